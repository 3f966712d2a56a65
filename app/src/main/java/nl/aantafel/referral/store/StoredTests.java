package nl.aantafel.referral.store;

import static nl.aantafel.db.referral.Tables.ALIGNMENT_TEST;
import static nl.aantafel.db.referral.Tables.CRITERION_TEST;
import static nl.aantafel.db.referral.Tables.TALK;

import java.util.UUID;
import nl.aantafel.platform.Destroying;
import nl.aantafel.referral.Referrals.Alignment;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.Test;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Criteria, alignment tests and talks per person; the last one who writes is kept. */
@Component
public class StoredTests {

    private final DSLContext sql;
    private final Destroying destroying;

    StoredTests(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public Judgements of(UUID caseId) {
        return new Judgements(
                sql.selectFrom(CRITERION_TEST)
                        .where(CRITERION_TEST.CASE_ID.eq(caseId))
                        .orderBy(CRITERION_TEST.PERSON_ID, CRITERION_TEST.CRITERION)
                        .fetch(row -> new Test(row.getPersonId(), row.getCriterion(), row.getMet(), row.getReason())),
                sql.selectFrom(ALIGNMENT_TEST)
                        .where(ALIGNMENT_TEST.CASE_ID.eq(caseId))
                        .orderBy(ALIGNMENT_TEST.PERSON_ID)
                        .fetch(row -> new Alignment(
                                row.getPersonId(), row.getDependent(), row.getNecessary(), row.getReason())),
                sql.selectFrom(TALK)
                        .where(TALK.CASE_ID.eq(caseId))
                        .orderBy(TALK.PERSON_ID)
                        .fetch(row -> new Talk(
                                row.getPersonId(),
                                row.getTalked(),
                                row.getTalkedOn(),
                                row.getHow(),
                                row.getReasonNot())));
    }

    public void keep(UUID caseId, UUID by, Judgements judgements) {
        sql.batch(judgements.tests().stream()
                        .map(test -> sql.insertInto(CRITERION_TEST)
                                .set(CRITERION_TEST.CASE_ID, caseId)
                                .set(CRITERION_TEST.PERSON_ID, test.person())
                                .set(CRITERION_TEST.CRITERION, test.criterion())
                                .set(CRITERION_TEST.MET, test.met())
                                .set(CRITERION_TEST.REASON, test.reason())
                                .set(CRITERION_TEST.TESTED_BY, by)
                                .onConflict(CRITERION_TEST.CASE_ID, CRITERION_TEST.PERSON_ID, CRITERION_TEST.CRITERION)
                                .doUpdate()
                                .set(CRITERION_TEST.MET, test.met())
                                .set(CRITERION_TEST.REASON, test.reason())
                                .set(CRITERION_TEST.TESTED_BY, by))
                        .toList())
                .execute();
        sql.batch(judgements.alignments().stream()
                        .map(test -> sql.insertInto(ALIGNMENT_TEST)
                                .set(ALIGNMENT_TEST.CASE_ID, caseId)
                                .set(ALIGNMENT_TEST.PERSON_ID, test.person())
                                .set(ALIGNMENT_TEST.DEPENDENT, test.dependent())
                                .set(ALIGNMENT_TEST.NECESSARY, test.necessary())
                                .set(ALIGNMENT_TEST.REASON, test.reason())
                                .onConflict(ALIGNMENT_TEST.CASE_ID, ALIGNMENT_TEST.PERSON_ID)
                                .doUpdate()
                                .set(ALIGNMENT_TEST.DEPENDENT, test.dependent())
                                .set(ALIGNMENT_TEST.NECESSARY, test.necessary())
                                .set(ALIGNMENT_TEST.REASON, test.reason()))
                        .toList())
                .execute();
        sql.batch(judgements.talks().stream()
                        .map(talk -> sql.insertInto(TALK)
                                .set(TALK.CASE_ID, caseId)
                                .set(TALK.PERSON_ID, talk.person())
                                .set(TALK.TALKED, talk.talked())
                                .set(TALK.TALKED_ON, talk.on())
                                .set(TALK.HOW, talk.how())
                                .set(TALK.REASON_NOT, talk.reasonNot())
                                .onConflict(TALK.CASE_ID, TALK.PERSON_ID)
                                .doUpdate()
                                .set(TALK.TALKED, talk.talked())
                                .set(TALK.TALKED_ON, talk.on())
                                .set(TALK.HOW, talk.how())
                                .set(TALK.REASON_NOT, talk.reasonNot()))
                        .toList())
                .execute();
    }

    /** The person was taken out of the family: what was filled in about them goes too. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(TALK, TALK.CASE_ID.eq(caseId).and(TALK.PERSON_ID.eq(person)));
        destroying.rows(CRITERION_TEST, CRITERION_TEST.CASE_ID.eq(caseId).and(CRITERION_TEST.PERSON_ID.eq(person)));
        destroying.rows(ALIGNMENT_TEST, ALIGNMENT_TEST.CASE_ID.eq(caseId).and(ALIGNMENT_TEST.PERSON_ID.eq(person)));
    }
}
