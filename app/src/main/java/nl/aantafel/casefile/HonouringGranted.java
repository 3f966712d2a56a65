package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.store.RequestStore;
import nl.aantafel.casefile.store.RequestStore.Added;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.HonouringRequests;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.WithheldRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does to the case file what was granted to whom it is about; the database decides whether it may. */
@Component
class HonouringGranted implements HonouringRequests, HonouringRequests.OwnWords {

    private static final String ROOM = "casefile";
    private static final String STATEMENT = "statement";

    private final Statements statements;
    private final RequestStore store;
    private final WithheldRows rows;
    private final Time time;

    HonouringGranted(Statements statements, RequestStore store, WithheldRows rows, Time time) {
        this.statements = statements;
        this.store = store;
        this.rows = rows;
        this.time = time;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                STATEMENT,
                "own_view",
                "person",
                "phone",
                "note",
                "help",
                "measure",
                "relation",
                "home",
                "attachment",
                "hand_over",
                "other_table",
                "help_question",
                "justice_moment");
    }

    @Override
    public Set<String> typed() {
        return Set.of(STATEMENT);
    }

    @Override
    public @Nullable String problem(ResourceRef item, String text) {
        return null;
    }

    @Override
    public void rectify(Actor actor, UUID caseId, ResourceRef item, String text) {
        statements.rectify(actor, caseId, item.id(), text);
    }

    @Override
    public void withhold(Actor actor, UUID request, ResourceRef item, Why why) {
        rows.withhold(ROOM, request, item, why);
    }

    @Override
    public void giveBack(Actor actor, UUID request, ResourceRef item) {
        rows.giveBack(ROOM, request, item);
    }

    @Override
    public void add(Actor actor, UUID request, ResourceRef item, LocalDate saidOn) {
        store.addWords(request, item.type(), item.id(), new Added(Ids.next(time.now()), saidOn));
        ReadOnce.forget();
    }
}
