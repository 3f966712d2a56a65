package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ConferencePages.ReleaseScreen;
import nl.aantafel.meeting.Conferences.PartLine;
import nl.aantafel.meeting.Releases.Brought;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** What the reader brought in parts, with to whom it can still be released. */
@Personal
public record ReleaseView(ReleaseScreen screen) {

    public String path() {
        return back() + "/release";
    }

    public String back() {
        return Paths.room(screen.page().view().id(), screen.overview().line().id());
    }

    public static String name(Page page, PartLine part) {
        return part.name().isBlank()
                ? page.text("meeting.part", part.number())
                : page.text("meeting.part.named", part.number(), part.name());
    }

    /** Who reads it now, in words. */
    public String readers(Page page, Brought brought) {
        return brought.everybody()
                ? page.text("meeting.release.everybody")
                : String.join(
                        ", ",
                        screen.overview().parts().stream()
                                .filter(part -> brought.parts().contains(part.id()))
                                .map(part -> name(page, part))
                                .toList());
    }

    /** To whom it can still go. */
    public List<Choice> to(Page page, Brought brought) {
        List<Choice> to = new ArrayList<>();
        screen.overview().parts().stream()
                .filter(part -> !brought.parts().contains(part.id()))
                .forEach(part -> to.add(new Choice(part.id().toString(), name(page, part))));
        to.add(new Choice("tafel", page.text(brought.agreement() ? "meeting.release.plan" : "meeting.release.table")));
        return to;
    }

    @Override
    public String toString() {
        return "ReleaseView";
    }
}
