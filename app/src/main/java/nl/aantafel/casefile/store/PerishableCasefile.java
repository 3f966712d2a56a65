package nl.aantafel.casefile.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.casefile.Tables.ATTACHMENT;
import static nl.aantafel.db.casefile.Tables.ATTACHMENT_PERSON;
import static nl.aantafel.db.casefile.Tables.BROUGHT_AGAIN;
import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.CHANGED_STATEMENT;
import static nl.aantafel.db.casefile.Tables.EARLIER_ASK;
import static nl.aantafel.db.casefile.Tables.EARLIER_CASE;
import static nl.aantafel.db.casefile.Tables.EARLIER_ITEM;
import static nl.aantafel.db.casefile.Tables.HAND_OVER;
import static nl.aantafel.db.casefile.Tables.HELP;
import static nl.aantafel.db.casefile.Tables.HELP_QUESTION;
import static nl.aantafel.db.casefile.Tables.HOME;
import static nl.aantafel.db.casefile.Tables.INCIDENT;
import static nl.aantafel.db.casefile.Tables.INCIDENT_ROLE;
import static nl.aantafel.db.casefile.Tables.JOINED_CASE;
import static nl.aantafel.db.casefile.Tables.JUSTICE_MOMENT;
import static nl.aantafel.db.casefile.Tables.KNOWN_ANSWER;
import static nl.aantafel.db.casefile.Tables.KNOWN_QUESTION;
import static nl.aantafel.db.casefile.Tables.MEASURE;
import static nl.aantafel.db.casefile.Tables.OTHER_TABLE;
import static nl.aantafel.db.casefile.Tables.OWN_VIEW;
import static nl.aantafel.db.casefile.Tables.PERSON;
import static nl.aantafel.db.casefile.Tables.PERSON_FIELD;
import static nl.aantafel.db.casefile.Tables.RELATION;
import static nl.aantafel.db.casefile.Tables.RESTRICTION;
import static nl.aantafel.db.casefile.Tables.SEPARATION;
import static nl.aantafel.db.casefile.Tables.STATEMENT;
import static nl.aantafel.db.casefile.Tables.STATEMENT_CONSENT;
import static nl.aantafel.db.casefile.Tables.STATEMENT_SUBJECT;
import static nl.aantafel.db.casefile.Tables.STAY;
import static nl.aantafel.db.casefile.Tables.TAKING_OVER;
import static nl.aantafel.db.casefile.Tables.WITHDRAWAL;
import static nl.aantafel.db.casefile.Tables.WITHHELD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The family and what was said about it. With a person goes what is about that person alone, or was said by them; what is about
 * others too stays, and no longer names who is gone.
 */
@Component
@Order(1)
final class PerishableCasefile implements Perishable {

    private static final String INCIDENTS = "incident";
    private static final String STATEMENTS = "statement";
    private static final String ATTACHMENTS = "attachment";

