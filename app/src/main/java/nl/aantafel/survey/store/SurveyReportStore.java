package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.CAMPAIGN;
import static nl.aantafel.db.survey.Tables.POPULATION;
import static nl.aantafel.db.survey.Tables.QUESTIONNAIRE_VERSION;
import static nl.aantafel.db.survey.Tables.REPORT;
import static nl.aantafel.db.survey.Tables.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.survey.Narrative;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.domain.CountingPlace;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a report is made of besides the responses, and what is written around it. */
@Component
public class SurveyReportStore {

    private final DSLContext db;
    private final JsonMapper json;
    private final QuestionnaireJson questionnaires;

    SurveyReportStore(DSLContext db, JsonMapper json, QuestionnaireJson questionnaires) {
        this.db = db;
        this.json = json;
        this.questionnaires = questionnaires;
    }

    /** A campaign as its report needs it. */
    public record ReportedCampaign(
            UUID id,
            UUID partnership,
            String title,
            Questionnaire questionnaire,
            @Nullable UUID population,
            String sizeLabel,
            String regionLabel,
            boolean anonymous,
            String state,
            @Nullable LocalDate closesOn,
            int smallest,
            @Nullable UUID previous,
            boolean benchmark,
            int begunGone) {}

    /** @param at when it was written last */
    public record Kept(
            Narrative narrative, long rowVersion, @Nullable Instant at) {}

    public Optional<ReportedCampaign> campaign(UUID id) {
        return db.select(CAMPAIGN.fields())
                .select(QUESTIONNAIRE_VERSION.CONTENT, POPULATION.SIZE_LABEL, POPULATION.REGION_LABEL)
                .from(CAMPAIGN)
                .join(QUESTIONNAIRE_VERSION)
                .on(QUESTIONNAIRE_VERSION.ID.eq(CAMPAIGN.VERSION_ID))
                .leftJoin(POPULATION)
                .on(POPULATION.ID.eq(CAMPAIGN.POPULATION_ID))
                .where(CAMPAIGN.ID.eq(id))
                .fetchOptional(this::campaign);
    }

    private ReportedCampaign campaign(Record row) {
        String size = row.get(POPULATION.SIZE_LABEL);
        String region = row.get(POPULATION.REGION_LABEL);
        return new ReportedCampaign(
                row.get(CAMPAIGN.ID),
                row.get(CAMPAIGN.PARTNERSHIP_ID),
                row.get(CAMPAIGN.TITLE),
                questionnaires.read(row.get(QUESTIONNAIRE_VERSION.CONTENT)),
                row.get(CAMPAIGN.POPULATION_ID),
                size == null ? "" : size,
                region == null ? "" : region,
                row.get(CAMPAIGN.ANONYMOUS),
                row.get(CAMPAIGN.STATE),
                row.get(CAMPAIGN.CLOSES_ON),
                row.get(CAMPAIGN.SMALLEST),
                row.get(CAMPAIGN.PREVIOUS_ID),
                row.get(CAMPAIGN.BENCHMARK),
                row.get(CAMPAIGN.BEGUN_GONE));
    }

    /** How many of the population there are at each place. */
    public Map<CountingPlace, Long> population(@Nullable UUID population) {
        Map<CountingPlace, Long> places = new HashMap<>();
        if (population != null) {
            db.select(UNIT.REGION, UNIT.SIZE, DSL.count())
                    .from(UNIT)
                    .where(UNIT.POPULATION_ID.eq(population))
                    .groupBy(UNIT.REGION, UNIT.SIZE)
                    .forEach(row -> places.put(
                            new CountingPlace(row.value1(), row.value2()),
                            row.value3().longValue()));
        }
        return places;
    }

    /** The names of those the campaign is about, that no quote may hold. */
    public List<String> unitNames(@Nullable UUID population) {
        return population == null
                ? List.of()
                : db.select(UNIT.NAME)
                        .from(UNIT)
                        .where(UNIT.POPULATION_ID.eq(population))
                        .fetch(UNIT.NAME);
    }

    public Kept kept(UUID campaign) {
        return db.selectFrom(REPORT)
                .where(REPORT.CAMPAIGN_ID.eq(campaign))
                .fetchOptional(row -> new Kept(
                        json.readValue(row.getContent().data(), Narrative.class),
                        row.getRowVersion(),
                        row.getWrittenAt()))
                .orElse(new Kept(Narrative.NONE, 0, null));
    }

    /** False when somebody else wrote meanwhile. */
    public boolean keep(UUID campaign, UUID partnership, Narrative narrative, long rowVersion, UUID by, Instant at) {
        JSONB content = JSONB.valueOf(json.writeValueAsString(narrative));
        if (rowVersion == 0) {
            return db.insertInto(REPORT)
                            .set(REPORT.CAMPAIGN_ID, campaign)
                            .set(REPORT.PARTNERSHIP_ID, partnership)
                            .set(REPORT.CONTENT, content)
                            .set(REPORT.ROW_VERSION, 1L)
                            .set(REPORT.WRITTEN_BY, by)
                            .set(REPORT.WRITTEN_AT, at)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return db.update(REPORT)
                        .set(REPORT.CONTENT, content)
                        .set(REPORT.ROW_VERSION, rowVersion + 1)
                        .set(REPORT.WRITTEN_BY, by)
                        .set(REPORT.WRITTEN_AT, at)
                        .where(REPORT.CAMPAIGN_ID.eq(campaign), REPORT.ROW_VERSION.eq(rowVersion))
                        .execute()
                == 1;
    }
}
