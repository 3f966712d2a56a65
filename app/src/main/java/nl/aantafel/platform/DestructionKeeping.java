package nl.aantafel.platform;

import static nl.aantafel.db.platform.Tables.DESTRUCTION;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.platform.DestructionFile.Destroyed;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Copies the list of destructions to its file every second, as the sealer; the first round of a start looks at all of them. */
@Component
class DestructionKeeping implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DestructionKeeping.class);
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final DSLContext sealer;
    private final DestructionFile file;
    private final boolean serving;
    private final Set<UUID> kept = new HashSet<>();
    private Instant from = Instant.EPOCH;

    DestructionKeeping(
            @Qualifier("sealer") DSLContext sealer,
            Settings settings,
            @Value("${aantafel.destructions:}") String elsewhere) {
        this.sealer = sealer;
        this.serving = "demo".equals(settings.mode()) || "serve".equals(settings.mode());
        this.file = new DestructionFile(
                elsewhere.isBlank() ? settings.dataDirectory().resolve(DestructionFile.NAME) : Path.of(elsewhere));
    }

    @Scheduled(fixedDelayString = "${aantafel.destructions-every:PT1S}")
    void copy() {
        if (!serving) {
            return;
        }
        try {
            keep();
        } catch (DataAccessException | UncheckedIOException failed) {
            LOG.warn(
                    "the list of destructions could not be written to {} now, the next round tries again", file.path());
        }
    }

    private synchronized void keep() {
        if (from.equals(Instant.EPOCH)) {
            file.read().forEach(row -> kept.add(row.id()));
        }
        List<Destroyed> fresh = sealer
                .selectFrom(DESTRUCTION)
                .where(DESTRUCTION.AT.ge(from))
                .orderBy(DESTRUCTION.AT, DESTRUCTION.ID)
                .fetch(row -> new Destroyed(
                        row.getId(),
                        row.getAt().toString(),
                        row.getRelation(),
                        row.getKey().data()))
                .stream()
                .filter(row -> !kept.contains(row.id()))
                .toList();
        if (!fresh.isEmpty() || !file.exists()) {
            file.add(fresh);
        }
        fresh.forEach(row -> kept.add(row.id()));
        from = sealer.fetchSingle("select now()").get(0, Instant.class).minus(OVERLAP);
    }

    @Override
    public void destroy() {
        copy();
    }
}
