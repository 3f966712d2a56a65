package nl.aantafel.rights.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Who somebody is: stays as long as there are items about them, so that it can be put right or erased, and not be restricted. */
    public static final String PERSON = "person";

    /** What goes with who somebody is, and is not decided on by itself. */
    private static final Set<String> WITH_PERSON = Set.of(PERSON, "phone", "note", "home", "relation");

    /** What was found of lines of the plan is put right there too. */
    private static final Set<String> CHECKED = Set.of("bottom_line_check", "safety_step_check", "check_plan");

    private static final Set<String> PLANNED =
            union(CHECKED, Set.of(), "agreement", "goal", "bottom_line", "safety_step");

    private static final Set<String> RIGHT_IN_PLACE = Set.of("phone", "note", "help", "measure", "relation", "home");

    private static final Set<String> WITHHELD = union(
            PLANNED,
            RIGHT_IN_PLACE,
            "own_view",
            "attachment",
            "score",
            "invitation",
            "contribution",
            "heard_apart",
            "broken_line",
            "watch_offer",
            "hand_over",
            "stable_judgement",
            "help_question",
            "other_table",
            "justice_moment",
            "escalation",
            "escalation_move",
            "deviation",
            "deviation_support");

    /** What keeps others safe stays in use while somebody's objection is weighed (AVG, artikel 18 lid 2). */
    private static final Set<String> KEEPS_SAFE =
            union(CHECKED, Set.of(), "bottom_line", "safety_step", "broken_line", "watch_offer");

    /** Which kinds of items it can be done to. A talk and a test are part of a decision of seats: one's own words can stand beside. */
    private static final Map<Effect, Set<String>> TYPES = Map.of(
            Effect.COPY, Set.of(),
            Effect.RECTIFY, union(PLANNED, RIGHT_IN_PLACE, STATEMENT, PERSON, "score"),
            Effect.ERASE, union(WITHHELD, Set.of(), STATEMENT, PERSON),
            Effect.RESTRICT, restrictable(),
            Effect.OBJECT, restrictable(),
            Effect.OWN_WORDS, Set.of(STATEMENT, FILE));

    /** Where the person's own text is what it is about. */
    private static final Set<Effect> NEEDS_WORDS = Set.of(Effect.RECTIFY, Effect.OWN_WORDS);

    private ChoiceRules() {}

    private static Set<String> union(Set<String> some, Set<String> others, String... more) {
        return Stream.of(some.stream(), others.stream(), Stream.of(more))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> restrictable() {
        return union(WITHHELD, Set.of(), STATEMENT).stream()
                .filter(each -> !KEEPS_SAFE.contains(each))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody's record cannot go while this is kept. */
    public static boolean keepsPerson(String type, Asking asking) {
        return types(asking).contains(type) && !WITH_PERSON.contains(type);
    }

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
