package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.audit.LogWholeness;
import nl.aantafel.directory.Partnership;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Decisions;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;
import org.jspecify.annotations.Nullable;

/** Puts an audit file together out of what the room's own pages show, and writes down that it was made. */
@UseCases
class MakingAuditFiles implements AuditFiles {

    private static final List<Register<?>> REGISTERS = List.of(
            Register.BREACHES,
            Register.COUNSELS,
            Register.TRAININGS,
            Register.PROCESSINGS,
            Register.PAPERS,
            Register.BORDER_CASES,
            Register.AUDIT_FILES);

    private final RegisterGate gate;
    private final LogWholeness log;
    private final LogReadings readings;
    private final BreakGlasses emergencies;
    private final Destructions destructions;
    private final CountingYear counting;

    MakingAuditFiles(
            RegisterGate gate,
            LogWholeness log,
            LogReadings readings,
            BreakGlasses emergencies,
            Destructions destructions,
            CountingYear counting) {
        this.gate = gate;
        this.log = log;
        this.readings = readings;
        this.emergencies = emergencies;
        this.destructions = destructions;
        this.counting = counting;
    }

    @Override
    public List<Line> made(Actor actor, UUID partnership) {
        gate.requireWatching(actor, partnership);
        List<Kept<Made>> lines = gate.store().newest(Register.AUDIT_FILES, partnership);
        Function<UUID, String> names = gate.names(lines);
        gate.trace(Action.READ, "register.audit-files");
        return lines.stream()
                .map(each -> new Line(each.id(), names.apply(each.by()), each.at(), each.content()))
                .toList();
    }

    @Override
    public AuditFile make(Actor actor, UUID id, Made asked) {
        gate.requireWatching(actor, id);
        check(id, asked);
        LocalDate from = Objects.requireNonNull(asked.from());
        LocalDate until = Objects.requireNonNull(asked.until());
        Partnership partnership = gate.partnership(id);
        UUID line = gate.add(actor, Register.AUDIT_FILES, id, "", null, asked);
        LogWholeness.Proof proof = log.verify(from, until);
        AuditFile file = new AuditFile(
                line,
                id,
                partnership.name(),
                partnership.frameCode(),
                gate.name(actor.person()),
                gate.now(),
                asked,
                new LogProof(proof.broken() == 0, proof.broken(), proof.roots(), gate.now()),
                registers(id, from, until),
                readings(actor, id, from, until),
                emergencies(actor, id, from, until),
                certificates(actor, id, from, until),
                counting.of(actor, id, from, until));
        Decisions.note(new Decisions.Decision(null, true, "", null, "purpose:" + asked.purpose()));
        gate.trace(Action.EXPORT, "register.audit-file");
        return file;
    }

    private void check(UUID partnership, Made asked) {
        new Checks()
                .that(
                        gate.frame(partnership)
                                .oversight()
                                .logPurpose(asked.purpose())
                                .isPresent(),
                        "doel",
                        "rights.log.error.purpose")
                .required("toelichting", asked.explanation())
                .text("toelichting", asked.explanation(), Checks.LONG)
                .required("vanaf", asked.from())
                .plausible("vanaf", asked.from())
                .required("totEnMet", asked.until())
                .plausible("totEnMet", asked.until())
                .notAfter("totEnMet", asked.until(), gate.today())
                .ordered("totEnMet", asked.from(), asked.until())
                .refuseIfAny();
    }

    /** Of each line what was written in the period, and what stood when it began. */
    private Map<String, List<Entry>> registers(UUID partnership, LocalDate from, LocalDate until) {
        Map<String, List<Entry>> all = new LinkedHashMap<>();
        REGISTERS.forEach(register -> all.put(register.code(), entries(register, partnership, from, until)));
        return all;
    }

    private <T> List<Entry> entries(Register<T> register, UUID partnership, LocalDate from, LocalDate until) {
        List<Kept<T>> versions = gate.store().all(register, partnership);
        Function<UUID, String> names = gate.names(versions);
        List<Entry> entries = new ArrayList<>();
        versions.stream().collect(Collectors.groupingBy(Kept::id)).values().forEach(line -> {
            @Nullable Kept<T> before = null;
            for (Kept<T> each : line) {
                if (each.at().isBefore(start(from))) {
                    before = each;
                } else if (each.at().isBefore(start(until.plusDays(1)))) {
                    entries.add(entry(each, names));
                }
            }
            if (before != null) {
                entries.add(entry(before, names));
            }
        });
        entries.sort(java.util.Comparator.comparing(Entry::at));
        return entries;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant();
    }

    private static boolean within(Instant at, LocalDate from, LocalDate until) {
        return !at.isBefore(start(from)) && at.isBefore(start(until.plusDays(1)));
    }

    private static Entry entry(Kept<?> kept, Function<UUID, String> names) {
        UUID person = kept.person();
        return new Entry(
                kept.id(),
                kept.version(),
                names.apply(kept.by()),
                kept.at(),
                person == null ? "" : names.apply(person),
                Objects.requireNonNull(kept.content()));
    }

    private List<LogRead> readings(Actor actor, UUID partnership, LocalDate from, LocalDate until) {
        List<LogRead> all = new ArrayList<>();
        String after = null;
        do {
            Slice<LogReadings.Reading> slice =
                    readings.readings(actor, partnership, after, nl.aantafel.kernel.Paging.MOST);
            slice.rows().stream()
                    .filter(each -> within(each.began(), from, until))
                    .map(each -> new LogRead(each.began(), each.reader(), each.purpose()))
                    .forEach(all::add);
            after = slice.next().orElse(null);
        } while (after != null);
        return all;
    }

    private List<Emergency> emergencies(Actor actor, UUID partnership, LocalDate from, LocalDate until) {
        return emergencies.all(actor).stream()
                .filter(each -> each.partnership().equals(partnership) && within(each.began(), from, until))
                .map(each -> new Emergency(
                        each.began(),
                        each.stopped().orElse(each.until()),
                        each.name(),
                        each.organisation(),
                        each.reason(),
                        each.review().map(BreakGlasses.Review::at).orElse(null),
                        each.review().map(BreakGlasses.Review::justified).orElse(null)))
                .toList();
    }

    private List<Certificate> certificates(Actor actor, UUID partnership, LocalDate from, LocalDate until) {
        List<Certificate> all = new ArrayList<>();
        String after = null;
        do {
            Slice<Certificate> slice = destructions.list(actor, partnership, after, nl.aantafel.kernel.Paging.MOST);
            slice.rows().stream().filter(each -> within(each.at(), from, until)).forEach(all::add);
            after = slice.next().orElse(null);
        } while (after != null);
        return all;
    }
}
