package nl.aantafel.notify;

import java.util.concurrent.TimeUnit;
import nl.aantafel.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends every few seconds and forgets every hour; a round that fails is followed by the next. */
@Component
class MailJob {

    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);

    private final MailRound round;
    private final Settings settings;

    MailJob(MailRound round, Settings settings) {
        this.round = round;
        this.settings = settings;
    }

    @Scheduled(initialDelayString = "${aantafel.mail.every:PT5S}", fixedDelayString = "${aantafel.mail.every:PT5S}")
    void send() {
        if (!settings.serving()) {
            return;
        }
        try {
            while (round.whole(round.run())) {
                LOG.debug("more mail is due");
            }
        } catch (RuntimeException failed) {
            LOG.warn("mail could not be sent now, the next round tries again");
        }
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        if (settings.serving()) {
            round.sweep();
        }
    }
}
