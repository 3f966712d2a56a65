package nl.aantafel.notify.domain;

/**
 * What became of a mail that was claimed.
 *
 * @param state sent, failed, dropped or waiting (to be tried again)
 * @param reason a code; empty when it was sent
 */
public record Outcome(String state, String reason) {

    public static final Outcome SENT = new Outcome("sent", "");

    /** A later version of the same is on its way, or the reader wants none, or there is nobody or nothing left. */
    public static Outcome dropped(String reason) {
        return new Outcome("dropped", reason);
    }

    public static Outcome failed(String reason) {
        return new Outcome("failed", reason);
    }

    public static Outcome later(String reason) {
        return new Outcome("waiting", reason);
    }

    public boolean settled() {
        return !state.equals("waiting");
    }
}
