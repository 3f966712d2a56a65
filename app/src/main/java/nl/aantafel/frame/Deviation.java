package nl.aantafel.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Doing what is needed (doen wat nodig is; R15): from which kinds of rules somebody may deviate with a reason, and what stays as it is whatever
 * the reason. A frame without this rule has no deviations.
 *
 * @param stays what no deviation reaches; each of {@link Stays} stands in it
 * @param mostDays how long one holds at most, in days
 * @param remindDays how many days before its end whoever registered it hears
 * @param answerDays within how many working days somebody who is asked by name answers
 */
public record Deviation(
        String code,
        Label label,
        List<Kind> kinds,
        List<Firm> stays,
        int mostDays,
        int remindDays,
        int answerDays,
        String article,
        Checked checked)
        implements Rule {

    /** What no deviation reaches. */
    public enum Stays {
        SECRECY,
        CONSENT,
        SHIELDING,
        SEPARATION
    }

    /** A kind of rule one can deviate from; {@code own}: an organisation's own rule, which is said in own words. */
    public record Kind(String code, Label label, Label help, boolean own, String article, Checked checked)
            implements Rule {}

    /**
     * Something that stays.
     *
     * @param words beginnings of words by which a text names it, in small letters
     */
    public record Firm(Stays what, String code, Label label, List<String> words, String article, Checked checked)
            implements Rule {
        public Firm {
            words = List.copyOf(words);
        }
    }

    public Deviation {
        kinds = List.copyOf(kinds);
        stays = List.copyOf(stays);
    }

    public Optional<Kind> kind(String code) {
        return kinds.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What stays and is named by this text. */
    public Optional<Firm> named(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1));
        return stays.stream()
                .filter(firm -> firm.words().stream()
                        .anyMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin))))
                .findFirst();
    }
}
