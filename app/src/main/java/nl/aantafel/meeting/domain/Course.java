package nl.aantafel.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.MeetingReports.Present;
import org.jspecify.annotations.Nullable;

/**
 * What a settled report keeps of the course of the conversation: what is neither a statement nor the plan, with the names of
 * that day. Statements are in it by id of their version only.
 */
@Personal
public record Course(
        String kind,
        LocalDate heldOn,
        String place,
        String phase,
        String guide,
        String aim,
        String chair,
        String secretary,
        List<Present> present,
        List<ScoreView> scores,
        List<Thought> ideas,
        List<PhaseView> decisions,
        List<Talk.Choice> choices,
        List<Talk.Top> tops,
        List<Shown> carried,
        @Nullable Kept picture) {

    /** The picture as it was: the biggest worries with the names of that day, and what was not known with what answered it. */
    @Personal
    public record Kept(List<Worry> biggest, List<Open> unknowns) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    @Personal
    public record Worry(Talk.Worry worry, String name) {
        @Override
        public String toString() {
            return "Worry";
        }
    }

    public record Open(UUID statement, @Nullable UUID answer) {}

    /** Without who of the table was there and what was decided together: that is in what everybody reads. */
    public Course ofCircle() {
        return new Course(
                kind,
                heldOn,
                place,
                phase,
                guide,
                aim,
                chair,
                secretary,
                present.stream().filter(Present::fromOutside).toList(),
                scores,
                ideas,
                decisions.stream().filter(each -> each.circle() != null).toList(),
                choices,
                tops,
                carried,
                picture);
    }

    /** What was said in a circle beside what was said for everybody. */
    public Course with(Course circle) {
        return new Course(
                kind,
                heldOn,
                place,
                phase,
                guide,
                aim,
                chair,
                secretary,
                joined(present, circle.present),
                joined(scores, circle.scores),
                joined(ideas, circle.ideas),
                decisions.stream().map(each -> withReason(each, circle)).toList(),
                joined(choices, circle.choices),
                joined(tops, circle.tops),
                joined(carried, circle.carried),
                joined(picture, circle.picture));
    }

    /** Why, for who was there when it was said. */
    private static PhaseView withReason(PhaseView decided, Course circle) {
        return circle.decisions.stream()
                .filter(each -> each.id().equals(decided.id()))
                .findFirst()
                .orElse(decided);
    }

    private static @Nullable Kept joined(@Nullable Kept all, @Nullable Kept circle) {
        return all == null || circle == null
                ? (all == null ? circle : all)
                : new Kept(joined(all.biggest(), circle.biggest()), joined(all.unknowns(), circle.unknowns()));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** An idea with its organisation's name of that day. */
    @Personal
    public record Thought(Talk.Thought idea, String organisation) {
        @Override
        public String toString() {
            return "Thought";
        }
    }

    /** A statement of an earlier report, with that report's date. */
    public record Shown(UUID statement, UUID fromConference, LocalDate heldOn) {}

    @Override
    public String toString() {
        return "Course";
    }
}
