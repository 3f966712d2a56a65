package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.Breaches;
import nl.aantafel.rights.Breaches.Breach;
import nl.aantafel.rights.Breaches.Clock;
import nl.aantafel.rights.Breaches.Pace;
import org.jspecify.annotations.Nullable;

/** The register of breaches. */
public record BreachModel(Watched watched, boolean settled, List<Breach> breaches, Kinds kinds) {

    public BreachModel {
        breaches = List.copyOf(breaches);
    }

    /** Kinds of people a breach can be about, and the article of the clock. */
    public record Kinds(List<Choice> people, String article) {
        public Kinds {
            people = List.copyOf(people);
        }

        public String label(String code) {
            return people.stream()
                    .filter(each -> each.value().equals(code))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(code);
        }

        public String labels(Breach breach) {
            return breach.text().people().stream().map(this::label).sorted().collect(Collectors.joining(", "));
        }
    }

    /** The form for whoever works in a partnership. */
    public record Report(List<Choice> places, String now) {
        public Report {
            places = List.copyOf(places);
        }
    }

    /** One breach with everything that was written of it. */
    public record One(Breach breach, Kinds kinds, List<Written> history) {
        public One {
            history = List.copyOf(history);
        }

        public String discovered() {
            return BreachPages.local(breach.text().discoveredAt());
        }

        public String told() {
            return BreachPages.local(breach.text().authorityToldAt());
        }

        public static @Nullable String choice(@Nullable Boolean told) {
            return told == null ? null : told ? "ja" : "nee";
        }

        public static List<Choice> stages(Page page) {
            return Breaches.STAGES.stream()
                    .map(each -> new Choice(each, page.text("rights.breach.stage." + each)))
                    .toList();
        }

        public static List<Choice> decisions(Page page) {
            return List.of(
                    new Choice("ja", page.text("rights.register.yes")),
                    new Choice("nee", page.text("rights.register.no")),
                    new Choice("", page.text("rights.breach.undecided")));
        }
    }

    /** "Nog 41 uur". */
    public static String clock(Page page, Clock clock) {
        String key = "rights.breach.clock." + clock.pace().name().toLowerCase(Locale.ROOT);
        return switch (clock.pace()) {
            case NOT_NEEDED -> page.text(key);
            case RUNS, LATE, TOLD, TOLD_LATE ->
                clock.hours() == 0 ? page.text(key + ".none") : page.text(key, clock.hours());
        };
    }

    public static String tone(Clock clock, boolean open) {
        if (clock.pace() == Pace.LATE || clock.pace() == Pace.TOLD_LATE) {
            return "danger";
        }
        return clock.pace() == Pace.RUNS && open ? "warning" : "neutral";
    }
}
