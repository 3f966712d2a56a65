package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.HELP;
import static nl.aantafel.db.casefile.Tables.RUNNING_INVESTIGATION;
import static nl.aantafel.db.casefile.Tables.STATEMENT;
import static nl.aantafel.db.casefile.Tables.STATEMENT_SUBJECT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.release.SharedAbout;
import nl.aantafel.platform.DatabaseRole;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Statements as the log reader knows them: who shared something about whom, on which ground. */
@Repository
class SharedAboutStore implements SharedAbout {

    private static final String TABLE = "'{1}'::integer[]";

    /** What came with the referral would tell who brought the family in. */
    private static final String REFERRAL = "'{3}'::integer[]";

    SharedAboutStore() {}

    @Override
    public List<Shared> of(DatabaseRole role, UUID caseId, UUID person) {
        var others = STATEMENT_SUBJECT.as("others");
        Field<Integer> about = DSL.field(
                DSL.selectCount().from(others).where(others.STATEMENT_ID.eq(STATEMENT.ID), others.CASE_ID.eq(caseId)));
        return role.sql()
                .select(
                        STATEMENT.ID,
                        STATEMENT.WRITTEN_AT,
                        STATEMENT.BROUGHT_BY,
                        STATEMENT.SPEAKER_ORGANISATION,
                        STATEMENT.SPEAKER_SEAT,
                        STATEMENT.CATEGORIES,
                        STATEMENT.GROUND,
                        STATEMENT.LIFTING_GROUND,
                        about)
                .from(STATEMENT_SUBJECT)
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(STATEMENT_SUBJECT.STATEMENT_ID))
                .where(STATEMENT_SUBJECT.PERSON_ID.eq(person), STATEMENT.CASE_ID.eq(caseId))
                .and(STATEMENT.WITHDRAWN_AT.isNull())
                .and("{0} @> " + TABLE + " and not {0} && " + REFERRAL, STATEMENT.AUDIENCE)
                .fetch(row -> new Shared(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Arrays.asList(row.value6()),
                        row.value8().isEmpty() ? row.value7() : row.value8(),
                        row.value9() == 1));
    }

    @Override
    public Set<UUID> investigating(DatabaseRole role, UUID caseId) {
        return role.sql()
                .select(RUNNING_INVESTIGATION.ORGANISATION_ID)
                .from(RUNNING_INVESTIGATION)
                .where(RUNNING_INVESTIGATION.CASE_ID.eq(caseId), RUNNING_INVESTIGATION.LIFTED_AT.isNull())
                .fetchSet(RUNNING_INVESTIGATION.ORGANISATION_ID);
    }

    @Override
    public Set<String> helpers(DatabaseRole role, UUID caseId, UUID person) {
        return role.sql()
                .select(HELP.ORGANISATION)
                .from(HELP)
                .where(HELP.CASE_ID.eq(caseId), HELP.PERSON_ID.eq(person))
                .fetchSet(HELP.ORGANISATION);
    }
}
