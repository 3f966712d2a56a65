package nl.aantafel.platform;

import java.io.PrintStream;

/**
 * Something to do when {@code demo} or {@code serve} has started and before it says that it is ready, such as filling the
 * demo or printing the link for the first administrator. Called in the order of {@code @Order}, once per start; throwing
 * ends the app. Not called for a {@link Command}.
 */
public interface AtReady {

    /**
     * @param baseUrl where the app is reached, without a slash at its end: {@code aantafel.base-url} when set
     */
    void ready(String baseUrl, PrintStream out);
}
