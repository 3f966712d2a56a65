package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.MUNICIPALITY;
import static nl.aantafel.db.directory.Tables.MUNICIPALITY_REGION;
import static nl.aantafel.db.directory.Tables.PARTNERSHIP_MUNICIPALITY;
import static nl.aantafel.db.directory.Tables.REGION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.MunicipalityLine;
import nl.aantafel.directory.MunicipalitySearch;
import nl.aantafel.directory.Region;
import nl.aantafel.directory.RegionLine;
import nl.aantafel.directory.domain.Areas;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredAreas implements Areas {

    private final DSLContext sql;

    StoredAreas(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean noMunicipalities() {
        return !sql.fetchExists(MUNICIPALITY);
    }

    @Override
    public void add(List<Municipality> municipalities) {
        sql.batch(municipalities.stream()
                        .map(each -> sql.insertInto(MUNICIPALITY)
                                .set(MUNICIPALITY.ID, each.id())
                                .set(MUNICIPALITY.NAME, each.name())
                                .set(MUNICIPALITY.PROVINCE, each.province())
                                .set(MUNICIPALITY.INHABITANTS, each.inhabitants())
                                .set(MUNICIPALITY.SIZE_CLASS, each.sizeClass()))
                        .toList())
                .execute();
    }

    @Override
    public List<MunicipalityLine> search(MunicipalitySearch search) {
        List<Municipality> found = sql.selectFrom(MUNICIPALITY)
                .where(Rows.found(search.text(), List.of(MUNICIPALITY.NAME)))
                .and(search.province().isEmpty() ? DSL.noCondition() : MUNICIPALITY.PROVINCE.eq(search.province()))
                .and(Rows.after(sql, MUNICIPALITY.NAME, MUNICIPALITY.ID, search.after()))
                .orderBy(Rows.dutch(MUNICIPALITY.NAME), MUNICIPALITY.ID)
                .limit(search.size() + 1)
                .fetch(StoredAreas::municipality);
        Map<UUID, List<Region>> regions =
                regionsOf(found.stream().map(Municipality::id).toList());
        return found.stream()
                .map(each -> new MunicipalityLine(each, regions.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Region>> regionsOf(Collection<UUID> municipalities) {
        return sql.select(MUNICIPALITY_REGION.MUNICIPALITY_ID)
                .select(REGION.fields())
                .from(REGION)
                .join(MUNICIPALITY_REGION)
                .on(MUNICIPALITY_REGION.REGION_ID.eq(REGION.ID))
                .where(MUNICIPALITY_REGION.MUNICIPALITY_ID.in(municipalities))
                .orderBy(REGION.DOMAIN, REGION.NAME)
                .fetchGroups(MUNICIPALITY_REGION.MUNICIPALITY_ID, StoredAreas::region);
    }

    @Override
    public List<Municipality> inProvince(String province) {
        return municipalities(MUNICIPALITY.PROVINCE.eq(province));
    }

    @Override
    public List<Municipality> everywhere() {
        return municipalities(DSL.noCondition());
    }

    private List<Municipality> municipalities(Condition condition) {
        return sql.selectFrom(MUNICIPALITY)
                .where(condition)
                .orderBy(Rows.dutch(MUNICIPALITY.NAME))
                .fetch(StoredAreas::municipality);
    }

    @Override
    public List<String> provinces() {
        return sql.selectDistinct(MUNICIPALITY.PROVINCE)
                .from(MUNICIPALITY)
                .orderBy(MUNICIPALITY.PROVINCE)
                .fetch(MUNICIPALITY.PROVINCE);
    }

    @Override
    public List<RegionLine> regions() {
        return sql.select(REGION.fields())
                .select(DSL.count(MUNICIPALITY_REGION.MUNICIPALITY_ID))
                .from(REGION)
                .leftJoin(MUNICIPALITY_REGION)
                .on(MUNICIPALITY_REGION.REGION_ID.eq(REGION.ID))
                .groupBy(REGION.fields())
                .orderBy(REGION.DOMAIN, REGION.NAME)
                .fetch(row -> new RegionLine(region(row), row.get(DSL.count(MUNICIPALITY_REGION.MUNICIPALITY_ID))));
    }

    @Override
    public Optional<Region> region(UUID region) {
        return sql.selectFrom(REGION).where(REGION.ID.eq(region)).fetchOptional(StoredAreas::region);
    }

    @Override
    public List<Municipality> inRegion(UUID region) {
        return municipalities(MUNICIPALITY.ID.in(sql.select(MUNICIPALITY_REGION.MUNICIPALITY_ID)
                .from(MUNICIPALITY_REGION)
                .where(MUNICIPALITY_REGION.REGION_ID.eq(region))));
    }

    @Override
    public boolean nameTaken(String domain, String name) {
        return sql.fetchExists(REGION, REGION.DOMAIN.eq(domain).and(REGION.NAME.equalIgnoreCase(name)));
    }

    @Override
    public void add(Region region) {
        sql.insertInto(REGION)
                .set(REGION.ID, region.id())
                .set(REGION.DOMAIN, region.domain())
                .set(REGION.NAME, region.name())
                .execute();
    }

    @Override
    public void place(Region region, Collection<UUID> municipalities) {
        sql.deleteFrom(MUNICIPALITY_REGION)
                .where(MUNICIPALITY_REGION.MUNICIPALITY_ID.in(municipalities))
                .and(MUNICIPALITY_REGION.REGION_ID.in(
                        sql.select(REGION.ID).from(REGION).where(REGION.DOMAIN.eq(region.domain()))))
                .execute();
        sql.insertInto(MUNICIPALITY_REGION, MUNICIPALITY_REGION.MUNICIPALITY_ID, MUNICIPALITY_REGION.REGION_ID)
                .select(sql.select(MUNICIPALITY.ID, DSL.val(region.id()))
                        .from(MUNICIPALITY)
                        .where(MUNICIPALITY.ID.in(municipalities)))
                .execute();
    }

    @Override
    public void takeOut(UUID region, UUID municipality) {
        sql.deleteFrom(MUNICIPALITY_REGION)
                .where(MUNICIPALITY_REGION.REGION_ID.eq(region))
                .and(MUNICIPALITY_REGION.MUNICIPALITY_ID.eq(municipality))
                .execute();
    }

    @Override
    public List<Municipality> servedBy(UUID partnership) {
        return municipalities(MUNICIPALITY.ID.in(sql.select(PARTNERSHIP_MUNICIPALITY.MUNICIPALITY_ID)
                .from(PARTNERSHIP_MUNICIPALITY)
                .where(PARTNERSHIP_MUNICIPALITY.PARTNERSHIP_ID.eq(partnership))));
    }

    @Override
    public void serve(UUID partnership, Collection<UUID> municipalities) {
        sql.insertInto(
                        PARTNERSHIP_MUNICIPALITY,
                        PARTNERSHIP_MUNICIPALITY.PARTNERSHIP_ID,
                        PARTNERSHIP_MUNICIPALITY.MUNICIPALITY_ID)
                .select(sql.select(DSL.val(partnership), MUNICIPALITY.ID)
                        .from(MUNICIPALITY)
                        .where(MUNICIPALITY.ID.in(municipalities)))
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public void stopServing(UUID partnership, UUID municipality) {
        sql.deleteFrom(PARTNERSHIP_MUNICIPALITY)
                .where(PARTNERSHIP_MUNICIPALITY.PARTNERSHIP_ID.eq(partnership))
                .and(PARTNERSHIP_MUNICIPALITY.MUNICIPALITY_ID.eq(municipality))
                .execute();
    }

    private static Municipality municipality(Record row) {
        return new Municipality(
                row.get(MUNICIPALITY.ID),
                row.get(MUNICIPALITY.NAME),
                row.get(MUNICIPALITY.PROVINCE),
                row.get(MUNICIPALITY.INHABITANTS),
                row.get(MUNICIPALITY.SIZE_CLASS));
    }

    private static Region region(Record row) {
        return new Region(row.get(REGION.ID), row.get(REGION.DOMAIN), row.get(REGION.NAME));
    }
}
