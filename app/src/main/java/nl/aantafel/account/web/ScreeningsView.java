package nl.aantafel.account.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.account.Screenings;
import nl.aantafel.directory.Partnership;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** Whose screening ends when, as it was asked for. */
public record ScreeningsView(
        UUID partnership, List<Partnership> partnerships, String q, String standing, List<Screenings.Line> lines) {

    public List<Choice> places() {
        return partnerships.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    public List<Choice> standings(Page page) {
        return List.of(Screenings.Standing.values()).reversed().stream()
                .map(one -> new Choice(one.code(), page.text("account.screening.standing." + one.code())))
                .toList();
    }

    public String path(Screenings.Line line) {
        return "/screenings/" + partnership + "/" + line.professional();
    }
}
