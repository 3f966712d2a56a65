package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.PROFESSIONAL;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.directory.tables.records.ProfessionalRecord;
import nl.aantafel.directory.AddProfessional;
import nl.aantafel.directory.ChangeProfessional;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.directory.domain.Latest;
import nl.aantafel.directory.domain.Professionals;
import nl.aantafel.directory.domain.Stamp;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class StoredProfessionals implements Professionals {

    private final DSLContext sql;

    StoredProfessionals(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID professional, AddProfessional command, Stamp stamp) {
        ProfessionalRecord row = record(command.details(), stamp);
        row.setId(professional);
        row.setOrganisationId(command.organisation());
        sql.insertInto(PROFESSIONAL).set(row).execute();
    }

    @Override
    public boolean change(ChangeProfessional change, Stamp stamp) {
        ProfessionalRecord row = record(change.details(), stamp);
        row.setVersion(change.version() + 1);
        return sql.update(PROFESSIONAL)
                        .set(row)
                        .where(PROFESSIONAL.ID.eq(change.id()))
                        .and(PROFESSIONAL.VERSION.eq(change.version()))
                        .execute()
                == 1;
    }

    private static ProfessionalRecord record(ProfessionalDetails details, Stamp stamp) {
        ProfessionalRecord row = new ProfessionalRecord();
        row.setName(details.name().strip());
        row.setJobTitle(details.jobTitle().strip());
        row.setEmail(details.email().strip());
        row.setPhone(details.phone().strip());
        row.setShowsName(details.showsName());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    @Override
    public Optional<Latest> latest(UUID professional) {
        return sql.selectFrom(PROFESSIONAL)
                .where(PROFESSIONAL.ID.eq(professional))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of(
                                "naam", row.getName(),
                                "functie", row.getJobTitle(),
                                "email", row.getEmail(),
                                "telefoon", row.getPhone(),
                                "toontNaam", String.valueOf(row.getShowsName())),
                        Rows.whoChanged(sql, row.getChangedBy()),
                        row.getChangedAt()));
    }

    @Override
    public Optional<UUID> organisationOf(UUID professional) {
        return sql.select(PROFESSIONAL.ORGANISATION_ID)
                .from(PROFESSIONAL)
                .where(PROFESSIONAL.ID.eq(professional))
                .fetchOptional(PROFESSIONAL.ORGANISATION_ID);
    }

    @Override
    public Optional<UUID> withEmail(String email) {
        return sql.select(PROFESSIONAL.ID)
                .from(PROFESSIONAL)
                .where(DSL.lower(PROFESSIONAL.EMAIL).eq(DSL.lower(email.strip())))
                .fetchOptional(PROFESSIONAL.ID);
    }

    @Override
    public void setLastDay(UUID professional, @Nullable LocalDate lastDay) {
        sql.update(PROFESSIONAL)
                .set(PROFESSIONAL.UNTIL_DAY, lastDay)
                .where(PROFESSIONAL.ID.eq(professional))
                .execute();
    }
}
