package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.REQUEST_ITEM;
import static nl.aantafel.db.rights.Tables.RESTRICTION_END;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.Destroying;
import nl.aantafel.rights.RightsRequests.Restriction;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.store.RequestTable.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Which items a request is about, and how a restriction ends. */
@Component
public class ChoiceTable {

    private final DSLContext db;
    private final Destroying destroying;

    ChoiceTable(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    /** An item a request is about, why, what the person says of it, and a mark of how it read. */
    @Personal
    public record Chosen(UUID caseId, String reason, String words, LocalDate chosenOn, String asWas) {
        @Override
        public String toString() {
            return "Chosen";
        }
    }

    /** Until when a provider lets its items of a case stay. */
    public record KeptLonger(UUID caseId, UUID organisation, LocalDate until) {}

    /** As far as the actor answers the request, or is asked about it. */
    public Map<ResourceRef, Chosen> of(UUID request) {
        return db.selectFrom(REQUEST_ITEM)
                .where(REQUEST_ITEM.REQUEST_ID.eq(request))
                .orderBy(REQUEST_ITEM.CASE_ID, REQUEST_ITEM.ITEM_TYPE, REQUEST_ITEM.ITEM_ID)
                .fetchMap(
                        row -> new ResourceRef(row.getItemType(), row.getItemId()),
                        row -> new Chosen(
                                row.getCaseId(),
                                row.getReason(),
                                row.getWords(),
                                row.getChosenAt().atZone(Time.ZONE).toLocalDate(),
                                row.getAsWas()));
    }

    /** In the place of what was said of it before. */
    public void choose(Request request, ResourceRef item, Chosen chosen, Stamp stamp) {
        db.insertInto(REQUEST_ITEM)
                .set(REQUEST_ITEM.REQUEST_ID, request.id())
                .set(REQUEST_ITEM.ITEM_TYPE, item.type())
                .set(REQUEST_ITEM.ITEM_ID, item.id())
                .set(REQUEST_ITEM.PARTNERSHIP_ID, request.partnership())
                .set(REQUEST_ITEM.CASE_ID, chosen.caseId())
                .set(REQUEST_ITEM.REASON, chosen.reason())
                .set(REQUEST_ITEM.WORDS, chosen.words())
                .set(REQUEST_ITEM.AS_WAS, chosen.asWas())
                .set(REQUEST_ITEM.CHOSEN_BY, stamp.by())
                .set(REQUEST_ITEM.CHOSEN_AT, stamp.at())
                .onConflict(REQUEST_ITEM.REQUEST_ID, REQUEST_ITEM.ITEM_TYPE, REQUEST_ITEM.ITEM_ID)
                .doUpdate()
                .set(REQUEST_ITEM.REASON, chosen.reason())
                .set(REQUEST_ITEM.WORDS, chosen.words())
                .set(REQUEST_ITEM.CHOSEN_BY, stamp.by())
                .set(REQUEST_ITEM.CHOSEN_AT, stamp.at())
                .execute();
    }

    public boolean leave(UUID request, ResourceRef item) {
        return destroying.rows(REQUEST_ITEM, one(request, item)) > 0;
    }

    private static Condition one(UUID request, ResourceRef item) {
        return REQUEST_ITEM
                .REQUEST_ID
                .eq(request)
                .and(REQUEST_ITEM.ITEM_TYPE.eq(item.type()))
                .and(REQUEST_ITEM.ITEM_ID.eq(item.id()));
    }

    public List<KeptLonger> keptLonger(UUID request) {
        return db.fetch("select * from rights.kept_longer({0})", DSL.val(request))
                .map(row -> new KeptLonger(
                        row.get("in_case", UUID.class),
                        row.get("organisation", UUID.class),
                        row.get("until_day", LocalDate.class)));
    }

    /** How the restriction ends, when that was announced. */
    public Optional<Restriction> ending(UUID request) {
        return db.selectFrom(RESTRICTION_END)
                .where(RESTRICTION_END.REQUEST_ID.eq(request))
                .fetchOptional(row -> new Restriction(
                        row.getReason(),
                        row.getAnnouncedAt().atZone(Time.ZONE).toLocalDate(),
                        row.getToldWay(),
                        row.getToldOn(),
                        row.getLiftedAt() == null
                                ? null
                                : row.getLiftedAt().atZone(Time.ZONE).toLocalDate()));
    }

    /** In the place of the reason that was announced before. */
    public void announce(Request request, String reason, Stamp stamp) {
        db.insertInto(RESTRICTION_END)
                .set(RESTRICTION_END.REQUEST_ID, request.id())
                .set(RESTRICTION_END.PARTNERSHIP_ID, request.partnership())
                .set(RESTRICTION_END.REASON, reason)
                .set(RESTRICTION_END.ANNOUNCED_BY, stamp.by())
                .set(RESTRICTION_END.ANNOUNCED_AT, stamp.at())
                .onConflict(RESTRICTION_END.REQUEST_ID)
                .doUpdate()
                .set(RESTRICTION_END.REASON, reason)
                .set(RESTRICTION_END.ANNOUNCED_BY, stamp.by())
                .set(RESTRICTION_END.ANNOUNCED_AT, stamp.at())
                .execute();
    }

    /** False when it was lifted before, or never announced. */
    public boolean lifted(UUID request, String way, LocalDate on, Stamp stamp) {
        return db.update(RESTRICTION_END)
                        .set(RESTRICTION_END.TOLD_WAY, way)
                        .set(RESTRICTION_END.TOLD_ON, on)
                        .set(RESTRICTION_END.LIFTED_BY, stamp.by())
                        .set(RESTRICTION_END.LIFTED_AT, stamp.at())
                        .where(RESTRICTION_END.REQUEST_ID.eq(request), RESTRICTION_END.LIFTED_AT.isNull())
                        .execute()
                == 1;
    }
}
