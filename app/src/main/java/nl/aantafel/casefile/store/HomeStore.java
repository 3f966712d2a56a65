package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.HOME;
import static nl.aantafel.db.casefile.Tables.STAY;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.casefile.Families.StayView;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.db.casefile.tables.records.HomeRecord;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The homes of a case and who stays there. */
@Component
public class HomeStore {

    private final DSLContext db;
    private final Destroying destroying;

    HomeStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    public List<HomeView> homes(UUID caseId) {
        return ReadOnce.read("casefile.homes", caseId, () -> readHomes(caseId));
    }

    private List<HomeView> readHomes(UUID caseId) {
        Map<UUID, List<StayView>> stays = db.selectFrom(STAY)
                .where(STAY.CASE_ID.eq(caseId))
                .orderBy(STAY.ID)
                .fetchGroups(
                        STAY.HOME_ID,
                        row -> new StayView(
                                row.get(STAY.ID),
                                row.get(STAY.PERSON_ID),
                                row.get(STAY.EXTENT),
                                row.get(STAY.FROM_DAY),
                                row.get(STAY.UNTIL_DAY)));
        return db.selectFrom(HOME)
                .where(HOME.CASE_ID.eq(caseId))
                .orderBy(HOME.ID)
                .fetch(row -> view(row, stays.getOrDefault(row.getId(), List.of())));
    }

    static HomeView view(HomeRecord row, List<StayView> stays) {
        return new HomeView(
                row.getId(),
                row.getLabel(),
                row.getStreet(),
                row.getHouseNumber(),
                row.getPostcode(),
                row.getPlace(),
                row.getShielded(),
                stays,
                row.getVersion());
    }

    public void add(UUID id, UUID caseId, HomeInput input, Stamp stamp) {
        HomeRecord row = record(input, stamp);
        row.setId(id);
        row.setCaseId(caseId);
        db.insertInto(HOME).set(row).execute();
    }

    public boolean change(Edit edit, HomeInput input) {
        HomeRecord row = record(input, edit.stamp());
        row.setVersion(edit.version() + 1);
        return db.update(HOME)
                        .set(row)
                        .where(HOME.CASE_ID.eq(edit.caseId()), HOME.ID.eq(edit.id()))
                        .and(HOME.VERSION.eq(edit.version()))
                        .execute()
                == 1;
    }

    /** Replaces who stays in a home; who stayed there before keeps the row's id, so that a list of what was destroyed still knows it. */
    public void setStays(UUID home, UUID caseId, List<StayInput> stays, Supplier<UUID> ids) {
        Map<UUID, List<UUID>> before = db.deleteFrom(STAY)
                .where(STAY.HOME_ID.eq(home))
                .returning(STAY.ID, STAY.PERSON_ID)
                .fetchGroups(STAY.PERSON_ID, STAY.ID);
        if (stays.isEmpty()) {
            return;
        }
        var insert = db.insertInto(
                STAY, STAY.ID, STAY.CASE_ID, STAY.HOME_ID, STAY.PERSON_ID, STAY.EXTENT, STAY.FROM_DAY, STAY.UNTIL_DAY);
        Set<UUID> kept = new HashSet<>();
        for (StayInput stay : stays) {
            List<UUID> known = before.getOrDefault(stay.person(), List.of());
            UUID id = known.size() == 1 && kept.add(stay.person()) ? known.getFirst() : ids.get();
            insert = insert.values(id, caseId, home, stay.person(), stay.extent(), stay.from(), stay.until());
        }
        insert.execute();
    }

    public Optional<Latest> latest(UUID caseId, UUID home) {
        return db.selectFrom(HOME)
                .where(HOME.CASE_ID.eq(caseId), HOME.ID.eq(home))
                .fetchOptional(HomeStore::latest);
    }

    private static Latest latest(HomeRecord row) {
        return new Latest(
                row.getVersion(),
                Map.of(
                        "naam", row.getLabel(),
                        "straat", row.getStreet(),
                        "huisnummer", row.getHouseNumber(),
                        "postcode", row.getPostcode(),
                        "plaats", row.getPlace(),
                        "afgeschermd", String.valueOf(row.getShielded())),
                row.getChangedBy(),
                row.getChangedAt());
    }

    public boolean remove(UUID caseId, UUID home) {
        destroying.rows(STAY, STAY.CASE_ID.eq(caseId).and(STAY.HOME_ID.eq(home)));
        return destroying.rows(HOME, HOME.CASE_ID.eq(caseId).and(HOME.ID.eq(home))) == 1;
    }

    private static HomeRecord record(HomeInput input, Stamp stamp) {
        HomeRecord row = new HomeRecord();
        row.setLabel(input.label());
        row.setStreet(input.street());
        row.setHouseNumber(input.houseNumber());
        row.setPostcode(input.postcode());
        row.setPlace(input.place());
        row.setShielded(input.shielded());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }
}
