package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.ORGANISATION;
import static nl.aantafel.db.directory.Tables.PARTICIPATION;
import static nl.aantafel.db.directory.Tables.SEAT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.directory.tables.records.OrganisationRecord;
import nl.aantafel.directory.ChangeOrganisation;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.domain.Latest;
import nl.aantafel.directory.domain.Organisations;
import nl.aantafel.directory.domain.Stamp;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredOrganisations implements Organisations {

    private final DSLContext sql;

    StoredOrganisations(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID organisation, OrganisationDetails details, Stamp stamp) {
        OrganisationRecord row = record(details, stamp);
        row.setId(organisation);
        sql.insertInto(ORGANISATION).set(row).execute();
    }

    @Override
    public boolean change(ChangeOrganisation change, Stamp stamp) {
        OrganisationRecord row = record(change.details(), stamp);
        row.setVersion(change.version() + 1);
        return sql.update(ORGANISATION)
                        .set(row)
                        .where(ORGANISATION.ID.eq(change.id()))
                        .and(ORGANISATION.VERSION.eq(change.version()))
                        .execute()
                == 1;
    }

    private static OrganisationRecord record(OrganisationDetails details, Stamp stamp) {
        OrganisationRecord row = new OrganisationRecord();
        row.setName(details.name().strip());
        row.setShortName(details.shortName().strip());
        row.setChain(details.chain());
        row.setDiscipline(details.discipline().strip());
        row.setLine((short) details.line());
        row.setCan(details.can());
        row.setCannot(details.cannot());
        row.setExpertise(details.expertise());
        row.setMandate(details.mandate());
        row.setMedicalSecrecy(details.medicalSecrecy());
        row.setPhone(details.phone().strip());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    @Override
    public Optional<Latest> latest(UUID organisation) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation))
                .fetchOptional(row -> new Latest(
                        row.getVersion(), texts(row), Rows.whoChanged(sql, row.getChangedBy()), row.getChangedAt()));
    }

    private static Map<String, String> texts(OrganisationRecord row) {
        Map<String, String> texts = new HashMap<>();
        texts.put("naam", row.getName());
        texts.put("korteNaam", row.getShortName());
        texts.put("keten", row.getChain());
        texts.put("discipline", row.getDiscipline());
        texts.put("lijn", String.valueOf(row.getLine()));
        texts.put("kan", row.getCan());
        texts.put("kanNiet", row.getCannot());
        texts.put("expertise", row.getExpertise());
        texts.put("mandaat", row.getMandate());
        texts.put("beroepsgeheim", String.valueOf(row.getMedicalSecrecy()));
        texts.put("telefoon", row.getPhone());
        return texts;
    }

    @Override
    public List<UUID> named(String name, Collection<UUID> partnerships, LocalDate day) {
        return sql.selectDistinct(ORGANISATION.ID)
                .from(ORGANISATION)
                .join(PARTICIPATION)
                .on(PARTICIPATION.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.NAME.equalIgnoreCase(name.strip()))
                .and(PARTICIPATION.PARTNERSHIP_ID.in(partnerships))
                .and(Rows.lasting(PARTICIPATION.UNTIL_DAY, day))
                .fetch(ORGANISATION.ID);
    }

    @Override
    public void add(Seat seat) {
        sql.insertInto(SEAT)
                .set(SEAT.ID, seat.id())
                .set(SEAT.PARTNERSHIP_ID, seat.partnership())
                .set(SEAT.ORGANISATION_ID, seat.organisation())
                .set(SEAT.KIND, seat.kind())
                .set(SEAT.LABEL, seat.label())
                .execute();
    }

    @Override
    public Optional<Seat> seat(UUID seat, LocalDate day) {
        return sql.selectFrom(SEAT)
                .where(SEAT.ID.eq(seat))
                .and(Rows.lasting(SEAT.UNTIL_DAY, day))
                .fetchOptional(Rows::seat);
    }

    @Override
    public List<Seat> seats(UUID partnership, UUID organisation, LocalDate day) {
        return sql.selectFrom(SEAT)
                .where(SEAT.PARTNERSHIP_ID.eq(partnership))
                .and(SEAT.ORGANISATION_ID.eq(organisation))
                .and(Rows.lasting(SEAT.UNTIL_DAY, day))
                .fetch(Rows::seat);
    }

    @Override
    public void endSeat(UUID seat, LocalDate lastDay) {
        sql.update(SEAT)
                .set(SEAT.UNTIL_DAY, DSL.least(SEAT.UNTIL_DAY, DSL.val(lastDay)))
                .where(SEAT.ID.eq(seat))
                .execute();
    }
}
