package nl.aantafel.client;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.HonouringRequests;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.platform.WithheldRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does to what somebody wrote on their own page, or said when they were heard apart, what was granted to them. */
@Component("clientHonouringGranted")
class HonouringGranted implements HonouringRequests {

    static final String ROOM = "client";

    private final WithheldRows rows;

    HonouringGranted(WithheldRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> types() {
        return Set.of("contribution", "heard_apart");
    }

    /** Nobody puts another's own words right: they write anew, or have them erased. */
    @Override
    public Set<String> typed() {
        return Set.of();
    }

    @Override
    public @Nullable String problem(ResourceRef item, String text) {
        return null;
    }

    @Override
    public void rectify(Actor actor, UUID caseId, ResourceRef item, String text) {
        throw RefusedException.notFound();
    }

    @Override
    public void withhold(Actor actor, UUID request, ResourceRef item, Why why) {
        rows.withhold(ROOM, request, item, why);
    }

    @Override
    public void giveBack(Actor actor, UUID request, ResourceRef item) {
        rows.giveBack(ROOM, request, item);
    }
}
