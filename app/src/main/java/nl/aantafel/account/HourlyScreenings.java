package nl.aantafel.account;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlyScreenings {

    private final AnnouncingScreenings announcing;

    HourlyScreenings(AnnouncingScreenings announcing) {
        this.announcing = announcing;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void announce() {
        announcing.announce(AnnouncingScreenings.ACTOR);
    }
}
