package nl.aantafel.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.aantafel.notify.store.ScopeTable;
import nl.aantafel.notify.store.Scopes;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.support.Tries;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Several write at once, each transaction lasting as long as it happens to; two processes tell those who follow. Whoever fetches
 * when told, and fetches no more once nobody tells them anything, has seen everything.
 */
class NothingIsLostTest {

    private static final TestDatabase DB = TestDatabase.copy();
    private static final int WRITERS = 6;
    private static final int EACH = 15;
    private static final List<UUID> SCOPES = List.of(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3));

    private final List<LiveHub> processes = new ArrayList<>();

    @BeforeAll
    static void aPlaceToWrite() {
        TestDatabase.sql(DB.superuser()).execute("create table public.said (scope_id uuid not null, number bigserial)");
        TestDatabase.sql(DB.superuser()).execute("grant select, insert on public.said to aantafel_app");
        TestDatabase.sql(DB.superuser()).execute("grant usage on public.said_number_seq to aantafel_app");
    }

    @BeforeEach
    void twoProcesses() {
        TestDatabase.sql(DB.superuser()).execute("truncate public.said, notify.live_scope");
        for (int process = 0; process < 2; process++) {
            LiveHub hub = new LiveHub(Scopes.over(TestDatabase.sql(DB.app())));
            hub.start();
            processes.add(hub);
        }
    }

    @AfterEach
    void over() {
        processes.forEach(LiveHub::stop);
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, Tries.of(3)).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoFetchesWhenToldHasSeenAllInTheEnd(long seed) throws Exception {
        List<Fetching> devices = new ArrayList<>();
        try (ExecutorService writing = Executors.newFixedThreadPool(WRITERS);
                ExecutorService fetching = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int device = 0; device < 24; device++) {
                devices.add(new Fetching(SCOPES.get(device % 3), processes.get(device % 2), fetching));
            }
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(seed * 100 + writer);
                writers.add(() -> write(random));
            }
            for (Future<Void> done : writing.invokeAll(writers)) {
                done.get();
            }
            for (Fetching device : devices) {
                assertThat(device.upToDate())
                        .as("a device is up to date in the end")
                        .isTrue();
                assertThat(device.told)
                        .as("each version is told once, and later ones later")
                        .doesNotHaveDuplicates()
                        .isSorted();
            }
        }
    }

    /** Writes into one scope or two, takes its time, and raises their versions last. */
    private Void write(Random random) {
        DSLContext sql = TestDatabase.sql(DB.app());
        for (int number = 0; number < EACH; number++) {
            UUID[] scopes = random.nextInt(4) == 0
                    ? new UUID[] {SCOPES.get(0), SCOPES.get(2)}
                    : new UUID[] {SCOPES.get(random.nextInt(3))};
            long pause = random.nextInt(12_000_000);
            LiveHub here = processes.get(random.nextInt(2));
            List<LiveVersion> raised = sql.transactionResult(inside -> {
                DSLContext in = DSL.using(inside);
                Arrays.stream(scopes)
                        .forEach(scope -> in.execute("insert into public.said (scope_id) values (?)", scope));
                LockSupport.parkNanos(pause);
                ScopeTable table = Scopes.over(in);
                return Arrays.stream(scopes)
                        .map(scope -> table.raise(scope, false))
                        .toList();
            });
            for (int at = 0; at < scopes.length; at++) {
                here.tell(scopes[at], raised.get(at));
            }
        }
        return null;
    }

    /** A device that fetches whenever it hears of a newer version than the one it heard of before. */
    private static final class Fetching implements LiveHub.Follower {

        private final UUID scope;
        private final ExecutorService threads;
        private final DSLContext sql = TestDatabase.sql(DB.app());
        private final ConcurrentHashMap<Long, Boolean> seen = new ConcurrentHashMap<>();
        private final List<Long> told = new CopyOnWriteArrayList<>();
        private final CountDownLatch complete = new CountDownLatch(1);
        private long newest;
        private boolean fetching;
        private boolean again;

        Fetching(UUID scope, LiveHub process, ExecutorService threads) {
            this.scope = scope;
            this.threads = threads;
            process.follow(scope, this);
        }

        @Override
        public synchronized void tell(LiveVersion version) {
            if (version.version() <= newest) {
                return;
            }
            newest = version.version();
            told.add(newest);
            if (fetching) {
                again = true;
            } else {
                fetching = true;
                threads.submit(this::fetch);
            }
        }

        private void fetch() {
            do {
                sql.fetchValues("select number from public.said where scope_id = ?", scope)
                        .forEach(number -> seen.put(((Number) number).longValue(), true));
            } while (goOn());
        }

        private synchronized boolean goOn() {
            boolean more = again;
            again = false;
            fetching = more;
            return more;
        }

        /** All that was written is seen, without anybody asking for it. */
        boolean upToDate() throws InterruptedException {
            int all = sql.fetchCount(DSL.table("public.said"), DSL.condition("scope_id = ?", scope));
            for (int wait = 0; wait < 200 && seen.size() < all; wait++) {
                complete.await(25, TimeUnit.MILLISECONDS);
            }
            return seen.size() == all;
        }
    }
}
