package nl.aantafel.audit.store;

import static nl.aantafel.db.audit.Tables.LINK;
import static nl.aantafel.db.audit.Tables.SEALER_TURN;
import static nl.aantafel.db.audit.Tables.WHOLE_LINE;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.aantafel.audit.ChainHash;
import nl.aantafel.db.audit.tables.records.WholeLineRecord;
import nl.aantafel.kernel.Time;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Chains lines per case in the order in which they are sealed, and closes each day with a root. */
@Component
public class Sealing {

    /** The most lines one round seals. */
    public static final int MOST = 1000;

    /** Lines about no case are one chain. */
    static final UUID NO_CASE = new UUID(0, 0);

    private final DSLContext sealer;
    private final Time time;

    /** A line may be committed this much later than it was written. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private static final Field<Instant> LAST_MINUTE = DSL.field("now() - interval '1 minute'", Instant.class);
    private static final Field<Instant> DATABASE_TIME = DSL.field("clock_timestamp()", Instant.class);

    Sealing(@Qualifier("sealer") DSLContext sealer, Time time) {
        this.sealer = sealer;
        this.time = time;
    }

    /** Seals what was written in the last minute, at most {@link #MOST} lines; nothing when another process is at it. */
    public int sealNew() {
        return inTurn((db, turn) -> sealSince(db, LAST_MINUTE).size());
    }

    /**
     * Seals whatever waits, at most {@link #MOST} lines: also what was committed long after it was written. It reads an hour of
     * lines, sealed or not, so it is not for every second.
     */
    public int sealAny() {
        return inTurn((db, turn) -> {
            List<WholeLineRecord> sealed = sealSince(db, DSL.val(turn));
            moveOn(db, turn, sealed);
            if (sealed.size() < MOST) {
                DailyRoots.close(db, time.now());
            }
            return sealed.size();
        });
    }

    private int inTurn(BiFunction<DSLContext, Instant, Integer> round) {
        return sealer.transactionResult(configuration -> configuration
                .dsl()
                .select(SEALER_TURN.SEALED_UNTIL)
                .from(SEALER_TURN)
                .forUpdate()
                .skipLocked()
                .fetchOptional(SEALER_TURN.SEALED_UNTIL)
                .map(turn -> round.apply(configuration.dsl(), turn))
                .orElse(0));
    }

    private List<WholeLineRecord> sealSince(DSLContext db, Field<Instant> from) {
        List<WholeLineRecord> waiting = db.select(WHOLE_LINE.fields())
                .from(WHOLE_LINE)
                .leftAntiJoin(LINK)
                .on(LINK.LINE_ID.eq(WHOLE_LINE.ID))
                .where(WHOLE_LINE.WRITTEN_AT.ge(from))
                .orderBy(WHOLE_LINE.WRITTEN_AT, WHOLE_LINE.ID)
                .limit(MOST)
                .fetchInto(WHOLE_LINE);
        if (!waiting.isEmpty()) {
            chain(db, waiting);
        }
        return waiting;
    }

    /**
     * The next round begins an hour before the last line of a full round, or before now; earlier again when the clock of the
     * database was put back.
     */
    private static void moveOn(DSLContext db, Instant before, List<WholeLineRecord> sealed) {
        Instant reached = sealed.size() == MOST
                ? sealed.getLast().getWrittenAt()
                : db.select(DATABASE_TIME).fetchSingle(DATABASE_TIME);
        Instant until = reached.minus(MARGIN);
        if (until.isBefore(before) || until.isAfter(before.plus(MARGIN))) {
            db.update(SEALER_TURN).set(SEALER_TURN.SEALED_UNTIL, until).execute();
        }
    }

    private void chain(DSLContext db, List<WholeLineRecord> lines) {
        Map<UUID, Tail> tails = new HashMap<>();
        Instant now = later(time.now(), DailyRoots.open(db));
        var insert = db.insertInto(
                LINK, LINK.LINE_ID, LINK.CHAIN_ID, LINK.POSITION, LINK.PREVIOUS, LINK.HASH, LINK.SEALED_AT);
        for (WholeLineRecord line : lines) {
            UUID chain = line.getCaseId() == null ? NO_CASE : line.getCaseId();
            Tail tail = tails.computeIfAbsent(chain, id -> tail(db, id));
            byte[] hash = ChainHash.next(tail.hash(), CanonicalLine.of(line));
            insert = insert.values(line.getId(), chain, tail.position() + 1, tail.hash(), hash, now);
            tails.put(chain, new Tail(tail.position() + 1, hash));
        }
        insert.execute();
    }

    /** A day with a root takes in nothing more. */
    private static Instant later(Instant now, Instant open) {
        return now.isBefore(open) ? open : now;
    }

    private static Tail tail(DSLContext db, UUID chain) {
        return db.select(LINK.POSITION, LINK.HASH)
                .from(LINK)
                .where(LINK.CHAIN_ID.eq(chain))
                .orderBy(LINK.POSITION.desc())
                .limit(1)
                .fetchOptional(row -> new Tail(row.value1(), row.value2()))
                .orElse(new Tail(0, ChainHash.beginning()));
    }

    private record Tail(long position, byte[] hash) {}
}
