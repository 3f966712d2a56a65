package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.DirectoryState;
import nl.aantafel.page.Figure;
import nl.aantafel.page.Page;

/** The administrator's start page. */
public record StateModel(Administered administered, DirectoryState state, List<SeatRow> empty) {

    public List<Figure> figures(Page page) {
        return List.of(
                new Figure(page.text("directory.state.organisations"), String.valueOf(state.organisations()), null),
                new Figure(page.text("directory.state.people"), String.valueOf(state.people()), null),
                new Figure(page.text("directory.state.seats"), String.valueOf(state.seats()), null));
    }

    public boolean allWell() {
        return state.vacantRoles().isEmpty()
                && empty.isEmpty()
                && state.unsigned().isEmpty();
    }
}
