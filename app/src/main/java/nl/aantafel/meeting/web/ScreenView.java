package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.TopView;
import nl.aantafel.meeting.Rooms.Clock;
import nl.aantafel.notify.LiveVersion;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import org.jspecify.annotations.Nullable;

/**
 * The big screen: one question, large, and only what the whole table may see.
 *
 * @param following how it follows the table
 * @param rest nothing is shown while somebody tells their story
 * @param said the last things said at this question, the newest last
 * @param more how many were said before those
 * @param biggest the biggest worry of the table; empty while there is none
 */
@Personal
public record ScreenView(
        Following following,
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

    /** What the screen must know to follow the table: where, as which device, and what it shows at least. */
    public record Following(String base, UUID device, LiveVersion version, String question) {

        public String address() {
            return base + "/screen";
        }

        /** Without a script the screen asks again by itself, as the same device. */
        public String again() {
            return address() + "?apparaat=" + device;
        }
    }

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
