package nl.aantafel.notify;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.aantafel.notify.store.PresenceTable;
import nl.aantafel.notify.store.ScopeTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who has a table open. A page that is loaded anew, and a connection that breaks off and comes back, is nobody who left: one has
 * gone when the page has not been back for some seconds. When a process dies, another one notices within a minute.
 */
@Component
public final class LivePresence {

    private static final Logger LOG = LoggerFactory.getLogger(LivePresence.class);
    private static final Duration UNSEEN = Duration.ofSeconds(8);
    private static final int LOOKS = 2;
    private static final Duration LOST = Duration.ofSeconds(60);

    private final PresenceTable table;
    private final ScopeTable scopes;
    private final LiveHub hub;
    private final Map<UUID, Integer> open = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> left = new ConcurrentHashMap<>();

    LivePresence(PresenceTable table, ScopeTable scopes, LiveHub hub) {
        this.table = table;
        this.scopes = scopes;
        this.hub = hub;
    }

    /**
     * The actor sits down at a scope, in a use case of theirs.
     *
     * @param audience the principals of the case of whom one must be one, and who may see that somebody is there
     * @return whether they were not there yet; nothing where the actor may not be
     */
    public Optional<Boolean> sitDown(UUID device, UUID scope, UUID caseId, Set<Integer> audience) {
        return table.sitDown(device, scope, caseId, audience.stream().sorted().toArray(Integer[]::new));
    }

    /** The people at a scope, as far as the actor may see them. */
    public List<UUID> at(UUID scope) {
        return table.at(scope);
    }

    void opened(UUID device) {
        open.merge(device, 1, Integer::sum);
        left.remove(device);
    }

    void closed(UUID device) {
        if (open.computeIfPresent(device, (key, count) -> count > 1 ? count - 1 : null) == null) {
            left.put(device, 0);
        }
    }

    /** Vouches for who is here, and lets go of who is not. */
    @Scheduled(fixedRate = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            Set<UUID> here = new HashSet<>(open.keySet());
            if (!here.isEmpty()) {
                table.stillHere(here);
            }
            Set<UUID> away = Set.copyOf(left.keySet());
            away.forEach(each -> left.computeIfPresent(each, (key, looks) -> looks < LOOKS ? looks + 1 : null));
            for (UUID scope : table.standUp(away, UNSEEN, LOST)) {
                hub.tell(scope, scopes.raise(scope, false));
            }
        } catch (RuntimeException noAnswer) {
            LOG.debug("presence cannot be kept now", noAnswer);
        }
    }
}
