package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.LINK;
import static nl.aantafel.db.survey.Tables.RESPONSE;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds what was handed in by a link of one's own. */
@Component
public class BenchmarkStore {

    private final DSLContext db;

    BenchmarkStore(DSLContext db) {
        this.db = db;
    }

    public record Handed(UUID campaign, UUID response) {}

    public Optional<Handed> handedIn(byte[] hash) {
        return db.select(RESPONSE.CAMPAIGN_ID, RESPONSE.ID)
                .from(LINK)
                .join(RESPONSE)
                .on(RESPONSE.INVITE_ID.eq(LINK.INVITE_ID))
                .where(LINK.HASH.eq(hash))
                .fetchOptional(row -> new Handed(row.value1(), row.value2()));
    }
}
