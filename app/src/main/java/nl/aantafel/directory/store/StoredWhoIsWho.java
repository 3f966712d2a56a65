package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.ORGANISATION;
import static nl.aantafel.db.directory.Tables.PARTICIPATION;
import static nl.aantafel.db.directory.Tables.PARTNERSHIP;
import static nl.aantafel.db.directory.Tables.PROFESSIONAL;
import static nl.aantafel.db.directory.Tables.ROLE_HOLDING;
import static nl.aantafel.db.directory.Tables.SEAT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.directory.domain.Areas;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.Time;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;

/** Reads the directory anew each time: a role ended a moment ago no longer counts. */
@Component
final class StoredWhoIsWho implements WhoIsWho {

    private static final int MOST_FOUND = 100;

    private final DSLContext sql;
    private final Areas areas;
    private final Time time;

    StoredWhoIsWho(DSLContext sql, Areas areas, Time time) {
        this.sql = sql;
        this.areas = areas;
        this.time = time;
    }

    @Override
    public List<Municipality> municipalities(UUID partnership) {
        return areas.servedBy(partnership);
    }

    @Override
    public Optional<Professional> professional(UUID id) {
        return Optional.ofNullable(professionals(Set.of(id)).get(id));
    }

    @Override
    public Map<UUID, Professional> professionals(Collection<UUID> ids) {
        return ReadOnce.readAll(
                "directory.professionals",
                ids,
                asked -> professionalsWhere(PROFESSIONAL.ID.in(asked)).fetchMap(PROFESSIONAL.ID, Rows::professional));
    }

    @Override
    public List<Professional> search(UUID partnership, String namePart) {
        return professionalsWhere(Rows.found(namePart, List.of(PROFESSIONAL.NAME)))
                .and(Rows.lasting(PROFESSIONAL.UNTIL_DAY, time.today()))
                .and(PROFESSIONAL.ORGANISATION_ID.in(sql.select(PARTICIPATION.ORGANISATION_ID)
                        .from(PARTICIPATION)
                        .where(PARTICIPATION.PARTNERSHIP_ID.eq(partnership))
                        .and(Rows.lasting(PARTICIPATION.UNTIL_DAY, time.today()))))
                .orderBy(Rows.dutch(PROFESSIONAL.NAME), PROFESSIONAL.ID)
                .limit(MOST_FOUND)
                .fetch(Rows::professional);
    }

    private SelectConditionStep<Record> professionalsWhere(Condition condition) {
        return sql.select(Rows.PROFESSIONAL_FIELDS)
                .from(PROFESSIONAL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PROFESSIONAL.ORGANISATION_ID))
                .where(condition);
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return Optional.ofNullable(organisations(Set.of(id)).get(id));
    }

    @Override
    public Map<UUID, Organisation> organisations(Collection<UUID> ids) {
        return ReadOnce.readAll(
                "directory.organisations",
                ids,
                asked -> sql.selectFrom(ORGANISATION)
                        .where(ORGANISATION.ID.in(asked))
                        .fetchMap(ORGANISATION.ID, Rows::organisation));
    }

    @Override
    public List<Organisation> participants(UUID partnership) {
        return sql.select(ORGANISATION.fields())
                .from(ORGANISATION)
                .join(PARTICIPATION)
                .on(PARTICIPATION.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(PARTICIPATION.PARTNERSHIP_ID.eq(partnership))
                .and(Rows.lasting(PARTICIPATION.UNTIL_DAY, time.today()))
                .orderBy(Rows.dutch(ORGANISATION.NAME), ORGANISATION.ID)
                .fetch(Rows::organisation);
    }

    @Override
    public Optional<Partnership> partnership(UUID id) {
        return ReadOnce.read(
                "directory.partnership",
                id,
                () -> sql.selectFrom(PARTNERSHIP).where(PARTNERSHIP.ID.eq(id)).fetchOptional(Rows::partnership));
    }

    @Override
    public List<Partnership> partnerships() {
        return sql.selectFrom(PARTNERSHIP)
                .orderBy(Rows.dutch(PARTNERSHIP.NAME), PARTNERSHIP.ID)
                .fetch(Rows::partnership);
    }

    @Override
    public List<RoleHolding> rolesOf(UUID professional) {
        return ReadOnce.read(
                "directory.roles", professional, () -> holdingsWhere(ROLE_HOLDING.PROFESSIONAL_ID.eq(professional)));
    }

    @Override
    public List<RoleHolding> holders(UUID partnership, Set<String> roles) {
        return roles.isEmpty()
                ? List.of()
                : ReadOnce.read(
                        "directory.holders",
                        List.of(partnership, Set.copyOf(roles)),
                        () -> holdingsWhere(
                                ROLE_HOLDING.PARTNERSHIP_ID.eq(partnership).and(ROLE_HOLDING.ROLE.in(roles))));
    }

    /** Roles that hold today, of people still at work; a role on a seat only as long as the seat is there. */
    private List<RoleHolding> holdingsWhere(Condition condition) {
        return sql.select(
                        ROLE_HOLDING.PROFESSIONAL_ID,
                        PROFESSIONAL.ORGANISATION_ID,
                        ROLE_HOLDING.PARTNERSHIP_ID,
                        ROLE_HOLDING.ROLE,
                        ROLE_HOLDING.SEAT_ID,
                        SEAT.KIND)
                .from(ROLE_HOLDING)
                .join(PROFESSIONAL)
                .on(PROFESSIONAL.ID.eq(ROLE_HOLDING.PROFESSIONAL_ID))
                .leftJoin(SEAT)
                .on(SEAT.ID.eq(ROLE_HOLDING.SEAT_ID))
                .where(condition)
                .and(ROLE_HOLDING.FROM_DAY.le(time.today()))
                .and(Rows.lasting(ROLE_HOLDING.UNTIL_DAY, time.today()))
                .and(Rows.lasting(PROFESSIONAL.UNTIL_DAY, time.today()))
                .and(ROLE_HOLDING.SEAT_ID.isNull().or(Rows.lasting(SEAT.UNTIL_DAY, time.today())))
                .orderBy(ROLE_HOLDING.FROM_DAY, ROLE_HOLDING.ID)
                .fetch(row -> new RoleHolding(
                        row.get(ROLE_HOLDING.PROFESSIONAL_ID),
                        row.get(PROFESSIONAL.ORGANISATION_ID),
                        row.get(ROLE_HOLDING.PARTNERSHIP_ID),
                        row.get(ROLE_HOLDING.ROLE),
                        row.get(ROLE_HOLDING.SEAT_ID),
                        row.get(SEAT.KIND)));
    }

    @Override
    public List<Seat> seatsOf(UUID partnership, UUID organisation) {
        return sql.selectFrom(SEAT)
                .where(SEAT.PARTNERSHIP_ID.eq(partnership))
                .and(SEAT.ORGANISATION_ID.eq(organisation))
                .and(Rows.lasting(SEAT.UNTIL_DAY, time.today()))
                .orderBy(SEAT.ID)
                .fetch(Rows::seat);
    }

    @Override
    public Map<UUID, Seat> seats(Collection<UUID> ids) {
        return ReadOnce.readAll(
                "directory.seats",
                ids,
                asked -> sql.selectFrom(SEAT).where(SEAT.ID.in(asked)).fetchMap(SEAT.ID, Rows::seat));
    }
}
