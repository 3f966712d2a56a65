package nl.aantafel.directory;

import nl.aantafel.kernel.Actor;
import nl.aantafel.page.LanguageLook;

/**
 * The language helper (taalhulp): says of a text for clients how long its sentences are, and which of its words have a better one.
 * It advises and holds nothing up. What stands between quotation marks is left alone, and nobody offers it a client's own words.
 */
public interface LanguageHelp {

    /** With the words of the partnerships in which the actor works; the text is not kept. */
    LanguageLook look(Actor actor, String text);
}
