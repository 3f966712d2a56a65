package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.GIVEN_TEXT;
import static nl.aantafel.db.rights.Tables.ITEM_DECISION;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.platform.Destroying;
import nl.aantafel.rights.RequestItems.Decided;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.domain.Request;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was decided on the items of a request, and what is given of those that are given in part. */
@Component
public class DecisionTable {

    private final DSLContext db;
    private final Destroying destroying;

    DecisionTable(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    /** Those that hold. */
    public Map<ResourceRef, Decided> of(UUID request) {
        Map<ResourceRef, String> texts = db.selectFrom(GIVEN_TEXT)
                .where(GIVEN_TEXT.REQUEST_ID.eq(request))
                .fetchMap(row -> new ResourceRef(row.getItemType(), row.getItemId()), row -> row.getText());
        Map<ResourceRef, Decided> decided = new HashMap<>();
        db.selectFrom(ITEM_DECISION)
                .where(ITEM_DECISION.REQUEST_ID.eq(request), ITEM_DECISION.LAPSED_AT.isNull())
                .forEach(row -> {
                    ResourceRef ref = new ResourceRef(row.getItemType(), row.getItemId());
                    decided.put(
                            ref,
                            new Decided(
                                    Outcome.valueOf(row.getOutcome().toUpperCase(Locale.ROOT)),
                                    row.getGround(),
                                    row.getFactors(),
                                    row.getLeftOut(),
                                    texts.getOrDefault(ref, ""),
                                    row.getHonouredAt() != null));
                });
        return decided;
    }

    /** Takes the place of what was decided before. */
    public void decide(Request request, Item about, Decided decided, RequestTable.Stamp stamp) {
        ResourceRef item = about.ref();
        forget(request.id(), item);
        String outcome = decided.outcome().name().toLowerCase(Locale.ROOT);
        db.insertInto(ITEM_DECISION)
                .set(ITEM_DECISION.REQUEST_ID, request.id())
                .set(ITEM_DECISION.ITEM_TYPE, item.type())
                .set(ITEM_DECISION.ITEM_ID, item.id())
                .set(ITEM_DECISION.PARTNERSHIP_ID, request.partnership())
                .set(ITEM_DECISION.CASE_ID, about.caseId())
                .set(ITEM_DECISION.OUTCOME, outcome)
                .set(ITEM_DECISION.GROUND, decided.ground())
                .set(ITEM_DECISION.FACTORS, decided.factors())
                .set(ITEM_DECISION.LEFT_OUT, decided.leftOut())
                .set(ITEM_DECISION.DECIDED_BY, stamp.by())
                .set(ITEM_DECISION.DECIDED_AT, stamp.at())
                .onConflict(ITEM_DECISION.REQUEST_ID, ITEM_DECISION.ITEM_TYPE, ITEM_DECISION.ITEM_ID)
                .doUpdate()
                .set(ITEM_DECISION.OUTCOME, outcome)
                .set(ITEM_DECISION.GROUND, decided.ground())
                .set(ITEM_DECISION.FACTORS, decided.factors())
                .set(ITEM_DECISION.LEFT_OUT, decided.leftOut())
                .set(ITEM_DECISION.DECIDED_BY, stamp.by())
                .set(ITEM_DECISION.DECIDED_AT, stamp.at())
                .setNull(ITEM_DECISION.LAPSED_AT)
                .execute();
        if (!decided.given().isEmpty()) {
            db.insertInto(GIVEN_TEXT)
                    .set(GIVEN_TEXT.ID, Ids.next(stamp.at()))
                    .set(GIVEN_TEXT.REQUEST_ID, request.id())
                    .set(GIVEN_TEXT.ITEM_TYPE, item.type())
                    .set(GIVEN_TEXT.ITEM_ID, item.id())
                    .set(GIVEN_TEXT.PARTNERSHIP_ID, request.partnership())
                    .set(GIVEN_TEXT.CASE_ID, about.caseId())
                    .set(GIVEN_TEXT.TEXT, decided.given())
                    .execute();
        }
    }

    /** What was granted is done; with the article on which the job destroys it, or none when that was not asked. */
    public void honoured(UUID request, ResourceRef item, String destroyOn, RequestTable.Stamp stamp) {
        db.update(ITEM_DECISION)
                .set(ITEM_DECISION.HONOURED_AT, stamp.at())
                .set(ITEM_DECISION.DESTROY_ARTICLE, destroyOn)
                .where(
                        ITEM_DECISION.REQUEST_ID.eq(request),
                        ITEM_DECISION.ITEM_TYPE.eq(item.type()),
                        ITEM_DECISION.ITEM_ID.eq(item.id()))
                .execute();
    }

    private void forget(UUID request, ResourceRef item) {
        destroying.rows(
                GIVEN_TEXT,
                GIVEN_TEXT
                        .REQUEST_ID
                        .eq(request)
                        .and(GIVEN_TEXT.ITEM_TYPE.eq(item.type()))
                        .and(GIVEN_TEXT.ITEM_ID.eq(item.id())));
    }

    /** The answer was handed over: what was given stays with the person alone. */
    public void forgetTexts(UUID request) {
        destroying.rows(GIVEN_TEXT, GIVEN_TEXT.REQUEST_ID.eq(request));
    }
}
