package nl.aantafel.casefile;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlyContacting {

    private final RemindingContacts contacts;

    HourlyContacting(RemindingContacts contacts) {
        this.contacts = contacts;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        contacts.remind(RemindingContacts.ACTOR);
    }
}
