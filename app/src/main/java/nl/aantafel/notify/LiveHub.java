package nl.aantafel.notify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nl.aantafel.notify.store.ScopeTable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Knows who in this process follows which scope, and asks the database twenty times a second for the versions of just those, in
 * one query. What was changed through this process is told at once. Only the newest version is kept: who was told 7 needs no 6.
 */
@Component
final class LiveHub implements SmartLifecycle {

    /** Somebody who wants to know the newest version. Must not wait for anybody. */
    interface Follower {
        void tell(LiveVersion newest);
    }

    private static final Logger LOG = LoggerFactory.getLogger(LiveHub.class);
    private static final long PAUSE = 50_000_000;
    private static final long PAUSE_AFTER_A_FAULT = 1_000_000_000;

    private final ScopeTable scopes;
    private final Map<UUID, Set<Follower>> followers = new ConcurrentHashMap<>();
    private volatile @Nullable Thread asking;

    LiveHub(ScopeTable scopes) {
        this.scopes = scopes;
    }

    /** From now on; whoever follows asks for the version that is there after this, not before. */
    void follow(UUID scope, Follower follower) {
        followers.compute(scope, (key, known) -> {
            Set<Follower> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(follower);
            return all;
        });
        LockSupport.unpark(asking);
    }

    void leave(UUID scope, Follower follower) {
        followers.computeIfPresent(scope, (key, known) -> {
            known.remove(follower);
            return known.isEmpty() ? null : known;
        });
    }

    void tell(UUID scope, LiveVersion newest) {
        followers.getOrDefault(scope, Set.of()).forEach(each -> each.tell(newest));
    }

    private void ask() {
        Map<UUID, LiveVersion> told = new HashMap<>();
        while (asking == Thread.currentThread()) {
            long pause = PAUSE;
            try {
                told.keySet().retainAll(followers.keySet());
                scopes.versions(followers.keySet()).forEach((scope, newest) -> {
                    if (!newest.equals(told.put(scope, newest))) {
                        tell(scope, newest);
                    }
                });
            } catch (RuntimeException noAnswer) {
                LOG.debug("live versions cannot be read now", noAnswer);
                pause = PAUSE_AFTER_A_FAULT;
            }
            LockSupport.parkNanos(pause);
            while (followers.isEmpty() && asking == Thread.currentThread()) {
                LockSupport.park();
            }
        }
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("live-versions").unstarted(this::ask);
        asking = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = asking;
        asking = null;
        LockSupport.unpark(thread);
    }

    @Override
    public boolean isRunning() {
        return asking != null;
    }
}
