package nl.aantafel.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the partnership watches over itself (toezicht).
 *
 * @param logPurposes what the processing log may be read for, and nothing else (Wgs, artikel 1.8 lid 4)
 * @param breakGlass who may go into a case in an emergency; not every frame allows it
 * @param breachPeople the kinds of people a data breach can be about
 * @param advisers who may be asked for advice
 * @param trainings what everybody who works in the partnership has to have learned
 * @param smallest how small a number may be that leaves the partnership
 * @param processings what is done with data, for the register of processing
 */
public record Oversight(
        List<Purpose> logPurposes,
        Optional<BreakGlassRule> breakGlass,
        List<Purpose> breachPeople,
        List<Adviser> advisers,
        List<Training> trainings,
        Optional<SmallestFigure> smallest,
        List<Processing> processings) {

    /** The term within which the authority is told of a breach. */
    public static final String BREACH_TERM = "breach_authority";

    /** How long before a training runs out it is announced. */
    public static final String TRAINING_NOTICE = "training_notice";

    public Oversight {
        logPurposes = List.copyOf(logPurposes);
        breachPeople = List.copyOf(breachPeople);
        advisers = List.copyOf(advisers);
        trainings = List.copyOf(trainings);
        processings = List.copyOf(processings);
    }

    public Optional<Purpose> logPurpose(String code) {
        return logPurposes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Adviser> adviser(String code) {
        return advisers.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Training> training(String code) {
        return trainings.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The processing that a line of the log belongs to. */
    public Optional<Processing> processingOf(String activity) {
        return processings.stream()
                .filter(each -> each.fit(activity) >= 0)
                .max(Comparator.comparingInt(each -> each.fit(activity)));
    }
}
