package nl.aantafel.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.store.ClosedStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Reads closed cases through the schema's functions, which check once more who asks. */
@UseCases
class KeepingClosed implements ClosedFiles {

    private final Authorise authorise;
    private final Memberships memberships;
    private final ClosedStore store;
    private final Trace trace;

    KeepingClosed(Authorise authorise, Memberships memberships, ClosedStore store, Trace trace) {
        this.authorise = authorise;
        this.memberships = memberships;
        this.store = store;
        this.trace = trace;
    }

    @Override
    public Slice<ClosedRow> list(Actor actor, UUID partnership, @Nullable String after, int size) {
        authorise.require(actor, Duty.WORK_DESK, partnership);
        int most = Paging.size(size);
        List<ClosedRow> rows = store.list(partnership, ClosedStore.Key.parse(after), most + 1);
        trace.nothingPersonal();
        return Slice.of(rows, most, row -> new ClosedStore.Key(row.closedOn(), row.id()).toString());
    }

    @Override
    public ClosedFile one(Actor actor, UUID caseId) {
        authorise.require(actor, Right.KEEP_CLOSED, caseId);
        return read(caseId, "closed.one");
    }

    @Override
    public ClosedFile look(Actor actor, UUID caseId, Instant until) {
        authorise.require(actor, Right.KEEP_CLOSED, caseId);
        memberships.look(actor, caseId, until);
        return read(caseId, "closed.look");
    }

    private ClosedFile read(UUID caseId, String activity) {
        ClosedFile file = store.find(caseId).orElseThrow(RefusedException::notFound);
        trace.of(Trace.Action.READ, activity, caseId, file.subjects());
        return file;
    }

    @Override
    public List<ClosedLikeness> likely(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_REFERRAL, caseId);
        List<ClosedStore.Found> found = store.likely(caseId);
        Set<UUID> subjects = new HashSet<>();
        found.forEach(each -> subjects.add(each.subjectThere()));
        trace.of(Trace.Action.SEARCH, "closed.likely", caseId, subjects);
        return found.stream().map(ClosedStore.Found::likeness).distinct().toList();
    }
}
