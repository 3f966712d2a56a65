package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.ORGANISATION;
import static nl.aantafel.db.directory.Tables.PARTICIPATION;
import static nl.aantafel.db.directory.Tables.PARTNERSHIP;
import static nl.aantafel.db.directory.Tables.PROFESSIONAL;
import static nl.aantafel.db.directory.Tables.ROLE_HOLDING;
import static nl.aantafel.db.directory.Tables.SEAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.PeopleSearch;
import nl.aantafel.directory.PersonLine;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.directory.RoleLine;
import nl.aantafel.directory.domain.PeopleOverviews;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class StoredPeopleOverviews implements PeopleOverviews {

    private final DSLContext sql;

    StoredPeopleOverviews(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonLine> people(PeopleSearch search, LocalDate day) {
        List<Field<String>> searched = List.of(PROFESSIONAL.NAME, PROFESSIONAL.EMAIL, PROFESSIONAL.JOB_TITLE);
        Condition condition = atWorkIn(search.partnership(), day)
                .and(Rows.found(search.text(), searched))
                .and(of(search.organisation()))
                .and(search.role().isEmpty() ? DSL.noCondition() : holding(search, day))
                .and(Rows.after(sql, PROFESSIONAL.NAME, PROFESSIONAL.ID, search.after()));
        return lines(
                persons(condition)
                        .orderBy(Rows.dutch(PROFESSIONAL.NAME), PROFESSIONAL.ID)
                        .limit(search.size() + 1)
                        .fetch(),
                ROLE_HOLDING.PARTNERSHIP_ID.eq(search.partnership()).and(holds(day)));
    }

    private static Condition of(@Nullable UUID organisation) {
        return organisation == null ? DSL.noCondition() : PROFESSIONAL.ORGANISATION_ID.eq(organisation);
    }

    private Condition holding(PeopleSearch search, LocalDate day) {
        return PROFESSIONAL.ID.in(sql.select(ROLE_HOLDING.PROFESSIONAL_ID)
                .from(ROLE_HOLDING)
                .where(ROLE_HOLDING.PARTNERSHIP_ID.eq(search.partnership()))
                .and(ROLE_HOLDING.ROLE.eq(search.role()))
                .and(holds(day)));
    }

    private static Condition holds(LocalDate day) {
        return ROLE_HOLDING.FROM_DAY.le(day).and(Rows.lasting(ROLE_HOLDING.UNTIL_DAY, day));
    }

    private Condition atWorkIn(UUID partnership, LocalDate day) {
        return Rows.lasting(PROFESSIONAL.UNTIL_DAY, day)
                .and(PROFESSIONAL.ORGANISATION_ID.in(sql.select(PARTICIPATION.ORGANISATION_ID)
                        .from(PARTICIPATION)
                        .where(PARTICIPATION.PARTNERSHIP_ID.eq(partnership))
                        .and(Rows.lasting(PARTICIPATION.UNTIL_DAY, day))));
    }

    @Override
    public List<PersonLine> peopleOf(UUID organisation, LocalDate day) {
        return lines(
                persons(PROFESSIONAL.ORGANISATION_ID.eq(organisation).and(Rows.lasting(PROFESSIONAL.UNTIL_DAY, day)))
                        .orderBy(Rows.dutch(PROFESSIONAL.NAME), PROFESSIONAL.ID)
                        .fetch(),
                holds(day));
    }

    private SelectConditionStep<Record> persons(Condition condition) {
        return sql.select(Rows.PROFESSIONAL_FIELDS)
                .select(PROFESSIONAL.UNTIL_DAY)
                .from(PROFESSIONAL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PROFESSIONAL.ORGANISATION_ID))
                .where(condition);
    }

    private List<PersonLine> lines(Result<Record> rows, Condition roles) {
        Map<UUID, List<String>> held = sql.selectDistinct(ROLE_HOLDING.PROFESSIONAL_ID, ROLE_HOLDING.ROLE)
                .from(ROLE_HOLDING)
                .where(ROLE_HOLDING.PROFESSIONAL_ID.in(rows.getValues(PROFESSIONAL.ID)))
                .and(roles)
                .orderBy(ROLE_HOLDING.ROLE)
                .fetchGroups(ROLE_HOLDING.PROFESSIONAL_ID, ROLE_HOLDING.ROLE);
        return rows.map(row -> {
            Professional professional = Rows.professional(row);
            return new PersonLine(
                    professional, held.getOrDefault(professional.id(), List.of()), row.get(PROFESSIONAL.UNTIL_DAY));
        });
    }

    @Override
    public int countIn(UUID partnership, LocalDate day) {
        return sql.fetchCount(PROFESSIONAL, atWorkIn(partnership, day));
    }

    @Override
    public Optional<Registered> person(UUID professional) {
        return sql.select(PROFESSIONAL.fields())
                .select(ORGANISATION.NAME)
                .from(PROFESSIONAL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PROFESSIONAL.ORGANISATION_ID))
                .where(PROFESSIONAL.ID.eq(professional))
                .fetchOptional(row -> new Registered(
                        row.get(PROFESSIONAL.ORGANISATION_ID),
                        row.get(ORGANISATION.NAME),
                        new ProfessionalDetails(
                                row.get(PROFESSIONAL.NAME),
                                row.get(PROFESSIONAL.JOB_TITLE),
                                row.get(PROFESSIONAL.EMAIL),
                                row.get(PROFESSIONAL.PHONE),
                                row.get(PROFESSIONAL.SHOWS_NAME)),
                        row.get(PROFESSIONAL.UNTIL_DAY),
                        row.get(PROFESSIONAL.VERSION)));
    }

    @Override
    public List<RoleLine> rolesOf(UUID professional) {
        return roles(ROLE_HOLDING.PROFESSIONAL_ID.eq(professional));
    }

    @Override
    public Optional<RoleLine> role(UUID holding) {
        return roles(ROLE_HOLDING.ID.eq(holding)).stream().findFirst();
    }

    private List<RoleLine> roles(Condition condition) {
        return sql.select(ROLE_HOLDING.fields())
                .select(PARTNERSHIP.fields())
                .select(SEAT.fields())
                .select(PROFESSIONAL.NAME)
                .from(ROLE_HOLDING)
                .join(PROFESSIONAL)
                .on(PROFESSIONAL.ID.eq(ROLE_HOLDING.PROFESSIONAL_ID))
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(ROLE_HOLDING.PARTNERSHIP_ID))
                .leftJoin(SEAT)
                .on(SEAT.ID.eq(ROLE_HOLDING.SEAT_ID))
                .where(condition)
                .orderBy(ROLE_HOLDING.FROM_DAY.desc(), ROLE_HOLDING.ID.desc())
                .fetch(row -> new RoleLine(
                        row.get(ROLE_HOLDING.ID),
                        row.get(ROLE_HOLDING.PROFESSIONAL_ID),
                        row.get(PROFESSIONAL.NAME),
                        Rows.partnership(row),
                        row.get(ROLE_HOLDING.ROLE),
                        row.get(ROLE_HOLDING.SEAT_ID) == null ? null : Rows.seat(row),
                        row.get(ROLE_HOLDING.FROM_DAY),
                        row.get(ROLE_HOLDING.UNTIL_DAY)));
    }
}
