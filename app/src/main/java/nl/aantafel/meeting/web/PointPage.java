package nl.aantafel.meeting.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.AgendaTalks.PointScreen;
import nl.aantafel.meeting.AgendaTalks.ThemeTask;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** One point of an agenda as its page shows it. */
@Personal
public record PointPage(PointScreen screen, UUID reader) {

    public String agendaPath() {
        return AgendaPlanController.path(screen.agenda().id());
    }

    public String path() {
        return agendaPath() + "/points/" + screen.point().id();
    }

    public boolean theme() {
        return screen.point().caseId() == null;
    }

    /** A case that is weighed, and is shown on its card. */
    public boolean weighed() {
        return screen.point()
                .caseState()
                .filter(it -> it == CaseFiles.State.REFERRED || it == CaseFiles.State.FITS)
                .isPresent();
    }

    /** Everybody at the point. */
    public List<Choice> people() {
        return Stream.concat(screen.point().lead().stream(), screen.point().people().stream())
                .map(each -> new Choice(each.person().toString(), each.name(), each.organisation()))
                .toList();
    }

    /** The same, as parties of an agreement. */
    public List<Choice> parties() {
        return people().stream()
                .map(each -> new Choice("p:" + each.value(), each.label(), each.note()))
                .toList();
    }

    public List<Choice> kinds(Page page) {
        return Stream.of("action", "exchange", "meeting")
                .map(each -> new Choice(each, page.text("meeting.cards.kind." + each)))
                .toList();
    }

    /** Who leads, and whose it is. */
    public boolean mayFinish(ThemeTask task) {
        return screen.agenda().mayLead() || task.owner().equals(reader);
    }

    @Override
    public String toString() {
        return "PointPage";
    }
}
