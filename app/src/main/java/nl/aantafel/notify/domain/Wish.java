package nl.aantafel.notify.domain;

/** Whether somebody wants mail, and in which language ({@code nl}, {@code en}). */
public record Wish(boolean mail, String language) {

    /** Of who said nothing. */
    public static final Wish UNSAID = new Wish(true, "nl");
}