    /** The id by which a request names that somebody stays somewhere. */
    private static final Field<UUID> ITEM_OF_STAY =
            DSL.field("md5({0}::text || {1}::text)::uuid", UUID.class, STAY.HOME_ID, STAY.PERSON_ID);

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        DSLContext sql = role.sql();
        List<Item> items = new ArrayList<>(statements(sql, caseId));
        items.addAll(simple(sql, caseId, "person", PERSON, PERSON.ID, PERSON.CASE_ID));
        items.addAll(simple(sql, caseId, "home", HOME, HOME.ID, HOME.CASE_ID));
        items.addAll(simple(sql, caseId, "help", HELP, HELP.ID, HELP.CASE_ID));
        items.addAll(simple(sql, caseId, "measure", MEASURE, MEASURE.ID, MEASURE.CASE_ID));
        items.addAll(simple(sql, caseId, "justice_moment", JUSTICE_MOMENT, JUSTICE_MOMENT.ID, JUSTICE_MOMENT.CASE_ID));
        items.addAll(simple(sql, caseId, "help_question", HELP_QUESTION, HELP_QUESTION.ID, HELP_QUESTION.CASE_ID));
        items.addAll(simple(sql, caseId, "hand_over", HAND_OVER, HAND_OVER.ID, HAND_OVER.CASE_ID));
        items.addAll(simple(sql, caseId, "other_table", OTHER_TABLE, OTHER_TABLE.ID, OTHER_TABLE.CASE_ID));
        items.addAll(sql.select(ATTACHMENT.ID, ATTACHMENT.ORGANISATION_ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.CASE_ID.eq(caseId))
                .fetch(row -> new Item(ATTACHMENTS, row.value1(), Ids.momentOf(row.value1()), row.value2())));
        return items;
    }

    private static List<Item> simple(
            DSLContext sql, UUID caseId, String kind, Table<?> table, Field<UUID> id, Field<UUID> ofCase) {
        return sql.select(id)
                .from(table)
                .where(ofCase.eq(caseId))
                .fetch(row -> new Item(kind, row.value1(), Ids.momentOf(row.value1()), null));
    }

    /** All versions of a statement are one item, first processed with the first, or where it was brought again from; its provider is the organisation that brought it. */
    private static List<Item> statements(DSLContext sql, UUID caseId) {
        Field<UUID> provider = DSL.coalesce(
                STATEMENT.SPEAKER_ORGANISATION,
                DSL.field(DSL.select(MEMBERSHIP.ORGANISATION_ID)
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.CASE_ID.eq(caseId), MEMBERSHIP.PERSON_ID.eq(STATEMENT.BROUGHT_BY))
                        .orderBy(MEMBERSHIP.FROM_AT)
                        .limit(DSL.inline(1))));
        return sql.select(STATEMENT.ROOT_ID, STATEMENT.TOPIC, provider, BROUGHT_AGAIN.FIRST_AT)
                .distinctOn(STATEMENT.ROOT_ID)
                .from(STATEMENT)
                .leftJoin(BROUGHT_AGAIN)
                .on(BROUGHT_AGAIN.ROOT_ID.eq(STATEMENT.ROOT_ID))
                .where(STATEMENT.CASE_ID.eq(caseId))
                .orderBy(STATEMENT.ROOT_ID, STATEMENT.ID)
                .fetch(row -> new Item(
                        kind(row.value2()),
                        row.value1(),
                        row.value4() == null ? Ids.momentOf(row.value1()) : row.value4(),
                        row.value3()));
    }

    private static String kind(String topic) {
        return INCIDENTS.equals(topic) ? INCIDENTS : STATEMENTS;
    }

    @Override
    public void letGo(Destruction d) {
        statements(d);
        attachments(d);
        questions(d);
        handOvers(d);
        otherTables(d);
        d.items("relation", RELATION, in(d, RELATION.CASE_ID, d.pointsAtGone(RELATION.ID)));
        d.hanging(RELATION, RELATION.FROM_PERSON, RELATION.TO_PERSON);
        d.items("home", STAY, in(d, STAY.CASE_ID, d.pointsAtGone(ITEM_OF_STAY)).and(STAY.RESTRICTED_AT.isNotNull()));
        d.add(leftBehind(d));
        d.hanging(STAY, STAY.PERSON_ID, STAY.HOME_ID);
        d.items("phone", PERSON_FIELD, field(d, "phone"));
        d.items("note", PERSON_FIELD, field(d, "note"));
        d.hanging(PERSON_FIELD, PERSON_FIELD.PERSON_ID);
        d.hanging(WITHHELD, WITHHELD.ITEM_ID);
        d.hanging(SEPARATION, SEPARATION.ONE_PERSON, SEPARATION.OTHER_PERSON);
        helpQuestions(d);
        d.items(
                "justice_moment",
                JUSTICE_MOMENT,
                in(
                        d,
                        JUSTICE_MOMENT.CASE_ID,
                        d.pointsAtGone(JUSTICE_MOMENT.ID).or(d.pointsAtGone(JUSTICE_MOMENT.PERSON_ID))));
        d.items("help", HELP, in(d, HELP.CASE_ID, d.pointsAtGone(HELP.ID).or(d.pointsAtGone(HELP.PERSON_ID))));
        d.items(
                "measure",
                MEASURE,
                in(d, MEASURE.CASE_ID, d.pointsAtGone(MEASURE.ID).or(d.pointsAtGone(MEASURE.PERSON_ID))));
        d.items("home", HOME, in(d, HOME.CASE_ID, d.pointsAtGone(HOME.ID)));
        d.items("person", PERSON, in(d, PERSON.CASE_ID, d.pointsAtGone(PERSON.ID)));
        if (d.last()) {
            ties(d);
            d.rows(JOINED_CASE, JOINED_CASE.KNOWN_CASE_ID.eq(d.caseId()));
            d.items("case_file", CASE_FILE, CASE_FILE.ID.eq(d.caseId()));
        }
    }

    /** What other cases know of having been tied to this one; what was brought again there stays, with where it came from. */
    private static void ties(Destruction d) {
        Select<Record1<UUID>> tie =
                DSL.select(EARLIER_CASE.ID).from(EARLIER_CASE).where(EARLIER_CASE.EARLIER_ID.eq(d.caseId()));
        d.rows(
                EARLIER_ITEM,
                EARLIER_ITEM.ASK_ID.in(
                        DSL.select(EARLIER_ASK.ID).from(EARLIER_ASK).where(EARLIER_ASK.LINK_ID.in(tie))));
        d.rows(EARLIER_ASK, EARLIER_ASK.LINK_ID.in(tie));
        d.rows(EARLIER_CASE, EARLIER_CASE.EARLIER_ID.eq(d.caseId()));
    }

    /** With what it belongs to, and with the last of those it is about. */
    private static void attachments(Destruction d) {
        Condition about = ATTACHMENT_PERSON.ATTACHMENT_ID.eq(ATTACHMENT.ID);
        Condition aboutGoneOnly = DSL.exists(DSL.selectOne()
                        .from(ATTACHMENT_PERSON)
                        .where(about, d.pointsAtGone(ATTACHMENT_PERSON.PERSON_ID)))
                .andNotExists(DSL.selectOne()
                        .from(ATTACHMENT_PERSON)
                        .where(about, DSL.not(d.pointsAtGone(ATTACHMENT_PERSON.PERSON_ID))));
        d.add(d.sql()
                .select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(
                        ATTACHMENT.CASE_ID.eq(d.caseId()),
                        d.pointsAtGone(ATTACHMENT.PLACE_ID).or(aboutGoneOnly))
                .fetch(ATTACHMENT.ID));
        d.hanging(ATTACHMENT_PERSON, ATTACHMENT_PERSON.ATTACHMENT_ID, ATTACHMENT_PERSON.PERSON_ID);
        d.items(ATTACHMENTS, ATTACHMENT, in(d, ATTACHMENT.CASE_ID, d.pointsAtGone(ATTACHMENT.ID)));
    }

    /** A note goes with the last of those it can be about, and no longer names who is gone. */
    private static void handOvers(Destruction d) {
        UUID[] gone = d.gone().toArray(UUID[]::new);
        d.items(
                "hand_over",
                HAND_OVER,
                in(
                        d,
                        HAND_OVER.CASE_ID,
                        d.pointsAtGone(HAND_OVER.ID)
                                .or(DSL.cardinality(HAND_OVER.PERSONS)
                                        .gt(0)
                                        .and(DSL.condition("{0} <@ {1}", HAND_OVER.PERSONS, DSL.val(gone))))));
        for (UUID person : gone) {
            d.sql()
                    .update(HAND_OVER)
                    .set(HAND_OVER.PERSONS, DSL.arrayRemove(HAND_OVER.PERSONS, person))
                    .where(
                            HAND_OVER.CASE_ID.eq(d.caseId()),
                            DSL.condition("{0} = any({1})", DSL.val(person), HAND_OVER.PERSONS))
                    .execute();
        }
    }

    /** Where a family is discussed goes with the last of those it can be about, and no longer names who is gone. */
    private static void otherTables(Destruction d) {
        UUID[] gone = d.gone().toArray(UUID[]::new);
        d.items(
                "other_table",
                OTHER_TABLE,
                in(
                        d,
                        OTHER_TABLE.CASE_ID,
                        d.pointsAtGone(OTHER_TABLE.ID)
                                .or(DSL.cardinality(OTHER_TABLE.PERSONS)
                                        .gt(0)
                                        .and(DSL.condition("{0} <@ {1}", OTHER_TABLE.PERSONS, DSL.val(gone))))));
        for (UUID person : gone) {
            d.sql()
                    .update(OTHER_TABLE)
                    .set(OTHER_TABLE.PERSONS, DSL.arrayRemove(OTHER_TABLE.PERSONS, person))
                    .where(
                            OTHER_TABLE.CASE_ID.eq(d.caseId()),
                            DSL.condition("{0} = any({1})", DSL.val(person), OTHER_TABLE.PERSONS))
                    .execute();
        }
    }

    /** What was asked about help goes with it, and with whom it is for. */
    private static void helpQuestions(Destruction d) {
        Select<Record1<UUID>> help = DSL.select(HELP.ID)
                .from(HELP)
                .where(in(d, HELP.CASE_ID, d.pointsAtGone(HELP.ID).or(d.pointsAtGone(HELP.PERSON_ID))));
        d.items(
                "help_question",
                HELP_QUESTION,
                in(d, HELP_QUESTION.CASE_ID, d.pointsAtGone(HELP_QUESTION.ID).or(HELP_QUESTION.HELP_ID.in(help))));
    }

    /** What was asked elsewhere about somebody goes with them. */
    private static void questions(Destruction d) {
        d.add(d.sql()
                .select(KNOWN_QUESTION.ID)
                .from(KNOWN_QUESTION)
                .where(KNOWN_QUESTION.CASE_ID.eq(d.caseId()), d.pointsAtGone(KNOWN_QUESTION.PERSON_ID))
                .fetch(KNOWN_QUESTION.ID));
        d.hanging(KNOWN_ANSWER, KNOWN_ANSWER.QUESTION_ID);
        d.hanging(KNOWN_QUESTION, KNOWN_QUESTION.ID);
    }

    private static Condition field(Destruction d, String field) {
        return in(d, PERSON_FIELD.CASE_ID, d.pointsAtGone(PERSON_FIELD.ID)).and(PERSON_FIELD.FIELD.eq(field));
    }

    /** Homes that were withheld, and nobody is known to stay at any more. */
    private static List<UUID> leftBehind(Destruction d) {
        return d.sql()
                .select(HOME.ID)
                .from(HOME)
                .where(HOME.CASE_ID.eq(d.caseId()), HOME.RESTRICTED_AT.isNotNull())
                .andNotExists(DSL.selectOne().from(STAY).where(STAY.HOME_ID.eq(HOME.ID)))
                .fetch(HOME.ID);
    }

    private static Condition in(Destruction d, Field<UUID> ofCase, Condition gone) {
        return ofCase.eq(d.caseId()).and(gone);
    }

    private static void statements(Destruction d) {
        Map<UUID, String> roots = roots(d);
        d.add(roots.keySet());
        d.add(d.sql()
                .select(STATEMENT.ID)
                .from(STATEMENT)
                .where(STATEMENT.CASE_ID.eq(d.caseId()), d.pointsAtGone(STATEMENT.ROOT_ID))
                .fetch(STATEMENT.ID));
        d.rows(
                CHANGED_STATEMENT,
                in(
                        d,
                        CHANGED_STATEMENT.CASE_ID,
                        d.pointsAtGone(CHANGED_STATEMENT.ROOT_ID)
                                .or(d.pointsAtGone(CHANGED_STATEMENT.STATEMENT_ID))
                                .and(d.whole() ? DSL.noCondition() : CHANGED_STATEMENT.KIND.ne("erased"))));
        d.hanging(RESTRICTION, RESTRICTION.STATEMENT_ID);
        d.hanging(STATEMENT_CONSENT, STATEMENT_CONSENT.STATEMENT_ID, STATEMENT_CONSENT.CONSENT_ID);
        d.hanging(WITHDRAWAL, WITHDRAWAL.STATEMENT_ID);
        d.hanging(TAKING_OVER, TAKING_OVER.ROOT_ID, TAKING_OVER.STATEMENT_ID);
        d.items("own_view", OWN_VIEW, in(d, OWN_VIEW.CASE_ID, d.pointsAtGone(OWN_VIEW.ID)));
        d.hanging(OWN_VIEW, OWN_VIEW.STATEMENT_ID, OWN_VIEW.PERSON_ID);
        d.hanging(INCIDENT_ROLE, INCIDENT_ROLE.STATEMENT_ID, INCIDENT_ROLE.PERSON_ID);
        d.hanging(INCIDENT, INCIDENT.STATEMENT_ID);
        d.hanging(STATEMENT_SUBJECT, STATEMENT_SUBJECT.STATEMENT_ID, STATEMENT_SUBJECT.PERSON_ID);
        d.rows(EARLIER_ITEM, d.pointsAtGone(EARLIER_ITEM.ROOT_ID).or(d.pointsAtGone(EARLIER_ITEM.GIVEN_AS)));
        d.hanging(BROUGHT_AGAIN, BROUGHT_AGAIN.ROOT_ID);
        d.hanging(STATEMENT, STATEMENT.ROOT_ID);
        roots.values().forEach(topic -> d.count(kind(topic), 1));
    }

    /** With the topic of each. */
    private static Map<UUID, String> roots(Destruction d) {
        Condition about = STATEMENT_SUBJECT.STATEMENT_ID.eq(STATEMENT.ID);
        Condition aboutGoneOnly = STATEMENT
                .SUPERSEDED_BY
                .isNull()
                .andExists(DSL.selectOne()
                        .from(STATEMENT_SUBJECT)
                        .where(about, d.pointsAtGone(STATEMENT_SUBJECT.PERSON_ID)))
                .andNotExists(DSL.selectOne()
                        .from(STATEMENT_SUBJECT)
                        .where(about, DSL.not(d.pointsAtGone(STATEMENT_SUBJECT.PERSON_ID))));
        return d.sql()
                .select(STATEMENT.ROOT_ID, DSL.min(STATEMENT.TOPIC))
                .from(STATEMENT)
                .where(STATEMENT.CASE_ID.eq(d.caseId()))
                .and(d.pointsAtGone(STATEMENT.ROOT_ID)
                        .or(d.pointsAtGone(STATEMENT.SPEAKER_PERSON))
                        .or(aboutGoneOnly))
                .groupBy(STATEMENT.ROOT_ID)
                .fetchMap(STATEMENT.ROOT_ID, row -> row.value2());
    }
}
