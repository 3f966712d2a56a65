package nl.aantafel.plan;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlyWatching {

    private final LapsingWatches watches;
    private final RemindingChecks checks;
    private final TellingLateEscalations escalations;
    private final TellingEndingDeviations deviations;

    HourlyWatching(
            LapsingWatches watches,
            RemindingChecks checks,
            TellingLateEscalations escalations,
            TellingEndingDeviations deviations) {
        this.watches = watches;
        this.checks = checks;
        this.escalations = escalations;
        this.deviations = deviations;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void lapse() {
        watches.lapse(LapsingWatches.ACTOR);
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void checks() {
        checks.remind(LapsingWatches.ACTOR);
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void escalations() {
        escalations.tell(LapsingWatches.ACTOR);
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void deviations() {
        deviations.tell(LapsingWatches.ACTOR);
    }
}
