package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.PROFESSIONAL;
import static nl.aantafel.db.directory.Tables.ROLE_HOLDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.directory.tables.records.RoleHoldingRecord;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.domain.Holding;
import nl.aantafel.directory.domain.Holdings;
import nl.aantafel.directory.domain.SecondPerson;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredHoldings implements Holdings {

    private final DSLContext sql;

    StoredHoldings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Holding holding) {
        sql.insertInto(ROLE_HOLDING)
                .set(ROLE_HOLDING.ID, holding.id())
                .set(ROLE_HOLDING.PROFESSIONAL_ID, holding.professional())
                .set(ROLE_HOLDING.PARTNERSHIP_ID, holding.partnership())
                .set(ROLE_HOLDING.ROLE, holding.role())
                .set(ROLE_HOLDING.SEAT_ID, holding.seat())
                .set(ROLE_HOLDING.FROM_DAY, holding.from())
                .set(ROLE_HOLDING.UNTIL_DAY, holding.until())
                .execute();
    }

    @Override
    public Optional<Holding> holding(UUID id) {
        return sql.selectFrom(ROLE_HOLDING).where(ROLE_HOLDING.ID.eq(id)).fetchOptional(StoredHoldings::holding);
    }

    @Override
    public List<Holding> ofProfessional(UUID professional) {
        return where(ROLE_HOLDING.PROFESSIONAL_ID.eq(professional));
    }

    @Override
    public List<Holding> onSeat(UUID seat) {
        return where(ROLE_HOLDING.SEAT_ID.eq(seat));
    }

    @Override
    public List<Holding> ofOrganisation(UUID partnership, UUID organisation) {
        return where(ROLE_HOLDING
                .PARTNERSHIP_ID
                .eq(partnership)
                .and(ROLE_HOLDING.PROFESSIONAL_ID.in(sql.select(PROFESSIONAL.ID)
                        .from(PROFESSIONAL)
                        .where(PROFESSIONAL.ORGANISATION_ID.eq(organisation)))));
    }

    private List<Holding> where(Condition condition) {
        return sql.selectFrom(ROLE_HOLDING)
                .where(condition)
                .orderBy(ROLE_HOLDING.FROM_DAY, ROLE_HOLDING.ID)
                .fetch(StoredHoldings::holding);
    }

    private static Holding holding(RoleHoldingRecord row) {
        return new Holding(
                row.getId(),
                row.getProfessionalId(),
                row.getPartnershipId(),
                row.getRole(),
                row.getSeatId(),
                row.getFromDay(),
                row.getUntilDay());
    }

    @Override
    public void end(UUID holding, LocalDate lastDay) {
        sql.update(ROLE_HOLDING)
                .set(ROLE_HOLDING.UNTIL_DAY, lastDay)
                .where(ROLE_HOLDING.ID.eq(holding))
                .execute();
    }

    @Override
    public int agreeingAfter(UUID partnership, LocalDate lastDay) {
        LocalDate next = lastDay.plusDays(1);
        return sql.fetchSingle(sql.select(DSL.countDistinct(ROLE_HOLDING.PROFESSIONAL_ID))
                        .from(ROLE_HOLDING)
                        .join(PROFESSIONAL)
                        .on(PROFESSIONAL.ID.eq(ROLE_HOLDING.PROFESSIONAL_ID))
                        .where(ROLE_HOLDING.PARTNERSHIP_ID.eq(partnership))
                        .and(ROLE_HOLDING.ROLE.in(SecondPerson.AGREEING))
                        .and(ROLE_HOLDING.FROM_DAY.le(next))
                        .and(Rows.lasting(ROLE_HOLDING.UNTIL_DAY, next))
                        .and(Rows.lasting(PROFESSIONAL.UNTIL_DAY, next)))
                .value1();
    }

    @Override
    public boolean everAtWork(UUID partnership, UUID one, UUID other) {
        return sql.fetchExists(sql.selectOne()
                .from(ROLE_HOLDING)
                .where(ROLE_HOLDING.PARTNERSHIP_ID.eq(partnership))
                .and(ROLE_HOLDING.ROLE.in(SecondPerson.AT_WORK))
                .and(ROLE_HOLDING.PROFESSIONAL_ID.notIn(one, other)));
    }

    @Override
    public Optional<UUID> oldestPartnership(UUID professional, LocalDate day) {
        return sql.select(ROLE_HOLDING.PARTNERSHIP_ID)
                .from(ROLE_HOLDING)
                .where(ROLE_HOLDING.PROFESSIONAL_ID.eq(professional))
                .and(ROLE_HOLDING.FROM_DAY.le(day))
                .and(Rows.lasting(ROLE_HOLDING.UNTIL_DAY, day))
                .orderBy(ROLE_HOLDING.ID)
                .limit(1)
                .fetchOptional(ROLE_HOLDING.PARTNERSHIP_ID);
    }

    @Override
    public boolean administeredAfter(UUID partnership, LocalDate lastDay) {
        LocalDate next = lastDay.plusDays(1);
        return sql.fetchExists(sql.selectOne()
                .from(ROLE_HOLDING)
                .join(PROFESSIONAL)
                .on(PROFESSIONAL.ID.eq(ROLE_HOLDING.PROFESSIONAL_ID))
                .where(ROLE_HOLDING.PARTNERSHIP_ID.eq(partnership))
                .and(ROLE_HOLDING.ROLE.eq(Roles.FUNCTIONAL_ADMINISTRATOR))
                .and(ROLE_HOLDING.FROM_DAY.le(next))
                .and(Rows.lasting(ROLE_HOLDING.UNTIL_DAY, next))
                .and(Rows.lasting(PROFESSIONAL.UNTIL_DAY, next)));
    }
}
