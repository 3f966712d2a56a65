package nl.aantafel.notify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.aantafel.notify.store.ScopeTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where use cases say that something changed in a live scope: a conference, or one part of one. Nothing about what, or by whom.
 * Whoever follows another scope is told nothing, not even that something happened.
 */
@Component
public final class LiveScopes {

    /** How much of what a device shows is out of date. */
    public enum Change {
        /** Something came in at the end, or somebody came or left: the rest still stands. */
        ADDED,
        WHOLE
    }

    private final ScopeTable scopes;
    private final LiveHub hub;

    LiveScopes(ScopeTable scopes, LiveHub hub) {
        this.scopes = scopes;
        this.hub = hub;
    }

    /** Raises the scope's version as the last thing this transaction does, once however often it is said. */
    public void changed(UUID scope, Change change) {
        raising().changes.merge(scope, change, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** As it is now; 0 when nothing ever changed. */
    public LiveVersion version(UUID scope) {
        return Optional.ofNullable(scopes.versions(List.of(scope)).get(scope)).orElse(LiveVersion.NONE);
    }

    private Raising raising() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Raising.class::isInstance)
                .map(Raising.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Raising fresh = new Raising();
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    /** Comes after what other rooms write before a commit: the row stays locked for the shortest time. */
    private final class Raising implements TransactionSynchronization {

        private final Map<UUID, Change> changes = new TreeMap<>(Comparator.naturalOrder());
        private final Map<UUID, LiveVersion> raised = new TreeMap<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            changes.forEach((scope, change) -> raised.put(scope, scopes.raise(scope, change == Change.WHOLE)));
        }

        @Override
        public void afterCommit() {
            raised.forEach(hub::tell);
        }
    }
}
