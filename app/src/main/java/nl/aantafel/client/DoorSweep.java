package nl.aantafel.client;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour. */
@Component
class DoorSweep {

    private final SweepingDoors sweeping;

    DoorSweep(SweepingDoors sweeping) {
        this.sweeping = sweeping;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        sweeping.sweep(AtDoor.DOORKEEPER);
    }
}
