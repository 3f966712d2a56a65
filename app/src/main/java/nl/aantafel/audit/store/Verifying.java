package nl.aantafel.audit.store;

import static nl.aantafel.db.audit.Tables.LINE;
import static nl.aantafel.db.audit.Tables.LINK;
import static nl.aantafel.db.audit.Tables.WHOLE_LINE;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** {@code broken} holds a sentence per link that does not fit, at most one per chain. */
    public record Outcome(long sealed, long chains, long waiting, List<String> broken) {}

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
            return new Outcome(walk.sealed, walk.chains, waiting, walk.broken);
        });
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
