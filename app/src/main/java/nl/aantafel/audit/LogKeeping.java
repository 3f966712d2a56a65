package nl.aantafel.audit;

import nl.aantafel.audit.store.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals the log every second or so: what is new, and now and then, beginning at the start, whatever else waits. Runs under the
 * sealer's own database role.
 */
@Component
class LogKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeeping.class);

    /** One round in so many looks back further than a minute. */
    private static final int ROUNDS_PER_LOOK_BACK = 300;

    private final Sealing sealing;
    private long rounds;

    LogKeeping(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(fixedDelayString = "${aantafel.log.seal-every:PT1S}")
    void seal() {
        try {
            boolean lookBack = rounds++ % ROUNDS_PER_LOOK_BACK == 0;
            while ((lookBack ? sealing.sealAny() : sealing.sealNew()) == Sealing.MOST) {
                LOG.debug("more lines wait to be sealed");
            }
        } catch (RuntimeException failed) {
            LOG.warn(
                    "the log could not be sealed now, the next round tries again: {}",
                    failed.getClass().getSimpleName());
        }
    }
}
