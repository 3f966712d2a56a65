package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RequestedPersons.Found;
import org.jspecify.annotations.Nullable;

/**
 * Requests of people about their own data (verzoeken; AVG, artikel 12 and 15 to 21; Bgs, artikel 1.2): registered, answered in time and
 * handed over by the contact point of the partnership. Until it is known who asks nothing is opened, not even whether the
 * person is known. The data protection officer sees number, kind and terms, and nothing of whom it is about.
 */
public interface RightsRequests {

    /** Who exercises the right. */
    enum AskedBy {
        SELF,
        LEGAL_REPRESENTATIVE,
        LAWYER,
        CONFIDANT
    }

    /** What has to happen next. */
    enum Step {
        IDENTITY,
        PERSON,
        CHOOSE,
        CONSULT,
        WAIT,
        DECIDE,
        HAND_OVER,
        CLOSED
    }

    /** How it ended. */
    enum Outcome {
        OPEN,
        ANSWERED,
        NOTHING_HELD,
        SET_ASIDE,
        /** Whoever asked it on their own page took it back before it was decided. */
        WITHDRAWN
    }

    /** What somebody is called and when they were born, as they told it. */
    @Personal
    record Name(
            String firstName,
            String prefix,
            String lastName,
            @Nullable LocalDate birthDate) {

        public String full() {
            return (firstName + " " + prefix + " " + lastName)
                    .replaceAll(" +", " ")
                    .strip();
        }

        @Override
        public String toString() {
            return "Name";
        }
    }

    /**
     * A request as it came in.
     *
     * @param kind a code of the frame
     * @param askerName who asks, when that is somebody else
     * @param wish what is asked, in their words; may be empty
     */
    @Personal
    record NewRequest(
            UUID partnership,
            String kind,
            @Nullable AskedBy askedBy,
            @Nullable LocalDate receivedOn,
            Name about,
            String askerName,
            String wish) {
        @Override
        public String toString() {
            return "NewRequest";
        }
    }

    /** Which ones. */
    enum Which {
        OPEN,
        LATE,
        CLOSED
    }

    /** Which ones; {@code kind} is a code of the frame or empty for all, {@code number} the whole number of one or empty. */
    record Asked(
            UUID partnership,
            Which which,
            String kind,
            String number,
            @Nullable String after,
            int size) {}

    /** One line of the list; nothing of anybody. */
    record Line(
            UUID id,
            String number,
            String kind,
            AskedBy askedBy,
            Step step,
            LocalDate receivedOn,
            LocalDate due,
            boolean late,
            boolean reopened,
            Outcome outcome) {}

    /**
     * What a request restricts (beperking; AVG, artikel 18).
     *
     * @param reason why it is going to end, as the person is told first; empty until that is announced
     * @param liftedOn the day it ended
     */
    @Personal
    record Restriction(
            String reason,
            @Nullable LocalDate announcedOn,
            String way,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate liftedOn) {
        @Override
        public String toString() {
            return "Restriction";
        }
    }

    /** How and when an answer was handed over. */
    record HandedOver(String way, LocalDate on) {}

    /** Who was asked, by when; late when the day is over without an answer. */
    @Personal
    record Consulted(
            UUID id,
            String name,
            String organisation,
            int items,
            LocalDate due,
            @Nullable Instant answeredAt,
            boolean late) {
        @Override
        public String toString() {
            return "Consulted";
        }
    }

    /**
     * One request, for the contact point.
     *
     * @param cases how many cases the person is in; none until they were found
     * @param chosen how many items it is about, when these are chosen
     * @param restriction what it restricts, when it does
     * @param mayExtend the term may still be extended
     */
    @Personal
    record View(
            Line line,
            UUID partnership,
            String frameCode,
            Name about,
            String askerName,
            String wish,
            String identityCheck,
            @Nullable LocalDate identityOn,
            @Nullable LocalDate extendedOn,
            String extensionReason,
            boolean mayExtend,
            String outcomeGround,
            String outcomeReason,
            int cases,
            int chosen,
            @Nullable Restriction restriction,
            List<Consulted> consulted,
            List<HandedOver> handedOver,
            long version) {
        @Override
        public String toString() {
            return "View";
        }
    }

    /** The partnerships of which the actor answers or watches requests; refused when there is none. */
    List<UUID> partnerships(Actor actor);

    /** Refused: a kind the frame has not, a day to come, a child's own request below the frame's age; only for the contact point. */
    UUID register(Actor actor, NewRequest request);

    /** By due date, the open ones: who is late stands first; newest first, the closed ones. */
    Slice<Line> list(Actor actor, Asked asked);

    /** Only for the contact point. */
    View view(Actor actor, UUID request);

    /** It is known who asks: how that was checked, and when. */
    void identify(Actor actor, UUID request, String check, @Nullable LocalDate on, long version);

    /** Once, within the term, with the reason that the person is told. */
    void extend(Actor actor, UUID request, String reason, long version);

    /** Looks for exactly this name and birth date, which are kept with the request; refused before it is known who asks. */
    List<Found> find(Actor actor, UUID request, Name name);

    /** It is about this person, in every case they are in. */
    void choose(Actor actor, UUID request, UUID person, long version);

    /** Nobody of that name and birth date is known; or nothing is held that the request could be about. */
    void nothingHeld(Actor actor, UUID request, long version);

    /** A representative exercises no right that turns against the one they represent: with the ground of the frame and why. */
    void setAside(Actor actor, UUID request, String ground, String reason, long version);

    /** The answer was handed over, outside the program: by which way of the frame, and when. */
    void handOver(Actor actor, UUID request, String way, @Nullable LocalDate on, long version);
}
