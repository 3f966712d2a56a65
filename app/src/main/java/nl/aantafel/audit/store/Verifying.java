package nl.aantafel.audit.store;

import static nl.aantafel.db.audit.Tables.LINE;
import static nl.aantafel.db.audit.Tables.LINK;
import static nl.aantafel.db.audit.Tables.WHOLE_LINE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.aantafel.audit.ChainHash;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Recomputes every link of every chain, as the log reader, and names the first that does not fit. */
@Component
public class Verifying {

    /** The most lines that are named because they are not sealed yet. */
    private static final int NAMED = 20;

    /**
     * What was found.
     *
     * @param broken names each link that does not fit, at most one per chain, and each daily root
     * @param unsealed names the lines that wait longest to be sealed, and since when
     * @param lastRoot the newest daily root, to be kept elsewhere; empty when there is none yet
     */
    public record Outcome(
            long sealed, long chains, long waiting, List<String> broken, List<String> unsealed, String lastRoot) {}

    private final DSLContext reader;

    Verifying(@Qualifier("logReader") DSLContext reader) {
        this.reader = reader;
    }

    public Outcome walk() {
        return reader.transactionResult(configuration -> {
            DSLContext db = configuration.dsl();
            Walk walk = new Walk();
            try (var rows = db.select(LINK.fields())
                    .select(WHOLE_LINE.fields())
                    .from(LINK)
                    .leftJoin(WHOLE_LINE)
                    .on(WHOLE_LINE.ID.eq(LINK.LINE_ID))
                    .orderBy(LINK.CHAIN_ID, LINK.POSITION)
                    .fetchSize(1000)
                    .fetchLazy()) {
                rows.forEach(walk::step);
            }
            long waiting = db.select(DSL.count())
                    .from(LINE)
                    .leftAntiJoin(LINK)
                    .on(LINK.LINE_ID.eq(LINE.ID))
                    .fetchSingle()
                    .value1();
            walk.broken.addAll(DailyRoots.broken(db));
            String lastRoot = DailyRoots.last(db)
                    .map(root -> root.getDay() + " " + HexFormat.of().formatHex(root.getHash()))
                    .orElse("");
            return new Outcome(walk.sealed, walk.chains, waiting, walk.broken, unsealed(db), lastRoot);
        });
    }

    private static List<String> unsealed(DSLContext db) {
        return db.select(LINE.ID, LINE.WRITTEN_AT)
                .from(LINE)
                .leftAntiJoin(LINK)
                .on(LINK.LINE_ID.eq(LINE.ID))
                .orderBy(LINE.WRITTEN_AT, LINE.ID)
                .limit(NAMED)
                .fetch(row -> "line " + row.value1() + ", written at " + row.value2());
    }

    /** One pass over the links, in order of chain and position. */
    private static final class Walk {

        private final List<String> broken = new ArrayList<>();
        private @Nullable UUID chain;
        private @Nullable UUID brokenChain;
        private byte[] hash = ChainHash.beginning();
        private long position;
        private long chains;
        private long sealed;

        void step(Record row) {
            UUID at = row.get(LINK.CHAIN_ID);
            if (!at.equals(chain)) {
                chain = at;
                chains++;
                position = 0;
                hash = ChainHash.beginning();
            }
            sealed++;
            position++;
            byte[] found = row.get(LINK.HASH);
            boolean fits = row.get(WHOLE_LINE.ID) != null
                    && row.get(LINK.POSITION) == position
                    && Arrays.equals(row.get(LINK.PREVIOUS), hash)
                    && Arrays.equals(found, ChainHash.next(hash, CanonicalLine.of(row.into(WHOLE_LINE))));
            if (!fits && !at.equals(brokenChain)) {
                brokenChain = at;
                broken.add("chain " + at + " at link " + row.get(LINK.POSITION));
            }
            hash = found;
            position = row.get(LINK.POSITION);
        }
    }
}
