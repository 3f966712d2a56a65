package nl.aantafel.exchange.store;

import static nl.aantafel.db.exchange.Tables.IDEMPOTENCY;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.exchange.Idempotent.Answer;
import nl.aantafel.exchange.Idempotent.Request;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The answers to creations, by person and key. */
@Component
public class AnswerStore {

    /** An answer with the fingerprint of the request it was for. */
    public record Kept(byte[] fingerprint, Answer answer) {}

    private final DSLContext db;

    AnswerStore(DSLContext db) {
        this.db = db;
    }

    public Optional<Kept> find(UUID person, String key) {
        return db.selectFrom(IDEMPOTENCY)
                .where(IDEMPOTENCY.PERSON_ID.eq(person), IDEMPOTENCY.KEY.eq(key))
                .fetchOptional(row ->
                        new Kept(row.getFingerprint(), new Answer(row.getStatus(), row.getLocation(), row.getBody())));
    }

    public void add(UUID person, Request request, Answer answer, Instant at) {
        db.insertInto(IDEMPOTENCY)
                .set(IDEMPOTENCY.PERSON_ID, person)
                .set(IDEMPOTENCY.KEY, request.key())
                .set(IDEMPOTENCY.FINGERPRINT, request.fingerprint())
                .set(IDEMPOTENCY.STATUS, answer.status())
                .set(IDEMPOTENCY.LOCATION, answer.location())
                .set(IDEMPOTENCY.BODY, answer.body())
                .set(IDEMPOTENCY.CREATED_AT, at)
                .execute();
    }

    /** Which are old enough says the policy of the table, and it says so to the job only. */
    public void forgetOld() {
        db.deleteFrom(IDEMPOTENCY).where(DSL.trueCondition()).execute();
    }
}
