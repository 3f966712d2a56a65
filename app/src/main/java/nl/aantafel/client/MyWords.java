package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is said about somebody, as it was released to them, and how they see it themselves (mijn kijk). Their own view stands beside the
 * statement at once, for everybody who reads that; nobody changes a word of it. They can also ask to put a statement right (verbetering;
 * AVG, artikel 16): that is a request about their own data like any other, and its course is told here, and nothing more of it. For the
 * person themselves and whom they brought along; who represents somebody is told nothing of it.
 */
public interface MyWords {

    /** An own view; {@code root} is what it is a view of. */
    @Personal
    record View(UUID id, UUID root, String text, Instant writtenAt) {
        @Override
        public String toString() {
            return "View";
        }
    }

    /** How far a request to put something right is. What was decided is told once the answer was handed over. */
    enum Course {
        RECEIVED,
        LOOKED_AT,
        /** It is decided; the answer is being made. */
        SETTLED,
        RIGHT,
        PART,
        REFUSED,
        /** There was nothing to put right any more. */
        NOTHING;

        /** No answer was given yet; no other request about the same statement is made before that. */
        public boolean open() {
            return this == RECEIVED || mayLeave() || this == SETTLED;
        }

        /** It is not decided, so it can be taken back. */
        public boolean mayLeave() {
            return this == RECEIVED || this == LOOKED_AT;
        }
    }

    /**
     * A request to put right what {@code root} is.
     *
     * @param text what should stand there
     * @param ground of the frame, why it was refused; empty otherwise
     * @param leftOut what was not put right, when a part was
     * @param due by when it is answered
     * @param since when it came that far
     */
    @Personal
    record Correction(
            UUID id,
            UUID root,
            String text,
            Instant askedAt,
            Course course,
            String ground,
            String leftOut,
            LocalDate due,
            Instant since) {
        @Override
        public String toString() {
            return "Correction";
        }
    }

    /** Whether somebody may ask this here. */
    enum MayAsk {
        YES,
        /** Below the frame's age whoever represents them asks it (UAVG, artikel 5), and never here. */
        TOO_YOUNG,
        /** Without a date of birth it is not known who may. */
        AGE_UNKNOWN,
        /** They look along. */
        NO
    }

    /**
     * What is wrong.
     *
     * @param reason a code of the frame
     * @param words what should stand there
     */
    @Personal
    record Wrong(String reason, String words) {
        @Override
        public String toString() {
            return "Wrong";
        }
    }

    /** {@code fresh}: not read before. */
    @Personal
    record Told(
            UUID id,
            StatementCopy copy,
            Instant releasedAt,
            String releasedAs,
            boolean fresh,
            @Nullable View view,
            List<Correction> corrections) {

        /** A request to put it right is open. */
        public boolean asked() {
            return corrections.stream().anyMatch(each -> each.course().open());
        }

        @Override
        public String toString() {
            return "Told";
        }
    }

    /**
     * {@code loose} and {@code elsewhere}: views of what is not on the page any more, because it was put right or taken back, and requests
     * about it.
     *
     * @param frame the code of the frame that holds here
     */
    @Personal
    record Words(
            OwnPage page, String frame, MayAsk mayAsk, List<Told> told, List<View> loose, List<Correction> elsewhere) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** The latest first; who holds the page themselves has read it then. */
    Words of(Actor actor, Optional<UUID> page);

    /** Takes the place of the view they had. Refused: for whoever looks along, what was taken back, no words. */
    void see(Actor actor, Optional<UUID> page, UUID told, String view);

    /** The view is gone, also where it stood beside the statement. */
    void takeBack(Actor actor, Optional<UUID> page, UUID view);

    /**
     * Asks to put a statement right. The same once more changes nothing. Refused: for whoever looks along or is too young, what was taken
     * back meanwhile, no reason or no words, another while one about the same statement is open.
     */
    void ask(Actor actor, Optional<UUID> page, UUID told, Wrong wrong);

    /** Nobody deals with it any more. Refused once it was decided. */
    void leave(Actor actor, Optional<UUID> page, UUID correction);
}
