package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.TalksBefore.Talk;
import org.jspecify.annotations.Nullable;

/**
 * That one person is to be told that data about them are processed (informeren), and how that stands.
 *
 * @param began the day of the first processing of data about them in a case that was sent in
 * @param due the last day of the frame's term; anew after a judgement that held it up lapsed
 * @param held the judgement that holds it up today
 * @param before judgements that are over, newest first
 * @param talk what the referrer said about talking with them beforehand
 */
@Personal
public record InformingDuty(
        UUID person,
        UUID caseId,
        UUID partnership,
        String number,
        String name,
        String firstName,
        LocalDate began,
        LocalDate due,
        LocalDate today,
        Optional<Held> held,
        List<Held> before,
        Optional<Told> told,
        Optional<Talk> talk) {

    public InformingDuty {
        before = List.copyOf(before);
    }

    /** How it stands: to be done, held up, done. */
    public enum State {
        OPEN,
        HELD,
        DONE
    }

    /**
     * The judgement of a participant that somebody is not to be told.
     *
     * @param kind postponed or left_out
     * @param until its last day; then it is taken up again by itself
     */
    @Personal
    public record Held(
            UUID id,
            String kind,
            Label ground,
            String article,
            String why,
            LocalDate until,
            String givenBy,
            UUID organisationId,
            String organisation,
            Instant givenAt,
            @Nullable Instant endedAt) {
        @Override
        public String toString() {
            return "Held";
        }
    }

    /** That they were told; {@code how} is a code of the frame's ways. */
    @Personal
    public record Told(
            LocalDate on,
            String how,
            Label way,
            String byWhom,
            String what,
            String reaction,
            String recordedBy,
            Instant recordedAt,
            long version) {
        @Override
        public String toString() {
            return "Told";
        }
    }

    public State state() {
        if (told.isPresent()) {
            return State.DONE;
        }
        return held.isPresent() ? State.HELD : State.OPEN;
    }

    public boolean late() {
        return state() == State.OPEN && due.isBefore(today);
    }

    /** Below zero when it is late. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, due);
    }

    @Override
    public String toString() {
        return "InformingDuty";
    }
}
