package nl.aantafel.rights.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Oversight;
import nl.aantafel.frame.Purpose;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.Breaches;
import nl.aantafel.rights.Breaches.Clock;
import nl.aantafel.rights.Breaches.Pace;
import nl.aantafel.rights.Breaches.Suspicion;
import nl.aantafel.rights.Breaches.Text;
import org.jspecify.annotations.Nullable;

/** What must be said of a breach, when it is settled, and how the clock stands (AVG, artikel 33 en 34). */
public final class BreachRules {

    private static final int MOST_PEOPLE = 10_000_000;

    private BreachRules() {}

    public static Checks check(Suspicion said, Instant now) {
        Checks checks = new Checks()
                .required("samenwerkingsverband", said.partnership())
                .required("wat", said.what())
                .text("wat", said.what(), Checks.LONG)
                .text("ontdektDoor", said.discoveredBy(), Checks.SHORT);
        return discovered(checks, said.discoveredAt(), now);
    }

    private static Checks discovered(Checks checks, @Nullable Instant at, Instant now) {
        return checks.required("ontdektOp", at)
                .that(at == null || !at.isAfter(now), "ontdektOp", "check.future")
                .plausible("ontdektOp", at == null ? null : at.atZone(Time.ZONE).toLocalDate());
    }

    public static Checks check(Text text, Frame frame, Instant now) {
        Checks checks = new Checks()
                .that(Breaches.STAGES.contains(text.stage()), "stand", "check.choose")
                .required("wat", text.what())
                .text("wat", text.what(), Checks.LONG)
                .text("ontdektDoor", text.discoveredBy(), Checks.SHORT)
                .text("gegevens", text.data(), Checks.LONG)
                .text("gevolgen", text.consequences(), Checks.LONG)
                .text("maatregelen", text.measures(), Checks.LONG)
                .text("redenToezichthouder", text.authorityReason(), Checks.LONG)
                .text("redenBetrokkenen", text.peopleReason(), Checks.LONG)
                .text("conclusie", text.conclusion(), Checks.LONG)
                .that(
                        frame.oversight().breachPeople().stream()
                                .map(Purpose::code)
                                .collect(Collectors.toSet())
                                .containsAll(text.people()),
                        "betrokkenen",
                        "check.choose")
                .that(
                        text.about() == null || text.about() >= 0 && text.about() <= MOST_PEOPLE,
                        "aantal",
                        "rights.breach.error.about");
        LocalDate today = now.atZone(Time.ZONE).toLocalDate();
        checks.plausible("gebeurdOp", text.happenedOn()).notAfter("gebeurdOp", text.happenedOn(), today);
        discovered(checks, text.discoveredAt(), now);
        if (text.stage().equals(Breaches.NO_BREACH)) {
            return checks.required("conclusie", text.conclusion());
        }
        authority(checks, text, frame, now);
        return people(checks, text, today);
    }

    private static void authority(Checks checks, Text text, Frame frame, Instant now) {
        Boolean told = text.authorityTold();
        Instant at = text.authorityToldAt();
        Instant from = text.discoveredAt();
        if (told == null) {
            return;
        }
        if (!told) {
            checks.required("redenToezichthouder", text.authorityReason());
            return;
        }
        checks.required("gemeldOp", at).that(at == null || !at.isAfter(now), "gemeldOp", "check.future");
        if (at != null && from != null) {
            checks.that(!at.isBefore(from), "gemeldOp", "rights.breach.error.before");
            if (at.isAfter(ends(frame, from)) && text.authorityReason().isBlank()) {
                checks.add("redenToezichthouder", "rights.breach.error.late");
            }
        }
    }

    private static Checks people(Checks checks, Text text, LocalDate today) {
        Boolean told = text.peopleTold();
        if (told == null) {
            return checks;
        }
        return told
                ? checks.required("verteldOp", text.peopleToldOn())
                        .plausible("verteldOp", text.peopleToldOn())
                        .notAfter("verteldOp", text.peopleToldOn(), today)
                : checks.required("redenBetrokkenen", text.peopleReason());
    }

    private static Instant ends(Frame frame, Instant from) {
        Term term = frame.term(Oversight.BREACH_TERM);
        return term.endsAt(from.atZone(Time.ZONE)).toInstant();
    }

    /** Whether something is still to be found out, decided or done. */
    public static boolean open(Text text) {
        return switch (text.stage()) {
            case Breaches.NO_BREACH -> false;
            case Breaches.BREACH ->
                text.authorityTold() == null
                        || text.peopleTold() == null
                        || text.consequences().isBlank()
                        || text.measures().isBlank();
            default -> true;
        };
    }

    /** How the clock stands; it never stops by itself. */
    public static Clock clock(Text text, Frame frame, Instant now) {
        Instant from = Objects.requireNonNull(text.discoveredAt());
        Instant ends = ends(frame, from);
        Instant told = text.authorityToldAt();
        if (text.stage().equals(Breaches.NO_BREACH) || Boolean.FALSE.equals(text.authorityTold())) {
            return new Clock(Pace.NOT_NEEDED, ends, 0);
        }
        if (Boolean.TRUE.equals(text.authorityTold()) && told != null) {
            return new Clock(
                    told.isAfter(ends) ? Pace.TOLD_LATE : Pace.TOLD,
                    ends,
                    Duration.between(from, told).toHours());
        }
        return now.isAfter(ends)
                ? new Clock(Pace.LATE, ends, Duration.between(ends, now).toHours())
                : new Clock(Pace.RUNS, ends, Duration.between(now, ends).toHours());
    }
}
