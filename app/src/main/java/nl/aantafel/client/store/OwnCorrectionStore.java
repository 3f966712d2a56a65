package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.OUTLET;
import static nl.aantafel.db.client.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.MyWords.Correction;
import nl.aantafel.client.MyWords.Course;
import nl.aantafel.client.MyWords.Wrong;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.ContributionStore.Words;
import nl.aantafel.client.store.OwnWordStore.Read;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Requests to put something right that somebody made on their own page, under the client's role. */
@Repository
public class OwnCorrectionStore {

    /** As the database makes a request of it. */
    private static final String CORRECTION = "correction";

    /** Under which frame somebody has their page, and when they were born. */
    @Personal
    public record Asker(String frame, @Nullable LocalDate born) {
        @Override
        public String toString() {
            return "Asker";
        }
    }

    /** What the frame says of such a request, under the id it gets. */
    public record Filing(UUID request, String kind, String check, LocalDate due) {}

    /** As the database reads it once. */
    record Choices(UUID request, String kind, String reason, String check, String due) {}

    private final DSLContext sql;
    private final ContributionStore contributions;
    private final JsonMapper json;

    OwnCorrectionStore(DSLContext sql, ContributionStore contributions, JsonMapper json) {
        this.sql = sql;
        this.contributions = contributions;
        this.json = json;
    }

    public Asker asker(UUID page) {
        return sql.select(OUTLET.FRAME_CODE, PERSON.BIRTH_DATE)
                .from(PERSON)
                .join(OUTLET)
                .on(OUTLET.PARTNERSHIP_ID.eq(PERSON.PARTNERSHIP_ID))
                .where(PERSON.ID.eq(page))
                .fetchSingle(row -> new Asker(row.value1(), row.value2()));
    }

    /** In the order they were asked. */
    public List<Correction> of(UUID page) {
        return sql.select(
                        CONTRIBUTION.ID,
                        CONTRIBUTION.SOURCE_ID,
                        CONTRIBUTION.BODY,
                        CONTRIBUTION.WRITTEN_AT,
                        CONTRIBUTION.COURSE,
                        CONTRIBUTION.COURSE_GROUND,
                        CONTRIBUTION.COURSE_LEFT_OUT,
                        CONTRIBUTION.COURSE_DUE,
                        CONTRIBUTION.COURSE_AT)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.PERSON.eq(page), CONTRIBUTION.KIND.eq(CORRECTION))
                .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                .orderBy(CONTRIBUTION.WRITTEN_AT, CONTRIBUTION.ID)
                .fetch(row -> new Correction(
                        row.value1(),
                        Objects.requireNonNull(row.value2()),
                        row.value3(),
                        row.value4(),
                        Course.valueOf(row.value5().toUpperCase(Locale.ROOT)),
                        row.value6(),
                        row.value7(),
                        Objects.requireNonNull(row.value8()),
                        Objects.requireNonNull(row.value9())));
    }

    /** False when one about the same is open, or the copy is gone. */
    public boolean ask(UUID id, At at, Read about, Wrong wrong, Filing filing) {
        String choices = json.writeValueAsString(new Choices(
                filing.request(),
                filing.kind(),
                wrong.reason(),
                filing.check(),
                filing.due().toString()));
        return contributions.add(
                id,
                at,
                new Words(
                        CORRECTION,
                        about.id(),
                        about.copy().root(),
                        wrong.words().strip(),
                        choices));
    }

    /** False when it is decided. */
    public boolean leave(UUID correction, Instant now) {
        return contributions.takeBack(correction, now);
    }
}
