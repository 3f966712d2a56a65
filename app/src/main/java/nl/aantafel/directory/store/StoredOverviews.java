package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.ORGANISATION;
import static nl.aantafel.db.directory.Tables.PARTICIPATION;
import static nl.aantafel.db.directory.Tables.PARTNERSHIP;
import static nl.aantafel.db.directory.Tables.PROFESSIONAL;
import static nl.aantafel.db.directory.Tables.ROLE_HOLDING;
import static nl.aantafel.db.directory.Tables.SEAT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.OrganisationLine;
import nl.aantafel.directory.OrganisationSearch;
import nl.aantafel.directory.ParticipationLine;
import nl.aantafel.directory.SeatLine;
import nl.aantafel.directory.domain.Overviews;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredOverviews implements Overviews {

    private final DSLContext sql;

    StoredOverviews(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<OrganisationLine> organisations(OrganisationSearch search, LocalDate day) {
        Field<Integer> seats = DSL.field(sql.selectCount()
                .from(SEAT)
                .where(SEAT.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(SEAT.PARTNERSHIP_ID.eq(search.partnership()))
                .and(Rows.lasting(SEAT.UNTIL_DAY, day)));
        Field<Integer> people = DSL.field(sql.selectCount()
                .from(PROFESSIONAL)
                .where(PROFESSIONAL.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(Rows.lasting(PROFESSIONAL.UNTIL_DAY, day)));
        return sql.select(ORGANISATION.fields())
                .select(PARTICIPATION.COVENANT_SIGNED_ON, seats, people)
                .from(ORGANISATION)
                .join(PARTICIPATION)
                .on(PARTICIPATION.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(matching(search, day))
                .orderBy(Rows.dutch(ORGANISATION.NAME), ORGANISATION.ID)
                .limit(search.size() + 1)
                .fetch(row -> new OrganisationLine(
                        Rows.organisation(row),
                        row.get(PARTICIPATION.COVENANT_SIGNED_ON) != null,
                        row.get(seats),
                        row.get(people)));
    }

    @Override
    public List<Registered> profiles(OrganisationSearch search, LocalDate day) {
        return sql.select(ORGANISATION.fields())
                .from(ORGANISATION)
                .join(PARTICIPATION)
                .on(PARTICIPATION.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(matching(search, day))
                .orderBy(Rows.dutch(ORGANISATION.NAME), ORGANISATION.ID)
                .limit(search.size() + 1)
                .fetch(StoredOverviews::registered);
    }

    private Condition matching(OrganisationSearch search, LocalDate day) {
        List<Field<String>> searched = List.of(
                ORGANISATION.NAME,
                ORGANISATION.SHORT_NAME,
                ORGANISATION.DISCIPLINE,
                ORGANISATION.CAN,
                ORGANISATION.EXPERTISE);
        return PARTICIPATION
                .PARTNERSHIP_ID
                .eq(search.partnership())
                .and(Rows.lasting(PARTICIPATION.UNTIL_DAY, day))
                .and(search.chain().isEmpty() ? DSL.noCondition() : ORGANISATION.CHAIN.eq(search.chain()))
                .and(Rows.found(search.text(), searched))
                .and(Rows.after(sql, ORGANISATION.NAME, ORGANISATION.ID, search.after()));
    }

    @Override
    public Optional<Registered> organisation(UUID organisation) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation))
                .fetchOptional(StoredOverviews::registered);
    }

    private static Registered registered(Record row) {
        return new Registered(
                row.get(ORGANISATION.ID),
                new OrganisationDetails(
                        row.get(ORGANISATION.NAME),
                        row.get(ORGANISATION.SHORT_NAME),
                        row.get(ORGANISATION.CHAIN),
                        row.get(ORGANISATION.DISCIPLINE),
                        row.get(ORGANISATION.LINE),
                        row.get(ORGANISATION.CAN),
                        row.get(ORGANISATION.CANNOT),
                        row.get(ORGANISATION.EXPERTISE),
                        row.get(ORGANISATION.MANDATE),
                        row.get(ORGANISATION.MEDICAL_SECRECY),
                        row.get(ORGANISATION.PHONE)),
                row.get(ORGANISATION.VERSION));
    }

    @Override
    public List<ParticipationLine> participations(UUID organisation, LocalDate day) {
        return sql.select(PARTNERSHIP.fields())
                .select(PARTICIPATION.COVENANT_SIGNED_ON, PARTICIPATION.UNTIL_DAY)
                .from(PARTNERSHIP)
                .join(PARTICIPATION)
                .on(PARTICIPATION.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .where(PARTICIPATION.ORGANISATION_ID.eq(organisation))
                .and(Rows.lasting(PARTICIPATION.UNTIL_DAY, day))
                .orderBy(Rows.dutch(PARTNERSHIP.NAME))
                .fetch(row -> new ParticipationLine(
                        Rows.partnership(row),
                        row.get(PARTICIPATION.COVENANT_SIGNED_ON),
                        row.get(PARTICIPATION.UNTIL_DAY)));
    }

    @Override
    public Map<UUID, LocalDate> signatures(UUID partnership) {
        return sql.select(PARTICIPATION.ORGANISATION_ID, PARTICIPATION.COVENANT_SIGNED_ON)
                .from(PARTICIPATION)
                .where(PARTICIPATION.PARTNERSHIP_ID.eq(partnership))
                .and(PARTICIPATION.COVENANT_SIGNED_ON.isNotNull())
                .fetchMap(PARTICIPATION.ORGANISATION_ID, PARTICIPATION.COVENANT_SIGNED_ON);
    }

    @Override
    public List<SeatLine> seatsOf(Collection<UUID> organisations, LocalDate day) {
        return seats(SEAT.ORGANISATION_ID.in(organisations), day);
    }

    @Override
    public List<SeatLine> seatsIn(UUID partnership, LocalDate day) {
        return seats(SEAT.PARTNERSHIP_ID.eq(partnership), day);
    }

    @Override
    public Optional<SeatLine> seat(UUID seat, LocalDate day) {
        return seats(SEAT.ID.eq(seat), day).stream().findFirst();
    }

    private List<SeatLine> seats(Condition condition, LocalDate day) {
        Field<Integer> people = DSL.field(sql.select(DSL.countDistinct(ROLE_HOLDING.PROFESSIONAL_ID))
                .from(ROLE_HOLDING)
                .join(PROFESSIONAL)
                .on(PROFESSIONAL.ID.eq(ROLE_HOLDING.PROFESSIONAL_ID))
                .where(ROLE_HOLDING.SEAT_ID.eq(SEAT.ID))
                .and(ROLE_HOLDING.FROM_DAY.le(day))
                .and(Rows.lasting(ROLE_HOLDING.UNTIL_DAY, day))
                .and(Rows.lasting(PROFESSIONAL.UNTIL_DAY, day)));
        return sql.select(SEAT.fields())
                .select(ORGANISATION.NAME, PARTNERSHIP.FRAME_CODE, people)
                .from(SEAT)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SEAT.ORGANISATION_ID))
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(SEAT.PARTNERSHIP_ID))
                .where(condition)
                .and(Rows.lasting(SEAT.UNTIL_DAY, day))
                .orderBy(Rows.dutch(ORGANISATION.NAME), SEAT.ID)
                .fetch(row -> new SeatLine(
                        Rows.seat(row),
                        row.get(ORGANISATION.NAME),
                        row.get(PARTNERSHIP.FRAME_CODE),
                        row.get(SEAT.UNTIL_DAY),
                        row.get(people)));
    }
}
