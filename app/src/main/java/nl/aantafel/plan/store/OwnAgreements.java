package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.AGREEMENT;
import static nl.aantafel.db.plan.Tables.AGREEMENT_PARTY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.plan.tables.AgreementParty;
import nl.aantafel.db.plan.tables.records.AgreementPartyRecord;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.Party;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one professional still has to do, over all cases: one statement along the index that holds only open agreements. */
@Component
public class OwnAgreements {

    /** Where a page ended. */
    public record After(LocalDate openDue, UUID agreement) {}

    /** One agreement, its place in the order, and the opaque keys of the members of the family it names. */
    public record Own(AgreementView agreement, After place, Set<UUID> subjects) {}

    private static final AgreementParty MINE = AGREEMENT_PARTY.as("mine");
    private static final Field<Result<AgreementPartyRecord>> PARTIES = multiset(select(AGREEMENT_PARTY.fields())
                    .from(AGREEMENT_PARTY)
                    .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_PARTY.POSITION))
            .as("parties")
            .convertFrom(result -> result.into(AGREEMENT_PARTY));

    private final DSLContext sql;

    OwnAgreements(DSLContext sql) {
        this.sql = sql;
    }

    public List<Own> of(UUID professional, @Nullable After after, int most) {
        return sql.select(AGREEMENT.fields())
                .select(AgreementStore.CARRIED, PARTIES, MINE.OPEN_DUE)
                .from(MINE)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(MINE.AGREEMENT_ID))
                .where(MINE.PROFESSIONAL_ID.eq(professional))
                .and(MINE.PART.eq(inline("does")))
                .and(MINE.OPEN_DUE.isNotNull())
                .and(
                        after == null
                                ? noCondition()
                                : row(MINE.OPEN_DUE, MINE.AGREEMENT_ID).gt(after.openDue(), after.agreement()))
                .orderBy(MINE.OPEN_DUE, MINE.AGREEMENT_ID)
                .limit(inline(most))
                .fetch(OwnAgreements::own);
    }

    private static Own own(Record row) {
        Parties parties = Parties.empty();
        Set<UUID> subjects = new HashSet<>();
        for (AgreementPartyRecord party : row.get(PARTIES)) {
            parties.add(
                    party.getPart(),
                    new Party(
                            party.getProfessionalId(),
                            party.getOrganisationId(),
                            party.getPersonId(),
                            party.getName()));
            if (party.getSubjectKey() != null) {
                subjects.add(party.getSubjectKey());
            }
        }
        return new Own(
                AgreementStore.view(row, parties),
                new After(row.get(MINE.OPEN_DUE), row.get(AGREEMENT.ID)),
                Set.copyOf(subjects));
    }
}
