package nl.aantafel.rights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.RetainedCases;
import nl.aantafel.platform.RetainedCases.RetainedCase;
import nl.aantafel.rights.domain.RetentionClock;
import nl.aantafel.rights.store.RetentionStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The daily round of destroying: looks at every case of which something may be due or is soon, oldest first, each in a transaction
 * of its own. One process at a time has it, by a lease that another takes over when it ends. A case that fails is tried again in
 * the next hour.
 */
@Component
class RetentionRound {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int MOST = 100;

    private final RetentionStore store;
    private final RetainedCases cases;
    private final RetainedCases.NotTakenUp notTakenUp;
    private final FrameCatalogue frames;
    private final LettingGo lettingGo;
    private final LettingGoOfRequests lettingGoOfRequests;
    private final Time time;

    RetentionRound(
            RetentionStore store,
            RetainedCases cases,
            RetainedCases.NotTakenUp notTakenUp,
            FrameCatalogue frames,
            LettingGo lettingGo,
            LettingGoOfRequests lettingGoOfRequests,
            Time time) {
        this.store = store;
        this.cases = cases;
        this.notTakenUp = notTakenUp;
        this.frames = frames;
        this.lettingGo = lettingGo;
        this.lettingGoOfRequests = lettingGoOfRequests;
        this.time = time;
    }

    /** Whether there was a round to do and all of it succeeded. */
    boolean run() {
        LocalDate today = time.today();
        if (!store.take(today, time.now(), time.now().plus(LEASE))) {
            return false;
        }
        boolean done = false;
        try {
            boolean refused = notTakenUp(today);
            boolean old = frames.all().stream().map(frame -> old(frame, today)).reduce(true, Boolean::logicalAnd);
            // After the cases: what a request restricted may be gone with its case.
            boolean requests = tried(() -> lettingGoOfRequests.run(today));
            done = refused && requests && old;
        } finally {
            store.release(today, time.now(), done);
        }
        return done;
    }

    private boolean notTakenUp(LocalDate today) {
        Map<UUID, Instant> decided = notTakenUp.decidedBefore(store.role(), time.now());
        boolean all = true;
        for (RetainedCase each : cases.of(store.role(), decided.keySet())) {
            Frame frame = frames.frame(each.frameCode());
            LocalDate last = frame.term(LettingGo.NOT_TAKEN_UP_TERM)
                    .lastDay(java.util.Objects.requireNonNull(decided.get(each.id()))
                            .atZone(Time.ZONE)
                            .toLocalDate());
            if (frame.retention().destroyWhenNotTakenUp() && !last.isAfter(today)) {
                all &= tried(() -> lettingGo.notTakenUp(each, frame));
            }
        }
        return all;
    }

    private boolean old(Frame frame, LocalDate today) {
        LocalDate opened = frame.retention()
                .longest()
                .lastDayBefore(today.plusMonths(new RetentionClock(frame.retention(), Map.of()).ahead()))
                .plusDays(2);
        Instant before = opened.atStartOfDay(Time.ZONE).toInstant();
        boolean all = true;
        @Nullable UUID after = null;
        List<RetainedCase> some;
        do {
            some = cases.openedBefore(store.role(), frame.code(), before, after, MOST);
            for (RetainedCase each : some) {
                all &= tried(() -> lettingGo.due(each, frame));
                after = each.id();
            }
            store.goOn(time.now().plus(LEASE));
        } while (some.size() == MOST);
        return all;
    }

    private static boolean tried(Runnable one) {
        try {
            one.run();
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("what is due of a case could not be destroyed now, it is tried again later", failed);
            return false;
        }
    }
}
