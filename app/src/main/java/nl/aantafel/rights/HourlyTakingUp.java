package nl.aantafel.rights;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What a day that passed brings about: looked at every hour. */
@Component
class HourlyTakingUp {

    private final TakingUpAgain informing;
    private final AskingAgain consents;

    HourlyTakingUp(TakingUpAgain informing, AskingAgain consents) {
        this.informing = informing;
        this.consents = consents;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void takeUp() {
        int done;
        do {
            done = informing.takeUp(TakingUpAgain.ACTOR);
        } while (TakingUpAgain.whole(done));
        do {
            done = consents.ask(AskingAgain.ACTOR);
        } while (AskingAgain.whole(done));
    }
}
