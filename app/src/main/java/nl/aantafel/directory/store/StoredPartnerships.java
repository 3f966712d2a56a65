package nl.aantafel.directory.store;

import static nl.aantafel.db.directory.Tables.PARTICIPATION;
import static nl.aantafel.db.directory.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.ChangePartnership;
import nl.aantafel.directory.JoinPartnership;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.domain.Latest;
import nl.aantafel.directory.domain.Partnerships;
import nl.aantafel.directory.domain.Stamp;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredPartnerships implements Partnerships {

    private final DSLContext sql;

    StoredPartnerships(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean noneYet() {
        sql.execute("lock table directory.partnership in share row exclusive mode");
        return !sql.fetchExists(PARTNERSHIP);
    }

    @Override
    public void hold(UUID partnership) {
        sql.select(PARTNERSHIP.ID)
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership))
                .forUpdate()
                .execute();
    }

    @Override
    public void add(Partnership partnership, Stamp stamp) {
        sql.insertInto(PARTNERSHIP)
                .set(PARTNERSHIP.ID, partnership.id())
                .set(PARTNERSHIP.NAME, partnership.name())
                .set(PARTNERSHIP.REGION, partnership.region())
                .set(PARTNERSHIP.FRAME_CODE, partnership.frameCode())
                .set(PARTNERSHIP.CONTACT_POINT, partnership.contactPoint())
                .set(PARTNERSHIP.CHANGED_BY, stamp.by())
                .set(PARTNERSHIP.CHANGED_AT, stamp.at())
                .execute();
    }

    @Override
    public boolean change(ChangePartnership change, Stamp stamp) {
        return sql.update(PARTNERSHIP)
                        .set(PARTNERSHIP.NAME, change.name().strip())
                        .set(PARTNERSHIP.REGION, change.region().strip())
                        .set(PARTNERSHIP.CONTACT_POINT, change.contactPoint().strip())
                        .set(PARTNERSHIP.VERSION, PARTNERSHIP.VERSION.plus(1))
                        .set(PARTNERSHIP.CHANGED_BY, stamp.by())
                        .set(PARTNERSHIP.CHANGED_AT, stamp.at())
                        .where(PARTNERSHIP.ID.eq(change.id()))
                        .and(PARTNERSHIP.VERSION.eq(change.version()))
                        .execute()
                == 1;
    }

    @Override
    public Optional<Latest> latest(UUID partnership) {
        return sql.selectFrom(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of("naam", row.getName(), "regio", row.getRegion(), "contactpunt", row.getContactPoint()),
                        Rows.whoChanged(sql, row.getChangedBy()),
                        row.getChangedAt()));
    }

    @Override
    public void join(JoinPartnership join) {
        sql.insertInto(PARTICIPATION)
                .set(PARTICIPATION.PARTNERSHIP_ID, join.partnership())
                .set(PARTICIPATION.ORGANISATION_ID, join.organisation())
                .set(PARTICIPATION.COVENANT_SIGNED_ON, join.covenantSignedOn())
                .onConflict(PARTICIPATION.PARTNERSHIP_ID, PARTICIPATION.ORGANISATION_ID)
                .doUpdate()
                .set(PARTICIPATION.COVENANT_SIGNED_ON, join.covenantSignedOn())
                .setNull(PARTICIPATION.UNTIL_DAY)
                .execute();
    }

    @Override
    public void leave(UUID partnership, UUID organisation, LocalDate lastDay) {
        sql.update(PARTICIPATION)
                .set(PARTICIPATION.UNTIL_DAY, DSL.least(PARTICIPATION.UNTIL_DAY, DSL.val(lastDay)))
                .where(PARTICIPATION.PARTNERSHIP_ID.eq(partnership))
                .and(PARTICIPATION.ORGANISATION_ID.eq(organisation))
                .execute();
    }

    @Override
    public List<UUID> of(UUID organisation, LocalDate day) {
        return sql.select(PARTICIPATION.PARTNERSHIP_ID)
                .from(PARTICIPATION)
                .where(PARTICIPATION.ORGANISATION_ID.eq(organisation))
                .and(Rows.lasting(PARTICIPATION.UNTIL_DAY, day))
                .fetch(PARTICIPATION.PARTNERSHIP_ID);
    }
}
