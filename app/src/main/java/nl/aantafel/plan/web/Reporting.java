package nl.aantafel.plan.web;

import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;

/** For posts without text worth comparing: when somebody else was first, says who, and shows the page as it now stands. */
final class Reporting {

    private Reporting() {}

    static void told(Runnable change) {
        try {
            change.run();
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Stale stale) {
                throw RefusedException.conflict("plan.refusal.just-changed", stale.changedBy());
            }
            throw refused;
        }
    }
}
