package nl.aantafel.casefile.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.DIRECTION;
import static nl.aantafel.db.casefile.Tables.PERSON;
import static nl.aantafel.db.casefile.Tables.PHASE_DECISION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.db.access.tables.Membership;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of one's own cases: one statement, from the memberships, newest first. */
@Component
public class CaseList {

    private static final Field<String> PHASE = DSL.field(DSL.select(PHASE_DECISION.PHASE)
                    .from(PHASE_DECISION)
                    .where(PHASE_DECISION.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(PHASE_DECISION.POSITION.desc())
                    .limit(DSL.inline(1)))
            .as("phase_now");

    private static final Field<UUID[]> SUBJECTS = DSL.array(
                    DSL.select(PERSON.SUBJECT_KEY).from(PERSON).where(PERSON.CASE_ID.eq(CASE_FILE.ID)))
            .as("subjects");

    private final DSLContext db;

    CaseList(DSLContext db) {
        this.db = db;
    }

    /** A row and the keys of everyone in that case. */
    public record Found(CaseRow row, Set<UUID> subjects) {}

    /** Whose list, when, from which case on. */
    public record Page(
            UUID person,
            Instant now,
            LocalDate today,
            @Nullable UUID after,
            int size) {}

    public List<Found> mine(Page page, Set<State> states) {
        Field<UUID> director = director(page.today());
        return db.select(
                        CASE_FILE.ID,
                        CASE_FILE.NUMBER,
                        CASE_FILE.FAMILY_NAME,
                        CASE_FILE.PATHWAY,
                        CASE_FILE.STATE,
                        CASE_FILE.TRAFFIC_LIGHT,
                        CASE_FILE.CONTACT_DUE,
                        MEMBERSHIP.ROLE,
                        PHASE,
                        director,
                        SUBJECTS)
                .from(MEMBERSHIP)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(MEMBERSHIP.CASE_ID))
                .where(holds(MEMBERSHIP, page.person(), page.now()))
                .and(counts(page.person(), page.now()))
                .and(states.isEmpty() ? DSL.noCondition() : CASE_FILE.STATE.in(CaseStore.codes(states)))
                .and(page.after() == null ? DSL.noCondition() : MEMBERSHIP.CASE_ID.lt(page.after()))
                .orderBy(MEMBERSHIP.CASE_ID.desc())
                .limit(DSL.inline(page.size()))
                .fetch(row -> found(row, director));
    }

    /** The name of the family and the keys of everyone in it. */
    public record Named(UUID caseId, String family, Set<UUID> subjects) {}

    public List<Named> named(Set<UUID> cases) {
        return db.select(CASE_FILE.ID, CASE_FILE.FAMILY_NAME, SUBJECTS)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(cases))
                .fetch(row -> new Named(row.value1(), row.value2(), Set.of(row.value3())));
    }

    /** Whoever is more than one thing in a case finds it once, as what counts most there; looked up per row that is shown. */
    private static Condition counts(UUID person, Instant now) {
        Membership other = MEMBERSHIP.as("other");
        return DSL.notExists(DSL.selectOne()
                .from(other)
                .where(holds(other, person, now))
                .and(other.CASE_ID.eq(MEMBERSHIP.CASE_ID))
                .and(rank(other).lt(rank(MEMBERSHIP)))
                .offset(DSL.inline(0)));
    }

    private static Field<Integer> rank(Membership membership) {
        return DSL.field(
                "array_position({0}, {1})",
                Integer.class, DSL.inline(CaseRoles.RANKED.toArray(String[]::new)), membership.ROLE);
    }

    private static Found found(Record row, Field<UUID> director) {
        CaseRow found = new CaseRow(
                row.get(CASE_FILE.ID),
                row.get(CASE_FILE.NUMBER),
                row.get(CASE_FILE.FAMILY_NAME),
                row.get(CASE_FILE.PATHWAY),
                CaseRows.state(row.get(CASE_FILE.STATE)),
                row.get(CASE_FILE.TRAFFIC_LIGHT),
                row.get(CASE_FILE.CONTACT_DUE),
                Objects.requireNonNullElse(row.get(PHASE), ""),
                row.get(director),
                row.get(MEMBERSHIP.ROLE));
        return new Found(found, Set.of(row.get(SUBJECTS)));
    }

    private static Field<UUID> director(LocalDate today) {
        return DSL.field(DSL.select(DIRECTION.PROFESSIONAL_ID)
                        .from(DIRECTION)
                        .where(DIRECTION.CASE_ID.eq(CASE_FILE.ID))
                        .and(DIRECTION.FROM_DAY.le(today))
                        .and(DIRECTION.UNTIL_DAY.isNull().or(DIRECTION.UNTIL_DAY.ge(today)))
                        .limit(DSL.inline(1)))
                .as("director_now");
    }

    static Condition holds(Membership membership, UUID person, Instant now) {
        return membership
                .PERSON_ID
                .eq(person)
                .and(membership.FROM_AT.le(now))
                .and(membership.UNTIL_AT.isNull().or(membership.UNTIL_AT.gt(now)));
    }
}
