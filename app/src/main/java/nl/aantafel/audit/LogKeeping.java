package nl.aantafel.audit;

import nl.aantafel.audit.store.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the log every second or so; what one round leaves, the next takes. Runs under the sealer's own database role. */
@Component
class LogKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeeping.class);

    private final Sealing sealing;

    LogKeeping(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(fixedDelayString = "${aantafel.log.seal-every:PT1S}")
    void seal() {
        try {
            while (sealing.sealSome() == Sealing.MOST) {
                LOG.debug("more lines wait to be sealed");
            }
        } catch (RuntimeException failed) {
            LOG.warn(
                    "the log could not be sealed now, the next round tries again: {}",
                    failed.getClass().getSimpleName());
        }
    }
}
