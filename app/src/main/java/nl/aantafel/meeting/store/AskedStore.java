package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.ASKED_QUESTION;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.AskedQuestionRecord;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptAsked;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Questions beforehand, a row for each person and question. */
@Component
public class AskedStore {

    private static final String WITHDRAWN = "withdrawn";

    private final DSLContext sql;

    AskedStore(DSLContext sql) {
        this.sql = sql;
    }

    /** In the order they were asked; those taken back are left out. */
    public List<KeptAsked> of(UUID conference) {
        return sql.selectFrom(ASKED_QUESTION)
                .where(ASKED_QUESTION.CONFERENCE_ID.eq(conference))
                .and(ASKED_QUESTION.OUTCOME.ne(WITHDRAWN))
                .orderBy(ASKED_QUESTION.ID)
                .fetch(AskedStore::asked);
    }

    public Optional<KeptAsked> find(UUID conference, UUID question) {
        return sql.selectFrom(ASKED_QUESTION)
                .where(ASKED_QUESTION.ID.eq(question))
                .and(ASKED_QUESTION.CONFERENCE_ID.eq(conference))
                .and(ASKED_QUESTION.OUTCOME.ne(WITHDRAWN))
                .fetchOptional(AskedStore::asked);
    }

    /** False when the same person was asked the same question of the guide already. */
    public boolean add(Conference conference, KeptAsked asked, Instant at) {
        AskedQuestionRecord row = new AskedQuestionRecord();
        row.setId(asked.id());
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setPersonId(asked.person());
        row.setQuestionKey(asked.key());
        row.setOwnText(asked.own());
        row.setDue(asked.due());
        row.setAskedBy(asked.askedBy());
        row.setAskedAt(at);
        return sql.insertInto(ASKED_QUESTION).set(row).onConflictDoNothing().execute() == 1;
    }

    /** False when somebody else was first. */
    public boolean answer(KeptAsked answered, UUID by) {
        return sql.update(ASKED_QUESTION)
                        .set(ASKED_QUESTION.OUTCOME, answered.outcome().name().toLowerCase(Locale.ROOT))
                        .set(ASKED_QUESTION.REASON, answered.reason().strip())
                        .set(ASKED_QUESTION.STATEMENTS, answered.statements().toArray(UUID[]::new))
                        .set(ASKED_QUESTION.ANSWERED_BY, by)
                        .set(ASKED_QUESTION.ANSWERED_AT, answered.answeredAt())
                        .set(ASKED_QUESTION.VERSION, answered.version() + 1)
                        .where(as(answered))
                        .execute()
                == 1;
    }

    public boolean withdraw(KeptAsked asked) {
        return sql.update(ASKED_QUESTION)
                        .set(ASKED_QUESTION.OUTCOME, WITHDRAWN)
                        .set(ASKED_QUESTION.VERSION, asked.version() + 1)
                        .where(as(asked))
                        .execute()
                == 1;
    }

    /** An answer that is corrected is answered by its newest version. */
    public void supersede(UUID caseId, UUID former, UUID next) {
        sql.update(ASKED_QUESTION)
                .set(
                        ASKED_QUESTION.STATEMENTS,
                        function(
                                "array_replace",
                                ASKED_QUESTION.STATEMENTS.getDataType(),
                                ASKED_QUESTION.STATEMENTS,
                                val(former),
                                val(next)))
                .where(ASKED_QUESTION.CASE_ID.eq(caseId))
                .and(ASKED_QUESTION.STATEMENTS.contains(new UUID[] {former}))
                .execute();
    }

    private static Condition as(KeptAsked asked) {
        return ASKED_QUESTION.ID.eq(asked.id()).and(ASKED_QUESTION.VERSION.eq(asked.version()));
    }

    private static KeptAsked asked(AskedQuestionRecord row) {
        return new KeptAsked(
                row.getId(),
                row.getPersonId(),
                row.getQuestionKey(),
                row.getOwnText(),
                row.getDue(),
                Outcome.valueOf(row.getOutcome().toUpperCase(Locale.ROOT)),
                row.getReason(),
                Arrays.asList(row.getStatements()),
                row.getAskedBy(),
                row.getAnsweredAt(),
                row.getVersion());
    }
}
