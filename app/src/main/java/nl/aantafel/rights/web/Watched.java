package nl.aantafel.rights.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.page.Choice;

/**
 * The partnership a page of who watches is about.
 *
 * @param others to choose from; empty when there is one
 */
public record Watched(UUID id, String name, List<Choice> others) {

    public Watched {
        others = List.copyOf(others);
    }

    /** What stands after the address of a page, for this partnership. */
    public String query() {
        return "?samenwerkingsverband=" + id;
    }
}
