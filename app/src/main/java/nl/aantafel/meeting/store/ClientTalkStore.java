package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.CLIENT_TALK;
import static nl.aantafel.db.meeting.Tables.FAMILY_ATTENDANCE;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.ClientTalkRecord;
import nl.aantafel.meeting.ClientTalks.Kind;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptClientTalk;
import nl.aantafel.platform.Destroying;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Talks with each of the family around a conference. */
@Component
public class ClientTalkStore {

    private final DSLContext sql;
    private final Destroying destroying;

    ClientTalkStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public List<KeptClientTalk> of(UUID conference) {
        return sql.selectFrom(CLIENT_TALK)
                .where(CLIENT_TALK.CONFERENCE_ID.eq(conference))
                .orderBy(CLIENT_TALK.ID)
                .fetch(ClientTalkStore::talk);
    }

    /** As the version that follows the one that was seen; false when somebody else was first. */
    public boolean save(Conference conference, KeptClientTalk next) {
        ClientTalkRecord row = new ClientTalkRecord();
        row.setOwnerId(next.owner());
        row.setHeld(next.held());
        row.setHeldOn(next.on());
        row.setOutcome(next.outcome());
        row.setRecordedBy(next.by());
        row.setRecordedAt(next.at());
        row.setVersion(next.version() + 1);
        if (next.version() == 0) {
            row.setId(next.id());
            row.setCaseId(conference.caseId());
            row.setConferenceId(conference.id());
            row.setPersonId(next.person());
            row.setKind(code(next.kind()));
            return sql.insertInto(CLIENT_TALK).set(row).onConflictDoNothing().execute() == 1;
        }
        return sql.update(CLIENT_TALK)
                        .set(row)
                        .where(CLIENT_TALK.ID.eq(next.id()))
                        .and(CLIENT_TALK.VERSION.eq(next.version()))
                        .execute()
                == 1;
    }

    /** Of how many of the family nobody talked the conference over with them, or told them of it. */
    public Map<UUID, Integer> notTold(Collection<UUID> conferences) {
        Condition had = DSL.exists(DSL.selectOne()
                .from(CLIENT_TALK)
                .where(CLIENT_TALK.CONFERENCE_ID.eq(FAMILY_ATTENDANCE.CONFERENCE_ID))
                .and(CLIENT_TALK.PERSON_ID.eq(FAMILY_ATTENDANCE.PERSON_ID))
                .and(CLIENT_TALK.KIND.ne(DSL.inline(code(Kind.PREPARATION))))
                .and(CLIENT_TALK.HELD.isNotNull()));
        return sql.select(FAMILY_ATTENDANCE.CONFERENCE_ID, DSL.count())
                .from(FAMILY_ATTENDANCE)
                .where(FAMILY_ATTENDANCE.CONFERENCE_ID.in(conferences))
                .and(had.not())
                .groupBy(FAMILY_ATTENDANCE.CONFERENCE_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Nothing is left of somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(CLIENT_TALK, CLIENT_TALK.CASE_ID.eq(caseId).and(CLIENT_TALK.PERSON_ID.eq(person)));
    }

    private static KeptClientTalk talk(ClientTalkRecord row) {
        return new KeptClientTalk(
                row.getId(),
                row.getPersonId(),
                Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                row.getOwnerId(),
                row.getHeld(),
                row.getHeldOn(),
                row.getOutcome(),
                row.getRecordedBy(),
                row.getRecordedAt(),
                row.getVersion());
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
