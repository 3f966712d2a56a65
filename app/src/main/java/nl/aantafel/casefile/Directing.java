package nl.aantafel.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.domain.Directions;
import nl.aantafel.casefile.domain.Directions.Held;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.TeamRules;
import nl.aantafel.casefile.store.DirectionStore;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one case director: begun, handed over, ended; with the case locked, so that there are never two on one day. */
@Component
final class Directing {

    private static final String ENDING_TERM = "direction_reminder";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final CaseGate gate;
    private final DirectionStore store;
    private final TeamMemberships memberships;
    private final GivingOver giving;
    private final LeavingCases leaving;
    private final WhoIsWho whoIsWho;
    private final ApplicationEventPublisher events;
    private final Time time;

    Directing(
            CaseGate gate,
            DirectionStore store,
            TeamMemberships memberships,
            GivingOver giving,
            LeavingCases leaving,
            WhoIsWho whoIsWho,
            ApplicationEventPublisher events,
            Time time) {
        this.gate = gate;
        this.store = store;
        this.memberships = memberships;
        this.giving = giving;
        this.leaving = leaving;
        this.whoIsWho = whoIsWho;
        this.events = events;
        this.time = time;
    }

    UUID direct(Inside inside, Direct command) {
        check(inside, command).refuseIfAny();
        return begin(inside, command, "");
    }

    UUID handOver(Inside inside, Direct successor, String note, long version) {
        check(inside, successor).text("overdracht", note, Checks.LONG).refuseIfAny();
        Directions directions = store.directions(inside.caseId());
        Held present = directions
                .on(successor.from())
                .or(() -> directions.on(time.today()))
                .orElseThrow(() -> RefusedException.conflict("casefile.refusal.no-director"));
        new Checks()
                .that(
                        !present.professional().equals(successor.professional()),
                        "professional",
                        "casefile.refusal.same-director")
                .that(successor.from().isAfter(present.from()), "vanaf", "casefile.refusal.before-director")
                .refuseIfAny();
        LocalDate last = successor.from().minusDays(1);
        refuseTwo(inside, present.from(), last, present.id());
        end(inside, present, last, version);
        UUID id = begin(inside, successor, note);
        giving.give(inside, GivingOver.DIRECTOR, present.professional(), successor.professional(), note);
        memberships.settle(inside, present.professional());
        return id;
    }

    void end(Inside inside, UUID direction, LocalDate lastDay, long version) {
        Held held = store.directions(inside.caseId()).all().stream()
                .filter(each -> each.id().equals(direction))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        new Checks()
                .required("laatsteDag", lastDay)
                .plausible("laatsteDag", lastDay)
                .ordered("laatsteDag", held.from(), lastDay)
                .refuseIfAny();
        refuseTwo(inside, held.from(), lastDay, direction);
        end(inside, held, lastDay, version);
        if (store.directions(inside.caseId()).on(lastDay.plusDays(1)).isEmpty()) {
            leaving.vacant(inside, lastDay);
        }
        memberships.settle(inside, held.professional());
    }

    private void end(Inside inside, Held held, LocalDate lastDay, long version) {
        if (!store.end(
                new Edit(inside.caseId(), held.id(), version, gate.stamp(inside.actor())),
                lastDay,
                remindedOn(inside, lastDay))) {
            throw gate.stale(held.id(), store.latest(inside.caseId(), held.id()));
        }
        events.publishEvent(new DirectionChanged(inside.caseId(), held.professional(), held.from(), lastDay));
    }

    private UUID begin(Inside inside, Direct command, String note) {
        refuseTwo(inside, command.from(), command.until(), null);
        UUID id = gate.id();
        store.add(
                id,
                inside.caseId(),
                command,
                new DirectionStore.Note(note, remindedOn(inside, command.until()), gate.stamp(inside.actor())));
        memberships.settle(inside, command.professional());
        events.publishEvent(
                new DirectionChanged(inside.caseId(), command.professional(), command.from(), command.until()));
        return id;
    }

    /** What ends today or ended is not announced. */
    private @Nullable LocalDate remindedOn(Inside inside, @Nullable LocalDate lastDay) {
        return lastDay == null || !lastDay.isAfter(time.today())
                ? null
                : inside.frame().term(ENDING_TERM).lastDayBefore(lastDay);
    }

    private Checks check(Inside inside, Direct command) {
        return TeamRules.direct(command, CaseGate.codes(inside.frame(), Lists.DIRECTOR_FORMS))
                .that(whoIsWho.professional(command.professional()).isPresent(), "professional", "check.choose");
    }

    private void refuseTwo(Inside inside, LocalDate from, @Nullable LocalDate until, @Nullable UUID self) {
        store.directions(inside.caseId()).overlapping(from, until, self).ifPresent(other -> {
            String name = gate.name(other.professional());
            LocalDate last = other.until();
            throw last == null
                    ? RefusedException.conflict("casefile.refusal.director-open", name, DAY.format(other.from()))
                    : RefusedException.conflict("casefile.refusal.director-until", name, DAY.format(last));
        });
    }
}
