package nl.aantafel.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.Line;
import nl.aantafel.rights.RightsRequests.Outcome;
import nl.aantafel.rights.RightsRequests.Step;
import org.jspecify.annotations.Nullable;

/** A request as it is kept, without anything of a person. */
public record Request(
        UUID id,
        UUID partnership,
        String number,
        String kind,
        AskedBy askedBy,
        Terms terms,
        Identity identity,
        boolean found,
        Ending ending,
        long version) {

    /** When it came in and must be answered; {@code reopenedAt} when a ground lapsed after it was. */
    public record Terms(
            LocalDate receivedOn,
            LocalDate due,
            @Nullable LocalDate extendedOn,
            @Nullable Instant reopenedAt) {}

    /** How it was made sure who asks; empty until then. */
    public record Identity(String check, @Nullable LocalDate on) {
        public boolean known() {
            return on != null;
        }
    }

    public record Ending(Outcome outcome, String ground, boolean closed) {}

    /** How far it is: how many items it is about, when those are chosen, and the round along the participants. */
    public record Round(int chosen, boolean anyAsked, boolean anyWaiting) {
        public static final Round NONE = new Round(0, false, false);
    }

    public boolean open() {
        return !ending.closed();
    }

    public boolean decided() {
        return ending.outcome() != Outcome.OPEN;
    }

    public Step step(Round round, Asking asking) {
        if (ending.closed()) {
            return Step.CLOSED;
        }
        if (decided()) {
            return Step.HAND_OVER;
        }
        if (!identity.known()) {
            return Step.IDENTITY;
        }
        if (!found) {
            return Step.PERSON;
        }
        if (asking.chooses() && round.chosen() == 0) {
            return Step.CHOOSE;
        }
        if (!asking.consults()) {
            return Step.DECIDE;
        }
        if (!round.anyAsked()) {
            return Step.CONSULT;
        }
        return round.anyWaiting() ? Step.WAIT : Step.DECIDE;
    }

    public Line line(Round round, Asking asking, LocalDate today) {
        return new Line(
                id,
                number,
                kind,
                askedBy,
                step(round, asking),
                terms.receivedOn(),
                terms.due(),
                open() && terms.due().isBefore(today),
                terms.reopenedAt() != null && open(),
                ending.outcome());
    }
}
