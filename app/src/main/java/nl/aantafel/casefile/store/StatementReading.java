package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.BROUGHT_AGAIN;
import static nl.aantafel.db.casefile.Tables.INCIDENT;
import static nl.aantafel.db.casefile.Tables.INCIDENT_ROLE;
import static nl.aantafel.db.casefile.Tables.OWN_VIEW;
import static nl.aantafel.db.casefile.Tables.STATEMENT;
import static nl.aantafel.db.casefile.Tables.STATEMENT_SUBJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Again;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Known;
import nl.aantafel.casefile.Statements.OwnViewView;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.db.casefile.tables.records.StatementRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads statements with what belongs to them in one statement; row-level security leaves out what is not for the reader. */
@Component
public class StatementReading {

    private static final nl.aantafel.db.casefile.tables.Statement EARLIER = STATEMENT.as("earlier");

    private static final Field<UUID[]> ABOUT = DSL.array(DSL.select(STATEMENT_SUBJECT.PERSON_ID)
                    .from(STATEMENT_SUBJECT)
                    .where(STATEMENT_SUBJECT.STATEMENT_ID.eq(STATEMENT.ID))
                    .orderBy(STATEMENT_SUBJECT.PERSON_ID))
            .as("about");

    private static final Field<Result<Record2<UUID, String>>> ROLES = DSL.multiset(
                    DSL.select(INCIDENT_ROLE.PERSON_ID, INCIDENT_ROLE.ROLE)
                            .from(INCIDENT_ROLE)
                            .where(INCIDENT_ROLE.STATEMENT_ID.eq(STATEMENT.ID))
                            .orderBy(INCIDENT_ROLE.PERSON_ID, INCIDENT_ROLE.ROLE))
            .as("roles");

    /** Own views given on this version or an earlier one. */
    private static final Field<Result<Record3<UUID, String, LocalDate>>> OWN_VIEWS = DSL.multiset(
                    DSL.select(OWN_VIEW.PERSON_ID, OWN_VIEW.TEXT, OWN_VIEW.SAID_ON)
                            .from(OWN_VIEW)
                            .join(EARLIER)
                            .on(EARLIER.ID.eq(OWN_VIEW.STATEMENT_ID))
                            .where(EARLIER.ROOT_ID.eq(STATEMENT.ROOT_ID), EARLIER.WRITTEN_AT.le(STATEMENT.WRITTEN_AT))
                            .orderBy(OWN_VIEW.ID))
            .as("own_views");

    /** The version before it, for who may see that one: one with fewer readers is not even there. */
    private static final Field<UUID> SUPERSEDED = DSL.field(
                    DSL.select(EARLIER.ID).from(EARLIER).where(EARLIER.ID.eq(STATEMENT.SUPERSEDES)))
            .as("seen_supersedes");

    private final DSLContext db;

    StatementReading(DSLContext db) {
        this.db = db;
    }

    /** Newest first, from a key on; {@code limit} is one more than asked. */
    public List<Kept> list(UUID caseId, Query query, @Nullable UUID after, int limit) {
        List<Condition> conditions = conditions(caseId, query);
        if (after != null) {
            conditions.add(STATEMENT.ID.lt(after));
        }
        return fetch(conditions, limit);
    }

    /** How many a reader has now of those up to the last one known. */
    public int count(UUID caseId, Known known) {
        return db.fetchCount(
                STATEMENT, DSL.and(conditions(caseId, known.query())).and(STATEMENT.ID.le(known.last())));
    }

    /** Those after the last one known, oldest first. */
    public List<Kept> since(UUID caseId, Known known) {
        List<Condition> conditions = conditions(caseId, known.query());
        conditions.add(STATEMENT.ID.gt(known.last()));
        return fetch(conditions, known.query().size()).reversed();
    }

