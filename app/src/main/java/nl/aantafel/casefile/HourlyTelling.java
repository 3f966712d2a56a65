package nl.aantafel.casefile;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlyTelling {

    private final TellingWhatComes coming;

    HourlyTelling(TellingWhatComes coming) {
        this.coming = coming;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tell() {
        coming.tell(TellingWhatComes.ACTOR);
    }
}
