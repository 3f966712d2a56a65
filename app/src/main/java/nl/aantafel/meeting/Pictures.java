package nl.aantafel.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What the joint picture comes to (het beeld): the biggest worry of each, the one the table agrees on beside them, and what is
 * not known yet. A suspicion stays unknown until somebody answers it.
 */
public interface Pictures {

    /**
     * The biggest worry (grootste zorg) of somebody, or of the table together; a statement of this case.
     *
     * @param who absent for the table
     */
    @Personal
    record Biggest(@Nullable Speaker who, String name, boolean family, UUID statement, String text) {
        @Override
        public String toString() {
            return "Biggest";
        }
    }

    /** A suspicion or an unknown (wat we nog niet weten), with the statement that answers it when there is one. */
    @Personal
    record Unknown(StatementView statement, @Nullable StatementView answer) {

        public boolean open() {
            return answer == null;
        }

        @Override
        public String toString() {
            return "Unknown";
        }
    }

    /**
     * As far as the reader may see it.
     *
     * @param together the biggest worry of the table
     * @param own everyone's own
     * @param unknowns of the whole case: what is open, and what was answered in this conference
     */
    @Personal
    record Picture(Optional<Biggest> together, List<Biggest> own, List<Unknown> unknowns) {

        public static final Picture EMPTY = new Picture(Optional.empty(), List.of(), List.of());

        public List<Unknown> open() {
            return unknowns.stream().filter(Unknown::open).toList();
        }

        public boolean isEmpty() {
            return together.isEmpty() && own.isEmpty() && unknowns.isEmpty();
        }

        /** A report settled before there was a picture has none. */
        public static Picture orEmpty(@Nullable Picture picture) {
            return Objects.requireNonNullElse(picture, EMPTY);
        }

        @Override
        public String toString() {
            return "Picture";
        }
    }

    /**
     * The answer to a suspicion or an unknown: by whom, and how it is known.
     *
     * @param kind fact, opinion or told_by; a suspicion answers nothing
     * @param toldBy from whom, when it was told
     */
    @Personal
    record Answer(UUID unknown, Speaker by, String text, String kind, String toldBy) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    Picture of(Actor actor, UUID conference);

    /** Puts a worry in the place of the former. For the table, and for somebody else, whoever leads. */
    void biggest(Actor actor, UUID conference, @Nullable Speaker who, UUID statement);

    void noBiggest(Actor actor, UUID conference, @Nullable Speaker who);

    /** Writes the answer as a statement, in a part for who sits there. Refused: what is neither suspicion nor unknown, or answered already. */
    UUID answer(Actor actor, UUID conference, Answer answer);
}
