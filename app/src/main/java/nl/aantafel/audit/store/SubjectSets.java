package nl.aantafel.audit.store;

import static nl.aantafel.db.audit.Tables.SUBJECT_SET;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import nl.aantafel.kernel.Sha256;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The people lines are about, each set of them once. A set this process saw committed is not written again; another process
 * that writes the same one does no harm, for the id follows from the keys.
 */
@Component
class SubjectSets {

    private static final int MOST_REMEMBERED = 20_000;

    private final DSLContext db;
    private final Set<UUID> written = Collections.synchronizedSet(Collections.newSetFromMap(new Remembered()));

    SubjectSets(DSLContext db) {
        this.db = db;
    }

    /** The id of the set of these people, which is kept when the transaction commits; none when a line is about nobody. */
    @Nullable
    UUID keep(SortedSet<UUID> subjects) {
        if (subjects.isEmpty()) {
            return null;
        }
        UUID id = idOf(subjects);
        if (!written.contains(id)) {
            db.insertInto(SUBJECT_SET, SUBJECT_SET.ID, SUBJECT_SET.SUBJECTS)
                    .values(id, subjects.toArray(UUID[]::new))
                    .onConflictDoNothing()
                    .execute();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    written.add(id);
                }
            });
        }
        return id;
    }

    /** The first half of the SHA-256 over the keys in their order. */
    static UUID idOf(SortedSet<UUID> subjects) {
        ByteBuffer keys = ByteBuffer.allocate(subjects.size() * Long.BYTES * 2);
        subjects.forEach(key -> keys.putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits()));
        ByteBuffer hash = ByteBuffer.wrap(Sha256.begin().digest(keys.array()));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** The sets that were written last. */
    private static final class Remembered extends LinkedHashMap<UUID, Boolean> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
