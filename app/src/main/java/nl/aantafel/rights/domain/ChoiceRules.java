package nl.aantafel.rights.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.frame.Requests.Effect;
import nl.aantafel.frame.Requests.Reason;
import nl.aantafel.kernel.Checks;
import nl.aantafel.rights.RequestChoices.Wish;
import nl.aantafel.rights.RequestItems.Item;

/** What a request can be about, and what must be said of it. */
public final class ChoiceRules {

    private static final String STATEMENT = "statement";

    /** The file of a case as a whole. */
    private static final String FILE = "case_file";

    /** Which kinds of items it can be done to. Who somebody is stays as long as there are items about them. */
    private static final Map<Effect, Set<String>> TYPES = Map.of(
            Effect.COPY, Set.of(),
            Effect.RECTIFY, Set.of(STATEMENT),
            Effect.ERASE,
                    Set.of(STATEMENT, "own_view", "help", "measure", "relation", "agreement", "goal", "bottom_line"),
            Effect.RESTRICT, Set.of(STATEMENT),
            Effect.OBJECT, Set.of(STATEMENT),
            Effect.OWN_WORDS, Set.of(STATEMENT, FILE));

    /** Where the person's own text is what it is about. */
    private static final Set<Effect> NEEDS_WORDS = Set.of(Effect.RECTIFY, Effect.OWN_WORDS);

    private ChoiceRules() {}

    public static Set<String> types(Asking asking) {
        return TYPES.getOrDefault(asking.effect(), Set.of());
    }

    /** What another of the family said is theirs: it is not put right by somebody else. */
    public static boolean choosable(Item item, Asking asking) {
        return types(asking).contains(item.ref().type()) && !(asking.effect() == Effect.RECTIFY && item.othersWords());
    }

    public static Checks check(Wish wish, Asking asking, List<Reason> reasons) {
        return new Checks()
                .that(
                        reasons.isEmpty()
                                || reasons.stream().anyMatch(each -> each.code().equals(wish.reason())),
                        "reden",
                        "check.choose")
                .that(!NEEDS_WORDS.contains(asking.effect()) || !wish.words().isBlank(), "woorden", "check.required")
                .text("woorden", wish.words(), Checks.LONG);
    }
}
