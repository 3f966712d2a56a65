package nl.aantafel.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.Input;
import nl.aantafel.meeting.Agendas.PointInput;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * A breakthrough table with two cases and a theme between them. Probation is in the first case, the local team in the second, youth
 * protection and mental health care in both; Veilig Thuis, always at the table, is in none.
 */
final class SomeAgenda {

    static final String THEME = "Wachttijden bij de jeugdhulp";

    final House house;
    final Case first;
    final Case second;
    final Actor chair;
    final Agendas agendas;
    private final BeanFactory beans;
    private final Instant starts;

    SomeAgenda(BeanFactory beans) {
        this.beans = beans;
        house = House.of(beans);
        first = house.takenUpCase();
        second = house.takenUpCase();
        house.join(first.id(), Who.PROBATION);
        house.join(second.id(), Who.LOCAL_TEAM);
        chair = house.processDirector();
        agendas = beans.getBean(Agendas.class);
        starts = beans.getBean(Time.class).now().truncatedTo(ChronoUnit.MINUTES).plus(7, ChronoUnit.DAYS);
    }

    Invitee asked(Who who, String involvement) {
        return new Invitee(house.id(who), involvement, "Hoort bij deze punten");
    }

    List<Invitee> asked() {
        return List.of(
                asked(Who.YOUTH_PROTECTION, "fixed"),
                asked(Who.VEILIG_THUIS, "fixed"),
                asked(Who.PROBATION, "involved"),
                asked(Who.LOCAL_TEAM, "involved"));
    }

    List<PointInput> points() {
        return List.of(
                new PointInput(null, first.id(), "", 30),
                new PointInput(null, null, THEME, 10),
                new PointInput(null, second.id(), "", 20));
    }

    Input input() {
        return input(points(), asked());
    }

    Input input(List<PointInput> points, List<Invitee> asked) {
        return input("breakthrough", house.id(Who.SECRETARY), points, asked);
    }

    Input input(String kind, @Nullable UUID secretary, List<PointInput> points, List<Invitee> asked) {
        return new Input(
                house.partnership(),
                kind,
                starts,
                starts.plus(2, ChronoUnit.HOURS),
                "Kamer 2",
                false,
                chair.person(),
                secretary,
                points,
                asked);
    }

    UUID planned() {
        return agendas.plan(chair, input());
    }

    AgendaView view(Actor reader, UUID agenda) {
        return agendas.view(reader, agenda);
    }

    List<String> titles(Actor reader, UUID agenda) {
        return view(reader, agenda).points().stream().map(PointView::title).toList();
    }

    /** The point of a case, or of the theme. */
    UUID point(UUID agenda, @Nullable UUID caseId) {
        return view(chair, agenda).points().stream()
                .filter(each -> java.util.Objects.equals(each.caseId(), caseId))
                .map(PointView::id)
                .findFirst()
                .orElseThrow();
    }

    /** Begun, with everybody there who is asked. */
    UUID begun() {
        UUID agenda = planned();
        agendas.begin(chair, agenda);
        Map<UUID, Set<UUID>> there = new HashMap<>();
        view(chair, agenda).points().forEach(point -> {
            Set<UUID> people = new HashSet<>();
            point.people().forEach(each -> people.add(each.person()));
            there.put(point.id(), people);
        });
        agendas.attended(chair, agenda, there, true);
        return agenda;
    }

    /** Everybody said in the room that it stays with them. */
    void allHeard(UUID agenda) {
        Set<UUID> people = new HashSet<>(List.of(chair.person(), house.id(Who.SECRETARY)));
        view(chair, agenda).points().forEach(point -> point.people().forEach(each -> people.add(each.person())));
        agendas.heard(chair, agenda, people);
    }

    /** As of today. */
    void leave(Case of, Who who) {
        Teams teams = beans.getBean(Teams.class);
        UUID place = teams.of(chair, of.id()).members().stream()
                .filter(each -> each.professional().equals(house.id(who)))
                .map(Teams.TeamMemberView::id)
                .findFirst()
                .orElseThrow();
        teams.leave(chair, of.id(), place, beans.getBean(Time.class).today());
    }

    List<PointInput> unchanged(UUID agenda) {
        List<PointInput> points = new ArrayList<>();
        view(chair, agenda)
                .points()
                .forEach(each -> points.add(new PointInput(
                        each.id(), each.caseId(), each.caseId() == null ? each.title() : "", each.minutes())));
        return points;
    }
}
