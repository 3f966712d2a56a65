package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.CONTACT;
import static nl.aantafel.db.survey.Tables.INVITE;
import static nl.aantafel.db.survey.Tables.LINK;
import static nl.aantafel.db.survey.Tables.RESPONSE;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Writes what was handed in anonymously anew, in no order and in one transaction: a response then shares no id, no order of rows and no
 * transaction with the link it came by. The links and addresses of the campaign are written anew in the same breath, so that neither their
 * order tells when they were used.
 */
@Component
public class MixingTable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext sql;

    MixingTable(DSLContext sql) {
        this.sql = sql;
    }

    public int waiting(UUID campaign) {
        return sql.fetchCount(RESPONSE, RESPONSE.CAMPAIGN_ID.eq(campaign).and(RESPONSE.BATCH.isNull()));
    }

    public void mix(UUID campaign, int least) {
        List<UUID> waiting = ids(campaign, 0);
        int newest = newestBatch(campaign);
        // Too few to hide among each other go in among those of the time before.
        List<UUID> before = waiting.size() < least && newest > 0 ? ids(campaign, newest) : List.of();
        List<Query> writing = new ArrayList<>();
        waiting.forEach(id -> writing.add(copied(id, newest + 1)));
        before.forEach(id ->
                writing.add(sql.update(RESPONSE).set(RESPONSE.BATCH, newest + 1).where(RESPONSE.ID.eq(id))));
        Collections.shuffle(writing, RANDOM);
        run(writing);
        run(waiting.stream()
                .map(id -> (Query) sql.deleteFrom(RESPONSE).where(RESPONSE.ID.eq(id)))
                .toList());
        ways(campaign);
    }

    /** {@code 0} stands for what waits. */
    private List<UUID> ids(UUID campaign, int batch) {
        return sql.select(RESPONSE.ID)
                .from(RESPONSE)
                .where(RESPONSE.CAMPAIGN_ID.eq(campaign))
                .and(batch == 0 ? RESPONSE.BATCH.isNull() : RESPONSE.BATCH.eq(batch))
                .forUpdate()
                .fetch(RESPONSE.ID);
    }

    private int newestBatch(UUID campaign) {
        return sql.select(DSL.coalesce(DSL.max(RESPONSE.BATCH), DSL.inline(0)))
                .from(RESPONSE)
                .where(RESPONSE.CAMPAIGN_ID.eq(campaign))
                .fetchSingle()
                .value1();
    }

    private Query copied(UUID id, int batch) {
        return sql.insertInto(
                        RESPONSE,
                        RESPONSE.ID,
                        RESPONSE.CAMPAIGN_ID,
                        RESPONSE.PARTNERSHIP_ID,
                        RESPONSE.COMPLETE,
                        RESPONSE.ANSWERS,
                        RESPONSE.REGION,
                        RESPONSE.SIZE,
                        RESPONSE.UNITS,
                        RESPONSE.BATCH)
                .select(DSL.select(
                                DSL.val(Ids.random()),
                                RESPONSE.CAMPAIGN_ID,
                                RESPONSE.PARTNERSHIP_ID,
                                RESPONSE.COMPLETE,
                                RESPONSE.ANSWERS,
                                RESPONSE.REGION,
                                RESPONSE.SIZE,
                                RESPONSE.UNITS,
                                DSL.val(batch))
                        .from(RESPONSE)
                        .where(RESPONSE.ID.eq(id)));
    }

    private void ways(UUID campaign) {
        List<Query> writing = new ArrayList<>();
        sql.select(INVITE.ID)
                .from(INVITE)
                .where(INVITE.CAMPAIGN_ID.eq(campaign))
                .fetch(INVITE.ID)
                .forEach(id -> writing.add(
                        sql.update(INVITE).set(INVITE.STATE, INVITE.STATE).where(INVITE.ID.eq(id))));
        sql.select(LINK.HASH)
                .from(LINK)
                .where(LINK.CAMPAIGN_ID.eq(campaign), LINK.INVITE_ID.isNull())
                .fetch(LINK.HASH)
                .forEach(hash -> writing.add(
                        sql.update(LINK).set(LINK.CAMPAIGN_ID, campaign).where(LINK.HASH.eq(hash))));
        sql.select(CONTACT.ID)
                .from(CONTACT)
                .where(CONTACT.CAMPAIGN_ID.eq(campaign))
                .fetch(CONTACT.ID)
                .forEach(id -> writing.add(
                        sql.update(CONTACT).set(CONTACT.ID, Ids.random()).where(CONTACT.ID.eq(id))));
        Collections.shuffle(writing, RANDOM);
        run(writing);
    }

    private void run(List<Query> queries) {
        if (!queries.isEmpty()) {
            sql.batch(queries).execute();
        }
    }
}
