package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.CAMPAIGN;
import static nl.aantafel.db.survey.Tables.DRAFT;
import static nl.aantafel.db.survey.Tables.INVITE;
import static nl.aantafel.db.survey.Tables.LINK;
import static nl.aantafel.db.survey.Tables.UNIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.survey.tables.records.InviteRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.Invites.InviteCounts;
import nl.aantafel.survey.Invites.Waiting;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was asked, and the links by which they come in. Of a link only the hash. */
@Component
public class InviteTable {

    /** Somebody who was asked. */
    @Personal
    public record Asked(
            UUID id,
            UUID campaign,
            UUID partnership,
            @Nullable UUID unit,
            String name,
            String email,
            boolean done,
            boolean noMail) {
        @Override
        public String toString() {
            return "Asked";
        }

        public boolean reachable() {
            return !email.isBlank() && !noMail;
        }
    }

    /** Where a link leads: to an invitation, to something handed in at the open link, to what is being filled in there, or to the open link. */
    public record Found(
            UUID campaign, @Nullable UUID invite, @Nullable UUID draft, boolean open) {}

    private static final Field<String> NAME = DSL.coalesce(UNIT.NAME, DSL.inline(""));

    private final DSLContext sql;

    InviteTable(DSLContext sql) {
        this.sql = sql;
    }

    /** One statement whatever the link is, also when nobody made it. */
    public Optional<Found> find(byte[] hash) {
        return sql
                .select(LINK.CAMPAIGN_ID, LINK.INVITE_ID, DSL.val((UUID) null), DSL.inline(false))
                .from(LINK)
                .where(LINK.HASH.eq(hash))
                .unionAll(DSL.select(DRAFT.CAMPAIGN_ID, DSL.val((UUID) null), DRAFT.ID, DSL.inline(false))
                        .from(DRAFT)
                        .where(DRAFT.HASH.eq(hash), DRAFT.INVITE_ID.isNull()))
                .unionAll(DSL.select(CAMPAIGN.ID, DSL.val((UUID) null), DSL.val((UUID) null), DSL.inline(true))
                        .from(CAMPAIGN)
                        .where(CAMPAIGN.OPEN_HASH.eq(hash)))
                .fetch(row -> new Found(row.value1(), row.value2(), row.value3(), row.value4()))
                .stream()
                .findFirst();
    }

    public List<UUID> unasked(UUID campaign, UUID population) {
        return sql.select(UNIT.ID)
                .from(UNIT)
                .where(UNIT.POPULATION_ID.eq(population))
                .andNotExists(DSL.selectOne()
                        .from(INVITE)
                        .where(INVITE.CAMPAIGN_ID.eq(campaign).and(INVITE.UNIT_ID.eq(UNIT.ID))))
                .orderBy(UNIT.NAME, UNIT.ID)
                .fetch(UNIT.ID);
    }

