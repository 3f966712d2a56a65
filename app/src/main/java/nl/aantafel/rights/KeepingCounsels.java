package nl.aantafel.rights;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.CounselRules;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.jspecify.annotations.Nullable;

/** Keeps the register of advices, and brings questions of the work to who sees that they are answered. */
@UseCases
class KeepingCounsels implements Counsels {

    private static final String ABOUT = "advice";
    private static final String TASK = "see_to_advice";

    private final RegisterGate gate;
    private final Tasks tasks;

    KeepingCounsels(RegisterGate gate, Tasks tasks) {
        this.gate = gate;
        this.tasks = tasks;
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
        gate.holders(partnership, Set.of(Roles.PRIVACY_OFFICER)).stream()
                .map(RoleHolding::professional)
                .distinct()
                .forEach(owner ->
                        tasks.add(actor, new NewTask(partnership, null, TASK, ABOUT, id, owner, null, text.subject())));
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
        if (CounselRules.step(text) != Step.WAITS) {
            tasks.mine(actor, null, Paging.MOST).rows().stream()
                    .filter(task -> id.equals(task.aboutId()) && task.kind().equals(TASK))
                    .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
        }
        gate.trace(Action.CHANGE, "register.advice-write");
    }
}
