package nl.aantafel.plan;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlyWatching {

    private final LapsingWatches watches;

    HourlyWatching(LapsingWatches watches) {
        this.watches = watches;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void lapse() {
        watches.lapse(LapsingWatches.ACTOR);
    }
}
