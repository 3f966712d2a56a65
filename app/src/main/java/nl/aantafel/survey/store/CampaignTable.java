package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.CAMPAIGN;
import static nl.aantafel.db.survey.Tables.CONTACT;
import static nl.aantafel.db.survey.Tables.DRAFT;
import static nl.aantafel.db.survey.Tables.LINK;
import static nl.aantafel.db.survey.Tables.POPULATION;
import static nl.aantafel.db.survey.Tables.QUESTIONNAIRE;
import static nl.aantafel.db.survey.Tables.QUESTIONNAIRE_VERSION;
import static nl.aantafel.db.survey.Tables.RESPONSE;
import static nl.aantafel.db.survey.Tables.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.platform.Destroying;
import nl.aantafel.survey.Campaigns.CampaignLine;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.Published;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.Question.Kind;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Campaigns, from draft to closed. */
@Component
public class CampaignTable {

    private static final Field<Integer> UNITS =
            DSL.field(DSL.select(DSL.count()).from(UNIT).where(UNIT.POPULATION_ID.eq(CAMPAIGN.POPULATION_ID)));

    private static final Field<Integer> RECEIVED = DSL.field(DSL.select(DSL.count())
            .from(RESPONSE)
            .where(RESPONSE.CAMPAIGN_ID.eq(CAMPAIGN.ID).and(RESPONSE.COMPLETE.isTrue())));

    private final DSLContext sql;
    private final Destroying destroying;
    private final QuestionnaireJson questionnaires;

    CampaignTable(DSLContext sql, Destroying destroying, QuestionnaireJson questionnaires) {
        this.sql = sql;
        this.destroying = destroying;
        this.questionnaires = questionnaires;
    }

    /** One more than asked, when there are more; the newest first. */
    public List<CampaignLine> list(Collection<UUID> partnerships, @Nullable String after, int size) {
        return sql.select(
                        CAMPAIGN.ID,
                        CAMPAIGN.PARTNERSHIP_ID,
                        CAMPAIGN.TITLE,
                        CAMPAIGN.STATE,
                        CAMPAIGN.CLOSES_ON,
                        CAMPAIGN.ANONYMOUS,
                        UNITS,
                        RECEIVED)
                .from(CAMPAIGN)
                .where(CAMPAIGN.PARTNERSHIP_ID.in(partnerships))
                .and(after == null ? DSL.noCondition() : CAMPAIGN.ID.lt(UUID.fromString(after)))
                .orderBy(CAMPAIGN.ID.desc())
                .limit(size + 1)
                .fetch(row -> new CampaignLine(
                        row.get(CAMPAIGN.ID),
                        row.get(CAMPAIGN.PARTNERSHIP_ID),
                        row.get(CAMPAIGN.TITLE),
                        state(row),
                        row.get(CAMPAIGN.CLOSES_ON),
                        row.get(CAMPAIGN.ANONYMOUS),
                        row.get(UNITS),
                        row.get(RECEIVED)));
    }

    public Optional<CampaignView> one(UUID campaign) {
        return sql.select(CAMPAIGN.fields())
                .select(QUESTIONNAIRE_VERSION.CONTENT, QUESTIONNAIRE_VERSION.NUMBER)
                .select(POPULATION.NAME, POPULATION.REGION_LABEL, POPULATION.SIZE_LABEL, UNITS)
                .from(CAMPAIGN)
                .join(QUESTIONNAIRE_VERSION)
                .on(QUESTIONNAIRE_VERSION.ID.eq(CAMPAIGN.VERSION_ID))
                .leftJoin(POPULATION)
                .on(POPULATION.ID.eq(CAMPAIGN.POPULATION_ID))
                .where(CAMPAIGN.ID.eq(campaign))
                .fetchOptional(this::view);
    }

    private CampaignView view(Record row) {
        return new CampaignView(
                row.get(CAMPAIGN.ID),
                row.get(CAMPAIGN.PARTNERSHIP_ID),
                new CampaignPlan(
                        row.get(CAMPAIGN.TITLE),
                        row.get(CAMPAIGN.VERSION_ID),
                        row.get(CAMPAIGN.POPULATION_ID),
                        row.get(CAMPAIGN.ANONYMOUS),
                        row.get(CAMPAIGN.OPEN_LINK),
                        row.get(CAMPAIGN.CLOSES_ON),
                        row.get(CAMPAIGN.SMALLEST),
                        row.get(CAMPAIGN.PREVIOUS_ID),
                        row.get(CAMPAIGN.BENCHMARK),
                        row.get(CAMPAIGN.CONTACTS_UNTIL),
                        row.get(CAMPAIGN.SENDER),
                        row.get(CAMPAIGN.QUESTIONS_TO)),
                state(row),
                row.get(CAMPAIGN.ROW_VERSION),
                questionnaires.read(row.get(QUESTIONNAIRE_VERSION.CONTENT)),
                row.get(QUESTIONNAIRE_VERSION.NUMBER),
                Objects.requireNonNullElse(row.get(POPULATION.NAME), ""),
                Objects.requireNonNullElse(row.get(POPULATION.REGION_LABEL), ""),
                Objects.requireNonNullElse(row.get(POPULATION.SIZE_LABEL), ""),
                row.get(UNITS),
                row.get(CAMPAIGN.REOPENED),
                row.get(CAMPAIGN.OPENED_AT),
                row.get(CAMPAIGN.CLOSED_AT),
                row.get(CAMPAIGN.CONTACTS_GONE_AT),
                row.get(CAMPAIGN.BEGUN_GONE));
    }

