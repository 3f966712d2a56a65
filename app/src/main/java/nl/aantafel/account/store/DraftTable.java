package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.DRAFT;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.Draft;
import nl.aantafel.account.domain.DraftStore;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class DraftTable implements DraftStore {

    private final DSLContext sql;
    private final Destroying destroying;

    DraftTable(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    @Override
    public void save(UUID writer, String formKey, String body, Instant now) {
        sql.insertInto(DRAFT)
                .set(DRAFT.PERSON_ID, writer)
                .set(DRAFT.FORM_KEY, formKey)
                .set(DRAFT.BODY, body)
                .set(DRAFT.SAVED_AT, now)
                .onConflict(DRAFT.PERSON_ID, DRAFT.FORM_KEY)
                .doUpdate()
                .set(DRAFT.BODY, body)
                .set(DRAFT.SAVED_AT, now)
                .execute();
    }

    @Override
    public Optional<Draft> load(UUID writer, String formKey) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.PERSON_ID.eq(writer).and(DRAFT.FORM_KEY.eq(formKey)))
                .fetchOptional(row -> new Draft(row.getBody(), row.getSavedAt()));
    }

    @Override
    public void discard(UUID writer, String formKey) {
        destroying.rows(DRAFT, DRAFT.PERSON_ID.eq(writer).and(DRAFT.FORM_KEY.eq(formKey)));
    }
}
