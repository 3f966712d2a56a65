package nl.aantafel.meeting;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.aantafel.meeting.LiveTables.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What devices at one table read for each other. When something was said, a dozen devices ask at once, and most of their readers see
 * the same. Each asks the database, under its own reader's policies, for a hash of what that reader sees; who has the same hash as
 * somebody just before them takes what that one read at the moment of the hash, or waits for it. So nothing is taken that the database
 * did not show this reader. What is the same for everybody in a case, such as the names, may be a few seconds old. Few are kept,
 * for those seconds, in this process alone.
 */
@Component
final class SharedLooks {

    private static final long KEPT = TimeUnit.SECONDS.toNanos(2);
    private static final int MANY = 1_000;
    private static final long PATIENCE = 2_000;

    private final Map<Seen, Kept> all = new ConcurrentHashMap<>();

    /**
     * All that a look follows from.
     *
     * @param id the conference as it was asked for
     * @param role what the reader is in the case, and so may do
     * @param hash of what the database shows them
     */
    record Seen(UUID id, String question, String role, String hash) {}

    private record Kept(CompletableFuture<Look> look, long since) {

        boolean old() {
            return System.nanoTime() - since > KEPT;
        }
    }

    /** {@code read} reads in the transaction that made the hash, at the same moment. */
    Look of(Seen seen, Supplier<Look> read) {
        if (all.size() > MANY) {
            all.clear();
        }
        Kept mine = new Kept(new CompletableFuture<>(), System.nanoTime());
        Kept known = all.putIfAbsent(seen, mine);
        if (known != null) {
            Look look = taken(known);
            return look == null ? read.get() : look;
        }
        try {
            mine.look.complete(read.get());
            return mine.look.resultNow();
        } finally {
            if (!mine.look.isDone()) {
                all.remove(seen, mine);
                mine.look.cancel(false);
            }
        }
    }

    /** What another is reading; nothing when that one fails or is slow. */
    private static @Nullable Look taken(Kept known) {
        try {
            return known.look.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException | java.util.concurrent.CancellationException failed) {
            return null;
        }
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.SECONDS)
    void forget() {
        all.values().removeIf(Kept::old);
    }
}