    private static State state(Record row) {
        return State.valueOf(row.get(CAMPAIGN.STATE).toUpperCase(Locale.ROOT));
    }

    public List<Published> published(Collection<UUID> partnerships) {
        return sql.select(
                        QUESTIONNAIRE_VERSION.ID,
                        QUESTIONNAIRE_VERSION.PARTNERSHIP_ID,
                        QUESTIONNAIRE.TITLE,
                        QUESTIONNAIRE_VERSION.NUMBER,
                        QUESTIONNAIRE_VERSION.CONTENT)
                .from(QUESTIONNAIRE_VERSION)
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.ID.eq(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID))
                .where(
                        QUESTIONNAIRE_VERSION.PARTNERSHIP_ID.in(partnerships),
                        QUESTIONNAIRE_VERSION.STATE.eq("published"),
                        QUESTIONNAIRE.ARCHIVED.isFalse())
                .orderBy(QUESTIONNAIRE.TITLE, QUESTIONNAIRE_VERSION.NUMBER.desc())
                .fetch(row -> new Published(
                        row.get(QUESTIONNAIRE_VERSION.ID),
                        row.get(QUESTIONNAIRE_VERSION.PARTNERSHIP_ID),
                        row.get(QUESTIONNAIRE.TITLE),
                        row.get(QUESTIONNAIRE_VERSION.NUMBER),
                        questionnaires
                                .read(row.get(QUESTIONNAIRE_VERSION.CONTENT))
                                .questions()
                                .anyMatch(each -> each.kind() == Kind.CONTACT)));
    }

    public void add(UUID id, UUID partnership, CampaignPlan plan, UUID by, Instant now) {
        sql.insertInto(CAMPAIGN)
                .set(CAMPAIGN.ID, id)
                .set(CAMPAIGN.PARTNERSHIP_ID, partnership)
                .set(CAMPAIGN.STATE, "draft")
                .set(planned(plan))
                .set(CAMPAIGN.CREATED_BY, by)
                .set(CAMPAIGN.CREATED_AT, now)
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> planned(CampaignPlan plan) {
        Map<Field<?>, @Nullable Object> fields = new HashMap<>();
        fields.put(CAMPAIGN.TITLE, plan.title());
        fields.put(CAMPAIGN.VERSION_ID, plan.version());
        fields.put(CAMPAIGN.POPULATION_ID, plan.population());
        fields.put(CAMPAIGN.ANONYMOUS, plan.anonymous());
        fields.put(CAMPAIGN.OPEN_LINK, plan.openLink());
        fields.put(CAMPAIGN.CLOSES_ON, plan.closesOn());
        fields.put(CAMPAIGN.SMALLEST, plan.smallest());
        fields.put(CAMPAIGN.PREVIOUS_ID, plan.previous());
        fields.put(CAMPAIGN.BENCHMARK, plan.benchmark());
        fields.put(CAMPAIGN.CONTACTS_UNTIL, plan.contactsUntil());
        fields.put(CAMPAIGN.SENDER, plan.sender());
        fields.put(CAMPAIGN.QUESTIONS_TO, plan.questionsTo());
        return fields;
    }

    /** Whether it still was at that version. */
    public boolean change(UUID campaign, long rowVersion, CampaignPlan plan) {
        return sql.update(CAMPAIGN)
                        .set(planned(plan))
                        .set(CAMPAIGN.ROW_VERSION, CAMPAIGN.ROW_VERSION.plus(1))
                        .where(
                                CAMPAIGN.ID.eq(campaign),
                                CAMPAIGN.ROW_VERSION.eq(rowVersion),
                                CAMPAIGN.STATE.eq("draft"))
                        .execute()
                == 1;
    }

    public void opened(UUID campaign, byte @Nullable [] openHash, Instant now) {
        sql.update(CAMPAIGN)
                .set(CAMPAIGN.STATE, "open")
                .set(CAMPAIGN.OPEN_HASH, openHash)
                .set(CAMPAIGN.OPENED_AT, now)
                .set(CAMPAIGN.ROW_VERSION, CAMPAIGN.ROW_VERSION.plus(1))
                .where(CAMPAIGN.ID.eq(campaign))
                .execute();
    }

    public void openHash(UUID campaign, byte[] hash) {
        sql.update(CAMPAIGN)
                .set(CAMPAIGN.OPEN_HASH, hash)
                .where(CAMPAIGN.ID.eq(campaign))
                .execute();
    }

    public void reopened(UUID campaign, @Nullable LocalDate closesOn) {
        sql.update(CAMPAIGN)
                .set(CAMPAIGN.STATE, "open")
                .set(CAMPAIGN.REOPENED, true)
                .setNull(CAMPAIGN.CLOSED_AT)
                .set(CAMPAIGN.CLOSES_ON, closesOn)
                .set(CAMPAIGN.ROW_VERSION, CAMPAIGN.ROW_VERSION.plus(1))
                .where(CAMPAIGN.ID.eq(campaign))
                .execute();
    }

    public void closesOn(UUID campaign, LocalDate day) {
        sql.update(CAMPAIGN)
                .set(CAMPAIGN.CLOSES_ON, day)
                .set(CAMPAIGN.ROW_VERSION, CAMPAIGN.ROW_VERSION.plus(1))
                .where(CAMPAIGN.ID.eq(campaign))
                .execute();
    }

    public void closed(UUID campaign, int begunGone, Instant now) {
        sql.update(CAMPAIGN)
                .set(CAMPAIGN.STATE, "closed")
                .set(CAMPAIGN.CLOSED_AT, now)
                .set(CAMPAIGN.BEGUN_GONE, CAMPAIGN.BEGUN_GONE.plus(begunGone))
                .set(CAMPAIGN.ROW_VERSION, CAMPAIGN.ROW_VERSION.plus(1))
                .where(CAMPAIGN.ID.eq(campaign))
                .execute();
    }

    /** Held until the transaction ends: who hands in and who closes wait for each other. */
    public Optional<State> held(UUID campaign) {
        sql.select(DSL.field(
                        "pg_advisory_xact_lock(hashtextextended({0}, 8))", Object.class, DSL.val("survey:" + campaign)))
                .fetch();
        return sql.select(CAMPAIGN.STATE)
                .from(CAMPAIGN)
                .where(CAMPAIGN.ID.eq(campaign))
                .forUpdate()
                .fetchOptional(CampaignTable::state);
    }

    /** Any number may be at it together; nobody closes or mixes meanwhile. */
    public void entering(UUID campaign) {
        sql.select(DSL.field(
                        "pg_advisory_xact_lock_shared(hashtextextended({0}, 8))",
                        Object.class, DSL.val("survey:" + campaign)))
                .fetch();
    }

    /** Open ones whose last day is behind. */
    public List<UUID> over(LocalDate today) {
        return sql.select(CAMPAIGN.ID)
                .from(CAMPAIGN)
                .where(CAMPAIGN.STATE.eq("open"), CAMPAIGN.CLOSES_ON.lt(today))
                .fetch(CAMPAIGN.ID);
    }

    public List<UUID> openAnonymous() {
        return sql.select(CAMPAIGN.ID)
                .from(CAMPAIGN)
                .where(CAMPAIGN.STATE.eq("open"), CAMPAIGN.ANONYMOUS.isTrue())
                .fetch(CAMPAIGN.ID);
    }

    /** What nobody handed in is gone for good. Gives how many. */
    public int destroyDrafts(UUID campaign) {
        return destroying.rows(DRAFT, DRAFT.CAMPAIGN_ID.eq(campaign));
    }

    public int drafts(UUID campaign) {
        return sql.fetchCount(DRAFT, DRAFT.CAMPAIGN_ID.eq(campaign));
    }

    public boolean followed(UUID campaign) {
        return sql.fetchExists(CAMPAIGN, CAMPAIGN.PREVIOUS_ID.eq(campaign));
    }

    public void remove(UUID campaign) {
        destroying.rows(LINK, LINK.CAMPAIGN_ID.eq(campaign));
        destroying.rows(CONTACT, CONTACT.CAMPAIGN_ID.eq(campaign));
        destroying.rows(CAMPAIGN, CAMPAIGN.ID.eq(campaign));
    }

    public void contactsGone(UUID campaign, Instant now) {
        sql.update(CAMPAIGN)
                .set(CAMPAIGN.CONTACTS_GONE_AT, now)
                .where(CAMPAIGN.ID.eq(campaign))
                .execute();
    }
}
