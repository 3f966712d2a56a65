package nl.aantafel.meeting;

import java.util.List;
import nl.aantafel.frame.Label;

/**
 * Whom one would expect at a table of this kind and who is not asked; said in one line, holding up nothing. What is expected is the
 * frame's ({@link nl.aantafel.frame.GatheringKind}).
 *
 * @param missing chains and disciplines nobody is asked of
 * @param noClientVoice nobody of the family comes, and nobody speaks for them
 */
public record TableAdvice(List<Label> missing, boolean noClientVoice) {

    public static final TableAdvice NONE = new TableAdvice(List.of(), false);

    public TableAdvice {
        missing = List.copyOf(missing);
    }

    public boolean any() {
        return !missing.isEmpty() || noClientVoice;
    }
}
