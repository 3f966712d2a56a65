package nl.aantafel.account;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A while after the start, as keys are given then, and once a day. */
@Component
class DailySecrets {

    private final ClosingSecrets secrets;

    DailySecrets(ClosingSecrets secrets) {
        this.secrets = secrets;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 1440, timeUnit = TimeUnit.MINUTES)
    void close() {
        while (secrets.close(ClosingSecrets.ACTOR)) {
            // The next round.
        }
    }
}
