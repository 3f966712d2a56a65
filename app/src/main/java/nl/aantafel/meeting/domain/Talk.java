package nl.aantafel.meeting.domain;

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

    /** What became of a question of the guide. */
    public record Choice(String question, QuestionState state, String reason) {}

    @Personal
    public record Mark(String scale, Speaker who, int value, String reason) {
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
            @Nullable UUID chosenAs) {
        @Override
        public String toString() {
            return "Thought";
        }
    }

    public record Carried(UUID statement, UUID fromConference) {}

    @Override
    public String toString() {
        return "Talk";
    }
}
