package nl.aantafel.rights;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlyLapsing {

    private final LapsingRefusals refusals;

    HourlyLapsing(LapsingRefusals refusals) {
        this.refusals = refusals;
    }

    @Scheduled(initialDelay = 11, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void lapse() {
        refusals.lapse(LapsingRefusals.ACTOR);
    }
}
