package nl.aantafel.plan;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.HonouringRequests;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.platform.WithheldRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does to the plan what was granted to whom it is about; it is put right in the plan itself. */
@Component("planHonouringGranted")
class HonouringGranted implements HonouringRequests {

    private static final String ROOM = "plan";

    private final WithheldRows rows;

    HonouringGranted(WithheldRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "agreement",
                "goal",
                "bottom_line",
                "bottom_line_check",
                "safety_step",
                "safety_step_check",
                "check_plan",
                "broken_line",
                "watch_offer",
                "stable_judgement",
                "escalation",
                "escalation_move",
                "deviation",
                "deviation_support");
    }

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
        throw new IllegalArgumentException("put right in the plan: " + item.type());
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
