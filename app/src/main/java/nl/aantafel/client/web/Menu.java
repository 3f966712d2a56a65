package nl.aantafel.client.web;

import java.util.List;
import nl.aantafel.client.OwnDoors.OwnPage;

/** What stands in the menu of a page: the addresses under {@code /my/}, each with its texts {@code client.link.…}. */
public final class Menu {

    private static final List<String> OWN = List.of("talk", "plan", "looking-along", "visits");

    /** Of somebody else's page. */
    private static final List<String> OTHERS = List.of("talk", "plan");

    private Menu() {}

    public static List<String> of(OwnPage page) {
        return page.own() ? OWN : OTHERS;
    }

    /** What the first page offers. */
    public static List<String> home(OwnPage page) {
        return of(page);
    }
}
