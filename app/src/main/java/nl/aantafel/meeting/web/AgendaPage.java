package nl.aantafel.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Agendas;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.meeting.Agendas.Seat;
import nl.aantafel.meeting.Agendas.State;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** A meeting with an agenda as its page shows it to one reader. */
@Personal
public record AgendaPage(AgendaView agenda, UUID reader) {

    /** Somebody with the points they are asked for. */
    @Personal
    public record Guest(Seat seat, List<PointView> points) {

        /** Whether they were at a point: as was written down, and before that unless they said no. */
        public boolean ticked(PointView point) {
            return point.people().stream()
                    .filter(each -> each.person().equals(seat.person()))
                    .anyMatch(each -> each.attended().orElse(!each.reply().equals("declined")));
        }

        @Override
        public String toString() {
            return "Guest";
        }
    }

    public String path() {
        return AgendaPlanController.path(agenda.id());
    }

    public LocalDate day() {
        return Agendas.day(agenda);
    }

    public boolean is(State state) {
        return agenda.whole().filter(it -> it.state() == state).isPresent();
    }

    public boolean running() {
        return is(State.RUNNING);
    }

    /** Whether anything is written down yet. */
    public boolean begun() {
        return agenda.points().stream().anyMatch(each -> each.state() != PointState.PLANNED) || agenda.settled();
    }

    /** Minutes more than the meeting is long; negative when there is time left. */
    public int over() {
        return agenda.whole().map(it -> it.minutes() - it.length()).orElse(0);
    }

    public Optional<PointView> open() {
        return agenda.points().stream()
                .filter(each -> each.state() == PointState.OPEN)
                .findFirst();
    }

    /** Everybody who is asked, each once. */
    public List<Guest> guests() {
        Map<UUID, Guest> guests = new LinkedHashMap<>();
        agenda.points()
                .forEach(point -> point.people()
                        .forEach(seat -> guests.computeIfAbsent(
                                        seat.person(), each -> new Guest(seat, new ArrayList<>()))
                                .points()
                                .add(point)));
        return List.copyOf(guests.values());
    }

    public boolean unconfirmed(UUID person) {
        return agenda.whole()
                .map(it ->
                        it.unconfirmed().stream().anyMatch(each -> each.person().equals(person)))
                .orElse(false);
    }

    public List<Choice> answers(Page page) {
        return InvitationView.ANSWERS.stream()
                .map(each -> new Choice(each, page.text("meeting.answer." + each)))
                .toList();
    }

    public List<Choice> colleagues() {
        return agenda.mine().colleagues().stream()
                .map(each -> new Choice(each.person().toString(), each.name()))
                .toList();
    }

    public static String tone(PointState state) {
        return switch (state) {
            case PLANNED -> "neutral";
            case OPEN -> "info";
            case DONE, SETTLED -> "success";
        };
    }

    @Override
    public String toString() {
        return "AgendaPage";
    }
}
