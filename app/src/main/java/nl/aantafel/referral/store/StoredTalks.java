package nl.aantafel.referral.store;

import static nl.aantafel.db.referral.Tables.TALK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.TalksBefore.Talk;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What the referrer said about talking with each person: by the rows, for the contact point by the database's function. */
@Component
public class StoredTalks {

    private final DSLContext sql;

    StoredTalks(DSLContext sql) {
        this.sql = sql;
    }

    public List<Talk> ofCase(UUID caseId) {
        return sql.selectFrom(TALK)
                .where(TALK.CASE_ID.eq(caseId), TALK.TALKED.isNotNull())
                .orderBy(TALK.PERSON_ID)
                .fetch(row -> new Talk(
                        row.getPersonId(), row.getTalked(), row.getTalkedOn(), row.getHow(), row.getReasonNot()));
    }

    public List<Talk> forContactPoint(UUID partnership, UUID caseId) {
        return sql.fetch(
                        "select * from referral.talks_for_contact_point({0}, {1})",
                        DSL.val(partnership), DSL.val(caseId))
                .map(row -> new Talk(
                        row.get("person_id", UUID.class),
                        row.get("talked", boolean.class),
                        row.get("talked_on", LocalDate.class),
                        row.get("how", String.class),
                        row.get("reason_not", String.class)));
    }
}