    private static List<Condition> conditions(UUID caseId, Query query) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(STATEMENT.CASE_ID.eq(caseId));
        in(conditions, STATEMENT.KIND, query.kinds());
        in(conditions, STATEMENT.TOPIC, query.topics());
        in(conditions, STATEMENT.QUESTION_KEY, query.questionKeys());
        if (!query.about().isEmpty()) {
            conditions.add(DSL.exists(DSL.selectOne()
                    .from(STATEMENT_SUBJECT)
                    .where(STATEMENT_SUBJECT.STATEMENT_ID.eq(STATEMENT.ID))
                    .and(STATEMENT_SUBJECT.PERSON_ID.in(query.about()))));
        }
        if (query.conference() != null) {
            conditions.add(STATEMENT.CONFERENCE_ID.eq(query.conference()));
        }
        if (!query.superseded()) {
            conditions.add(STATEMENT.SUPERSEDED_BY.isNull());
            conditions.add(STATEMENT.WITHDRAWN_AT.isNull());
        }
        return conditions;
    }

    public List<Kept> byIds(UUID caseId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : fetch(
                        List.of(
                                STATEMENT.CASE_ID.eq(caseId),
                                STATEMENT.ID.in(Set.copyOf(ids)),
                                STATEMENT.WITHDRAWN_AT.isNull()),
                        ids.size());
    }

    /** For whom they are, in numbers of the case. */
    public Map<UUID, Set<Integer>> audiences(UUID caseId, Collection<UUID> ids) {
        return db.select(STATEMENT.ID, STATEMENT.AUDIENCE)
                .from(STATEMENT)
                .where(STATEMENT.CASE_ID.eq(caseId), STATEMENT.ID.in(ids))
                .fetchMap(row -> row.value1(), row -> Set.of(row.value2()));
    }

    /** The newest version of each row of versions, by the root of that row. */
    public Map<UUID, UUID> newest(UUID caseId, Collection<UUID> roots) {
        if (roots.isEmpty()) {
            return Map.of();
        }
        return db.select(STATEMENT.ROOT_ID, STATEMENT.ID)
                .from(STATEMENT)
                .where(STATEMENT.CASE_ID.eq(caseId), STATEMENT.ROOT_ID.in(roots))
                .and(STATEMENT.SUPERSEDED_BY.isNull())
                .fetchMap(STATEMENT.ROOT_ID, STATEMENT.ID);
    }

    /** Also when its reader withdrew it. */
    public Optional<Kept> find(UUID caseId, UUID id) {
        return fetch(List.of(STATEMENT.CASE_ID.eq(caseId), STATEMENT.ID.eq(id)), 1).stream()
                .findFirst();
    }

    private List<Kept> fetch(List<Condition> conditions, int limit) {
        return db.select(STATEMENT.fields())
                .select(INCIDENT.HAPPENED_ON, INCIDENT.PRECISION, INCIDENT.VIOLENCE_KINDS)
                .select(BROUGHT_AGAIN.EARLIER_NUMBER, BROUGHT_AGAIN.EARLIER_ON)
                .select(ABOUT, ROLES, OWN_VIEWS, SUPERSEDED)
                .from(STATEMENT)
                .leftJoin(INCIDENT)
                .on(INCIDENT.STATEMENT_ID.eq(STATEMENT.ID))
                .leftJoin(BROUGHT_AGAIN)
                .on(BROUGHT_AGAIN.ROOT_ID.eq(STATEMENT.ROOT_ID))
                .where(conditions)
                .orderBy(STATEMENT.ID.desc())
                .limit(DSL.inline(limit))
                .fetch(StatementReading::kept);
    }

    private static void in(List<Condition> conditions, Field<String> field, Set<String> codes) {
        if (!codes.isEmpty()) {
            conditions.add(field.in(codes));
        }
    }

    private static Kept kept(Record all) {
        StatementRecord row = all.into(STATEMENT);
        return new Kept(
                row.getId(),
                row.getKind(),
                row.getTopic(),
                row.getText(),
                row.getSaidOn(),
                new Kept.Source(
                        row.getSpeakerProfessional(),
                        row.getSpeakerPerson(),
                        row.getSpeakerOrganisation(),
                        row.getSpeakerSeat(),
                        row.getWriter()),
                row.getToldBy(),
                Set.of(all.get(ABOUT)),
                Set.of(row.getCategories()),
                new Kept.Grounds(row.getGround(), row.getLiftingGround(), row.getLiftingReason()),
                Weighed.of(row),
                Set.of(row.getAudience()),
                row.getLifeDomain(),
                new Risk(row.getRiskChangeable(), row.getRiskLevel()),
                incident(all),
                all.get(OWN_VIEWS).map(Records.mapping(OwnViewView::new)),
                row.getQuestionKey(),
                row.getConferenceId(),
                new Kept.Versions(
                        row.getRootId(),
                        all.get(SUPERSEDED),
                        row.getSupersededBy(),
                        row.getWrittenAt(),
                        row.getWithdrawnAt(),
                        again(all)));
    }

    private static @Nullable Again again(Record all) {
        String number = all.get(BROUGHT_AGAIN.EARLIER_NUMBER);
        return number == null ? null : new Again(number, all.get(BROUGHT_AGAIN.EARLIER_ON));
    }

    private static Optional<IncidentFields> incident(Record all) {
        return Optional.ofNullable(all.get(INCIDENT.HAPPENED_ON))
                .map(day -> new IncidentFields(
                        day,
                        all.get(INCIDENT.PRECISION),
                        Set.of(all.get(INCIDENT.VIOLENCE_KINDS)),
                        all.get(ROLES).map(Records.mapping(IncidentRole::new))));
    }
}
