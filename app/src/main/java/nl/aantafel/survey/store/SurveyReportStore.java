package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.REPORT;
import static nl.aantafel.db.survey.Tables.UNIT;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.survey.Narrative;
import nl.aantafel.survey.domain.CountingPlace;
import org.jooq.DSLContext;
import org.jooq.JSONB;
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

    /** @param at when it was written last */
    public record Kept(
            Narrative narrative, long rowVersion, @Nullable Instant at) {}

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
