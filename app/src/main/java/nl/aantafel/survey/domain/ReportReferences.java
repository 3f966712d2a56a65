package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.survey.domain.CountingTally.Counts;

/**
 * Numbers in a text: {@code {{status.a.percent}}}, {@code .count} and {@code .words} of an option or a named group,
 * {@code {{status.n}}} of a question, {@code {{principles.trust.always.percent}}} of a row of a matrix, and
 * {@code {{responses.complete}}} and {@code {{responses.received}}}. They are always about all participants.
 */
public final class ReportReferences {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

    private ReportReferences() {}

    /** What a reference asks for: a number, a share in percents, or a share in words. */
    public sealed interface Found {}

    public record Number(long number) implements Found {}

    public record Percent(ReportShare share) implements Found {}

    public record InWords(ReportShare share) implements Found {}

    /** The references of a text that mean nothing. */
    public static List<String> unknown(String text, Counts counts) {
        List<String> unknown = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            if (find(matcher.group(1), counts) == null) {
                unknown.add(matcher.group(1));
            }
        }
        return unknown;
    }

    /** The text with its numbers; one that means nothing any more stays as it is written. */
    public static String fill(String text, Counts counts, Function<Found, String> words) {
        return REFERENCE.matcher(text).replaceAll(match -> {
            Found found = find(match.group(1), counts);
            return Matcher.quoteReplacement(found == null ? match.group() : words.apply(found));
        });
    }

    private static @org.jspecify.annotations.Nullable Found find(String reference, Counts counts) {
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
            return v < 0 ? null : new Number(sum(counts, place -> counts.answered(v, place)));
        }
        int dot = before.lastIndexOf('.');
        int v = dot < 0 ? -1 : counts.variable(before.substring(0, dot));
        int item = v < 0 ? -1 : counts.variables().get(v).item(before.substring(dot + 1));
        if (item < 0) {
            return null;
        }
        ReportShare share = new ReportShare(
                sum(counts, place -> counts.item(v, item, place)), sum(counts, place -> counts.answered(v, place)));
        return switch (what) {
            case "count" -> new Number(share.part());
            case "percent" -> new Percent(share);
            case "words" -> new InWords(share);
            default -> null;
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
