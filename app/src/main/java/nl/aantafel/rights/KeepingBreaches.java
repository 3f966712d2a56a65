package nl.aantafel.rights;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.BreachRules;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;

/** Keeps the register of breaches, from the first suspicion. */
@UseCases
class KeepingBreaches implements Breaches {

    private final RegisterGate gate;
    private final BreachNotices notices;

    KeepingBreaches(RegisterGate gate, BreachNotices notices) {
        this.gate = gate;
        this.notices = notices;
    }

    @Override
    public List<Place> places(Actor actor) {
        List<Place> places = gate.partnerships(actor).stream()
                .map(each -> new Place(each.id(), each.name()))
                .toList();
        if (places.isEmpty()) {
            throw RefusedException.mayNot("rights.breach.may-not");
        }
        gate.nothingPersonal();
        return places;
    }

    @Override
    public UUID report(Actor actor, Suspicion said) {
        Instant now = gate.now();
        BreachRules.check(said, now).refuseIfAny();
        UUID partnership = Objects.requireNonNull(said.partnership());
        gate.requireWorking(actor, partnership);
        Text text = new Text(
                SUSPECTED,
                Objects.requireNonNull(said.discoveredAt()),
                said.discoveredBy().strip(),
                null,
                said.what().strip(),
                Set.of(),
                null,
                "",
                "",
                "",
                null,
                null,
                "",
                null,
                null,
                "",
                "");
        UUID id = Ids.next(now);
        gate.store()
                .add(Register.BREACHES, new Kept<>(id, 1, partnership, "", actor.person(), text, actor.person(), now));
        notices.reported(
                actor,
                partnership,
                id,
                BreachRules.clock(text, gate.frame(partnership), now).ends());
        gate.trace(Action.CREATE, "register.breach-report");
        return id;
    }

    @Override
    public List<Breach> list(Actor actor, UUID partnership, boolean settled) {
        gate.requireWatching(actor, partnership);
        Frame frame = gate.frame(partnership);
        List<Kept<Text>> lines = gate.store().newest(Register.BREACHES, partnership);
        Function<UUID, String> names = gate.names(lines);
        gate.trace(Action.READ, "register.breaches");
        List<Breach> all = lines.stream()
                .filter(each -> BreachRules.open(each.content()) != settled)
                .map(each -> breach(each, frame, names))
                .toList();
        return settled
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(each -> each.clock().ends()))
                        .toList();
    }

    private Breach breach(Kept<Text> kept, Frame frame, Function<UUID, String> names) {
        return new Breach(
                kept.id(),
                kept.partnership(),
                kept.version(),
                kept.content(),
                BreachRules.clock(kept.content(), frame, gate.now()),
                BreachRules.open(kept.content()),
                names.apply(Objects.requireNonNullElse(kept.person(), kept.by())),
                Ids.momentOf(kept.id()));
    }

    @Override
    public Breach view(Actor actor, UUID id) {
        Kept<Text> kept = gate.enter(actor, Register.BREACHES, id);
        gate.trace(Action.READ, "register.breach");
        return breach(kept, gate.frame(kept.partnership()), gate.names(List.of(kept)));
    }

    @Override
    public List<Change> history(Actor actor, UUID id) {
        gate.enter(actor, Register.BREACHES, id);
        List<Kept<Text>> versions = gate.store().versions(Register.BREACHES, id);
        Function<UUID, String> names = gate.names(versions);
        gate.trace(Action.READ, "register.breach");
        return versions.stream()
                .map(each -> new Change(each.version(), names.apply(each.by()), each.at(), each.content()))
                .toList();
    }

    @Override
    public void write(Actor actor, UUID id, Text text, long version) {
        Kept<Text> now = gate.enter(actor, Register.BREACHES, id);
        BreachRules.check(text, gate.frame(now.partnership()), gate.now()).refuseIfAny();
        gate.write(actor, Register.BREACHES, now, text, version);
        if (!BreachRules.open(text)) {
            notices.settled(actor, id);
        }
        gate.trace(Action.CHANGE, "register.breach-write");
    }
}
