package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.ANSWER;
import static nl.aantafel.db.meeting.Tables.ASKED_QUESTION;
import static nl.aantafel.db.meeting.Tables.BIGGEST_WORRY;
import static nl.aantafel.db.meeting.Tables.CARD_LEFT_OUT;
import static nl.aantafel.db.meeting.Tables.CARRIED_PASSAGE;
import static nl.aantafel.db.meeting.Tables.CLIENT_TALK;
import static nl.aantafel.db.meeting.Tables.CONFERENCE;
import static nl.aantafel.db.meeting.Tables.DIVISION;
import static nl.aantafel.db.meeting.Tables.EVALUATION_COUNT;
import static nl.aantafel.db.meeting.Tables.EVALUATION_TURN;
import static nl.aantafel.db.meeting.Tables.FAMILY_ATTENDANCE;
import static nl.aantafel.db.meeting.Tables.FAMILY_CHOICE;
import static nl.aantafel.db.meeting.Tables.IDEA;
import static nl.aantafel.db.meeting.Tables.MOVED;
import static nl.aantafel.db.meeting.Tables.PART;
import static nl.aantafel.db.meeting.Tables.PART_MEMBER;
import static nl.aantafel.db.meeting.Tables.POINT;
import static nl.aantafel.db.meeting.Tables.POINT_AGREEMENT;
import static nl.aantafel.db.meeting.Tables.POINT_TASK;
import static nl.aantafel.db.meeting.Tables.PROPOSED_CORRECTION;
import static nl.aantafel.db.meeting.Tables.QUESTION_CHOICE;
import static nl.aantafel.db.meeting.Tables.REPORT;
import static nl.aantafel.db.meeting.Tables.REPORT_CHECK;
import static nl.aantafel.db.meeting.Tables.REVEAL;
import static nl.aantafel.db.meeting.Tables.ROOM;
import static nl.aantafel.db.meeting.Tables.SCORE;
import static nl.aantafel.db.meeting.Tables.SECRECY;
import static nl.aantafel.db.meeting.Tables.SENT;
import static nl.aantafel.db.meeting.Tables.THIRD_PERSON;
import static nl.aantafel.db.meeting.Tables.TOP_CHOICE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meetings with everything that was done at them; what was said there are statements, each with a clock of its own. */
@Component
@Order(3)
final class PerishableMeetings implements Perishable {

