package nl.aantafel.survey.store;

import static nl.aantafel.db.survey.Tables.RESPONSE;
import static nl.aantafel.db.survey.Tables.RESPONSE_UNIT;
import static nl.aantafel.db.survey.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.aantafel.survey.CampaignMonitor.Bar;
import nl.aantafel.survey.CampaignMonitor.Candidate;
import nl.aantafel.survey.CampaignMonitor.Twice;
import nl.aantafel.survey.Responses.OneResponse;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a campaign is. */
@Component
public class ProgressTable {

    /** Rows by completeness. */
    public record Tally(int complete, int incomplete, int waiting) {}

    private final DSLContext sql;
    private final AnswersJson answers;

    ProgressTable(DSLContext sql, AnswersJson answers) {
        this.sql = sql;
        this.answers = answers;
    }

    public Tally tally(UUID campaign) {
        Condition mixed = RESPONSE.BATCH.isNotNull();
        return sql.select(
                        DSL.count().filterWhere(mixed.and(RESPONSE.COMPLETE)),
                        DSL.count().filterWhere(DSL.not(RESPONSE.COMPLETE)),
                        DSL.count().filterWhere(RESPONSE.BATCH.isNull().and(RESPONSE.COMPLETE)))
                .from(RESPONSE)
                .where(RESPONSE.CAMPAIGN_ID.eq(campaign))
                .fetchSingle(row -> new Tally(row.value1(), row.value2(), row.value3()));
    }

    public List<Bar> byRegion(UUID campaign, @Nullable UUID population) {
        return bars(campaign, population, RESPONSE.REGION, UNIT.REGION);
    }

    public List<Bar> bySize(UUID campaign, @Nullable UUID population) {
        return bars(campaign, population, RESPONSE.SIZE, UNIT.SIZE);
    }

    private List<Bar> bars(
            UUID campaign, @Nullable UUID population, TableField<?, String> given, TableField<?, String> listed) {
        Map<String, Integer> responses = new TreeMap<>(sql.select(given, DSL.count())
                .from(RESPONSE)
                .where(RESPONSE.CAMPAIGN_ID.eq(campaign), RESPONSE.BATCH.isNotNull(), RESPONSE.COMPLETE.isTrue())
                .groupBy(given)
                .fetchMap(given, DSL.count()));
        Map<String, Integer> units = new LinkedHashMap<>();
        if (population != null) {
            units.putAll(sql.select(listed, DSL.count())
                    .from(UNIT)
                    .where(UNIT.POPULATION_ID.eq(population))
                    .groupBy(listed)
                    .orderBy(listed)
                    .fetchMap(listed, DSL.count()));
        }
        responses.keySet().forEach(label -> units.putIfAbsent(label, 0));
        if (units.size() == 1 && units.containsKey("")) {
            return List.of();
        }
        List<Bar> bars = new ArrayList<>();
        units.forEach((label, all) -> bars.add(new Bar(label, responses.getOrDefault(label, 0), all)));
        return bars;
    }

    /** How many units there are in each region and class of size together. */
    public Map<List<String>, Integer> cells(UUID population) {
        Map<List<String>, Integer> cells = new LinkedHashMap<>();
        sql.select(UNIT.REGION, UNIT.SIZE, DSL.count())
                .from(UNIT)
                .where(UNIT.POPULATION_ID.eq(population))
                .groupBy(UNIT.REGION, UNIT.SIZE)
                .forEach(row -> cells.put(List.of(row.value1(), row.value2()), row.value3()));
        return cells;
    }

    public List<Twice> twice(UUID campaign) {
        Field<Integer> asked =
                DSL.field("(select count(*)::int from jsonb_object_keys({0}))", Integer.class, RESPONSE.ANSWERS);
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<UUID, List<Candidate>> all = new LinkedHashMap<>();
        Condition counts = RESPONSE.CAMPAIGN_ID.eq(campaign).and(RESPONSE.COMPLETE);
        Condition severalTimes = UNIT.ID.in(DSL.select(RESPONSE_UNIT.UNIT_ID)
                .from(RESPONSE_UNIT)
                .join(RESPONSE)
                .on(RESPONSE.ID.eq(RESPONSE_UNIT.RESPONSE_ID))
                .where(counts)
                .groupBy(RESPONSE_UNIT.UNIT_ID)
                .having(DSL.count().gt(1)));
        sql.select(UNIT.ID, UNIT.NAME, RESPONSE.ID, RESPONSE.HANDED_ON, asked, RESPONSE.UNITS)
                .from(RESPONSE_UNIT)
                .join(RESPONSE)
                .on(RESPONSE.ID.eq(RESPONSE_UNIT.RESPONSE_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(RESPONSE_UNIT.UNIT_ID))
                .where(counts, severalTimes)
                .orderBy(UNIT.NAME, RESPONSE.HANDED_ON, RESPONSE.ID)
                .forEach(row -> {
                    names.put(row.value1(), row.value2());
                    LocalDate day = row.value4();
                    all.computeIfAbsent(row.value1(), none -> new ArrayList<>())
                            .add(new Candidate(
                                    row.value3(), day == null ? "" : day.toString(), row.value5(), row.value6()));
                });
        return all.entrySet().stream()
                .map(each -> new Twice(each.getKey(), names.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    public void aside(UUID campaign, List<UUID> responses, String reason) {
        sql.update(RESPONSE)
                .set(RESPONSE.COMPLETE, false)
                .set(RESPONSE.ASIDE, reason)
                .where(RESPONSE.CAMPAIGN_ID.eq(campaign), RESPONSE.ID.in(responses))
                .execute();
    }

    /** One more than asked, when there are more; only what counts. */
    public List<OneResponse> list(UUID campaign, @Nullable String after, int size) {
        return sql.selectFrom(RESPONSE)
                .where(RESPONSE.CAMPAIGN_ID.eq(campaign), RESPONSE.BATCH.isNotNull())
                .and(after == null ? DSL.noCondition() : RESPONSE.ID.gt(UUID.fromString(after)))
                .orderBy(RESPONSE.ID)
                .limit(size + 1)
                .fetch(row -> new OneResponse(
                        row.getId(),
                        row.getComplete(),
                        answers.read(row.getAnswers()),
                        row.getRegion(),
                        row.getSize(),
                        row.getUnits(),
                        row.getHandedOn()));
    }
}
