package nl.aantafel.audit.store;

import static nl.aantafel.db.audit.Tables.LINE;
import static nl.aantafel.db.audit.Tables.LINK;
import static nl.aantafel.db.audit.Tables.SUBJECT_SET;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.audit.PersonLines;
import nl.aantafel.platform.DatabaseRole;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Follows the chain of a case. */
@Component
class ReadingPersonLines implements PersonLines {

    @Override
    public Map<UUID, Long> ends(DatabaseRole role, Collection<UUID> cases) {
        return role.sql()
                .select(LINK.CHAIN_ID, DSL.max(LINK.POSITION))
                .from(LINK)
                .where(LINK.CHAIN_ID.in(cases))
                .groupBy(LINK.CHAIN_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    @Override
    public List<Placed> about(DatabaseRole role, UUID caseId, UUID subject, long after, int most) {
        return role.sql()
                .select(LINK.POSITION)
                .select(LINE.fields())
                .select(SUBJECT_SET.SUBJECTS)
                .from(LINK)
                .join(LINE)
                .on(LINE.ID.eq(LINK.LINE_ID))
                .join(SUBJECT_SET)
                .on(SUBJECT_SET.ID.eq(LINE.SUBJECT_SET))
                .where(LINK.CHAIN_ID.eq(caseId), LINK.POSITION.gt(after))
                .and(LINE.ACTOR_KIND.eq("PROFESSIONAL"))
                .and(LINE.OUTCOME.eq("done"))
                .and(DSL.arrayOverlap(SUBJECT_SET.SUBJECTS, DSL.val(new UUID[] {subject})))
                .orderBy(LINK.POSITION)
                .limit(DSL.inline(most))
                .fetch(row -> new Placed(row.get(LINK.POSITION), ReadingLines.entry(row)));
    }
}
