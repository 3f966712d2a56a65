package nl.aantafel.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every page of a case: the family's name, how closely people keep in touch and why, the five facts, the
 * phase of safety (on the overview) and the tabs.
 *
 * @param familyName without the word "gezin" in front
 * @param phases empty on every tab but the overview
 */
public record CaseHead(
        String caseNumber,
        String familyName,
        @Nullable Light light,
        List<Fact> facts,
        List<Phase> phases,
        List<Tab> tabs) {

    /** The traffic light (stoplicht): {@code red}, {@code orange} or {@code green}, its word, and the reason beside it. */
    public record Light(String code, String label, @Nullable String reason) {}

    /** One fact of the head, such as who directs the case; {@code alert} when it is missing and someone must act. */
    public record Fact(String label, String value, boolean alert) {}

    /** A stretch of the phase bar: {@code done}, {@code now} or {@code later}; going back is a stretch of its own. */
    public record Phase(String label, String sub, String state) {}

    /** A tab: {@code key} is its text in the bundles. */
    public record Tab(String key, String href, boolean current) {}
}
