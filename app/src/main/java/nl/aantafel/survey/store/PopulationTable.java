package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.CAMPAIGN;
import static nl.aantafel.db.survey.Tables.INVITE;
import static nl.aantafel.db.survey.Tables.POPULATION;
import static nl.aantafel.db.survey.Tables.UNIT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.survey.tables.records.UnitRecord;
import nl.aantafel.platform.Destroying;
import nl.aantafel.survey.Populations.Naming;
import nl.aantafel.survey.Populations.Population;
import nl.aantafel.survey.Populations.Unit;
import nl.aantafel.survey.Populations.UnitSearch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Populations and what they consist of. */
@Component
public class PopulationTable {

    private static final int AT_ONCE = 1000;

    private static final Field<Integer> UNITS =
            DSL.field(DSL.select(DSL.count()).from(UNIT).where(UNIT.POPULATION_ID.eq(POPULATION.ID)));

    private static final Field<Boolean> FIXED = DSL.field(DSL.exists(DSL.selectOne()
            .from(CAMPAIGN)
            .where(CAMPAIGN.POPULATION_ID.eq(POPULATION.ID).and(CAMPAIGN.STATE.ne("draft")))));

    private final DSLContext sql;
    private final Destroying destroying;

    PopulationTable(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public List<Population> all(Collection<UUID> partnerships) {
        return found(POPULATION.PARTNERSHIP_ID.in(partnerships));
    }

    public Optional<Population> one(UUID population) {
        return found(POPULATION.ID.eq(population)).stream().findFirst();
    }

    private List<Population> found(Condition condition) {
        return sql.select(POPULATION.fields())
                .select(UNITS, FIXED)
                .from(POPULATION)
                .where(condition)
                .orderBy(POPULATION.NAME, POPULATION.ID)
                .fetch(row -> new Population(
                        row.get(POPULATION.ID),
                        row.get(POPULATION.PARTNERSHIP_ID),
                        row.get(POPULATION.NAME),
                        row.get(POPULATION.REGION_LABEL),
                        row.get(POPULATION.SIZE_LABEL),
                        row.get(UNITS),
                        row.get(FIXED)));
    }

    /** One more than asked, when there are more. */
    public List<Unit> units(UUID population, UnitSearch search) {
        Condition after = search.after() == null
                ? DSL.noCondition()
                : DSL.row(UNIT.NAME, UNIT.ID)
                        .gt(DSL.select(UNIT.NAME, UNIT.ID)
                                .from(UNIT)
                                .where(UNIT.ID.eq(UUID.fromString(search.after()))));
        return sql.selectFrom(UNIT)
                .where(UNIT.POPULATION_ID.eq(population))
                .and(holds(search.text()))
                .and(after)
                .orderBy(UNIT.NAME, UNIT.ID)
                .limit(search.size() + 1)
                .fetch(PopulationTable::unit);
    }

    private static Condition holds(String text) {
        return text.isBlank()
                ? DSL.noCondition()
                : UNIT.NAME.containsIgnoreCase(text.strip()).or(UNIT.REGION.containsIgnoreCase(text.strip()));
    }

    public List<Unit> named(UUID population, String text, int most) {
        return sql.selectFrom(UNIT)
                .where(UNIT.POPULATION_ID.eq(population))
                .and(text.isBlank() ? DSL.noCondition() : UNIT.NAME.containsIgnoreCase(text.strip()))
                .orderBy(UNIT.NAME.startsWithIgnoreCase(text.strip()).desc(), UNIT.NAME, UNIT.ID)
                .limit(most)
                .fetch(PopulationTable::unit);
    }

    public List<Unit> every(UUID population) {
        return sql.selectFrom(UNIT)
                .where(UNIT.POPULATION_ID.eq(population))
                .orderBy(UNIT.NAME, UNIT.ID)
                .fetch(PopulationTable::unit);
    }

    public List<Unit> these(UUID population, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.selectFrom(UNIT)
                        .where(UNIT.POPULATION_ID.eq(population).and(UNIT.ID.in(ids)))
                        .orderBy(UNIT.NAME, UNIT.ID)
                        .fetch(PopulationTable::unit);
    }

    /** The classes of size that occur. */
    public Set<String> sizes(UUID population) {
        return sql.selectDistinct(UNIT.SIZE)
                .from(UNIT)
                .where(UNIT.POPULATION_ID.eq(population), UNIT.SIZE.ne(""))
                .fetchSet(UNIT.SIZE);
    }

    private static Unit unit(Record row) {
        return new Unit(
                row.get(UNIT.ID), row.get(UNIT.NAME), row.get(UNIT.REGION), row.get(UNIT.SIZE), row.get(UNIT.EMAIL));
    }

    public void add(UUID id, UUID partnership, Naming naming) {
        sql.insertInto(POPULATION)
                .set(POPULATION.ID, id)
                .set(POPULATION.PARTNERSHIP_ID, partnership)
                .set(POPULATION.NAME, naming.name())
                .set(POPULATION.REGION_LABEL, naming.regionLabel())
                .set(POPULATION.SIZE_LABEL, naming.sizeLabel())
                .execute();
    }

    public void rename(UUID population, Naming naming) {
        sql.update(POPULATION)
                .set(POPULATION.NAME, naming.name())
                .set(POPULATION.REGION_LABEL, naming.regionLabel())
                .set(POPULATION.SIZE_LABEL, naming.sizeLabel())
                .where(POPULATION.ID.eq(population))
                .execute();
    }

    public void addUnits(UUID population, UUID partnership, List<Unit> units) {
        for (int from = 0; from < units.size(); from += AT_ONCE) {
            List<UnitRecord> rows = units.subList(from, Math.min(units.size(), from + AT_ONCE)).stream()
                    .map(each -> new UnitRecord(
                            each.id(), population, partnership, each.name(), each.region(), each.size(), each.email()))
                    .toList();
            sql.insertInto(UNIT).set(rows).execute();
        }
    }

    public void changeUnits(List<Unit> units) {
        sql.batch(units.stream()
                        .map(each -> sql.update(UNIT)
                                .set(UNIT.NAME, each.name())
                                .set(UNIT.REGION, each.region())
                                .set(UNIT.SIZE, each.size())
                                .set(UNIT.EMAIL, each.email())
                                .where(UNIT.ID.eq(each.id())))
                        .toList())
                .execute();
    }

    /** Who was invited already is written to at the address of now on. */
    public void addressesToInvites(UUID population) {
        sql.update(INVITE)
                .set(INVITE.EMAIL, UNIT.EMAIL)
                .from(UNIT)
                .where(UNIT.ID.eq(INVITE.UNIT_ID), UNIT.POPULATION_ID.eq(population), INVITE.EMAIL.ne(UNIT.EMAIL))
                .execute();
    }

    public void removeUnit(UUID population, UUID unit) {
        destroying.rows(UNIT, UNIT.POPULATION_ID.eq(population).and(UNIT.ID.eq(unit)));
    }

    public boolean used(UUID population) {
        return sql.fetchExists(CAMPAIGN, CAMPAIGN.POPULATION_ID.eq(population));
    }

    public void remove(UUID population) {
        destroying.rows(UNIT, UNIT.POPULATION_ID.eq(population));
        destroying.rows(POPULATION, POPULATION.ID.eq(population));
    }
}