    /** In no order, with ids that tell nothing. */
    public void add(UUID campaign, UUID partnership, List<UUID> units, Instant now) {
        List<UUID> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled);
        List<InviteRecord> rows = new ArrayList<>();
        for (UUID unit : shuffled) {
            InviteRecord row = new InviteRecord();
            row.setId(Ids.random());
            row.setCampaignId(campaign);
            row.setPartnershipId(partnership);
            row.setUnitId(unit);
            row.setState("invited");
            row.setAskedAt(now);
            rows.add(row);
        }
        if (rows.isEmpty()) {
            return;
        }
        sql.insertInto(INVITE).set(rows).execute();
        sql.update(INVITE)
                .set(INVITE.EMAIL, UNIT.EMAIL)
                .from(UNIT)
                .where(UNIT.ID.eq(INVITE.UNIT_ID), INVITE.CAMPAIGN_ID.eq(campaign), INVITE.EMAIL.eq(""))
                .execute();
    }

    public Optional<Asked> one(UUID invite) {
        return asked(INVITE.ID.eq(invite)).stream().findFirst();
    }

    /** Who has not handed in, and was not mailed since. */
    public List<Asked> open(UUID campaign, @Nullable Instant notMailedSince) {
        Field<Instant> last = DSL.greatest(INVITE.MAILED_AT, INVITE.REMINDED_AT);
        return asked(INVITE.CAMPAIGN_ID
                .eq(campaign)
                .and(INVITE.STATE.ne("done"))
                .and(notMailedSince == null ? DSL.noCondition() : last.isNull().or(last.lt(notMailedSince))));
    }

    private List<Asked> asked(Condition condition) {
        return sql.select(
                        INVITE.ID,
                        INVITE.CAMPAIGN_ID,
                        INVITE.PARTNERSHIP_ID,
                        INVITE.UNIT_ID,
                        NAME,
                        INVITE.EMAIL,
                        INVITE.STATE,
                        INVITE.NO_MAIL)
                .from(INVITE)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(INVITE.UNIT_ID))
                .where(condition)
                .orderBy(NAME, INVITE.ID)
                .fetch(row -> new Asked(
                        row.get(INVITE.ID),
                        row.get(INVITE.CAMPAIGN_ID),
                        row.get(INVITE.PARTNERSHIP_ID),
                        row.get(INVITE.UNIT_ID),
                        row.get(NAME),
                        row.get(INVITE.EMAIL),
                        "done".equals(row.get(INVITE.STATE)),
                        row.get(INVITE.NO_MAIL)));
    }

    public void link(Asked asked, byte[] hash) {
        sql.insertInto(LINK)
                .set(LINK.HASH, hash)
                .set(LINK.CAMPAIGN_ID, asked.campaign())
                .set(LINK.PARTNERSHIP_ID, asked.partnership())
                .set(LINK.INVITE_ID, asked.id())
                .execute();
    }

    /** Something handed in at the open link: whoever presses twice is told so. */
    public void spent(UUID campaign, UUID partnership, byte[] hash) {
        sql.insertInto(LINK)
                .set(LINK.HASH, hash)
                .set(LINK.CAMPAIGN_ID, campaign)
                .set(LINK.PARTNERSHIP_ID, partnership)
                .execute();
    }

    /** A mail went out just now: the first, or a reminder. */
    public void mailed(UUID invite, Instant now) {
        sql.update(INVITE)
                .set(INVITE.REMINDED_AT, DSL.when(INVITE.MAILED_AT.isNotNull(), DSL.val(now)))
                .set(INVITE.MAILED_AT, DSL.coalesce(INVITE.MAILED_AT, DSL.val(now)))
                .where(INVITE.ID.eq(invite))
                .execute();
    }

    public void begun(UUID invite) {
        sql.update(INVITE)
                .set(INVITE.STATE, "begun")
                .where(INVITE.ID.eq(invite), INVITE.STATE.eq("invited"))
                .execute();
    }

    /** Whether it was not done before. */
    public boolean done(UUID invite) {
        return sql.update(INVITE)
                        .set(INVITE.STATE, "done")
                        .where(INVITE.ID.eq(invite), INVITE.STATE.ne("done"))
                        .execute()
                == 1;
    }

    public void noMail(UUID invite) {
        sql.update(INVITE).set(INVITE.NO_MAIL, true).where(INVITE.ID.eq(invite)).execute();
    }

    public InviteCounts counts(UUID campaign, int units) {
        return sql.select(
                        DSL.count(),
                        DSL.count().filterWhere(INVITE.STATE.eq("begun")),
                        DSL.count().filterWhere(INVITE.STATE.eq("done")),
                        DSL.count().filterWhere(INVITE.MAILED_AT.isNotNull()),
                        DSL.count().filterWhere(INVITE.EMAIL.eq("").or(INVITE.NO_MAIL)))
                .from(INVITE)
                .where(INVITE.CAMPAIGN_ID.eq(campaign))
                .fetchSingle(row ->
                        new InviteCounts(units, row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** One more than asked, when there are more. */
    public List<Waiting> waiting(UUID campaign, @Nullable String after, int size) {
        Condition beyond = after == null
                ? DSL.noCondition()
                : DSL.row(NAME, INVITE.ID)
                        .gt(DSL.select(NAME, INVITE.ID)
                                .from(INVITE)
                                .leftJoin(UNIT)
                                .on(UNIT.ID.eq(INVITE.UNIT_ID))
                                .where(INVITE.ID.eq(UUID.fromString(after))));
        return sql.select(
                        INVITE.ID,
                        NAME,
                        DSL.coalesce(UNIT.REGION, DSL.inline("")),
                        INVITE.STATE,
                        INVITE.EMAIL,
                        INVITE.NO_MAIL,
                        DSL.greatest(INVITE.MAILED_AT, INVITE.REMINDED_AT))
                .from(INVITE)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(INVITE.UNIT_ID))
                .where(INVITE.CAMPAIGN_ID.eq(campaign), INVITE.STATE.ne("done"))
                .and(beyond)
                .orderBy(NAME, INVITE.ID)
                .limit(size + 1)
                .fetch(row -> new Waiting(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        "begun".equals(row.value4()),
                        !row.value5().isBlank() && !row.value6(),
                        row.value7()));
    }
}
