package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.RESPONSE;
import static nl.aantafel.db.survey.Tables.RESPONSE_UNIT;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.aantafel.survey.domain.Response;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Responses; row-level security shows them to the researchers of their partnership. */
@Component
public class ResponseStore {

    /** So many rows are in memory at once, however many there are. */
    private static final int AT_ONCE = 500;

    private final DSLContext db;
    private final AnswersJson answers;

    ResponseStore(DSLContext db, AnswersJson answers) {
        this.db = db;
        this.answers = answers;
    }

    public void add(Collection<Response> responses) {
        var rows = db.insertInto(
                RESPONSE,
                RESPONSE.ID,
                RESPONSE.CAMPAIGN_ID,
                RESPONSE.PARTNERSHIP_ID,
                RESPONSE.COMPLETE,
                RESPONSE.ANSWERS,
                RESPONSE.REGION,
                RESPONSE.SIZE,
                RESPONSE.UNITS,
                RESPONSE.BATCH,
                RESPONSE.INVITE_ID,
                RESPONSE.LOAD_ID,
                RESPONSE.HANDED_ON);
        for (Response each : responses) {
            rows = rows.values(
                    each.id(),
                    each.campaign(),
                    each.partnership(),
                    each.complete(),
                    answers.write(each.answers()),
                    each.region(),
                    each.size(),
                    each.units(),
                    each.batch(),
                    each.invite(),
                    each.load(),
                    each.handedOn());
        }
        rows.execute();
        var units = db.insertInto(
                RESPONSE_UNIT, RESPONSE_UNIT.RESPONSE_ID, RESPONSE_UNIT.UNIT_ID, RESPONSE_UNIT.PARTNERSHIP_ID);
        boolean any = false;
        for (Response each : responses) {
            for (UUID unit : each.members()) {
                units = units.values(each.id(), unit, each.partnership());
                any = true;
            }
        }
        if (any) {
            units.execute();
        }
    }

    /** Every response that counts, complete or not, one by one; the units it speaks for are not read. */
    public void stream(UUID campaign, Consumer<Response> each) {
        try (Cursor<? extends Record> rows = db.selectFrom(RESPONSE)
                .where(counting(campaign))
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record row : rows) {
                each.accept(response(row, Set.of()));
            }
        }
    }

    /** One that counts. */
    public Optional<Response> find(UUID campaign, UUID id) {
        return db.selectFrom(RESPONSE)
                .where(counting(campaign), RESPONSE.ID.eq(id))
                .fetchOptional(row -> response(row, Set.of()));
    }

    /** For how many of the population the complete ones speak: units that are named, once each; who names none speaks for one. */
    public int unitsCovered(UUID campaign) {
        Condition complete = counting(campaign).and(RESPONSE.COMPLETE.isTrue());
        return db.select(DSL.countDistinct(RESPONSE_UNIT.UNIT_ID)
                        .plus(DSL.field(db.selectCount().from(RESPONSE).where(complete, RESPONSE.UNITS.eq(0)))))
                .from(RESPONSE_UNIT)
                .join(RESPONSE)
                .on(RESPONSE.ID.eq(RESPONSE_UNIT.RESPONSE_ID))
                .where(complete)
                .fetchSingle()
                .value1();
    }

    private static Condition counting(UUID campaign) {
        return RESPONSE.CAMPAIGN_ID.eq(campaign).and(RESPONSE.BATCH.isNotNull());
    }

    private Response response(Record row, Set<UUID> members) {
        return new Response(
                row.get(RESPONSE.ID),
                row.get(RESPONSE.CAMPAIGN_ID),
                row.get(RESPONSE.PARTNERSHIP_ID),
                row.get(RESPONSE.COMPLETE),
                answers.read(row.get(RESPONSE.ANSWERS)),
                row.get(RESPONSE.REGION),
                row.get(RESPONSE.SIZE),
                row.get(RESPONSE.UNITS),
                row.get(RESPONSE.BATCH),
                row.get(RESPONSE.INVITE_ID),
                row.get(RESPONSE.LOAD_ID),
                row.get(RESPONSE.HANDED_ON),
                members);
    }
}
