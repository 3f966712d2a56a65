package nl.aantafel.meeting.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ConferencePages.PartsScreen;
import nl.aantafel.meeting.Parts.BrokenRule;
import nl.aantafel.meeting.Parts.Division;
import nl.aantafel.meeting.Parts.PartView;
import nl.aantafel.meeting.ThirdPersonsAtTable.GuestView;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/** A conference in its parts, and the form to divide it. {@code room}: how many parts the form is asked to hold. */
@Personal
public record PartsView(PartsScreen screen, int room) {

    private static final int MOST = 8;

    /** One part in the form: as it is, or still empty. */
    @Personal
    public record Column(int at, @Nullable PartView part) {

        public String field(String name) {
            return "delen[" + at + "]." + name;
        }

        public boolean has(UUID person) {
            return part != null && part.has(person);
        }

        @Override
        public String toString() {
            return "Column";
        }
    }

    public Division division() {
        return screen.division();
    }

    public String path() {
        return Paths.parts(screen.page().view().id(), division().line().id());
    }

    /** Where a third person's signed statement is added. */
    public String papers(GuestView guest) {
        return "/cases/" + screen.page().view().id() + "/attachments/new?at=" + guest.id();
    }

    public String back() {
        return Paths.room(screen.page().view().id(), division().line().id());
    }

    /** The form is there when it is split, and when somebody asks for it. */
    public boolean form() {
        return division().mayDivide() && (division().split() || room > 1);
    }

    public List<Column> columns() {
        List<PartView> parts = division().parts();
        int shown = Math.min(MOST, Math.max(parts.size(), room));
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < shown; at++) {
            columns.add(new Column(at, at < parts.size() ? parts.get(at) : null));
        }
        return columns;
    }

    /** The form with room for one more; none when it cannot hold more. */
    public @Nullable String more() {
        int next = Math.max(division().parts().size(), room) + 1;
        return next > MOST ? null : path() + "?delen=" + next + "#divide";
    }

    public static LocalTime clock(Instant at) {
        return at.atZone(Time.ZONE).toLocalTime();
    }

    public static String name(Page page, PartView part) {
        return part.name().isBlank()
                ? page.text("meeting.part", part.number())
                : page.text("meeting.part.named", part.number(), part.name());
    }

    public static String time(Page page, PartView part) {
        return page.text("meeting.from-until", page.time(clock(part.startsAt())), page.time(clock(part.endsAt())));
    }

    public static String sentence(Page page, BrokenRule broken) {
        return page.text(
                "meeting.parts.broken",
                broken.one(),
                broken.other(),
                broken.rule().in(page.locale()));
    }

    @Override
    public String toString() {
        return "PartsView";
    }
}
