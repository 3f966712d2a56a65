package nl.aantafel.documents.received;

/** Why a file is not taken. */
public final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it; each has a sentence in the bundles. */
    public enum Reason {
        /** Not one of the kinds that are taken. */
        KIND,
        /** Broken off, or not what it says it is. */
        BROKEN,
        /** It asks for a password. */
        LOCKED,
        /** It holds a program, a form that sends, or another file. */
        ACTIVE
    }

    private final Reason reason;

    Unusable(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** It is none of the kinds that are taken. */
    public static Unusable ofKind() {
        return new Unusable(Reason.KIND);
    }

    public Reason reason() {
        return reason;
    }
}
