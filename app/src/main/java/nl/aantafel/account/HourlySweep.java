package nl.aantafel.account;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlySweep {

    private final SweepingUp sweeping;

    HourlySweep(SweepingUp sweeping) {
        this.sweeping = sweeping;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        sweeping.sweep(SweepingUp.ACTOR);
    }
}
