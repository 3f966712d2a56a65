package nl.aantafel.client;

import java.io.PrintStream;
import nl.aantafel.platform.AtReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks often whether there is something new to tell, from when the app is ready on. */
@Component
class CopyingSeenJob implements AtReady {

    private static final Logger LOG = LoggerFactory.getLogger(CopyingSeenJob.class);

    private final CopyingSeen copying;
    private volatile boolean ready;

    CopyingSeenJob(CopyingSeen copying) {
        this.copying = copying;
    }

    @Override
    public void ready(String baseUrl, PrintStream out) {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${aantafel.seen.every:PT15S}")
    void copy() {
        if (!ready) {
            return;
        }
        try {
            copying.copy(CopyingSeen.ACTOR);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "who saw data could not be copied now, the next round tries again: {}",
                    failed.getClass().getSimpleName());
        }
    }
}
