package nl.aantafel.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aantafel.directory.domain.Quotations;
import nl.aantafel.directory.domain.Sentences;
import nl.aantafel.frame.PlainLanguage;
import nl.aantafel.page.LanguageLook;

/** Looks at one text: its sentences, and the words that have a better one. Quotations are left out. */
final class ReadingText {

    /** Of a longer text the beginning is looked at. */
    private static final int MOST = 20_000;

    private static final int SHOWN = 160;

    private record Found(int at, LanguageLook.Word word) {}

    private final PlainLanguage rules;
    private final Sentences sentences;

    ReadingText(PlainLanguage rules) {
        this.rules = rules;
        this.sentences = new Sentences(rules.abbreviations());
    }

    LanguageLook look(String text, Collection<KnownWord> words) {
        String own = Quotations.leftOut(text.substring(0, Math.min(text.length(), MOST)));
        List<Sentences.Sentence> cut = sentences.of(own);
        int all = cut.stream().mapToInt(Sentences.Sentence::words).sum();
        return new LanguageLook(
                cut.size(),
                cut.isEmpty() ? 0 : Math.toIntExact(Math.round((double) all / cut.size())),
                rules.average(),
                rules.longest(),
                cut.stream()
                        .filter(each -> each.words() > rules.longest())
                        .map(each -> new LanguageLook.Sentence(shortened(each.text()), each.words()))
                        .toList(),
                words(own, words));
    }

    /** The longest fits first: who writes of a multi-problem family is not told twice. */
    private static List<LanguageLook.Word> words(String text, Collection<KnownWord> words) {
        StringBuilder left = new StringBuilder(text);
        List<Found> found = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparing((KnownWord each) -> each.word().length())
                        .reversed()
                        .thenComparing(KnownWord::word))
                .forEach(each -> {
                    Matcher match = pattern(each.word()).matcher(left);
                    while (match.find()) {
                        found.add(new Found(
                                match.start(),
                                new LanguageLook.Word(match.group(), each.better(), each.why(), each.blaming(), 1)));
                        blank(left, match.start(), match.end());
                    }
                });
        return once(found.stream().sorted(Comparator.comparingInt(Found::at)).toList());
    }

    private static void blank(StringBuilder text, int from, int to) {
        text.replace(from, to, "_".repeat(to - from));
    }

    /** Each word once, with how often it stands there. */
    private static List<LanguageLook.Word> once(List<Found> found) {
        Map<String, List<Found>> same = found.stream()
                .collect(Collectors.groupingBy(
                        each -> each.word().written().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return same.values().stream()
                .map(each -> {
                    LanguageLook.Word first = each.getFirst().word();
                    return new LanguageLook.Word(
                            first.written(), first.better(), first.why(), first.blaming(), each.size());
                })
                .toList();
    }

    /** Whole words; a star at the end is any ending. */
    private static Pattern pattern(String word) {
        boolean open = word.endsWith("*");
        String[] parts =
                (open ? word.substring(0, word.length() - 1) : word).strip().split("\\s+", -1);
        List<String> quoted = new ArrayList<>();
        for (String part : parts) {
            quoted.add(Pattern.quote(part));
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + String.join("\\s++", quoted) + (open ? "[\\p{L}\\p{N}]*+" : "")
                        + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= SHOWN) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', SHOWN);
        return sentence.substring(0, space > 0 ? space : SHOWN) + " …";
    }
}
