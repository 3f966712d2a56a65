package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.store.OwnAgreements;
import org.jspecify.annotations.Nullable;

@UseCases
class KeepingPromises implements Promises {

    private final OwnList own;
    private final OwnAgreements store;
    private final Opening opening;

    KeepingPromises(OwnList own, OwnAgreements store, Opening opening) {
        this.own = own;
        this.store = store;
        this.opening = opening;
    }

    @Override
    public Slice<Promised> of(Actor actor, Which which, @Nullable String after, int size) {
        return own.of(actor, which, after, size);
    }

    @Override
    public void receive(Actor actor, UUID agreement) {
        UUID caseId = store.caseOfDoer(agreement, actor.person()).orElseThrow(RefusedException::notFound);
        Opened opened = opening.toReport(actor, caseId);
        store.receive(agreement, actor.person(), opened.stamp().at());
        opening.changed(opened, "plan.receive");
    }
}
