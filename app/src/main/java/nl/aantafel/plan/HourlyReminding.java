package nl.aantafel.plan;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlyReminding {

    private final RemindingAgreements reminding;

    HourlyReminding(RemindingAgreements reminding) {
        this.reminding = reminding;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        reminding.remind(RemindingAgreements.ACTOR);
    }
}
