package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.platform.DestroyingCases;
import nl.aantafel.platform.Perishable.Item;
import nl.aantafel.platform.RetainedCases;
import nl.aantafel.platform.RetainedCases.RetainedCase;
import nl.aantafel.rights.domain.RetentionClock;
import nl.aantafel.rights.store.FallingDueStore;
import nl.aantafel.rights.store.ProlongationStore;
import org.jspecify.annotations.Nullable;

@UseCases
class WatchingRetention implements Retentions {

    private final Authorise authorise;
    private final WhoIsWho whoIsWho;
    private final FallingDueStore falling;
    private final RetainedCases cases;
    private final DestroyingCases kept;
    private final FrameCatalogue frames;
    private final Trace trace;
    private final Time time;

    WatchingRetention(
            Authorise authorise,
            WhoIsWho whoIsWho,
            FallingDueStore falling,
            RetainedCases cases,
            DestroyingCases kept,
            FrameCatalogue frames,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
        this.falling = falling;
        this.cases = cases;
        this.kept = kept;
        this.frames = frames;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<Watched> watched(Actor actor) {
        trace.nothingPersonal();
        return whoIsWho.rolesOf(actor.person()).stream()
                .map(RoleHolding::partnership)
                .distinct()
                .filter(partnership -> authorise.may(actor, Duty.READ_LOG, partnership)
                        || authorise.may(actor, Duty.WORK_DESK, partnership))
                .map(partnership -> new Watched(
                        partnership,
                        whoIsWho.partnership(partnership).orElseThrow().name(),
                        authorise.may(actor, Duty.READ_LOG, partnership)))
                .toList();
    }

    @Override
    public Slice<FallingDue> falling(Actor actor, UUID partnership, @Nullable String after, int size) {
        boolean answers = authorise.may(actor, Duty.READ_LOG, partnership);
        if (!answers) {
            authorise.require(actor, Duty.WORK_DESK, partnership);
        }
        trace.nothingPersonal();
        int most = Paging.size(size);
        return Slice.of(falling.list(partnership, after, most + 1), most, FallingDueStore::key)
                .map(row -> answers ? row : new FallingDue(row.caseId(), row.number(), row.firstDue(), null));
    }

    @Override
    public CaseRetention of(Actor actor, UUID caseId) {
        if (authorise.may(actor, Right.ANSWER_CLOSED, caseId)) {
            return closed(actor, caseId);
        }
        authorise.require(actor, Right.SEE_CASE, caseId);
        RetainedCase found =
                cases.of(falling.app(), List.of(caseId)).stream().findFirst().orElseThrow(RefusedException::notFound);
        Frame frame = frames.frame(found.frameCode());
        List<Item> items = kept.items(falling.app(), caseId);
        RetentionClock clock =
                RetentionClock.of(frame.retention(), items, ProlongationStore.prolonged(falling.app(), caseId));
        List<Stretch> stretches = stretches(items, clock);
        trace.of(Trace.Action.READ, "retention.of", caseId, cases.subjects(falling.app(), caseId));
        return new CaseRetention(caseId, frame.code(), frame.retention(), stretches, Optional.empty());
    }

    private CaseRetention closed(Actor actor, UUID caseId) {
        RetainedCases.Shielded found = cases.shielded(falling.app(), caseId).orElseThrow(RefusedException::notFound);
        RetainedCase file = found.kept();
        Frame frame = frames.frame(file.frameCode());
        trace.of(Trace.Action.READ, "retention.of", caseId, found.subjects());
        return new CaseRetention(
                caseId,
                frame.code(),
                frame.retention(),
                List.of(),
                Optional.of(new Closed(
                        file.number(),
                        Objects.requireNonNull(file.closedOn()),
                        falling.firstDue(caseId).orElse(null),
                        authorise.may(actor, Right.KEEP_CLOSED, caseId),
                        authorise.may(actor, Right.SEE_CLOSED, caseId))));
    }

    /** Month by month as far as the warnings look, and year by year after that. */
    private List<Stretch> stretches(List<Item> items, RetentionClock clock) {
        LocalDate ahead = time.today().plusMonths(clock.ahead());
        Map<LocalDate, List<Item>> months = new TreeMap<>();
        Map<LocalDate, List<Item>> years = new TreeMap<>();
        for (Item item : items) {
            LocalDate due = clock.due(item);
            if (due.isAfter(ahead)) {
                years.computeIfAbsent(due.withDayOfYear(1), first -> new ArrayList<>())
                        .add(item);
            } else {
                months.computeIfAbsent(due.withDayOfMonth(1), first -> new ArrayList<>())
                        .add(item);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        months.values().forEach(some -> stretches.add(stretch(some, clock, false)));
        years.values().forEach(some -> stretches.add(stretch(some, clock, true)));
        return stretches;
    }

    private static Stretch stretch(List<Item> items, RetentionClock clock, boolean year) {
        Map<String, Integer> kinds = new TreeMap<>();
        items.forEach(item -> kinds.merge(item.kind(), 1, Integer::sum));
        List<LocalDate> days = items.stream().map(clock::due).sorted().toList();
        return new Stretch(days.getFirst(), days.getLast(), year, kinds);
    }
}
