package nl.aantafel.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Device;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which lines of the log stand for what a device at a live table goes on reading: about whom and of what categories it was told
 * in this process within the quarter of an hour. Another process, or this one started anew, knows nothing and writes a line.
 */
@Component
class Sittings {

    private static final Duration STANDS = Duration.ofMinutes(15);
    private static final int MANY = 20_000;

    private final Map<Key, Told> all = new ConcurrentHashMap<>();

    /** The page, whose it is and the case: a page that says it is another's stands for nothing. */
    private record Key(UUID device, UUID person, Optional<UUID> caseId) {}

    private record Told(Instant since, Set<UUID> subjects, Set<String> categories) {

        boolean covers(LogLine line) {
            return lasts(line.at())
                    && subjects.containsAll(line.subjects())
                    && categories.containsAll(line.categories());
        }

        boolean lasts(Instant now) {
            return now.isBefore(since.plus(STANDS)) && !now.isBefore(since);
        }

        Told and(LogLine line) {
            Set<UUID> who = new HashSet<>(subjects);
            who.addAll(line.subjects());
            Set<String> what = new HashSet<>(categories);
            what.addAll(line.categories());
            return new Told(since, who, what);
        }
    }

    /** Whether a line of before says all that this one would; only reading is ever stood for. */
    boolean standsFor(Device device, LogLine line) {
        @Nullable Told told = all.get(key(device, line));
        return line.action() == Trace.Action.READ && told != null && told.covers(line);
    }

    /** The line is in the log now. */
    void keep(Device device, LogLine line) {
        if (all.size() > MANY) {
            all.values().removeIf(each -> !each.lasts(line.at()));
        }
        if (all.size() > MANY) {
            all.clear();
        }
        all.merge(
                key(device, line),
                new Told(line.at(), Set.copyOf(line.subjects()), Set.copyOf(line.categories())),
                (known, fresh) -> known.lasts(line.at()) ? known.and(line) : fresh);
    }

    private static Key key(Device device, LogLine line) {
        return new Key(device.id(), Objects.requireNonNull(line.actor().person()), Optional.ofNullable(line.caseId()));
    }
}
