package nl.aantafel.casefile.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.StayView;

/**
 * Finds what is shielded in a text: the street or the postcode of a shielded home, its place within two words of its house number, a
 * telephone number of who stays there. Accents, capitals, spaces and signs make no difference. Each is known by who stays at that home
 * only, and at no other.
 */
public final class ShieldedWords {

    /** A place and a house number this near to each other are an address. */
    private static final int NEAR = 3;

    /** Shorter names are sought as whole words only, so that they are not found inside others. */
    private static final int LONG_NAME = 7;

    /** With or without the code of the country, a number ends in the same digits. */
    private static final int LAST_DIGITS = 9;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d\\s\\-().+/]{5,}\\d");

    private final List<Fact> facts;

    private record Fact(Set<UUID> known, Predicate<Text> in) {}

    /** A text as words, and without anything between them. */
    private record Text(List<String> words, String dense, List<String> numbers) {

        static Text of(String text) {
            String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            List<String> words =
                    NEITHER.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
            List<String> numbers = NUMBERS.matcher(plain)
                    .results()
                    .map(found -> found.group().replaceAll("\\D", ""))
                    .toList();
            return new Text(words, String.join("", words), numbers);
        }

        boolean empty() {
            return words.isEmpty();
        }

        boolean holds(Text name) {
            return spaced().contains(name.spaced()) || (name.dense.length() >= LONG_NAME && dense.contains(name.dense));
        }

        private String spaced() {
            return " " + String.join(" ", words) + " ";
        }

        /** Whether both are in it, near to each other. */
        boolean holdsNear(Text place, Text number) {
            for (int at = 0; at + place.words.size() <= words.size(); at++) {
                int end = at + place.words.size();
                if (words.subList(at, end).equals(place.words)) {
                    List<String> around = words.subList(Math.max(0, at - NEAR), Math.min(words.size(), end + NEAR));
                    if (around.contains(number.dense)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private ShieldedWords(List<Fact> facts) {
        this.facts = facts;
    }

    public static ShieldedWords of(List<PersonView> persons, List<HomeView> homes, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        for (HomeView home : homes) {
            if (home.shielded()) {
                Set<UUID> known = onlyThere(home, homes, today);
                address(facts, home, known);
                Set<UUID> there = home.stays().stream().map(StayView::person).collect(Collectors.toSet());
                persons.stream().filter(person -> there.contains(person.id())).forEach(person -> phone(facts, person));
            }
        }
        return new ShieldedWords(List.copyOf(facts));
    }

    private static void address(List<Fact> facts, HomeView home, Set<UUID> known) {
        Text street = Text.of(home.street());
        Text postcode = Text.of(home.postcode());
        Text place = Text.of(home.place());
        Text number = Text.of(home.houseNumber());
        if (!street.empty()) {
            facts.add(new Fact(known, text -> text.holds(street)));
        }
        if (!postcode.empty()) {
            facts.add(new Fact(known, text -> text.dense().contains(postcode.dense())));
        }
        if (!place.empty() && !number.empty()) {
            facts.add(new Fact(known, text -> text.holdsNear(place, number)));
        }
    }

    private static void phone(List<Fact> facts, PersonView person) {
        String digits = person.phone().replaceAll("\\D", "");
        if (digits.length() >= LAST_DIGITS) {
            String last = digits.substring(digits.length() - LAST_DIGITS);
            facts.add(new Fact(
                    Set.of(person.id()), text -> text.numbers().stream().anyMatch(number -> number.contains(last))));
        }
    }

    private static Set<UUID> onlyThere(HomeView home, List<HomeView> homes, LocalDate today) {
        Set<UUID> there = staying(home, today);
        Set<UUID> elsewhere = new HashSet<>();
        homes.stream()
                .filter(other -> !other.id().equals(home.id()))
                .forEach(other -> elsewhere.addAll(staying(other, today)));
        there.removeAll(elsewhere);
        return there;
    }

    private static Set<UUID> staying(HomeView home, LocalDate today) {
        return home.stays().stream()
                .filter(stay -> stay.from() == null || !stay.from().isAfter(today))
                .filter(stay -> stay.until() == null || !stay.until().isBefore(today))
                .map(StayView::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    public boolean mayReach(UUID person, String typed) {
        if (facts.isEmpty() || typed.isBlank()) {
            return true;
        }
        Text text = Text.of(typed);
        return facts.stream()
                .filter(fact -> !fact.known().contains(person))
                .noneMatch(fact -> fact.in().test(text));
    }
}
