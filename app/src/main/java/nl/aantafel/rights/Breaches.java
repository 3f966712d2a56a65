package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Data breaches (datalekken): whoever works in a partnership says that something may be wrong; the privacy officer and the data
 * protection officer keep the register, decide on telling the authority and the people, and never lose what was written before
 * (AVG, artikel 33 en 34). No name of a family stands in it.
 */
public interface Breaches {

    String SUSPECTED = "suspected";
    String BREACH = "breach";
    String NO_BREACH = "no_breach";

    List<String> STAGES = List.of(SUSPECTED, BREACH, NO_BREACH);

    /** Where somebody can report one. */
    record Place(UUID partnership, String name) {}

    /** That something may be wrong. */
    @Personal
    record Suspicion(@Nullable UUID partnership, @Nullable Instant discoveredAt, String discoveredBy, String what) {
        @Override
        public String toString() {
            return "Suspicion";
        }
    }

    /**
     * What the register says of one.
     *
     * @param stage one of {@link #STAGES}
     * @param discoveredAt when the partnership knew of it: the clock runs from here
     * @param people which kinds of people, codes of the frame
     * @param about about how many people; null when not known yet
     * @param authorityTold whether the authority is told; null when not decided
     * @param authorityReason why not, or why later than the term
     * @param peopleTold whether the people are told; null when not decided
     * @param conclusion why it is none
     */
    @Personal
    record Text(
            String stage,
            @Nullable Instant discoveredAt,
            String discoveredBy,
            @Nullable LocalDate happenedOn,
            String what,
            Set<String> people,
            @Nullable Integer about,
            String data,
            String consequences,
            String measures,
            @Nullable Boolean authorityTold,
            @Nullable Instant authorityToldAt,
            String authorityReason,
            @Nullable Boolean peopleTold,
            @Nullable LocalDate peopleToldOn,
            String peopleReason,
            String conclusion) {

        public Text {
            people = people == null ? Set.of() : Set.copyOf(people);
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /** How far the clock is. */
    enum Pace {
        /** It runs, and there is time. */
        RUNS,
        /** It runs, and the term is over. */
        LATE,
        /** The authority was told in time. */
        TOLD,
        /** The authority was told after the term. */
        TOLD_LATE,
        /** It was decided that the authority need not be told. */
        NOT_NEEDED
    }

    /**
     * The clock of the term within which the authority is told.
     *
     * @param hours whole hours left, over, or used, by {@code pace}
     */
    record Clock(Pace pace, Instant ends, long hours) {}

    /**
     * One of them, as it is now.
     *
     * @param open whether something is still to be found out, decided or done
     */
    @Personal
    record Breach(
            UUID id,
            UUID partnership,
            int version,
            Text text,
            Clock clock,
            boolean open,
            String reportedBy,
            Instant reportedAt) {
        @Override
        public String toString() {
            return "Breach";
        }
    }

    /** What somebody wrote at a moment. */
    @Personal
    record Change(int version, String by, Instant at, Text text) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    List<Place> places(Actor actor);

    /** By whoever works in the partnership; who watches gets a task at once. Nothing of the register is told. */
    UUID report(Actor actor, Suspicion suspicion);

    /** What is open first, by when the clock ends; or what is settled, the newest first. */
    List<Breach> list(Actor actor, UUID partnership, boolean settled);

    Breach view(Actor actor, UUID breach);

    /** Everything that was ever written of it, the newest first. */
    List<Change> history(Actor actor, UUID breach);

    void write(Actor actor, UUID breach, Text text, long version);
}
