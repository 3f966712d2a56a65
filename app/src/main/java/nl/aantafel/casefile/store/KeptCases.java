package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.PERSON;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.casefile.Tables;
import nl.aantafel.kernel.Ids;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.RetainedCases;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases as the clock of retention sees them. */
@Component
final class KeptCases implements RetainedCases {

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            CASE_FILE.ID,
            CASE_FILE.PARTNERSHIP_ID,
            CASE_FILE.NUMBER,
            CASE_FILE.FRAME_CODE,
            CASE_FILE.FRAME_VERSION,
            CASE_FILE.CLOSED_ON);

    @Override
    public List<RetainedCase> openedBefore(
            DatabaseRole role, String frameCode, Instant moment, @Nullable UUID after, int most) {
        return role.sql()
                .select(COLUMNS)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.lt(Ids.firstOf(moment)), CASE_FILE.FRAME_CODE.eq(frameCode))
                .and(after == null ? DSL.noCondition() : CASE_FILE.ID.gt(after))
                .orderBy(CASE_FILE.ID)
                .limit(DSL.inline(most))
                .fetch(KeptCases::row);
    }

    @Override
    public List<RetainedCase> of(DatabaseRole role, Collection<UUID> ids) {
        return role.sql()
                .select(COLUMNS)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(ids))
                .fetch(KeptCases::row);
    }

    private static RetainedCase row(Record row) {
        return new RetainedCase(
                row.get(CASE_FILE.ID),
                row.get(CASE_FILE.PARTNERSHIP_ID),
                row.get(CASE_FILE.NUMBER),
                row.get(CASE_FILE.FRAME_CODE),
                row.get(CASE_FILE.FRAME_VERSION),
                row.get(CASE_FILE.CLOSED_ON));
    }

    @Override
    public Optional<Shielded> shielded(DatabaseRole role, UUID caseId) {
        return role.sql()
                .selectFrom(Tables.CLOSED_CASE.call(caseId))
                .fetchOptional(row -> new Shielded(
                        new RetainedCase(
                                row.getCaseId(),
                                row.getPartnershipId(),
                                row.getNumber(),
                                row.getFrameCode(),
                                row.getFrameVersion(),
                                row.getClosedOn()),
                        Set.of(row.getSubjects())));
    }

    @Override
    public Set<UUID> subjects(DatabaseRole role, UUID caseId) {
        return role.sql()
                .select(PERSON.SUBJECT_KEY)
                .from(PERSON)
                .where(PERSON.CASE_ID.eq(caseId))
                .fetchSet(PERSON.SUBJECT_KEY);
    }

    @Override
    public boolean hasPeople(DatabaseRole role, UUID caseId) {
        return role.sql().fetchExists(DSL.selectOne().from(PERSON).where(PERSON.CASE_ID.eq(caseId)));
    }
}
