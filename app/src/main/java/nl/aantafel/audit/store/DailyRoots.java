package nl.aantafel.audit.store;

import static nl.aantafel.db.audit.Tables.DAILY_ROOT;
import static nl.aantafel.db.audit.Tables.LINK;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.audit.ChainHash;
import nl.aantafel.db.audit.tables.records.DailyRootRecord;
import nl.aantafel.db.audit.tables.records.LinkRecord;
import nl.aantafel.kernel.Sha256;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One hash for each day on which something was sealed: over the root before it and the last link of each chain that grew. So also
 * the end of a chain cannot be cut off, nor a chain taken away, unseen. Days are those of the sealing, in UTC.
 */
final class DailyRoots {

    /** Another process may have been slow with its last links of the day. */
    private static final Duration LATE = Duration.ofHours(1);

    private static final int LONGEST_CATCHING_UP = 400;

    private DailyRoots() {}

    /** The first moment that belongs to no day with a root. */
    static Instant open(DSLContext db) {
        return last(db).map(root -> start(root.getDay().plusDays(1))).orElse(Instant.EPOCH);
    }

    /** Makes the roots of the days that are over. */
    static void close(DSLContext db, Instant now) {
        for (int days = 0; days < LONGEST_CATCHING_UP; days++) {
            DailyRootRecord before = last(db).orElse(null);
            Instant from =
                    before == null ? Instant.EPOCH : start(before.getDay().plusDays(1));
            LocalDate day = firstDay(db, from);
            if (day == null || start(day.plusDays(1)).plus(LATE).isAfter(now)) {
                return;
            }
            List<LinkRecord> ends = ends(db, day);
            db.insertInto(DAILY_ROOT, DAILY_ROOT.DAY, DAILY_ROOT.HASH, DAILY_ROOT.CHAINS, DAILY_ROOT.SEALED_AT)
                    .values(day, hash(before == null ? null : before.getHash(), ends), ends.size(), now)
                    .execute();
        }
    }

    private static @Nullable LocalDate firstDay(DSLContext db, Instant from) {
        Instant first = db.select(DSL.min(LINK.SEALED_AT))
                .from(LINK)
                .where(LINK.SEALED_AT.ge(from))
                .fetchSingle()
                .value1();
        return first == null ? null : LocalDate.ofInstant(first, ZoneOffset.UTC);
    }

    /** Which roots do not fit the links, and on which days of before the last root none was made. */
    static List<String> broken(DSLContext db) {
        List<DailyRootRecord> roots =
                db.selectFrom(DAILY_ROOT).orderBy(DAILY_ROOT.DAY).fetch();
        List<String> broken = new java.util.ArrayList<>();
        Set<LocalDate> known = new HashSet<>();
        byte[] before = null;
        for (DailyRootRecord root : roots) {
            known.add(root.getDay());
            if (!Arrays.equals(root.getHash(), hash(before, ends(db, root.getDay())))) {
                broken.add("the root of " + root.getDay());
            }
            before = root.getHash();
        }
        if (!roots.isEmpty()) {
            days(db, start(roots.getLast().getDay())).stream()
                    .filter(day -> !known.contains(day))
                    .forEach(day -> broken.add("no root for " + day));
        }
        return broken;
    }

    private static List<LocalDate> days(DSLContext db, Instant before) {
        var day = DSL.field("({0} at time zone 'UTC')::date", LocalDate.class, LINK.SEALED_AT);
        return db.selectDistinct(day)
                .from(LINK)
                .where(LINK.SEALED_AT.lt(before))
                .orderBy(day)
                .fetch(day);
    }

    static Optional<DailyRootRecord> last(DSLContext db) {
        return db.selectFrom(DAILY_ROOT).orderBy(DAILY_ROOT.DAY.desc()).limit(1).fetchOptional();
    }

    private static List<LinkRecord> ends(DSLContext db, LocalDate day) {
        Condition on = LINK.SEALED_AT.ge(start(day)).and(LINK.SEALED_AT.lt(start(day.plusDays(1))));
        return db.select(LINK.fields())
                .distinctOn(LINK.CHAIN_ID)
                .from(LINK)
                .where(on)
                .orderBy(LINK.CHAIN_ID, LINK.POSITION.desc())
                .fetchInto(LINK);
    }

    private static byte[] hash(byte @Nullable [] before, List<LinkRecord> ends) {
        MessageDigest digest = Sha256.begin();
        digest.update(before == null ? ChainHash.beginning() : before);
        for (LinkRecord end : ends) {
            UUID chain = end.getChainId();
            digest.update(ByteBuffer.allocate(Long.BYTES * 3)
                    .putLong(chain.getMostSignificantBits())
                    .putLong(chain.getLeastSignificantBits())
                    .putLong(end.getPosition())
                    .array());
            digest.update(end.getHash());
        }
        return digest.digest();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
