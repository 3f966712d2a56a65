package nl.aantafel.rights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.frame.Processing;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.domain.CounselRules;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;

/** Keeps the register of processing: what the frame says, as it came, and what the partnership adds. */
@UseCases
class KeepingProcessings implements Processings {

    static final Actor ACTOR = Actor.technical("keep-register");

    private final RegisterGate gate;
    private final CurrentProcessings current;

    KeepingProcessings(RegisterGate gate, CurrentProcessings current) {
        this.gate = gate;
        this.current = current;
    }

    @Override
    public List<Registered> register(Actor actor, UUID partnership, Locale locale) {
        gate.requireWorking(actor, partnership);
        if (gate.watches(actor, partnership)) {
            keepFrame(actor, partnership);
        }
        gate.trace(Action.READ, "register.processings");
        return current.of(partnership, locale);
    }

    @Override
    public Registered view(Actor actor, UUID entry) {
        Kept<Text> kept = gate.store().find(Register.PROCESSINGS, entry).orElseThrow(RefusedException::notFound);
        gate.trace(Action.READ, "register.processing");
        return CurrentProcessings.view(kept, current.subjects(kept.partnership()));
    }

    @Override
    public List<Change> history(Actor actor, UUID entry) {
        List<Kept<Text>> versions = gate.store().versions(Register.PROCESSINGS, entry);
        if (versions.isEmpty()) {
            throw RefusedException.notFound();
        }
        Function<UUID, String> names = gate.names(versions);
        gate.trace(Action.READ, "register.processing");
        return versions.stream()
                .map(each -> new Change(each.version(), names.apply(each.by()), each.at(), each.content()))
                .toList();
    }

    @Override
    public UUID add(Actor actor, UUID partnership, Text text) {
        gate.requireWatching(actor, partnership);
        check(partnership, text);
        UUID entry = gate.add(actor, Register.PROCESSINGS, partnership, "", null, own(text));
        gate.trace(Action.CREATE, "register.processing-add");
        return entry;
    }

    @Override
    public void write(Actor actor, UUID entry, Text text, long version) {
        Kept<Text> now = gate.enter(actor, Register.PROCESSINGS, entry);
        if (now.content().origin().equals(FRAME)) {
            throw RefusedException.conflict("rights.processing.error.frame");
        }
        check(now.partnership(), text);
        gate.write(actor, Register.PROCESSINGS, now, own(text), version);
        gate.trace(Action.CHANGE, "register.processing-write");
    }

    private void check(UUID partnership, Text text) {
        new Checks()
                .required("naam", text.label())
                .text("naam", text.label(), Checks.SHORT)
                .required("doel", text.purpose())
                .text("doel", text.purpose(), Checks.LONG)
                .required("betrokkenen", text.subjects())
                .text("betrokkenen", text.subjects(), Checks.LONG)
                .required("gegevens", text.data())
                .text("gegevens", text.data(), Checks.LONG)
                .required("ontvangers", text.recipients())
                .text("ontvangers", text.recipients(), Checks.LONG)
                .required("bewaren", text.kept())
                .text("bewaren", text.kept(), Checks.LONG)
                .required("grondslag", text.article())
                .text("grondslag", text.article(), Checks.SHORT)
                .that(advised(partnership, text.advice()), "advies", "rights.processing.error.advice")
                .refuseIfAny();
    }

    /** Whether there is such an advice here, and it was given. */
    private boolean advised(UUID partnership, @org.jspecify.annotations.Nullable UUID advice) {
        return advice != null
                && gate.store()
                        .find(Register.COUNSELS, advice)
                        .filter(each -> each.partnership().equals(partnership))
                        .filter(each -> CounselRules.step(each.content()) != Counsels.Step.WAITS)
                        .isPresent();
    }

    /** A version of one's own gets an id of its own. */
    private Text own(Text text) {
        return new Text(
                Ids.next(gate.now()),
                OWN,
                text.label().strip(),
                text.purpose().strip(),
                text.subjects().strip(),
                text.data().strip(),
                text.recipients().strip(),
                text.kept().strip(),
                text.article().strip(),
                text.advice(),
                text.ended());
    }

    @Override
    public void keep(Actor actor, UUID partnership) {
        if (!actor.equals(ACTOR)) {
            gate.requireWatching(actor, partnership);
        }
        keepFrame(actor, partnership);
        gate.nothingPersonal();
    }

    private void keepFrame(Actor actor, UUID partnership) {
        Map<String, Kept<Text>> kept = gate.store().newest(Register.PROCESSINGS, partnership).stream()
                .filter(each -> !each.key().isEmpty())
                .collect(Collectors.toMap(Kept::key, each -> each));
        for (Processing each : gate.frame(partnership).oversight().processings()) {
            Kept<Text> before = kept.get(each.code());
            Text now = CurrentProcessings.text(each, Texts.DUTCH);
            if (before == null) {
                gate.store()
                        .write(
                                Register.PROCESSINGS,
                                new Kept<>(
                                        Ids.next(gate.now()),
                                        1,
                                        partnership,
                                        each.code(),
                                        null,
                                        now,
                                        actor.person(),
                                        gate.now()));
            } else if (!before.content().id().equals(now.id())) {
                gate.store().write(Register.PROCESSINGS, before.next(now, actor.person(), gate.now()));
            }
        }
    }
}
