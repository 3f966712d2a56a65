package nl.aantafel.rights;

import nl.aantafel.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does the round once a day, beginning shortly after a start; looks every so often whether the day's round was done. */
@Component
class RetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final RetentionRound round;
    private final Settings settings;

    RetentionJob(RetentionRound round, Settings settings) {
        this.round = round;
        this.settings = settings;
    }

    @Scheduled(
            initialDelayString = "${aantafel.retention.first:PT20S}",
            fixedDelayString = "${aantafel.retention.every:PT15M}")
    void destroy() {
        if (!settings.serving()) {
            return;
        }
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.warn("the round of destroying failed, the next one tries again", failed);
        }
    }
}
