package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.EVALUATION_COUNT;
import static nl.aantafel.db.meeting.Tables.EVALUATION_TURN;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.EvaluationCountRecord;
import nl.aantafel.db.meeting.tables.records.EvaluationTurnRecord;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.EvaluationRules.Count;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What evaluations were answered, counted; and apart from that who had their turn. */
@Component
public class CountStore {

    private final DSLContext sql;
    private final Destroying destroying;

    CountStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public List<Count> counts(UUID conference) {
        return sql.selectFrom(EVALUATION_COUNT)
                .where(EVALUATION_COUNT.CONFERENCE_ID.eq(conference))
                .fetch(row -> new Count(row.getForm(), row.getItem(), row.getValue(), row.getSpoken(), row.getTimes()));
    }

    /** One more; nothing tells it from those before. */
    public void count(Conference conference, Count one) {
        EvaluationCountRecord row = new EvaluationCountRecord();
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setForm(one.form());
        row.setItem(one.item());
        row.setValue((short) one.value());
        row.setSpoken(one.spoken());
        row.setTimes(1);
        sql.insertInto(EVALUATION_COUNT)
                .set(row)
                .onConflict(
                        EVALUATION_COUNT.CONFERENCE_ID,
                        EVALUATION_COUNT.FORM,
                        EVALUATION_COUNT.ITEM,
                        EVALUATION_COUNT.VALUE,
                        EVALUATION_COUNT.SPOKEN)
                .doUpdate()
                .set(EVALUATION_COUNT.TIMES, EVALUATION_COUNT.TIMES.plus(1))
                .execute();
    }

    /** Forms somebody had their turn with, as far as the reader may know. */
    public Set<String> turns(UUID conference, UUID who) {
        return sql.select(EVALUATION_TURN.FORM)
                .from(EVALUATION_TURN)
                .where(EVALUATION_TURN.CONFERENCE_ID.eq(conference))
                .and(EVALUATION_TURN.WHO.eq(who))
                .fetchSet(EVALUATION_TURN.FORM);
    }

    /** False when they had it already. */
    public boolean turn(Conference conference, String form, UUID who, boolean family) {
        EvaluationTurnRecord row = new EvaluationTurnRecord();
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setForm(form);
        row.setWho(who);
        row.setFamily(family);
        return sql.insertInto(EVALUATION_TURN).set(row).onConflictDoNothing().execute() == 1;
    }

    /** Nothing is left of somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(EVALUATION_TURN, EVALUATION_TURN.CASE_ID.eq(caseId).and(EVALUATION_TURN.WHO.eq(person)));
    }
}
