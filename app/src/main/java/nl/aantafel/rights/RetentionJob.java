package nl.aantafel.rights;

import java.io.PrintStream;
import nl.aantafel.platform.AtReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does the round once a day, from when the app is ready on; looks every minute whether the day's round was done. */
@Component
@Order(10)
class RetentionJob implements AtReady {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final RetentionRound round;
    private volatile boolean ready;

    RetentionJob(RetentionRound round) {
        this.round = round;
    }

    @Override
    public void ready(String baseUrl, PrintStream out) {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${aantafel.retention.every:PT1M}")
    void destroy() {
        if (!ready) {
            return;
        }
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.warn("the round of destroying failed, the next one tries again", failed);
        }
    }
}
