package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.RELEASE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.MyWords.View;
import nl.aantafel.client.StatementCopy;
import nl.aantafel.client.StatementCopy.Content;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.ContributionStore.Words;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is said about somebody and how they see it, under the client's role. */
@Repository
public class OwnWordStore {

    /** As the database takes it over beside the statement. */
    private static final String VIEW = "view";

    /** A copy that was released to this page. */
    @Personal
    public record Read(
            UUID id,
            StatementCopy copy,
            Instant releasedAt,
            String releasedAs,
            @Nullable Instant readAt) {
        @Override
        public String toString() {
            return "Read";
        }
    }

    private final DSLContext sql;
    private final JsonMapper json;
    private final ContributionStore contributions;

    OwnWordStore(DSLContext sql, JsonMapper json, ContributionStore contributions) {
        this.sql = sql;
        this.json = json;
        this.contributions = contributions;
    }

    /** The latest first. */
    public List<Read> told(UUID page) {
        return sql.select(
                        RELEASE.ID,
                        RELEASE.SOURCE_ID,
                        RELEASE.CONTENT,
                        RELEASE.RELEASED_AT,
                        RELEASE.RELEASED_AS,
                        RELEASE.READ_AT)
                .from(RELEASE)
                .where(RELEASE.PERSON.eq(page), RELEASE.KIND.eq(StatementCopy.KIND))
                .orderBy(RELEASE.RELEASED_AT.desc(), RELEASE.ID.desc())
                .fetch(row -> {
                    Content content = json.readValue(row.value3().data(), Content.class);
                    return new Read(
                            row.value1(),
                            new StatementCopy(row.value2(), content.root(), content),
                            row.value4(),
                            row.value5(),
                            row.value6());
                });
    }

    /** In the order they were written. */
    public List<View> views(UUID page) {
        return sql.select(CONTRIBUTION.ID, CONTRIBUTION.SOURCE_ID, CONTRIBUTION.BODY, CONTRIBUTION.WRITTEN_AT)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.PERSON.eq(page), CONTRIBUTION.KIND.eq(VIEW))
                .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                .orderBy(CONTRIBUTION.WRITTEN_AT, CONTRIBUTION.ID)
                .fetch(row -> new View(row.value1(), Objects.requireNonNull(row.value2()), row.value3(), row.value4()));
    }

    public void see(UUID id, At at, Read about, String text) {
        contributions.add(id, at, new Words(VIEW, about.id(), about.copy().root(), text, "{}"));
    }

    public void takeBack(UUID view, Instant now) {
        contributions.takeBack(view, now);
    }
}
