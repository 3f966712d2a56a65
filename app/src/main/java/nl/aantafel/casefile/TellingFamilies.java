package nl.aantafel.casefile;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.OwnViewView;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.domain.Keys;
import nl.aantafel.casefile.release.FamilyLimits;
import nl.aantafel.casefile.release.FamilyLimits.Limits;
import nl.aantafel.casefile.release.StatementsForFamily;
import nl.aantafel.casefile.store.InvestigationStore;
import nl.aantafel.casefile.store.StatementReading;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.SeatKind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Looks for every reason not to give somebody a statement; what nothing speaks against a person still has to choose. */
@UseCases
class TellingFamilies implements StatementsForFamily {

    private final CaseGate gate;
    private final StatementReading reading;
    private final StatementViews views;
    private final InvestigationStore investigations;
    private final FamilyLimits limits;
    private final WhoIsWho whoIsWho;

    TellingFamilies(
            CaseGate gate,
            StatementReading reading,
            StatementViews views,
            InvestigationStore investigations,
            FamilyLimits limits,
            WhoIsWho whoIsWho) {
        this.gate = gate;
        this.reading = reading;
        this.views = views;
        this.investigations = investigations;
        this.limits = limits;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public Slice<Said> about(Actor actor, UUID caseId, UUID person, @Nullable String after, int size) {
        Inside inside = gate.enter(actor, Right.RELEASE, caseId);
        Query query = new Query(Set.of(), Set.of(), Set.of(person), null, Set.of(), false, after, size);
        Slice<Kept> slice = Slice.of(
                reading.list(caseId, query, Keys.uuid(after), size + 1),
                size,
                kept -> kept.id().toString());
        return new Slice<>(told(inside, person, slice.rows()), slice.next());
    }

    @Override
    public List<Said> these(Actor actor, UUID caseId, UUID person, Set<UUID> versions) {
        Inside inside = gate.enter(actor, Right.RELEASE, caseId);
        return told(
                inside,
                person,
                reading.byIds(caseId, versions).stream()
                        .filter(each -> each.versions().supersededBy() == null)
                        .filter(each -> each.about().contains(person))
                        .toList());
    }

    private List<Said> told(Inside inside, UUID person, List<Kept> rows) {
        Known known = new Known(
                inside,
                person,
                limits.of(inside.actor(), inside.caseId()),
                investigations.running(inside.caseId()).stream()
                        .map(InvestigationStore.Kept::organisation)
                        .collect(Collectors.toSet()),
                whoIsWho.organisations(rows.stream()
                        .map(each -> each.source().organisation())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        views.trace(Action.READ, "statement.for-family", inside.caseId(), rows);
        return rows.stream()
                .filter(each -> !each.text().isBlank())
                .map(each -> said(known, each))
                .toList();
    }

    /** What is the same for all of one person's statements. */
    private record Known(
            Inside inside,
            UUID person,
            Limits limits,
            Set<UUID> investigating,
            Map<UUID, Organisation> organisations) {}

    private Said said(Known known, Kept kept) {
        UUID person = known.person();
        return new Said(
                kept.id(),
                kept.versions().root(),
                kept.kind(),
                kept.text(),
                kept.saidOn(),
                person.equals(kept.source().person()),
                organisation(known, kept),
                others(person, kept),
                kept.audience(),
                kept.categories(),
                bars(known, kept),
                kept.ownViews().stream()
                        .filter(each -> each.person().equals(person))
                        .map(OwnViewView::text)
                        .reduce((first, second) -> second)
                        .orElse(null));
    }

    private static Set<Bar> bars(Known known, Kept kept) {
        Set<Bar> bars = EnumSet.noneOf(Bar.class);
        Set<UUID> others = others(known.person(), kept);
        add(
                bars,
                Bar.UNCLASSIFIED,
                kept.categories().isEmpty() || kept.grounds().ground().isEmpty());
        add(
                bars,
                Bar.NOT_ONWARD,
                kept.conditions().notOnward()
                        && !kept.broughtBy().equals(known.inside().actor().person()));
        add(bars, Bar.UNTIL, kept.conditions().until() != null);
        add(bars, Bar.PART, !kept.audience().contains(Principal.TABLE));
        add(bars, Bar.REFERRAL, kept.audience().contains(Principal.REFERRAL));
        add(
                bars,
                Bar.INVESTIGATION,
                kept.source().organisation() != null
                        && known.investigating().contains(kept.source().organisation()));
        add(
                bars,
                Bar.OTHERS_WORDS,
                kept.source().person() != null && !kept.source().person().equals(known.person()));
        add(bars, Bar.APART, known.limits().apartFrom(known.person()).stream().anyMatch(others::contains));
        add(bars, Bar.OTHERS_SECRET, !others.isEmpty() && secret(known, kept));
        add(bars, Bar.SHIELDED, !known.limits().mayReach(known.person(), kept.text()));
        return bars;
    }

    private static void add(Set<Bar> bars, Bar bar, boolean stands) {
        if (stands) {
            bars.add(bar);
        }
    }

    /** Everybody else it tells something of. */
    private static Set<UUID> others(UUID person, Kept kept) {
        Set<UUID> others = new HashSet<>(kept.about());
        kept.incident().stream()
                .flatMap(fields -> fields.roles().stream())
                .map(IncidentRole::person)
                .forEach(others::add);
        others.remove(person);
        return others;
    }

    private static boolean secret(Known known, Kept kept) {
        return !kept.grounds().lifting().isEmpty()
                || known.inside()
                        .frame()
                        .ground(kept.grounds().ground())
                        .filter(Ground::needsConsent)
                        .isPresent();
    }

    private String organisation(Known known, Kept kept) {
        UUID id = kept.source().organisation();
        Organisation organisation = id == null ? null : known.organisations().get(id);
        if (organisation == null) {
            return "";
        }
        boolean nameKept = whoIsWho.seatsOf(known.inside().basis().partnership(), organisation.id()).stream()
                .flatMap(seat -> known.inside().frame().seatKind(seat.kind()).stream())
                .anyMatch(SeatKind::nameKept);
        return nameKept ? "" : organisation.name();
    }
}
