package nl.aantafel.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the guide (vraag van de leidraad), with what is filled in for whoever types under it, so that writing costs
 * no more than the sentence.
 *
 * @param key stable: phase, step and subject ({@code iv.picture.worries})
 * @param main whether the guide opens on it; the others fold out
 * @param parent the key of the main question it belongs to; null for a main question
 * @param output what is written down under it
 * @param typed what a statement typed under it gets; null where nothing is typed as a statement
 * @param scale the scaling question asked here, when the output is a score
 * @param slots the places of a top three; empty elsewhere
 * @param branch the answers that keep or move the phase; empty elsewhere
 */
public record GuideQuestion(
        String key,
        Label text,
        boolean main,
        @Nullable String parent,
        Output output,
        @Nullable Typed typed,
        @Nullable String scale,
        List<Coded> slots,
        List<Branch> branch) {

    /** What is written down under a question. */
    public enum Output {
        TEXT,
        WORRIES,
        INCIDENTS,
        PATTERNS,
        STRENGTHS,
        UNKNOWNS,
        RISK_FACTORS,
        RECOVERY_POINTS,
        SCORE,
        OWN_VIEW,
        PHASE,
        BOTTOM_LINES,
        END_CONDITION,
        OPTIONS_PER_ORGANISATION,
        EXPECTATIONS,
        IDEAS,
        PRIORITY,
        CAPACITY,
        AGREEMENTS,
        TIMELINE,
        NEXT_DATE,
        CONSEQUENCE,
        INFORMING,
        CLOSING_PLAN,
        HOUSEHOLD,
        COOPERATION,
        LIFE_DOMAINS,
        HELP
    }

    /** What a statement typed here is, until its writer says otherwise: category, topic and kind are codes of the frame. */
    public record Typed(String category, @Nullable String topic, String kind) {}

    /** One answer. {@code to} is {@link #HERE}, {@link #CLOSING} or the phase it moves to. */
    public record Branch(String to, Label label) {}

    /** The conversation goes on in this phase. */
    public static final String HERE = "here";

    /** No more steps are needed: the closing plan follows. */
    public static final String CLOSING = "closing";

    public GuideQuestion {
        slots = List.copyOf(slots);
        branch = List.copyOf(branch);
    }
}
