package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.RELEASE;

import java.util.List;
import nl.aantafel.client.PlanCopy;
import nl.aantafel.client.PlanCopy.Content;
import org.jooq.Record;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a line of the plan stands in a released row. */
@Component
class Copies {

    static final List<SelectField<?>> FIELDS =
            List.of(RELEASE.KIND, RELEASE.SOURCE_ID, RELEASE.SOURCE_VERSION, RELEASE.PLACE, RELEASE.CONTENT);

    private final JsonMapper json;

    Copies(JsonMapper json) {
        this.json = json;
    }

    PlanCopy of(Record row) {
        return new PlanCopy(
                row.get(RELEASE.KIND),
                row.get(RELEASE.SOURCE_ID),
                row.get(RELEASE.SOURCE_VERSION),
                row.get(RELEASE.PLACE),
                json.readValue(row.get(RELEASE.CONTENT).data(), Content.class));
    }

    String kept(Content content) {
        return json.writeValueAsString(content);
    }
}
