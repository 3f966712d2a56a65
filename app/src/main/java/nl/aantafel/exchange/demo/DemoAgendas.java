package nl.aantafel.exchange.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Agendas;
import nl.aantafel.meeting.Agendas.PointInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans the demo's meetings with an agenda, about families that are there. */
@Component
final class DemoAgendas {

    private final Agendas agendas;
    private final CaseFiles cases;
    private final WhoIsWho whoIsWho;
    private final Time time;

    DemoAgendas(Agendas agendas, CaseFiles cases, WhoIsWho whoIsWho, Time time) {
        this.agendas = agendas;
        this.cases = cases;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    void plan(DemoFiles.Agenda plan, Map<String, UUID> people) {
        Actor actor = Actor.professional(person(people, plan.by()));
        Instant starts = time.today()
                .plusDays(plan.days())
                .atTime(LocalTime.parse(plan.time()))
                .atZone(Time.ZONE)
                .toInstant();
        agendas.plan(
                actor,
                new Agendas.Input(
                        whoIsWho.partnerships().getFirst().id(),
                        plan.kind(),
                        starts,
                        starts.plus(Duration.ofMinutes(plan.minutes())),
                        plan.place(),
                        false,
                        actor.person(),
                        person(people, plan.secretary()),
                        plan.points().stream()
                                .map(each -> new PointInput(null, family(actor, each), each.theme(), each.minutes()))
                                .toList(),
                        plan.asked().stream()
                                .map(each -> new Invitee(person(people, each.who()), each.involvement(), each.reason()))
                                .toList()));
    }

    private static UUID person(Map<String, UUID> people, String who) {
        return Objects.requireNonNull(people.get(who), who);
    }

    private @Nullable UUID family(Actor actor, DemoFiles.AgendaPoint point) {
        return point.family().isEmpty()
                ? null
                : cases.mine(actor, new CaseQuery(Set.of(CaseFiles.State.TAKEN_UP), null, Paging.MOST)).rows().stream()
                        .filter(each -> each.familyName().equals(point.family()))
                        .map(CaseFiles.CaseRow::id)
                        .findFirst()
                        .orElseThrow();
    }
}
