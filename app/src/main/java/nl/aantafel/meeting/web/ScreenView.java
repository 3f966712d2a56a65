package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.TopView;
import nl.aantafel.meeting.Rooms.Clock;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import org.jspecify.annotations.Nullable;

/**
 * The big screen: one question, large, and only what the whole table may see.
 *
 * @param rest nothing is shown while somebody tells their story
 * @param said the last things said at this question, the newest last
 * @param more how many were said before those
 * @param biggest the biggest worry of the table; empty while there is none
 */
@Personal
public record ScreenView(
        boolean rest,
        String step,
        int stepNumber,
        int steps,
        String question,
        Optional<Clock> clock,
        List<Line> said,
        int more,
        List<TopView> tops,
        RoomView.@Nullable ScalePanel scale,
        List<Line> cards,
        List<AgreementView> agreements,
        List<BottomLineView> bottomLines,
        String biggest) {

    /** Who says what. */
    @Personal
    public record Line(String text, String who, String kind, boolean family) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    @Override
    public String toString() {
        return "ScreenView";
    }
}
