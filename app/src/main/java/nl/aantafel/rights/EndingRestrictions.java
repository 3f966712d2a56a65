package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.RightsRequests.Restriction;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.store.ChoiceTable;
import nl.aantafel.rights.store.RequestTable;
import org.jspecify.annotations.Nullable;

@UseCases
class EndingRestrictions implements Restrictions {

    private final RequestGate gate;
    private final RequestTable requests;
    private final ChoiceTable choices;
    private final Honouring honouring;

    EndingRestrictions(RequestGate gate, RequestTable requests, ChoiceTable choices, Honouring honouring) {
        this.gate = gate;
        this.requests = requests;
        this.choices = choices;
        this.honouring = honouring;
    }

    private Restriction inForce(Request request) {
        Restriction restriction = honouring.restriction(request);
        if (restriction == null || restriction.liftedOn() != null) {
            throw RefusedException.conflict("rights.refusal.nothing-restricted");
        }
        return restriction;
    }

    @Override
    public void announce(Actor actor, UUID id, String reason, long version) {
        Request request = gate.enter(actor, id);
        inForce(request);
        new Checks()
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
        gate.changed(requests.touch(id, version, gate.stamp(actor)), request);
        choices.announce(request, reason.strip(), gate.stamp(actor));
        gate.trace(Action.CHANGE, "request.announce-lifting", request);
    }

    @Override
    public void lift(Actor actor, UUID id, String way, @Nullable LocalDate toldOn, long version) {
        Request request = gate.enter(actor, id);
        Restriction restriction = inForce(request);
        LocalDate announced = restriction.announcedOn();
        if (announced == null) {
            throw RefusedException.conflict("rights.refusal.tell-first");
        }
        Frame frame = gate.frame(request.partnership());
        new Checks()
                .that(frame.requests().handover(way).isPresent(), "manier", "check.choose")
                .required("verteldOp", toldOn)
                .plausible("verteldOp", toldOn)
                .notAfter("verteldOp", toldOn, gate.today())
                .ordered("verteldOp", announced, toldOn)
                .refuseIfAny();
        gate.changed(requests.touch(id, version, gate.stamp(actor)), request);
        if (!choices.lifted(id, way, Objects.requireNonNull(toldOn), gate.stamp(actor))) {
            throw gate.stale(id);
        }
        honouring.lift(actor, request);
        gate.trace(Action.CHANGE, "request.lift", request);
    }
}
