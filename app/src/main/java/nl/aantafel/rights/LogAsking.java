package nl.aantafel.rights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.audit.LogLines.After;
import nl.aantafel.audit.LogLines.Asked;
import nl.aantafel.audit.LogLines.Entry;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.LoggedCases;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.LogReadings.AskedActivities;
import nl.aantafel.rights.LogReadings.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what somebody typed into what is asked of the log. */
@Component
class LogAsking {

    /** For another system that names no period. */
    private static final Duration USUAL = Duration.ofDays(31);

    /** Before there was a log. */
    static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final LoggedCases cases;
    private final WhoIsWho whoIsWho;
    private final Time time;

    LogAsking(LoggedCases cases, WhoIsWho whoIsWho, Time time) {
        this.cases = cases;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    Asked of(UUID partnership, Filter filter) {
        Checks checks = new Checks();
        boolean person = !filter.lastName().isBlank() || filter.born() != null;
        if (person) {
            checks.required("achternaam", filter.lastName()).required("geboortedatum", filter.born());
        }
        boolean narrow = person || !filter.caseNumber().isBlank();
        LocalDate until = filter.until() == null ? time.today() : filter.until();
        LocalDate from =
                filter.from() != null ? filter.from() : narrow ? EVER : until.minusDays(LogKinds.USUAL_DAYS - 1L);
        checks.plausible("vanaf", filter.from())
                .plausible("totEnMet", filter.until())
                .plausible("geboortedatum", filter.born())
                .ordered("totEnMet", from, until)
                .that(
                        narrow || !from.plusDays(LogKinds.LONGEST_DAYS).isBefore(until),
                        "vanaf",
                        "rights.log.error.period",
                        LogKinds.LONGEST_DAYS)
                .that(
                        filter.kind().isEmpty() || LogKinds.ALL.contains(filter.kind()),
                        "handeling",
                        "rights.log.error.kind");
        UUID caseId = caseId(partnership, filter, checks);
        UUID professional = professional(partnership, filter, checks);
        checks.refuseIfAny();
        return new Asked(
                partnership,
                caseId,
                filter.born() == null
                        ? Set.of()
                        : cases.people(partnership, filter.lastName().strip(), filter.born()),
                professional,
                from.atStartOfDay(Time.ZONE).toInstant(),
                until.plusDays(1).atStartOfDay(Time.ZONE).toInstant(),
                LogKinds.actions(filter.kind()),
                LogKinds.outcomes(filter.kind()),
                Set.of(),
                "");
    }

    private @Nullable UUID caseId(UUID partnership, Filter filter, Checks checks) {
        if (filter.caseNumber().isBlank()) {
            return null;
        }
        Optional<UUID> found = cases.numbered(partnership, filter.caseNumber().strip());
        checks.that(found.isPresent(), "casusnummer", "rights.log.error.case");
        return found.orElse(null);
    }

    private @Nullable UUID professional(UUID partnership, Filter filter, Checks checks) {
        if (filter.professional().isBlank()) {
            return null;
        }
        List<Professional> found =
                whoIsWho.search(partnership, filter.professional().strip());
        if (found.isEmpty()) {
            checks.add("professional", "rights.log.error.nobody");
        } else if (found.size() > 1) {
            checks.add(
                    "professional",
                    "rights.log.error.several",
                    found.stream().map(Professional::name).limit(10).collect(Collectors.joining(", ")));
        }
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    /** Somebody was named of whom nothing is known: no lines, and not everybody's. */
    boolean nobody(Filter filter, Asked asked) {
        return filter.born() != null && asked.subjects().isEmpty();
    }

    Asked of(UUID partnership, AskedActivities wanted, LogActivities register) {
        Checks checks = new Checks();
        checks.that(
                        !wanted.traceId().isEmpty() || !wanted.activityId().isEmpty() || wanted.subject() != null,
                        "traceId",
                        "rights.log.error.one-of")
                .that(
                        wanted.from() == null
                                || wanted.until() == null
                                || !wanted.until().isBefore(wanted.from()),
                        "endTime",
                        "check.before-start")
                .refuseIfAny();
        Instant until = wanted.until() == null ? time.now().plusSeconds(1) : wanted.until();
        Instant from =
                wanted.from() != null ? wanted.from() : wanted.subject() != null ? Instant.EPOCH : until.minus(USUAL);
        UUID subject = wanted.subject();
        return new Asked(
                partnership,
                null,
                subject == null ? Set.of() : Set.of(subject),
                null,
                from,
                until,
                Set.of(),
                Set.of(),
                register.beginnings(wanted.activityId()),
                wanted.traceId().replace("-", ""));
    }

    /** Where the next slice begins. */
    static String key(Entry last) {
        return last.ended() + "_" + last.id();
    }

    Optional<After> after(Filter filter) {
        if (filter.after().isEmpty()) {
            return Optional.empty();
        }
        try {
            String[] parts = filter.after().split("_", 2);
            return Optional.of(new After(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (RuntimeException wrong) {
            throw RefusedException.notFound();
        }
    }
}
