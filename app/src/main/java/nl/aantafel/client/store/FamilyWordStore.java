package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.PERSON;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.FamilyWords.Word;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the family said of its plan, under the professional's rights. */
@Repository
public class FamilyWordStore {

    private static final List<String> KINDS =
            List.of(Kind.values()).stream().map(Kind::code).toList();

    private final DSLContext sql;
    private final JsonMapper json;

    FamilyWordStore(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What was not read first; else the latest first. */
    public List<Word> of(UUID caseId) {
        return sql.select(CONTRIBUTION.fields())
                .select(PERSON.PERSON_ID, PERSON.CALL_NAME)
                .from(CONTRIBUTION)
                .join(PERSON)
                .on(PERSON.ID.eq(CONTRIBUTION.PERSON))
                .where(CONTRIBUTION.CASE_ID.eq(caseId))
                .and(CONTRIBUTION.KIND.in(KINDS))
                .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                .orderBy(CONTRIBUTION.READ_AT.isNotNull(), CONTRIBUTION.WRITTEN_AT.desc(), CONTRIBUTION.ID)
                .fetch(row -> {
                    JsonNode about = json.readTree(row.get(CONTRIBUTION.CHOICES).data());
                    return new Word(
                            row.get(CONTRIBUTION.ID),
                            row.get(PERSON.PERSON_ID),
                            row.get(PERSON.CALL_NAME),
                            row.get(CONTRIBUTION.HOLDER),
                            row.get(CONTRIBUTION.KIND),
                            row.get(CONTRIBUTION.ABOUT),
                            row.get(CONTRIBUTION.SOURCE_ID),
                            about.path("kind").asString(""),
                            row.get(CONTRIBUTION.BODY),
                            row.get(CONTRIBUTION.WRITTEN_AT),
                            row.get(CONTRIBUTION.READ_AT),
                            Objects.requireNonNullElse(row.get(CONTRIBUTION.ANSWER), ""),
                            row.get(CONTRIBUTION.ANSWERED_AT),
                            row.get(CONTRIBUTION.TAKEN_AS) != null,
                            row.get(CONTRIBUTION.VERSION));
                });
    }

    public void answer(UUID word, String answer, String as, Stamp stamp) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.ANSWER, answer)
                .set(CONTRIBUTION.ANSWERED_BY, stamp.by())
                .set(CONTRIBUTION.ANSWERED_AS, as)
                .set(CONTRIBUTION.ANSWERED_AT, stamp.at())
                .where(CONTRIBUTION.ID.eq(word))
                .execute();
    }
}
