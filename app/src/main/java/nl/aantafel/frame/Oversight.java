package nl.aantafel.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the partnership watches over itself (toezicht).
 *
 * @param logPurposes what the processing log may be read for, and nothing else (Wgs, artikel 1.8 lid 4)
 * @param breakGlass who may go into a case in an emergency; not every frame allows it
 * @param processings what is done with data, for the register of processing
 */
public record Oversight(List<Purpose> logPurposes, Optional<BreakGlassRule> breakGlass, List<Processing> processings) {

    public Oversight {
        logPurposes = List.copyOf(logPurposes);
        processings = List.copyOf(processings);
    }

    public Optional<Purpose> logPurpose(String code) {
        return logPurposes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The processing that a line of the log belongs to. */
    public Optional<Processing> processingOf(String activity) {
        return processings.stream()
                .filter(each -> each.fit(activity) >= 0)
                .max(Comparator.comparingInt(each -> each.fit(activity)));
    }
}
