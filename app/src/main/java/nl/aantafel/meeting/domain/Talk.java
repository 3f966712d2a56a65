package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.QuestionState;
import org.jspecify.annotations.Nullable;

/** The course of a conversation as kept, without names and without what was said: ids and figures. */
@Personal
public record Talk(
        List<Choice> choices, List<Mark> scores, List<Top> tops, List<Thought> ideas, List<Carried> carried) {

    /** Who writes an answer down, when, and whether all answers were shown already. */
    public record Entry(UUID id, UUID by, Instant at, boolean revealed) {}

    /** What became of a question of the guide. */
    public record Choice(String question, QuestionState state, String reason) {}

    /**
     * @param shown whether others see it once all are shown; a member of the family chooses that each time
     * @param whenRevealed what it was when it was shown, if it changed since
     */
    @Personal
    public record Mark(
            String scale,
            Speaker who,
            int value,
            String reason,
            boolean shown,
            @Nullable Integer whenRevealed) {
        @Override
        public String toString() {
            return "Mark";
        }
    }

    public record Top(String question, int position, UUID statement) {}

    @Personal
    public record Thought(
            UUID id,
            String kind,
            @Nullable UUID organisation,
            String text,
            @Nullable UUID chosenAs,
            @Nullable Integer place) {
        @Override
        public String toString() {
            return "Thought";
        }
    }

    /** The biggest worry of somebody; {@code who} is absent for the table together. */
    @Personal
    public record Worry(@Nullable Speaker who, UUID statement) {
        @Override
        public String toString() {
            return "Worry";
        }
    }

    /** A statement answered what was not known. */
    public record Answered(UUID statement, UUID answer, UUID conference) {}

    public record Carried(UUID statement, UUID fromConference) {}

    @Override
    public String toString() {
        return "Talk";
    }
}
