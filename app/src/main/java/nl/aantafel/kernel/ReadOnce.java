package nl.aantafel.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read in this transaction is not asked of the database again before something is written in it. A composed page calls
 * many use cases, each with its own authorisation; together they ask once. Nothing is kept from one transaction to the next,
 * and outside a transaction nothing is kept at all. Every statement that is not a plain query forgets all (the platform sees to
 * it); who writes through a function of the database says so with {@link #forget}.
 */
public final class ReadOnce {

    private ReadOnce() {}

    /**
     * The value for a key, read when this transaction has not read it yet.
     *
     * @param what names the query; the same name always stands for the same type
     */
    @SuppressWarnings("unchecked")
    public static <T> T read(String what, Object key, Supplier<T> query) {
        Kept kept = kept();
        if (kept == null) {
            return query.get();
        }
        Key whole = new Key(what, key);
        Object found = kept.values.get(whole);
        if (found == null) {
            found = Objects.requireNonNull(query.get());
            kept.values.put(whole, found);
        }
        return (T) found;
    }

    /** The values of several keys; only those not read yet are asked, together. Keys without a value are left out. */
    public static <K, T> Map<K, T> readAll(String what, Collection<K> keys, Function<Set<K>, Map<K, T>> query) {
        Map<K, T> known = read(what, "all", HashMap::new);
        Set<K> asked = read(what, "asked", HashSet::new);
        Set<K> missing = new HashSet<>(keys);
        missing.removeAll(asked);
        if (!missing.isEmpty()) {
            known.putAll(query.apply(missing));
            asked.addAll(missing);
        }
        Map<K, T> wanted = new HashMap<>();
        keys.forEach(key -> {
            T value = known.get(key);
            if (value != null) {
                wanted.put(key, value);
            }
        });
        return wanted;
    }

    /** Something was written: read again from now on. */
    public static void forget() {
        Kept kept = kept();
        if (kept != null) {
            kept.values.clear();
        }
    }

    private static @Nullable Kept kept() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return null;
        }
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Kept kept) {
                return kept;
            }
        }
        Kept fresh = new Kept();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private record Key(String what, Object key) {}

    /** Lives as long as its transaction; set aside with it while another one runs. */
    private static final class Kept implements TransactionSynchronization {

        private final Map<Key, Object> values = new HashMap<>();
    }
}
