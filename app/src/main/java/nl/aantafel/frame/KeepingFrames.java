package nl.aantafel.frame;

import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.domain.Activations;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class KeepingFrames implements Frames {

    private final FrameCatalogue catalogue;
    private final Activations activations;
    private final Authorise authorise;
    private final Trace trace;
    private final Time time;

    KeepingFrames(FrameCatalogue catalogue, Activations activations, Authorise authorise, Trace trace, Time time) {
        this.catalogue = catalogue;
        this.activations = activations;
        this.authorise = authorise;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public Activation activate(Actor actor, UUID partnership, String code, String adviceReference) {
        authorise.require(actor, Authorise.Duty.ADMINISTER, partnership);
        Frame frame = catalogue.frame(code);
        String reference = adviceReference.strip();
        new Checks()
                .that(
                        !frame.head().adviceRequired() || !reference.isEmpty(),
                        "adviceReference",
                        "frame.activate.advice-missing")
                .text("adviceReference", reference, Checks.SHORT)
                .refuseIfAny();
        Activation activation =
                new Activation(partnership, frame.code(), frame.version(), reference, actor.person(), time.now());
        activations.put(activation);
        trace.of(Trace.Action.ADMINISTER, "kader.activeren", null, List.of());
        return activation;
    }

    @Override
    public List<Activation> activations(Actor actor, UUID partnership) {
        trace.nothingPersonal();
        return activations.of(partnership);
    }
}
