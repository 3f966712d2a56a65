package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.ANSWER;
import static nl.aantafel.db.meeting.Tables.BIGGEST_WORRY;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.db.meeting.tables.records.AnswerRecord;
import nl.aantafel.db.meeting.tables.records.BiggestWorryRecord;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.platform.Destroying;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which worry is the biggest for whom, and which statement answers which. Ids only; the words are statements. */
@Component
public class PictureStore {

    private static final String TABLE = "table";

    private final DSLContext sql;
    private final Destroying destroying;

    PictureStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public List<Talk.Worry> biggest(UUID conference, Sight sight) {
        return sql.selectFrom(BIGGEST_WORRY)
                .where(BIGGEST_WORRY.CONFERENCE_ID.eq(conference))
                .and(TalkStore.shown(BIGGEST_WORRY.CIRCLE, sight))
                .orderBy(BIGGEST_WORRY.WHO)
                .fetch(PictureStore::worry);
    }

    private static Talk.Worry worry(BiggestWorryRecord row) {
        return new Talk.Worry(
                switch (row.getWhose()) {
                    case TABLE -> null;
                    case "person" -> Speaker.family(row.getWho());
                    default -> Speaker.professional(row.getWho());
                },
                row.getStatementId());
    }

    public void put(Conference conference, Talk.Worry worry) {
        Speaker who = worry.who();
        BiggestWorryRecord row = new BiggestWorryRecord();
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setWhose(who == null ? TABLE : who.person() == null ? "professional" : "person");
        row.setWho(who(conference.id(), who));
        row.setStatementId(worry.statement());
        row.setCircle(conference.circle());
        sql.insertInto(BIGGEST_WORRY)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(BIGGEST_WORRY.STATEMENT_ID, worry.statement())
                .execute();
    }

    public boolean remove(Conference conference, @Nullable Speaker who) {
        return destroying.rows(
                        BIGGEST_WORRY,
                        BIGGEST_WORRY
                                .CONFERENCE_ID
                                .eq(conference.id())
                                .and(BIGGEST_WORRY.WHO.eq(who(conference.id(), who)))
                                .and(BIGGEST_WORRY.CIRCLE.eq(conference.circle())))
                == 1;
    }

    private static UUID who(UUID conference, @Nullable Speaker who) {
        if (who == null) {
            return conference;
        }
        UUID person = who.person();
        return person == null ? Objects.requireNonNull(who.professional()) : person;
    }

    /** Of a whole case. */
    public List<Talk.Answered> answers(UUID caseId, Sight sight) {
        return sql.selectFrom(ANSWER)
                .where(ANSWER.CASE_ID.eq(caseId))
                .and(TalkStore.shown(ANSWER.CIRCLE, sight))
                .orderBy(ANSWER.CIRCLE)
                .fetch(row -> new Talk.Answered(row.getStatementId(), row.getAnswerId(), row.getConferenceId()));
    }

    /** False when it was answered already. */
    public boolean answered(Conference conference, UUID statement, UUID answer, Instant at) {
        AnswerRecord row = new AnswerRecord();
        row.setStatementId(statement);
        row.setAnswerId(answer);
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setAnsweredAt(at);
        row.setCircle(conference.circle());
        return sql.insertInto(ANSWER).set(row).onConflictDoNothing().execute() == 1;
    }

    /** A newer version takes the place of the former. */
    public void follow(UUID caseId, UUID former, UUID next) {
        Condition worry = BIGGEST_WORRY.CASE_ID.eq(caseId).and(BIGGEST_WORRY.STATEMENT_ID.eq(former));
        sql.update(BIGGEST_WORRY)
                .set(BIGGEST_WORRY.STATEMENT_ID, next)
                .where(worry)
                .execute();
        sql.update(ANSWER)
                .set(ANSWER.STATEMENT_ID, next)
                .where(ANSWER.CASE_ID.eq(caseId))
                .and(ANSWER.STATEMENT_ID.eq(former))
                .execute();
        sql.update(ANSWER)
                .set(ANSWER.ANSWER_ID, next)
                .where(ANSWER.CASE_ID.eq(caseId))
                .and(ANSWER.ANSWER_ID.eq(former))
                .execute();
    }

    /** Nothing is left of somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(BIGGEST_WORRY, BIGGEST_WORRY.CASE_ID.eq(caseId).and(BIGGEST_WORRY.WHO.eq(person)));
    }
}
