package nl.aantafel.casefile;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A while after the start, as keys are given then, and once a day. */
@Component
class DailyWrapping {

    private final WrappingKeys keys;

    DailyWrapping(WrappingKeys keys) {
        this.keys = keys;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 1440, timeUnit = TimeUnit.MINUTES)
    void wrap() {
        while (keys.wrap(WrappingKeys.ACTOR)) {
            // The next round.
        }
    }
}
