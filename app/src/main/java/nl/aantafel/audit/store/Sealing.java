package nl.aantafel.audit.store;

import static nl.aantafel.db.audit.Tables.LINE;
import static nl.aantafel.db.audit.Tables.LINK;
import static nl.aantafel.db.audit.Tables.SEALER_TURN;
import static nl.aantafel.db.audit.Tables.SUBJECT_LINE;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.audit.ChainHash;
import nl.aantafel.db.audit.tables.records.LineRecord;
import nl.aantafel.kernel.Time;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Chains lines per case in the order in which they are sealed, and lists them per data subject. */
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

    private static final Field<Instant> DATABASE_TIME = DSL.field("clock_timestamp()", Instant.class);

    Sealing(@Qualifier("sealer") DSLContext sealer, Time time) {
        this.sealer = sealer;
        this.time = time;
    }

    /** Seals what waits, at most {@link #MOST} lines; nothing when another process is at it. */
    public int sealSome() {
        return sealer.transactionResult(configuration -> {
            DSLContext db = configuration.dsl();
            Optional<Instant> turn = db.select(SEALER_TURN.SEALED_UNTIL)
                    .from(SEALER_TURN)
                    .forUpdate()
                    .skipLocked()
                    .fetchOptional(SEALER_TURN.SEALED_UNTIL);
            if (turn.isEmpty()) {
                return 0;
            }
            List<LineRecord> waiting = waiting(db, turn.get());
            if (!waiting.isEmpty()) {
                chain(db, waiting);
                listSubjects(db, waiting);
            }
            moveOn(db, turn.get(), waiting);
            return waiting.size();
        });
    }

    /**
     * The next round begins an hour before the last line of a full round, or before now; earlier again when the clock of the
     * database was put back.
     */
    private static void moveOn(DSLContext db, Instant before, List<LineRecord> sealed) {
        Instant reached = sealed.size() == MOST
                ? sealed.getLast().getWrittenAt()
                : db.select(DATABASE_TIME).fetchSingle(DATABASE_TIME);
        Instant until = reached.minus(MARGIN);
        if (until.isBefore(before) || until.isAfter(before.plus(MARGIN))) {
            db.update(SEALER_TURN).set(SEALER_TURN.SEALED_UNTIL, until).execute();
        }
    }

    private List<LineRecord> waiting(DSLContext db, Instant from) {
        return db.select(LINE.fields())
                .from(LINE)
                .leftAntiJoin(LINK)
                .on(LINK.LINE_ID.eq(LINE.ID))
                .where(LINE.WRITTEN_AT.ge(from))
                .orderBy(LINE.WRITTEN_AT, LINE.ID)
                .limit(MOST)
                .fetchInto(LINE);
    }

    private void chain(DSLContext db, List<LineRecord> lines) {
        Map<UUID, Tail> tails = new HashMap<>();
        Instant now = time.now();
        var insert = db.insertInto(
                LINK, LINK.LINE_ID, LINK.CHAIN_ID, LINK.POSITION, LINK.PREVIOUS, LINK.HASH, LINK.SEALED_AT);
        for (LineRecord line : lines) {
            UUID chain = line.getCaseId() == null ? NO_CASE : line.getCaseId();
            Tail tail = tails.computeIfAbsent(chain, id -> tail(db, id));
            byte[] hash = ChainHash.next(tail.hash(), CanonicalLine.of(line));
            insert = insert.values(line.getId(), chain, tail.position() + 1, tail.hash(), hash, now);
            tails.put(chain, new Tail(tail.position() + 1, hash));
        }
        insert.execute();
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

    private static void listSubjects(DSLContext db, List<LineRecord> lines) {
        var rows = lines.stream()
                .flatMap(line ->
                        java.util.Arrays.stream(line.getSubjects()).map(subject -> DSL.row(subject, line.getId())))
                .toList();
        if (!rows.isEmpty()) {
            db.insertInto(SUBJECT_LINE, SUBJECT_LINE.SUBJECT_KEY, SUBJECT_LINE.LINE_ID)
                    .valuesOfRows(rows)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private record Tail(long position, byte[] hash) {}
}
