package nl.aantafel.platform;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** When the app knows why it cannot start, says so in one sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhyNotStarted implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) {
                System.err.println(sentence);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> known.getMessage();
            case PortInUseException taken ->
                "Port " + taken.getPort() + " is in use by another program: choose another with --port N.";
            case BindException unbound -> "Cannot listen on that address: " + unbound.getMessage() + ".";
            default -> null;
        };
    }
}
