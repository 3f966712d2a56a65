package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.CONFERENCE_SECRECY;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptSecrecy;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who confirmed at a conference of one case that what they hear stays with them. */
@Component
public class SecrecyStore {

    private final DSLContext sql;

    SecrecyStore(DSLContext sql) {
        this.sql = sql;
    }

    /** What was confirmed before stays as it was. */
    public void confirmed(Conference conference, KeptSecrecy kept) {
        sql.insertInto(CONFERENCE_SECRECY)
                .set(CONFERENCE_SECRECY.CONFERENCE_ID, conference.id())
                .set(CONFERENCE_SECRECY.CASE_ID, conference.caseId())
                .set(CONFERENCE_SECRECY.PERSON_ID, kept.person())
                .set(CONFERENCE_SECRECY.HOW, kept.how())
                .set(CONFERENCE_SECRECY.NOTED_BY, kept.notedBy())
                .set(CONFERENCE_SECRECY.AT, kept.at())
                .onConflictDoNothing()
                .execute();
    }

    public List<KeptSecrecy> of(UUID conference) {
        return ReadOnce.read(
                "conference.secrecy",
                conference,
                () -> sql.selectFrom(CONFERENCE_SECRECY)
                        .where(CONFERENCE_SECRECY.CONFERENCE_ID.eq(conference))
                        .fetch(row -> new KeptSecrecy(
                                row.getConferenceId(),
                                row.getPersonId(),
                                row.getHow(),
                                row.getNotedBy(),
                                row.getAt())));
    }
}
