package nl.aantafel.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Escalation;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.domain.LadderRules;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.store.LadderStore;
import org.jspecify.annotations.Nullable;

/** Keeps the steps of a partnership; nothing in here is about a family. */
@UseCases
class KeepingLadders implements Ladders {

    private final LadderReading reading;
    private final LadderStore store;
    private final WhoIsWho whoIsWho;
    private final Authorise authorise;
    private final Trace trace;
    private final Time time;

    KeepingLadders(
            LadderReading reading, LadderStore store, WhoIsWho whoIsWho, Authorise authorise, Trace trace, Time time) {
        this.reading = reading;
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.authorise = authorise;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public LadderView of(Actor actor, UUID partnership) {
        trace.nothingPersonal();
        boolean works = whoIsWho.rolesOf(actor.person()).stream()
                .anyMatch(each -> each.partnership().equals(partnership));
        if (!works) {
            throw RefusedException.notFound();
        }
        Partnership of = whoIsWho.partnership(partnership).orElseThrow(RefusedException::notFound);
        Escalation rule = reading.rule(of.frameCode());
        List<Rung> own = reading.own(partnership);
        boolean keeps = authorise.may(actor, Duty.WORK_DESK, partnership);
        return new LadderView(
                partnership,
                of.name(),
                rule,
                own.stream().anyMatch(each -> each.municipality() == null),
                reading.holding(partnership, rule),
                whoIsWho.municipalities(partnership),
                keeps ? whoIsWho.search(partnership, "") : List.of(),
                keeps);
    }

    private Escalation toKeep(Actor actor, UUID partnership) {
        if (whoIsWho.rolesOf(actor.person()).stream()
                .noneMatch(each -> each.partnership().equals(partnership))) {
            throw RefusedException.notFound();
        }
        authorise.require(actor, Duty.WORK_DESK, partnership);
        return reading.rule(whoIsWho.partnership(partnership)
                .orElseThrow(RefusedException::notFound)
                .frameCode());
    }

    private void check(UUID partnership, Escalation rule, @Nullable UUID own, RungInput input) {
        UUID professional = input.professional();
        Set<UUID> people = professional == null
                        || whoIsWho.rolesOf(professional).stream()
                                .noneMatch(each -> each.partnership().equals(partnership))
                ? Set.of()
                : Set.of(professional);
        LadderRules.rung(
                        input,
                        rule,
                        reading.own(partnership),
                        own,
                        people,
                        whoIsWho.municipalities(partnership).stream()
                                .map(Municipality::id)
                                .collect(Collectors.toSet()))
                .refuseIfAny();
    }

    @Override
    public UUID add(Actor actor, UUID partnership, RungInput input) {
        check(partnership, toKeep(actor, partnership), null, input);
        UUID rung = store.add(partnership, input, stamp(actor));
        trace.of(Action.ADMINISTER, "ladder.add", null, Set.of());
        return rung;
    }

    @Override
    public void change(Actor actor, UUID partnership, UUID rung, RungInput input, long version) {
        Escalation rule = toKeep(actor, partnership);
        known(partnership, rung);
        check(partnership, rule, rung, input);
        if (!store.change(partnership, rung, input, version, stamp(actor))) {
            throw RefusedException.conflict("plan.ladder.refusal.changed");
        }
        trace.of(Action.ADMINISTER, "ladder.change", null, Set.of());
    }

    @Override
    public void remove(Actor actor, UUID partnership, UUID rung, long version) {
        toKeep(actor, partnership);
        known(partnership, rung);
        if (!store.remove(partnership, rung, version)) {
            throw RefusedException.conflict("plan.ladder.refusal.changed");
        }
        trace.of(Action.ADMINISTER, "ladder.remove", null, Set.of());
    }

    private void known(UUID partnership, UUID rung) {
        if (store.list(partnership).stream().noneMatch(each -> each.id().equals(rung))) {
            throw RefusedException.notFound();
        }
    }

    @Override
    public void adopt(Actor actor, UUID partnership) {
        Escalation rule = toKeep(actor, partnership);
        if (store.list(partnership).stream().anyMatch(each -> each.municipality() == null)) {
            throw RefusedException.conflict("plan.ladder.refusal.has-some");
        }
        for (Rung each : LadderReading.ofFrame(rule)) {
            store.add(
                    partnership,
                    new RungInput(
                            null,
                            each.number(),
                            each.title().nl(),
                            each.role(),
                            null,
                            each.problems(),
                            each.days(),
                            each.limits().nl()),
                    stamp(actor));
        }
        trace.of(Action.ADMINISTER, "ladder.adopt", null, Set.of());
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }
}
