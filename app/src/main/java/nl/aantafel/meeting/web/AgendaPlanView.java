package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.GatheringKind;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.PlanScreen;
import nl.aantafel.meeting.Agendas.Seat;
import nl.aantafel.meeting.ConferencePages.Candidate;
import nl.aantafel.meeting.domain.AgendaRules;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/** The form that plans a meeting with an agenda. */
@Personal
public record AgendaPlanView(
        PlanScreen screen,
        String path,
        String kind,
        List<Choice> kinds,
        int minutes,
        List<Choice> desk,
        List<Row> points,
        List<Guest> guests) {

    /** Rows for points that are not there yet. */
    private static final int EMPTY = 5;

    private static final int LEAST = 6;

    /** A row of the form; {@code minutes} is empty as long as nothing stands in it. */
    public record Row(@Nullable UUID point, @Nullable UUID caseId, String theme, String minutes) {}

    @Personal
    public record Guest(Candidate candidate, boolean asked, String involvement, String reason) {
        @Override
        public String toString() {
            return "Guest";
        }
    }

    public Optional<AgendaView> existing() {
        return screen.existing();
    }

    static AgendaPlanView of(PlanScreen screen, Frame frame, String wished, Locale locale) {
        AgendaView existing = screen.existing().orElse(null);
        List<GatheringKind> kinds = AgendaRules.kinds(frame);
        GatheringKind kind = frame.gathering(existing == null ? wished : existing.kind())
                .filter(GatheringKind::hasAgenda)
                .orElseGet(kinds::getFirst);
        return new AgendaPlanView(
                screen,
                existing == null ? "/meetings/new" : "/meetings/agendas/" + existing.id() + "/change",
                kind.code(),
                kinds.stream()
                        .map(each -> new Choice(each.code(), each.label().in(locale)))
                        .toList(),
                kind.minutes(),
                screen.desk().stream()
                        .map(each -> new Choice(each.person().toString(), each.name(), each.organisation()))
                        .toList(),
                rows(existing, kind),
                guests(screen, existing));
    }

    private static List<Row> rows(@Nullable AgendaView existing, GatheringKind kind) {
        List<Row> rows = new ArrayList<>();
        if (existing != null) {
            existing.points()
                    .forEach(each -> rows.add(new Row(
                            each.id(),
                            each.caseId(),
                            each.caseId() == null ? each.title() : "",
                            Integer.toString(each.minutes()))));
        }
        int all = Math.max(LEAST, rows.size() + EMPTY);
        while (rows.size() < all) {
            rows.add(new Row(null, null, "", Integer.toString(Math.max(5, kind.minutesPerPoint()))));
        }
        return rows;
    }

    /** Who is asked first, then the others. */
    private static List<Guest> guests(PlanScreen screen, @Nullable AgendaView existing) {
        Map<UUID, Seat> asked = new HashMap<>();
        if (existing != null) {
            existing.points().forEach(point -> point.people().forEach(each -> asked.put(each.person(), each)));
        }
        Map<Boolean, List<Guest>> guests = new LinkedHashMap<>();
        guests.put(true, new ArrayList<>());
        guests.put(false, new ArrayList<>());
        for (Candidate each : screen.people()) {
            Seat seat = asked.get(each.person());
            guests.getOrDefault(seat != null, new ArrayList<>())
                    .add(
                            seat == null
                                    ? new Guest(each, false, each.involvement(), "")
                                    : new Guest(each, true, seat.involvement(), seat.reason()));
        }
        List<Guest> all = new ArrayList<>();
        guests.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    public int asked() {
        return (int) guests.stream().filter(Guest::asked).count();
    }

    public List<Choice> cases(Page page) {
        return screen.cases().stream()
                .map(each -> new Choice(
                        each.caseId().toString(),
                        page.text("meeting.agenda.case-choice", each.number(), each.familyName())))
                .toList();
    }

    @Override
    public String toString() {
        return "AgendaPlanView";
    }
}
