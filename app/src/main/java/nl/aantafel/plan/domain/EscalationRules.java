package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aantafel.frame.Escalation;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Escalations.AnswerKind;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.Escalations.Bridging;
import nl.aantafel.plan.Escalations.Move;
import nl.aantafel.plan.Escalations.Outcome;
import nl.aantafel.plan.Escalations.Raise;
import nl.aantafel.plan.Escalations.State;
import org.jspecify.annotations.Nullable;

/** What an escalation must say, and how it stands. */
public final class EscalationRules {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

    /** Shorter ones are initials and particles, and words of any sentence. */
    private static final int SHORTEST_NAME = 3;

    private EscalationRules() {}

    public static Checks raise(Raise it, Escalation rule, List<Askable> askables, Set<UUID> family, Set<String> names) {
        Escalation.Problem problem = rule.problem(it.problem()).orElse(null);
        boolean bridging = problem != null && problem.asks() == Escalation.Asks.BRIDGING;
        return new Checks()
                .that(problem != null, EscalationFields.PROBLEM, "check.choose")
                .that(!it.persons().isEmpty() && family.containsAll(it.persons()), Fields.PERSONS, "check.choose")
                .required(EscalationFields.TRIED, it.tried())
                .text(EscalationFields.TRIED, it.tried(), Checks.LONG)
                .required(EscalationFields.ASKED, it.asked())
                .text(EscalationFields.ASKED, it.asked(), Checks.LONG)
                .that(
                        bridging
                                ? Bridging.of(it.bridging()).isPresent()
                                : it.bridging().isEmpty(),
                        EscalationFields.BRIDGING,
                        bridging ? "plan.escalation.refusal.bridging" : "check.choose")
                .that(
                        !bridging || !it.bridgingNote().isBlank(),
                        EscalationFields.BRIDGING_NOTE,
                        "plan.escalation.refusal.bridging-note")
                .text(EscalationFields.BRIDGING_NOTE, it.bridgingNote(), Checks.LONG)
                .addAll(ask(it.ask(), it.problem(), askables, names).errors());
    }

    public static Checks ask(Ask it, String problem, List<Askable> askables, Set<String> names) {
        Askable found = find(it, askables);
        return question(
                new Checks()
                        .that(found != null, EscalationFields.RUNG, "check.choose")
                        .that(
                                found == null || found.problems().contains(problem),
                                EscalationFields.RUNG,
                                "plan.escalation.refusal.other-problem"),
                it,
                names);
    }

    /** Whatever the problem is. */
    public static Checks ask(Ask it, List<Askable> askables, Set<String> names) {
        return question(
                new Checks().that(find(it, askables) != null, EscalationFields.RUNG, "check.choose"), it, names);
    }

    private static Checks question(Checks whom, Ask it, Set<String> names) {
        Set<String> named = it.noNames() ? Set.of() : namedIn(it.question(), names);
        return whom.required(EscalationFields.QUESTION, it.question())
                .text(EscalationFields.QUESTION, it.question(), Checks.LONG)
                .that(
                        named.isEmpty(),
                        EscalationFields.QUESTION,
                        "plan.escalation.refusal.names",
                        String.join(", ", named));
    }

    public static @Nullable Askable find(Ask it, List<Askable> askables) {
        return askables.stream()
                .filter(each -> each.step() == it.step()
                        && each.person().equals(it.to())
                        && Objects.equals(each.municipality(), it.municipality()))
                .findFirst()
                .orElse(null);
    }

    /** The names of which one word stands in a text, as they were given, whatever the capitals. */
    public static Set<String> namedIn(String text, Collection<String> names) {
        Set<String> words = words(text);
        return names.stream()
                .filter(name ->
                        words(name).stream().anyMatch(word -> word.length() >= SHORTEST_NAME && words.contains(word)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A name is also found in "Tims" and "Tim's". */
    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(WORDS.split(text.toLowerCase(Locale.ROOT))).forEach(word -> {
            words.add(word);
            for (String end : List.of("'s", "’s", "s")) {
                if (word.endsWith(end)) {
                    words.add(word.substring(0, word.length() - end.length()));
                }
            }
            words.addAll(Arrays.asList(word.split("-")));
        });
        return words;
    }

    /** @param longest the last day the frame lets somebody look, counted from today */
    public static Checks admit(@Nullable LocalDate lastDay, String why, LocalDate today, LocalDate longest) {
        return new Checks()
                .required(EscalationFields.UNTIL, lastDay)
                .that(
                        lastDay == null || (!lastDay.isBefore(today) && !lastDay.isAfter(longest)),
                        EscalationFields.UNTIL,
                        "plan.escalation.refusal.look")
                .required(Fields.REASON, why)
                .text(Fields.REASON, why, Checks.LONG);
    }

    public static Checks answer(String kind, String text) {
        return new Checks()
                .that(AnswerKind.of(kind).isPresent(), EscalationFields.KIND, "check.choose")
                .required(EscalationFields.ANSWER, text)
                .text(EscalationFields.ANSWER, text, Checks.LONG);
    }

    public static Checks close(String outcome, String note) {
        return new Checks()
                .that(Outcome.of(outcome).isPresent(), Fields.OUTCOME, "check.choose")
                .required(Fields.NOTE, note)
                .text(Fields.NOTE, note, Checks.LONG);
    }

    /** @param moves the first first */
    public static State state(boolean closed, List<Move> moves) {
        if (closed) {
            return State.CLOSED;
        }
        Move open = moves.stream().filter(Move::open).findFirst().orElse(null);
        if (open != null) {
            return open.late() ? State.LATE : State.WAITING;
        }
        return !moves.isEmpty() && moves.getLast().answeredAt() != null ? State.BACK : State.STILL;
    }
}
