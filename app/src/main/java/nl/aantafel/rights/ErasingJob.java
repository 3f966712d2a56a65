package nl.aantafel.rights;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.platform.AtReady;
import nl.aantafel.platform.RetainedCases;
import nl.aantafel.rights.store.OnRequestStore;
import nl.aantafel.rights.store.RetentionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Destroys what was granted to be destroyed, within the minute; nobody reads it any more by then. Any number of processes may: what one
 * is at, the others pass by. What fails is tried again.
 */
@Component
@Order(11)
class ErasingJob implements AtReady {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingJob.class);

    private final OnRequestStore store;
    private final RetentionStore retention;
    private final RetainedCases cases;
    private final FrameCatalogue frames;
    private final LettingGo lettingGo;
    private volatile boolean ready;

    ErasingJob(
            OnRequestStore store,
            RetentionStore retention,
            RetainedCases cases,
            FrameCatalogue frames,
            LettingGo lettingGo) {
        this.store = store;
        this.retention = retention;
        this.cases = cases;
        this.frames = frames;
        this.lettingGo = lettingGo;
    }

    @Override
    public void ready(String baseUrl, PrintStream out) {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${aantafel.erasing.every:PT20S}")
    void erase() {
        if (ready) {
            run();
        }
    }

    void run() {
        try {
            List<UUID> waiting = store.cases();
            cases.of(retention.role(), waiting)
                    .forEach(each -> lettingGo.onRequest(each, frames.frame(each.frameCode())));
        } catch (RuntimeException failed) {
            LOG.warn("what was granted to be destroyed could not be destroyed now, it is tried again later", failed);
        }
    }
}
