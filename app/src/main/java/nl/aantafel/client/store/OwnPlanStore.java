package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.RELEASE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.MyPlans.Reaction;
import nl.aantafel.client.MyPlans.Reply;
import nl.aantafel.client.PlanCopy;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.ContributionStore.Words;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's own plan and what they said of it, under the client's role. */
@Repository
public class OwnPlanStore {

    private static final List<String> KINDS =
            List.of(Kind.values()).stream().map(Kind::code).toList();

    /** A copy that was released to this page. */
    @Personal
    public record Read(
            UUID id,
            PlanCopy copy,
            Instant releasedAt,
            String releasedAs,
            @Nullable Instant readAt) {
        @Override
        public String toString() {
            return "Read";
        }
    }

    /** Of what kind the line is that it is about. */
    record About(String kind) {
        static About of(@Nullable PlanCopy copy) {
            return new About(copy == null ? "" : copy.kind());
        }
    }

    private final DSLContext sql;
    private final Copies copies;
    private final ContributionStore contributions;
    private final JsonMapper json;

    OwnPlanStore(DSLContext sql, Copies copies, ContributionStore contributions, JsonMapper json) {
        this.sql = sql;
        this.copies = copies;
        this.contributions = contributions;
        this.json = json;
    }

    public List<Read> lines(UUID page) {
        return sql.select(RELEASE.ID, RELEASE.RELEASED_AT, RELEASE.RELEASED_AS, RELEASE.READ_AT)
                .select(Copies.FIELDS)
                .from(RELEASE)
                .where(RELEASE.PERSON.eq(page))
                .and(RELEASE.KIND.in(PlanCopy.KINDS))
                .orderBy(RELEASE.PLACE, RELEASE.ID)
                .fetch(row -> new Read(
                        row.get(RELEASE.ID),
                        copies.of(row),
                        row.get(RELEASE.RELEASED_AT),
                        row.get(RELEASE.RELEASED_AS),
                        row.get(RELEASE.READ_AT)));
    }

    public void read(Collection<UUID> lines, Instant now) {
        if (!lines.isEmpty()) {
            sql.update(RELEASE)
                    .set(RELEASE.READ_AT, now)
                    .where(RELEASE.ID.in(lines))
                    .and(RELEASE.READ_AT.isNull())
                    .execute();
        }
    }

    /** In the order they were written. */
    public List<Reaction> said(UUID page) {
        return sql.select(
                        CONTRIBUTION.ID,
                        CONTRIBUTION.SOURCE_ID,
                        CONTRIBUTION.KIND,
                        CONTRIBUTION.BODY,
                        CONTRIBUTION.WRITTEN_AT,
                        CONTRIBUTION.READ_AT,
                        CONTRIBUTION.ANSWER,
                        CONTRIBUTION.ANSWERED_AS,
                        CONTRIBUTION.ANSWERED_AT,
                        CONTRIBUTION.CHOICES,
                        CONTRIBUTION.DOOR_ID)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.PERSON.eq(page))
                .and(CONTRIBUTION.KIND.in(KINDS))
                .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                .orderBy(CONTRIBUTION.WRITTEN_AT, CONTRIBUTION.ID)
                .fetch(row -> new Reaction(
                        row.value1(),
                        row.value2(),
                        kindOf(row.value10()),
                        Kind.of(row.value3()).orElse(Kind.WORDS),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        Objects.requireNonNullElse(row.value7(), ""),
                        Objects.requireNonNullElse(row.value8(), ""),
                        row.value9(),
                        row.value11()));
    }

    private String kindOf(JSONB choices) {
        return json.readTree(choices.data()).path("kind").asString("");
    }

    public void takeBack(UUID reaction, Instant now) {
        contributions.takeBack(reaction, now);
    }

    /** With the line as it was released: the house tells what somebody answered to, also when it is taken back. */
    public void say(UUID id, At at, Reply reply, @Nullable PlanCopy about) {
        contributions.add(
                id,
                at,
                new Words(
                        reply.kind().code(),
                        reply.line(),
                        about == null ? null : about.source(),
                        reply.body().strip(),
                        json.writeValueAsString(About.of(about)),
                        about == null ? "" : about.content().text()));
    }
}
