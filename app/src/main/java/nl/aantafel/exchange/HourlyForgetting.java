package nl.aantafel.exchange;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class HourlyForgetting {

    private final ForgettingAnswers answers;

    HourlyForgetting(ForgettingAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        answers.forget(ForgettingAnswers.ACTOR);
    }
}
