package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.GoalLevel;
import nl.aantafel.plan.Plans.GoalInput;

/** What a goal (doel) must say: its title, and the phase of safety it belongs to; it may name people and answer statements (RQ22). */
public final class GoalRules {

    public static final String FAMILY = "family";
    public static final String PROFESSIONALS = "professionals";

    /** Whose eyes a goal is seen with, the family's first. */
    public static final List<String> VIEWS = List.of(FAMILY, PROFESSIONALS);

    /** What the levels are called in the frame's list, from the lowest to the highest. */
    private static final List<String> CODES = List.of("much_less", "less", "enough", "better", "much_better");

    /** Levels run from minus this to plus this. */
    public static final int MOST = 2;

    private static final String REACHED = "reached";

    private static final Set<String> STATES = Set.of("open", REACHED, "dropped");

    private GoalRules() {}

    /** {@code statementsKnown} is false when it refers to a statement its writer may not see. */
    public static void check(GoalInput input, Known known, boolean statementsKnown) {
        Checks checks = new Checks()
                .required(Fields.TITLE, input.title())
                .text(Fields.TITLE, input.title(), Checks.SHORT)
                .that(known.phases().contains(input.phase()), Fields.PHASE, "check.choose")
                .text(Fields.GOOD_ENOUGH, input.goodEnough(), Checks.LONG)
                .that(
                        input.lifeDomain().isEmpty() || known.lifeDomains().contains(input.lifeDomain()),
                        Fields.LIFE_DOMAIN,
                        "check.choose")
                .text(Fields.CLIENT_PRIORITY, input.clientPriority(), Checks.SHORT)
                .that(known.persons().containsAll(input.persons()), Fields.PERSONS, "check.choose")
                .that(statementsKnown, Fields.STATEMENTS, "check.choose");
        List<String> words = input.levelWords();
        checks.that(words.isEmpty() || words.size() == CODES.size(), Fields.LEVEL_WORDS, "check.choose");
        for (int i = 0; i < words.size(); i++) {
            checks.text(Fields.LEVEL_WORDS + i, words.get(i), Checks.SHORT);
        }
        checks.refuseIfAny();
    }

    /** The code of a level in the frame's list of what levels mean. */
    public static String code(int level) {
        return CODES.get(Math.clamp(level, -MOST, MOST) + MOST);
    }

    /** {@code persons} are the family; somebody is named in the family's view alone. */
    public static void checkLevel(GoalLevel level, Set<UUID> persons, LocalDate today) {
        UUID person = level.person();
        new Checks()
                .that(
                        person == null || (level.view().equals(FAMILY) && persons.contains(person)),
                        Fields.PERSON,
                        "check.choose")
                .that(VIEWS.contains(level.view()), Fields.VIEW, "check.choose")
                .that(Math.abs(level.level()) <= MOST, Fields.LEVEL, "check.choose")
                .notAfter(Fields.GIVEN_ON, level.on(), today)
                .text(Fields.NOTE, level.note(), Checks.LONG)
                .refuseIfAny();
    }

    /**
     * {@code earlierOpen}: a goal of an earlier phase of safety is still open. First safe, then the rest: that this one is reached is then no
     * fault, but asks for a word on why.
     */
    public static void checkState(String state, String reason, boolean earlierOpen) {
        new Checks()
                .that(STATES.contains(state), Fields.STATE, "check.choose")
                .that(!state.equals("dropped") || !reason.isBlank(), Fields.NOTE, "plan.refusal.note-needed")
                .that(
                        !state.equals(REACHED) || !earlierOpen || !reason.isBlank(),
                        Fields.NOTE,
                        "plan.refusal.earlier-phase-open")
                .text(Fields.NOTE, reason, Checks.LONG)
                .refuseIfAny();
    }
}
