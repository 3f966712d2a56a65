package nl.aantafel.casefile.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.db.casefile.tables.records.StatementRecord;
import nl.aantafel.kernel.Time;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The conditions of a statement as they stand in its row: a last day as the moment at which it is over. */
final class Weighed {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private Weighed() {}

    static Conditions of(StatementRecord row) {
        Instant end = row.getReadableUntil();
        return new Conditions(
                row.getPurpose(),
                row.getNotOnward(),
                end == null ? null : end.atZone(Time.ZONE).toLocalDate().minusDays(1),
                JSON.readValue(row.getWeighing().data(), ANSWERS));
    }

    static @Nullable Instant end(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
    }

    static JSONB json(Map<String, String> answers) {
        return JSONB.valueOf(JSON.writeValueAsString(new TreeMap<>(answers)));
    }
}
