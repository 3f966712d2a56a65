package nl.aantafel.rights;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.CounselRules;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;

/** Keeps answered border cases. */
@UseCases
class KeepingBorderCases implements BorderCases {

    private final RegisterGate gate;

    KeepingBorderCases(RegisterGate gate) {
        this.gate = gate;
    }

    @Override
    public List<BorderCase> search(Actor actor, UUID partnership, String category, String words) {
        gate.requireWorking(actor, partnership);
        gate.nothingPersonal();
        return gate.store().newest(Register.BORDER_CASES, partnership).stream()
                .filter(each -> !each.content().withdrawn())
                .filter(each -> category.isEmpty()
                        || each.content().category().isEmpty()
                        || each.content().category().equals(category))
                .filter(each -> CounselRules.has(
                        words,
                        each.content().situation(),
                        each.content().answer(),
                        each.content().article()))
                .map(each -> new BorderCase(each.id(), each.version(), each.content(), Ids.momentOf(each.id())))
                .toList();
    }

    @Override
    public UUID publish(Actor actor, UUID partnership, Text text, boolean noFamily) {
        gate.requireWatching(actor, partnership);
        UUID advice = text.advice();
        new Checks()
                .that(
                        text.category().isEmpty()
                                || gate.frame(partnership)
                                        .category(text.category())
                                        .isPresent(),
                        "categorie",
                        "check.choose")
                .required("situatie", text.situation())
                .text("situatie", text.situation(), Checks.LONG)
                .required("antwoord", text.answer())
                .text("antwoord", text.answer(), Checks.LONG)
                .required("grondslag", text.article())
                .text("grondslag", text.article(), Checks.SHORT)
                .that(noFamily, "geenGezin", "rights.advice.error.no-family")
                .refuseIfAny();
        if (advice != null) {
            gate.enter(actor, Register.COUNSELS, advice);
        }
        Text says = new Text(
                text.category(),
                text.situation().strip(),
                text.answer().strip(),
                text.article().strip(),
                advice,
                false);
        UUID id = gate.add(actor, Register.BORDER_CASES, partnership, "", null, says);
        gate.trace(Action.CREATE, "register.border-case-publish");
        return id;
    }

    @Override
    public void withdraw(Actor actor, UUID borderCase, long version) {
        Kept<Text> now = gate.enter(actor, Register.BORDER_CASES, borderCase);
        Text says = now.content();
        if (says.withdrawn()) {
            throw RefusedException.conflict("rights.border.error.withdrawn");
        }
        gate.write(
                actor,
                Register.BORDER_CASES,
                now,
                new Text(says.category(), says.situation(), says.answer(), says.article(), says.advice(), true),
                version);
        gate.trace(Action.CHANGE, "register.border-case-withdraw");
    }
}
