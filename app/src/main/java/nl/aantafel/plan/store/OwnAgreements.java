package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.AGREEMENT;
import static nl.aantafel.db.plan.Tables.AGREEMENT_PARTY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.plan.tables.AgreementParty;
import nl.aantafel.db.plan.tables.records.AgreementPartyRecord;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one professional still has to do or waits for, over all cases: one statement along the index that holds only open agreements. */
@Component
public class OwnAgreements {

    /** Where a page ended. */
    public record After(LocalDate openDue, UUID agreement) {}

    /** Which agreements, on which day. */
    public record Wanted(Which which, LocalDate today) {}

    /** One agreement, its place in the order, and the opaque keys of the members of the family it names. */
    public record Own(AgreementView agreement, After place, Set<UUID> subjects, Map<UUID, Instant> received) {}

    private static final String DOES = "does";
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

    public List<Own> of(UUID professional, Wanted wanted, @Nullable After after, int most) {
        return sql.select(AGREEMENT.fields())
                .select(AgreementStore.CARRIED, PARTIES, MINE.OPEN_DUE)
                .from(MINE)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(MINE.AGREEMENT_ID))
                .where(MINE.PROFESSIONAL_ID.eq(professional))
                .and(wanted.which().side() == Side.MINE ? MINE.PART.eq(inline(DOES)) : awaited())
                .and(MINE.OPEN_DUE.isNotNull())
                .and(chosen(wanted))
                .and(
                        after == null
                                ? noCondition()
                                : row(MINE.OPEN_DUE, MINE.AGREEMENT_ID).gt(after.openDue(), after.agreement()))
                .orderBy(MINE.OPEN_DUE, MINE.AGREEMENT_ID)
                .limit(inline(most))
                .fetch(OwnAgreements::own);
    }

    private static Condition chosen(Wanted wanted) {
        Which which = wanted.which();
        return (which.caseId() == null ? noCondition() : MINE.CASE_ID.eq(which.caseId()))
                .and(which.overdue() ? MINE.OPEN_DUE.lt(wanted.today()) : noCondition())
                .and(which.carried() ? AgreementStore.CARRIED_TIMES.gt(inline(1)) : noCondition());
    }

    /** Once for who is there more than once, and not what they do themselves. */
    private static Condition awaited() {
        AgreementParty other = AGREEMENT_PARTY.as("other");
        return MINE.PART
                .in(inline("for"), inline("with"))
                .and(notExists(selectOne()
                        .from(other)
                        .where(other.AGREEMENT_ID.eq(MINE.AGREEMENT_ID))
                        .and(other.PROFESSIONAL_ID.eq(MINE.PROFESSIONAL_ID))
                        .and(other.POSITION.lt(MINE.POSITION))));
    }

    /** The case of an open agreement that somebody does; none when they do not, or may not see it. */
    public Optional<UUID> caseOfDoer(UUID agreement, UUID professional) {
        return sql.selectDistinct(AGREEMENT_PARTY.CASE_ID)
                .from(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(agreement))
                .and(AGREEMENT_PARTY.PROFESSIONAL_ID.eq(professional))
                .and(AGREEMENT_PARTY.PART.eq(inline(DOES)))
                .and(AGREEMENT_PARTY.OPEN_DUE.isNotNull())
                .fetchOptional(AGREEMENT_PARTY.CASE_ID);
    }

    public void receive(UUID agreement, UUID professional, Instant at) {
        sql.update(AGREEMENT_PARTY)
                .set(AGREEMENT_PARTY.RECEIVED_AT, at)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(agreement))
                .and(AGREEMENT_PARTY.PROFESSIONAL_ID.eq(professional))
                .and(AGREEMENT_PARTY.PART.eq(inline(DOES)))
                .and(AGREEMENT_PARTY.RECEIVED_AT.isNull())
                .execute();
    }

    /** The case of each of these agreements, as far as the reader may see it. */
    public Map<UUID, UUID> cases(Collection<UUID> agreements) {
        return sql.select(AGREEMENT.ID, AGREEMENT.CASE_ID)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.in(agreements))
                .fetchMap(AGREEMENT.ID, AGREEMENT.CASE_ID);
    }

    private static Own own(Record row) {
        Parties parties = Parties.empty();
        Set<UUID> subjects = new HashSet<>();
        Map<UUID, Instant> received = new HashMap<>();
        for (AgreementPartyRecord party : row.get(PARTIES)) {
            parties.add(
                    party.getPart(),
                    new Party(
                            party.getProfessionalId(),
                            party.getOrganisationId(),
                            party.getPersonId(),
                            party.getName()));
            if (party.getReceivedAt() != null && DOES.equals(party.getPart())) {
                received.put(party.getProfessionalId(), party.getReceivedAt());
            }
            if (party.getSubjectKey() != null) {
                subjects.add(party.getSubjectKey());
            }
        }
        return new Own(
                AgreementStore.view(row, parties),
                new After(row.get(MINE.OPEN_DUE), row.get(AGREEMENT.ID)),
                Set.copyOf(subjects),
                Map.copyOf(received));
    }
}
