package nl.aantafel.client.web;

import java.util.List;
import nl.aantafel.client.OwnDoors.OwnPage;

/** What stands in the menu of a page: the addresses under {@code /my/}, each with its texts {@code client.link.…}. */
public final class Menu {

    private static final List<String> OWN =
            List.of("talk", "plan", "words", "reports", "scores", "seen", "looking-along", "visits");

    /** Whoever was brought along reads what the other reads. */
    private static final List<String> ALONG = List.of("talk", "plan", "words", "seen");

    private static final List<String> REPRESENTING = List.of("talk", "plan");

    private Menu() {}

    public static List<String> of(OwnPage page) {
        if (page.own()) {
            return OWN;
        }
        return page.mayWrite() ? REPRESENTING : ALONG;
    }
}
