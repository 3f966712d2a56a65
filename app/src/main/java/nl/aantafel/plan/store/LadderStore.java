package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.LADDER_STEP;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.LadderStepRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.plan.Ladders.RungInput;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps a partnership made itself. */
@Component
public class LadderStore {

    /** A step as it is kept. */
    public record Row(
            UUID id,
            @Nullable UUID municipality,
            int number,
            String title,
            String role,
            @Nullable UUID professional,
            Set<String> problems,
            int days,
            String limits,
            long version) {}

    private final DSLContext sql;

    LadderStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of the whole partnership first, each ladder from its lowest step up. */
    public List<Row> list(UUID partnership) {
        return sql.selectFrom(LADDER_STEP)
                .where(LADDER_STEP.PARTNERSHIP_ID.eq(partnership))
                .orderBy(LADDER_STEP.MUNICIPALITY_ID.asc().nullsFirst(), LADDER_STEP.NUMBER)
                .fetch(row -> new Row(
                        row.getId(),
                        row.getMunicipalityId(),
                        row.getNumber(),
                        row.getTitle(),
                        row.getRole(),
                        row.getProfessionalId(),
                        Set.of(row.getProblems()),
                        row.getDays(),
                        row.getLimits(),
                        row.getVersion()));
    }

    public UUID add(UUID partnership, RungInput it, Stamp stamp) {
        LadderStepRecord row = record(it, stamp);
        UUID id = Ids.next(stamp.at());
        row.setId(id);
        row.setPartnershipId(partnership);
        sql.insertInto(LADDER_STEP).set(row).execute();
        return id;
    }

    /** False when somebody else changed it since. */
    public boolean change(UUID partnership, UUID rung, RungInput it, long version, Stamp stamp) {
        LadderStepRecord row = record(it, stamp);
        row.setVersion(version + 1);
        return sql.update(LADDER_STEP)
                        .set(row)
                        .where(LADDER_STEP.ID.eq(rung))
                        .and(LADDER_STEP.PARTNERSHIP_ID.eq(partnership))
                        .and(LADDER_STEP.VERSION.eq(version))
                        .execute()
                == 1;
    }

    public boolean remove(UUID partnership, UUID rung, long version) {
        return sql.deleteFrom(LADDER_STEP)
                        .where(LADDER_STEP.ID.eq(rung))
                        .and(LADDER_STEP.PARTNERSHIP_ID.eq(partnership))
                        .and(LADDER_STEP.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static LadderStepRecord record(RungInput it, Stamp stamp) {
        LadderStepRecord row = new LadderStepRecord();
        row.setMunicipalityId(it.municipality());
        row.setNumber(Objects.requireNonNull(it.number()));
        row.setTitle(it.title().strip());
        row.setRole(it.role());
        row.setProfessionalId(it.professional());
        row.setProblems(it.problems().stream().sorted().toArray(String[]::new));
        row.setDays(Objects.requireNonNull(it.days()));
        row.setLimits(it.limits().strip());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }
}
