package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.casefile.store.RequestStore;
import nl.aantafel.casefile.store.RequestStore.Added;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.HonouringRequests;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** Does to statements what was granted to whom they are about; the database decides whether it may. */
@Component
class HonouringGranted implements HonouringRequests {

    private static final String STATEMENT = "statement";

    private final Statements statements;
    private final RequestStore store;
    private final Time time;

    HonouringGranted(Statements statements, RequestStore store, Time time) {
        this.statements = statements;
        this.store = store;
        this.time = time;
    }

    @Override
    public void rectify(Actor actor, UUID caseId, UUID statement, String text) {
        statements.rectify(actor, caseId, statement, text);
    }

    @Override
    public void restrict(Actor actor, UUID request, UUID statement) {
        store.restrict(request, statement, "restricted");
        ReadOnce.forget();
    }

    @Override
    public void lift(Actor actor, UUID request, UUID statement) {
        store.lift(request, statement);
        ReadOnce.forget();
    }

    @Override
    public void hide(Actor actor, UUID request, ResourceRef item) {
        if (item.type().equals(STATEMENT)) {
            store.restrict(request, item.id(), "erased");
        } else {
            store.tellErased(request, item.type(), item.id());
        }
        ReadOnce.forget();
    }

    @Override
    public void addWords(Actor actor, UUID request, ResourceRef item, LocalDate saidOn) {
        store.addWords(request, item.type(), item.id(), new Added(Ids.next(time.now()), saidOn));
        ReadOnce.forget();
    }
}
