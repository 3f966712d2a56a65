package nl.aantafel.platform.backup;

/** A backup or restore that cannot be done, or was given up; the message is a sentence for who asked for it. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
