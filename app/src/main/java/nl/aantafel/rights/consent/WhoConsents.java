package nl.aantafel.rights.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.aantafel.frame.ConsentRules;
import nl.aantafel.frame.ConsentRules.Exceptional;
import nl.aantafel.frame.ConsentRules.Giving;
import nl.aantafel.frame.ConsentRules.Signer;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import org.jspecify.annotations.Nullable;

/**
 * Who must consent for somebody on a day, who must be told, and the rule that says so. Out of the frame: nothing about ages stands
 * here.
 */
public final class WhoConsents {

    private final ConsentRules rules;
    private final ToIntFunction<String> ages;

    /** {@code ages} gives the years of an age of the frame by its code. */
    public WhoConsents(ConsentRules rules, ToIntFunction<String> ages) {
        this.rules = rules;
        this.ages = ages;
    }

    /**
     * What holds for somebody.
     *
     * @param exception the exception that was chosen, when it belongs to the rule
     * @param possible the exceptions one may choose from
     * @param signs who must say yes
     * @param informs who must be told
     */
    public record Answer(
            Giving rule,
            Optional<Exceptional> exception,
            List<Exceptional> possible,
            Set<Signer> signs,
            Set<Signer> informs) {

        public Answer {
            possible = List.copyOf(possible);
        }

        public String article() {
            return exception.map(Exceptional::article).orElse(rule.article());
        }
    }

    /** Empty when nobody knows how old they are: then nobody can say who signs. */
    public Optional<Answer> of(PersonOfCase person, LocalDate day, boolean able, String exception) {
        return person.ageOn(day)
                .flatMap(age -> rules.rules().stream()
                        .filter(rule -> rule.able() == able && holds(rule, age))
                        .findFirst())
                .map(rule -> answer(rule, exception));
    }

    private boolean holds(Giving rule, int age) {
        return (rule.from().isEmpty() || age >= ages.applyAsInt(rule.from()))
                && (rule.below().isEmpty() || age < ages.applyAsInt(rule.below()));
    }

    private Answer answer(Giving rule, String code) {
        List<Exceptional> possible = rules.exceptions().stream()
                .filter(each -> each.rule().equals(rule.code()))
                .toList();
        Optional<Exceptional> chosen =
                possible.stream().filter(each -> each.code().equals(code)).findFirst();
        return new Answer(rule, chosen, possible, chosen.map(Exceptional::signs).orElse(rule.signs()), rule.informs());
    }

    /** The next birthday after a day on which other people sign; none for who is past all of them. */
    public @Nullable LocalDate recheck(@Nullable LocalDate birth, LocalDate after) {
        if (birth == null) {
            return null;
        }
        return rules.rules().stream()
                .flatMap(rule -> Stream.of(rule.from(), rule.below()))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> birth.plusYears(ages.applyAsInt(code)))
                .filter(day -> day.isAfter(after))
                .min(LocalDate::compareTo)
                .map(Objects::requireNonNull)
                .orElse(null);
    }
}
