package nl.aantafel.frame;

import java.util.Locale;

/** A text of a frame in the two languages of the screen; Dutch leads. */
public record Label(String nl, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : nl;
    }
}
