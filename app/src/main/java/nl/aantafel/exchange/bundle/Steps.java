package nl.aantafel.exchange.bundle;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.exchange.Refusals;
import nl.aantafel.kernel.RefusedException;

/** What a bundle asks to be done, in order; each step knows the part it comes from, so that a refusal names it. */
final class Steps {

    /** One call of a use case. */
    interface Act {
        void on(Bringing bringing);
    }

    private record Step(String path, Act act) {}

    private final List<Step> all = new ArrayList<>();

    void add(Part part, Act act) {
        all.add(new Step(part.path(), act));
    }

    void run(Bringing bringing) {
        for (Step step : all) {
            try {
                step.act().on(bringing);
            } catch (RefusedException refused) {
                throw Refusals.at(step.path(), refused);
            }
        }
    }
}
