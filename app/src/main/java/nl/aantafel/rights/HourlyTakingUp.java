package nl.aantafel.rights;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What a day that passed brings about: looked at every hour. */
@Component
class HourlyTakingUp {

    private final TakingUpAgain informing;

    HourlyTakingUp(TakingUpAgain informing) {
        this.informing = informing;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void takeUp() {
        int done;
        do {
            done = informing.takeUp(TakingUpAgain.ACTOR);
        } while (TakingUpAgain.whole(done));
    }
}
