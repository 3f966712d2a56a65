package nl.aantafel.frame;

import java.util.List;

/**
 * To which other frames a case may be sent on (opschalen, afschalen, elders verder), and what is chosen then. The decision is that of results
 * that go to somebody else; a frame without this rule sends nothing on.
 *
 * @param frames the codes of those frames, each with what going there means
 * @param reasons why a case goes on elsewhere
 * @param notTold why somebody of the family was not told beforehand
 */
public record OtherFrames(
        String code,
        Label label,
        List<Coded> frames,
        List<Coded> reasons,
        List<Coded> notTold,
        String article,
        Checked checked)
        implements Rule {

    public OtherFrames {
        frames = List.copyOf(frames);
        reasons = List.copyOf(reasons);
        notTold = List.copyOf(notTold);
    }
}
