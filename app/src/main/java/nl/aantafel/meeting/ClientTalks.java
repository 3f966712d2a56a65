package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The talks with each of the family around a conference: preparing it (RQ09), a debrief (nabespreking) for who was there and a feedback
 * talk (terugkoppeling) for who was not (RQ10). Each is somebody's, and ends with what came of it; one nobody had stands out.
 */
public interface ClientTalks {

    enum Kind {
        /** Before it, for everybody the conference names, also who will not come; due on the day itself. */
        PREPARATION,
        /** Once the report is settled, for who was there. */
        DEBRIEF,
        /** Once the report is settled, for who was not. */
        FEEDBACK
    }

    enum State {
        OPEN,
        /** Its day has passed, and nobody wrote down that it was had. */
        LATE,
        HELD,
        /** It was tried, and did not happen; the outcome says why. */
        NOT_HELD
    }

    /**
     * One talk.
     *
     * @param owner who has it: whoever was given it, else who directs the case, else the chair
     * @param on when it was had or tried
     * @param by who wrote that down; empty while it is open
     * @param outcome for who leads and for its owner; else empty
     * @param mayRecord the reader writes down what came of it
     * @param version 0 when nothing was written yet
     */
    @Personal
    record Talk(
            UUID person,
            String firstName,
            Kind kind,
            State state,
            LocalDate due,
            UUID owner,
            String ownerName,
            @Nullable LocalDate on,
            String by,
            String outcome,
            boolean mayRecord,
            long version) {

        public boolean done() {
            return state == State.HELD || state == State.NOT_HELD;
        }

        @Override
        public String toString() {
            return "Talk";
        }
    }

    /**
     * What came of a talk.
     *
     * @param held else it was tried and did not happen
     */
    @Personal
    record Outcome(
            UUID person, Kind kind, boolean held, @Nullable LocalDate on, String outcome) {
        @Override
        public String toString() {
            return "Outcome";
        }
    }

    /** All there are to be had now, in the order of the family. For everybody who sees the conference; none for one that was called off. */
    List<Talk> of(Actor actor, UUID conference);

    /**
     * By who leads, or by its owner; again to correct it. Closes the task of who has no talk of this kind left. Refused: a day to
     * come, without an outcome, a talk that is not to be had.
     *
     * @param version as it was seen
     */
    void record(Actor actor, UUID conference, Outcome outcome, long version);

    /** Gives it to somebody who is asked for the meeting or directs the case, with a task. Needs the right to lead. */
    void assign(Actor actor, UUID conference, Given given, long version);

    /** Whose it becomes. */
    record Given(UUID person, Kind kind, UUID owner) {}
}
