package nl.aantafel.casefile.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, read from one line of words: a date in it is a birth date; words without figures may be a name, in
 * either order, with or without particles; all of it may be a number or an address, and stand in a statement.
 *
 * @param plain what was typed, without blanks around it
 * @param born the date in it
 * @param names beginnings of names, as {@link Names#key} makes them
 * @param sounds last names as they sound, each with the beginning of a first name, or none
 * @param words the words as a query of full text
 */
@Personal
public record Sought(String plain, @Nullable LocalDate born, List<String> names, List<Sound> sounds, WordsQuery words) {

    /** A last name by its sound; {@code first} is empty for any first name. */
    @Personal
    public record Sound(String first, String last) {
        @Override
        public String toString() {
            return "Sound";
        }
    }

    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})\\b");
    private static final Pattern MONTH_NAMED = Pattern.compile(
            "\\b(\\d{1,2}) (jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.? (\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern FIGURE = Pattern.compile("\\p{N}");

    /** A date and what is left without it. */
    private record Dated(@Nullable LocalDate day, String rest) {}

    public static Sought of(String typed) {
        String plain = typed.strip();
        Dated dated = dated(plain);
        List<String> words = ordered(dated.rest());
        boolean named = !words.isEmpty() && !FIGURE.matcher(dated.rest()).find();
        return new Sought(
                plain,
                dated.day(),
                named ? names(words) : List.of(),
                named ? sounds(words) : List.of(),
                WordsQuery.of(dated.rest()));
    }

    /** Whether there is anything a person can be found by. */
    public boolean persons() {
        return born != null || !names.isEmpty();
    }

    private static Dated dated(String plain) {
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.find()) {
            return without(plain, yearFirst, day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.find()) {
            return without(plain, dayFirst, day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
        }
        Matcher named = MONTH_NAMED.matcher(plain);
        if (named.find()) {
            return without(plain, named, day(named.group(3), month(named.group(2)), named.group(1)));
        }
        return new Dated(null, plain);
    }

    private static Dated without(String plain, Matcher found, @Nullable LocalDate day) {
        return day == null
                ? new Dated(null, plain)
                : new Dated(day, (plain.substring(0, found.start()) + " " + plain.substring(found.end())).strip());
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static String month(String begin) {
        String lower = begin.toLowerCase(Locale.ROOT);
        String dutch = switch (lower) {
            case "mrt", "mar" -> "maa";
            case "may" -> "mei";
            case "oct" -> "okt";
            default -> lower;
        };
        return String.valueOf(MONTHS.indexOf(dutch) + 1);
    }

    /** First names first: what stands behind a comma comes to the front. */
    private static List<String> ordered(String rest) {
        int comma = rest.indexOf(',');
        String turned = comma < 0 ? rest : rest.substring(comma + 1) + " " + rest.substring(0, comma);
        return Arrays.stream(Names.bare(turned).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> names(List<String> words) {
        Set<String> names = new LinkedHashSet<>();
        names.add((words.getFirst() + " " + rest(words.subList(1, words.size()))).strip());
        names.add(rest(words));
        if (words.size() > 1) {
            names.add((words.getLast() + " " + rest(words.subList(0, words.size() - 1))).strip());
        }
        return List.copyOf(names);
    }

    private static List<Sound> sounds(List<String> words) {
        List<Sound> sounds = new ArrayList<>();
        sounds.add(new Sound("", Names.sound("", rest(words))));
        if (words.size() > 1) {
            sounds.add(new Sound(words.getFirst(), Names.sound("", rest(words.subList(1, words.size())))));
            sounds.add(new Sound(words.getLast(), Names.sound("", rest(words.subList(0, words.size() - 1)))));
        }
        return List.copyOf(sounds);
    }

    private static String rest(List<String> words) {
        return Names.withoutParticles(String.join(" ", words));
    }

    @Override
    public String toString() {
        return "Sought";
    }
}
