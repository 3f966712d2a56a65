package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.survey.domain.CountingTally.Counts;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in a text: {@code {{status.a.percent}}}, {@code .count} and {@code .words} of an option, a named group or a theme of an open
 * question, {@code {{status.n}}} of a question, {@code {{principles.trust.always.percent}}} of a row of a matrix, and
 * {@code {{responses.complete}}} and {@code {{responses.received}}}. They are always about all participants. Of a question that is withheld
 * they tell nothing.
 */
public final class ReportReferences {

    private static final Set<String> SHARES = Set.of("count", "percent", "words");
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

    private ReportReferences() {}

    /**
     * What a text can refer to.
     *
     * @param themes by the key of their question
     * @param withheld the variables of which nothing is told
     */
    public record Ground(Counts counts, Map<String, ReportThemes> themes, IntPredicate withheld) {}

    /** What a reference asks for: a number, a share in percents, or a share in words; or why there is none. */
    public sealed interface Found {}

    public record Number(long number) implements Found {}

    public record Percent(ReportShare share) implements Found {}

    public record InWords(ReportShare share) implements Found {}

    /** Too few answered. */
    public record Hidden() implements Found {}

    /** A theme of a question that is still being coded. */
    public record Waiting() implements Found {}

    /** The references of a text that mean nothing. */
    public static List<String> unknown(String text, Ground ground) {
        List<String> unknown = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            if (find(matcher.group(1), ground) == null) {
                unknown.add(matcher.group(1));
            }
        }
        return unknown;
    }

    /** The text with its numbers; one that means nothing any more stays as it is written. */
    public static String fill(String text, Ground ground, Function<Found, String> words) {
        return REFERENCE.matcher(text).replaceAll(match -> {
            Found found = find(match.group(1), ground);
            return Matcher.quoteReplacement(found == null ? match.group() : words.apply(found));
        });
    }

    private static @Nullable Found find(String reference, Ground ground) {
        Counts counts = ground.counts();
        if (reference.equals("responses.complete")) {
            return new Number(counts.complete());
        }
        if (reference.equals("responses.received")) {
            return new Number(counts.received());
        }
        int last = reference.lastIndexOf('.');
        if (last < 0) {
            return null;
        }
        String what = reference.substring(last + 1);
        String before = reference.substring(0, last);
        if (what.equals("n")) {
            int v = counts.variable(before);
            return v < 0
                    ? null
                    : ground.withheld().test(v)
                            ? new Hidden()
                            : new Number(sum(counts, place -> counts.answered(v, place)));
        }
        int dot = before.lastIndexOf('.');
        int v = dot < 0 ? -1 : counts.variable(before.substring(0, dot));
        if (v < 0 || !SHARES.contains(what)) {
            return null;
        }
        int item = counts.variables().get(v).item(before.substring(dot + 1));
        OptionalLong part = OptionalLong.empty();
        if (item >= 0) {
            part = OptionalLong.of(sum(counts, place -> counts.item(v, item, place)));
        } else {
            Optional<OptionalLong> theme = Optional.ofNullable(ground.themes().get(before.substring(0, dot)))
                    .flatMap(themes -> themes.count(before.substring(dot + 1)));
            if (theme.isEmpty()) {
                return null;
            }
            part = theme.get();
        }
        return ground.withheld().test(v)
                ? new Hidden()
                : part.isEmpty()
                        ? new Waiting()
                        : share(
                                what,
                                new ReportShare(part.getAsLong(), sum(counts, place -> counts.answered(v, place))));
    }

    private static Found share(String what, ReportShare share) {
        return switch (what) {
            case "count" -> new Number(share.part());
            case "percent" -> new Percent(share);
            default -> new InWords(share);
        };
    }

    private static long sum(Counts counts, java.util.function.IntToLongFunction of) {
        long sum = 0;
        for (int place = 0; place < counts.places().size(); place++) {
            sum += of.applyAsLong(place);
        }
        return sum;
    }
}
