package nl.aantafel.rights;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.CounselRules;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;
import org.jspecify.annotations.Nullable;

/** Keeps the register of advices, and brings questions of the work to who sees that they are answered. */
@UseCases
class KeepingCounsels implements Counsels {

    private final RegisterGate gate;
    private final CounselNotices notices;

    KeepingCounsels(RegisterGate gate, CounselNotices notices) {
        this.gate = gate;
        this.notices = notices;
    }

    @Override
    public UUID ask(Actor actor, Question asked) {
        UUID partnership = asked.partnership();
        if (partnership == null) {
            throw RefusedException.invalid("samenwerkingsverband", "check.required");
        }
        gate.requireWorking(actor, partnership);
        CounselRules.check(asked, gate.frame(partnership)).refuseIfAny();
        Text text = new Text(
                asked.adviser(),
                "",
                asked.subject().strip(),
                asked.question().strip(),
                gate.today(),
                "",
                null,
                "",
                "",
                null,
                asked.context());
        UUID id = gate.add(actor, Register.COUNSELS, partnership, "", actor.person(), text);
        notices.asked(actor, partnership, id, text);
        gate.trace(Action.CREATE, "register.advice-ask");
        return id;
    }

    @Override
    public List<Counsel> mine(Actor actor, UUID partnership) {
        gate.requireWorking(actor, partnership);
        List<Kept<Text>> own = gate.store().newest(Register.COUNSELS, partnership).stream()
                .filter(each -> actor.person().equals(each.person()))
                .toList();
        gate.trace(Action.READ, "register.advices");
        return advices(own);
    }

    @Override
    public UUID add(Actor actor, UUID partnership, Text text) {
        gate.requireWatching(actor, partnership);
        CounselRules.check(text, gate.frame(partnership), gate.today()).refuseIfAny();
        UUID id = gate.add(actor, Register.COUNSELS, partnership, "", null, text);
        gate.trace(Action.CREATE, "register.advice-add");
        return id;
    }

    @Override
    public List<Counsel> list(Actor actor, UUID partnership, @Nullable Step step, String words) {
        gate.requireWatching(actor, partnership);
        List<Kept<Text>> lines = gate.store().newest(Register.COUNSELS, partnership).stream()
                .filter(each -> step == null || CounselRules.step(each.content()) == step)
                .filter(each -> CounselRules.has(
                        words,
                        each.content().subject(),
                        each.content().question(),
                        each.content().advice()))
                .toList();
        gate.trace(Action.READ, "register.advices");
        return advices(lines);
    }

    private List<Counsel> advices(List<Kept<Text>> lines) {
        Function<UUID, String> names = gate.names(lines);
        return lines.stream().map(each -> advice(each, names)).toList();
    }

    private static Counsel advice(Kept<Text> kept, Function<UUID, String> names) {
        return new Counsel(
                kept.id(),
                kept.partnership(),
                kept.version(),
                kept.content(),
                CounselRules.step(kept.content()),
                names.apply(Objects.requireNonNullElse(kept.person(), kept.by())),
                Ids.momentOf(kept.id()));
    }

    @Override
    public Counsel view(Actor actor, UUID id) {
        Kept<Text> kept = gate.store().find(Register.COUNSELS, id).orElseThrow(RefusedException::notFound);
        gate.trace(Action.READ, "register.advice");
        return advices(List.of(kept)).getFirst();
    }

    @Override
    public List<Change> history(Actor actor, UUID id) {
        gate.enter(actor, Register.COUNSELS, id);
        List<Kept<Text>> versions = gate.store().versions(Register.COUNSELS, id);
        Function<UUID, String> names = gate.names(versions);
        gate.trace(Action.READ, "register.advice");
        return versions.stream()
                .map(each -> new Change(each.version(), names.apply(each.by()), each.at(), each.content()))
                .toList();
    }

    @Override
    public void write(Actor actor, UUID id, Text text, long version) {
        Kept<Text> now = gate.enter(actor, Register.COUNSELS, id);
        CounselRules.check(text, gate.frame(now.partnership()), gate.today()).refuseIfAny();
        gate.write(actor, Register.COUNSELS, now, text, version);
        notices.answered(actor, now, text);
        gate.trace(Action.CHANGE, "register.advice-write");
    }

    @Override
    public Questions questions(Actor actor) {
        List<Counsel> all = gate.partnerships(actor).stream()
                .flatMap(each -> advices(gate.store().newest(Register.COUNSELS, each.id()).stream()
                                .filter(kept -> actor.person().equals(kept.person())
                                        || gate.advises(
                                                actor,
                                                kept.partnership(),
                                                kept.content().adviser()))
                                .toList())
                        .stream())
                .toList();
        Set<UUID> own = gate.partnerships(actor).stream()
                .flatMap(each -> gate.store().newest(Register.COUNSELS, each.id()).stream())
                .filter(kept -> actor.person().equals(kept.person()))
                .map(Kept::id)
                .collect(Collectors.toSet());
        gate.trace(Action.READ, "register.advice-questions");
        return new Questions(
                all.stream()
                        .filter(each -> each.step() == Step.WAITS && !own.contains(each.id()))
                        .toList(),
                all.stream()
                        .filter(each -> each.step() != Step.WAITS && !own.contains(each.id()))
                        .toList(),
                all.stream().filter(each -> own.contains(each.id())).toList());
    }

    @Override
    public boolean answerable(Actor actor, Counsel advice) {
        gate.nothingPersonal();
        return advice.step() == Step.WAITS
                && gate.advises(actor, advice.partnership(), advice.text().adviser());
    }

    @Override
    public void answer(Actor actor, UUID id, String advice, long version) {
        Kept<Text> now = gate.store()
                .find(Register.COUNSELS, id)
                .filter(each ->
                        gate.advises(actor, each.partnership(), each.content().adviser()))
                .orElseThrow(RefusedException::notFound);
        Text was = now.content();
        if (CounselRules.step(was) != Step.WAITS) {
            throw RefusedException.conflict("rights.advice.error.answered");
        }
        new Checks()
                .required("advies", advice)
                .text("advies", advice, Checks.LONG)
                .refuseIfAny();
        Text text = new Text(
                was.adviser(),
                gate.name(actor.person()),
                was.subject(),
                was.question(),
                was.askedOn(),
                advice.strip(),
                gate.today(),
                "",
                "",
                null,
                was.context());
        gate.write(actor, Register.COUNSELS, now, text, version);
        notices.answered(actor, now, text);
        gate.trace(Action.CHANGE, "register.advice-answer");
    }
}
