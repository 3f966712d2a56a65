package nl.aantafel.rights;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.audit.LogLines.Entry;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.LoggedCases;
import nl.aantafel.rights.LogReadings.Told;
import nl.aantafel.rights.domain.LogDays;
import nl.aantafel.rights.domain.LogDays.Line;
import nl.aantafel.rights.domain.LogDays.Same;
import nl.aantafel.rights.domain.LogDays.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells lines with the names of who acted and the numbers of the cases; of families it names nobody. */
@Component
class LogTelling {

    private final LoggedCases cases;
    private final WhoIsWho whoIsWho;

    LogTelling(LoggedCases cases, WhoIsWho whoIsWho) {
        this.cases = cases;
        this.whoIsWho = whoIsWho;
    }

    private record Names(
            Map<UUID, Professional> people,
            Map<UUID, Organisation> organisations,
            Map<UUID, Seat> seats,
            Map<UUID, String> numbers) {}

    List<Told> of(UUID partnership, List<Entry> entries) {
        List<Taken> taken =
                LogDays.together(entries.stream().map(LogTelling::line).toList());
        Names names = new Names(
                whoIsWho.professionals(ids(entries, Entry::actor)),
                whoIsWho.organisations(ids(entries, Entry::organisation)),
                whoIsWho.seats(ids(entries, Entry::seat)),
                cases.numbers(partnership, ids(entries, Entry::caseId)));
        return taken.stream().map(each -> told(each, names)).toList();
    }

    private static Set<UUID> ids(List<Entry> entries, Function<Entry, @Nullable UUID> id) {
        return entries.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Line line(Entry entry) {
        return new Line(
                new Same(
                        entry.actor(),
                        entry.organisation(),
                        entry.action(),
                        entry.activity(),
                        entry.caseId(),
                        entry.outcome(),
                        entry.reason(),
                        entry.role(),
                        entry.seat()),
                entry.technical(),
                entry.ended(),
                new HashSet<>(entry.subjects()),
                new HashSet<>(entry.categories()),
                new HashSet<>(entry.rights()));
    }

    private static Told told(Taken taken, Names names) {
        Same same = taken.first().same();
        Professional who = names.people().get(same.actor());
        Organisation organisation =
                same.organisation() == null ? null : names.organisations().get(same.organisation());
        Seat seat = same.seat() == null ? null : names.seats().get(same.seat());
        return new Told(
                taken.first().at(),
                taken.last(),
                who == null ? "" : who.name(),
                organisation != null ? organisation.name() : who == null ? "" : who.organisationName(),
                taken.first().technical(),
                same.action(),
                same.activity(),
                same.caseId() == null ? "" : names.numbers().getOrDefault(same.caseId(), ""),
                taken.subjects().size(),
                List.copyOf(taken.categories()),
                same.outcome(),
                same.reason(),
                same.role(),
                seat == null ? "" : seat.kind(),
                List.copyOf(taken.rights()));
    }
}
