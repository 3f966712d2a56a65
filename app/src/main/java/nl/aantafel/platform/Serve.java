package nl.aantafel.platform;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Which part of the house a process serves ({@code aantafel.serve}). Clients' pages can stand on a machine of their own: such a process holds
 * the clients' database role and no other, knows no other address, and has no jobs.
 */
public enum Serve {
    ALL,
    /** Everything but the clients' pages. */
    HOUSE,
    /** The clients' pages and nothing else. */
    CLIENTS;

    static final String SETTING = "aantafel.serve";

    /** Everything under this is a client's own page, and so is {@link #TODAY}. */
    private static final String MY = "/my";

    /** The neutral page they leave to. */
    private static final String TODAY = "/today";

    /** Whether an address (or the pattern of one) is answered; files and health are, wherever one asks. */
    boolean serves(String address) {
        return switch (this) {
            case ALL -> true;
            case HOUSE -> !ofClients(address);
            case CLIENTS -> ofClients(address) || ofEverybody(address);
        };
    }

    private static boolean ofClients(String address) {
        return address.equals(MY) || address.startsWith(MY + "/") || address.equals(TODAY);
    }

    private static boolean ofEverybody(String address) {
        return address.startsWith("/aantafel")
                || address.startsWith("/fonts/")
                || address.startsWith("/img/")
                || address.equals("/favicon.ico")
                || address.equals("/robots.txt")
                || address.startsWith("/error")
                || address.startsWith("${")
                || address.equals("/actuator/health")
                || address.startsWith("/actuator/health/")
                || address.equals("/actuator/prometheus");
    }

    /** Holds where there are jobs: everywhere but with the clients. */
    static final class WithJobs implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !CLIENTS.name().equalsIgnoreCase(context.getEnvironment().getProperty(SETTING));
        }
    }
}
