package nl.aantafel.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.domain.AdviceChoices;
import nl.aantafel.frame.CodeList;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Keeps which advices a partnership does not want; nothing in here is about a person. */
@UseCases
class ChoosingAdvices implements Advices {

    private final Administration administration;
    private final FrameCatalogue frames;
    private final AdviceChoices choices;
    private final Trace trace;

    ChoosingAdvices(Administration administration, FrameCatalogue frames, AdviceChoices choices, Trace trace) {
        this.administration = administration;
        this.frames = frames;
        this.choices = choices;
        this.trace = trace;
    }

    @Override
    public List<Advice> of(Actor actor, UUID partnership) {
        CodeList list = list(administration.require(actor, partnership));
        Set<String> off = choices.off(partnership);
        trace.nothingPersonal();
        return list.items().stream()
                .map(each -> new Advice(each.code(), each.label(), !off.contains(each.code())))
                .toList();
    }

    @Override
    public void choose(Actor actor, UUID partnership, Set<String> given) {
        List<String> known = list(administration.require(actor, partnership)).items().stream()
                .map(Coded::code)
                .toList();
        new Checks().that(known.containsAll(given), "adviezen", "check.choose").refuseIfAny();
        known.forEach(code -> choices.choose(partnership, code, given.contains(code), administration.stamp(actor)));
        trace.of(Trace.Action.ADMINISTER, "directory.choose-advices", null, List.of());
    }

    private CodeList list(Partnership partnership) {
        return frames.frame(partnership.frameCode()).list(Lists.ADVICES);
    }
}
