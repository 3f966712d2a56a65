package nl.aantafel.audit.store;

import static nl.aantafel.db.audit.Tables.DAILY_ROOT;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.aantafel.audit.LogWholeness;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Walks the log as the log reader, as {@code ./aantafel verify-log} does. */
@Component
class ProvingLog implements LogWholeness {

    private final Verifying verifying;
    private final DSLContext reader;

    ProvingLog(Verifying verifying, @Qualifier("logReader") DSLContext reader) {
        this.verifying = verifying;
        this.reader = reader;
    }

    @Override
    public Proof verify(LocalDate from, LocalDate until) {
        List<Root> roots = reader.transactionResult(configuration -> configuration
                .dsl()
                .selectFrom(DAILY_ROOT)
                .where(DAILY_ROOT.DAY.between(from, until))
                .orderBy(DAILY_ROOT.DAY)
                .fetch(row -> new Root(row.getDay(), HexFormat.of().formatHex(row.getHash()))));
        return new Proof(verifying.walk().broken().size(), roots);
    }
}