    /** The id by which a request names what somebody chose for a conference. */
    private static final Field<UUID> ITEM_OF_CHOICE = DSL.field(
            "md5({0}::text || {1}::text)::uuid", UUID.class, FAMILY_CHOICE.CONFERENCE_ID, FAMILY_CHOICE.PERSON_ID);

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        DSLContext sql = role.sql();
        List<Item> items = new ArrayList<>(
                items(sql.select(CONFERENCE.ID).from(CONFERENCE).where(CONFERENCE.CASE_ID.eq(caseId)), "meeting"));
        items.addAll(items(sql.select(POINT.ID).from(POINT).where(POINT.CASE_ID.eq(caseId)), "meeting_point"));
        return items;
    }

    private static List<Item> items(org.jooq.ResultQuery<Record1<UUID>> ids, String kind) {
        return ids.fetch(row -> new Item(kind, row.value1(), Ids.momentOf(row.value1()), null));
    }

    @Override
    public void letGo(Destruction d) {
        if (d.whole()) {
            d.add(d.sql()
                    .select(POINT.ID)
                    .from(POINT)
                    .where(POINT.CASE_ID.eq(d.caseId()))
                    .fetch(POINT.ID));
        }
        d.add(of(d, CONFERENCE, CONFERENCE.GATHERING_ID, CONFERENCE.CASE_ID, CONFERENCE.ID));
        d.add(of(d, PART, PART.ID, PART.CASE_ID, PART.CONFERENCE_ID));
        d.hanging(PART_MEMBER, PART_MEMBER.PART_ID, PART_MEMBER.MEMBER_ID);
        d.hanging(THIRD_PERSON, THIRD_PERSON.CONFERENCE_ID, THIRD_PERSON.PART_ID);
        statements(d);
        people(d);
        conferences(d);
        points(d);
    }

    private static List<UUID> of(
            Destruction d, Table<?> table, Field<UUID> id, Field<UUID> ofCase, Field<UUID> points) {
        return d.sql()
                .select(id)
                .from(table)
                .where(ofCase.eq(d.caseId()), d.pointsAtGone(points))
                .fetch(id);
    }

    private static void statements(Destruction d) {
        d.hanging(ANSWER, ANSWER.CONFERENCE_ID, ANSWER.STATEMENT_ID, ANSWER.ANSWER_ID);
        d.hanging(BIGGEST_WORRY, BIGGEST_WORRY.CONFERENCE_ID, BIGGEST_WORRY.STATEMENT_ID, BIGGEST_WORRY.WHO);
        d.hanging(
                CARRIED_PASSAGE,
                CARRIED_PASSAGE.CONFERENCE_ID,
                CARRIED_PASSAGE.STATEMENT_ID,
                CARRIED_PASSAGE.FROM_CONFERENCE);
        d.hanging(TOP_CHOICE, TOP_CHOICE.CONFERENCE_ID, TOP_CHOICE.STATEMENT_ID);
        d.hanging(SENT, SENT.CONFERENCE_ID, SENT.STATEMENT_ID);
        d.hanging(PROPOSED_CORRECTION, PROPOSED_CORRECTION.CONFERENCE_ID, PROPOSED_CORRECTION.STATEMENT_ID);
    }

    private static void people(Destruction d) {
        d.hanging(FAMILY_ATTENDANCE, FAMILY_ATTENDANCE.CONFERENCE_ID, FAMILY_ATTENDANCE.PERSON_ID);
        d.items(
                "invitation",
                FAMILY_CHOICE,
                FAMILY_CHOICE.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(ITEM_OF_CHOICE)));
        d.items("score", SCORE, SCORE.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(SCORE.ID)));
        d.hanging(FAMILY_CHOICE, FAMILY_CHOICE.CONFERENCE_ID, FAMILY_CHOICE.PERSON_ID);
        d.hanging(CARD_LEFT_OUT, CARD_LEFT_OUT.CONFERENCE_ID, CARD_LEFT_OUT.PERSON_ID);
        d.hanging(CLIENT_TALK, CLIENT_TALK.CONFERENCE_ID, CLIENT_TALK.PERSON_ID);
        d.hanging(SCORE, SCORE.CONFERENCE_ID, SCORE.PERSON_ID);
        d.hanging(EVALUATION_TURN, EVALUATION_TURN.CONFERENCE_ID, EVALUATION_TURN.WHO);
    }

    private static void conferences(Destruction d) {
        for (TableField<?, UUID> conference : List.<TableField<?, UUID>>of(
                ASKED_QUESTION.CONFERENCE_ID,
                DIVISION.CONFERENCE_ID,
                EVALUATION_COUNT.CONFERENCE_ID,
                IDEA.CONFERENCE_ID,
                MOVED.CONFERENCE_ID,
                PART.CONFERENCE_ID,
                QUESTION_CHOICE.CONFERENCE_ID,
                REPORT.CONFERENCE_ID,
                REPORT_CHECK.CONFERENCE_ID,
                REVEAL.CONFERENCE_ID,
                ROOM.CONFERENCE_ID)) {
            d.hanging(java.util.Objects.requireNonNull(conference.getTable()), conference);
        }
        d.items("meeting", CONFERENCE, CONFERENCE.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(CONFERENCE.ID)));
    }

    private static void points(Destruction d) {
        d.hanging(POINT_AGREEMENT, POINT_AGREEMENT.POINT_ID, POINT_AGREEMENT.AGREEMENT_ID);
        d.hanging(POINT_TASK, POINT_TASK.POINT_ID, POINT_TASK.TASK_ID);
        d.hanging(SECRECY, SECRECY.POINT_ID);
        d.items("meeting_point", POINT, POINT.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(POINT.ID)));
    }
}
