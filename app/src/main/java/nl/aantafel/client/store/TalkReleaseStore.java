package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.PERSON;
import static nl.aantafel.db.client.Tables.RELEASE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.client.TalkCopy;
import nl.aantafel.client.TalkCopy.Apart;
import nl.aantafel.client.TalkCopy.Card;
import nl.aantafel.client.TalkCopy.Kind;
import nl.aantafel.client.TalkCopy.Questions;
import nl.aantafel.client.TalkReleases.What;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.ContributionStore.Words;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.PlanReleaseStore.Releaser;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Time;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Copies around a conference and what was filled in: under the professional's rights, and under the client's at their own page. */
@Repository
public class TalkReleaseStore {

    private static final List<String> KINDS =
            List.of(Kind.values()).stream().map(Kind::code).toList();

    private static final String FEEDBACK = "feedback";

    /** A copy somebody reads now; {@code on} is the day of the conference. */
    @Personal
    public record Live(What what, TalkCopy copy, LocalDate on, Instant releasedAt, String releasedAs) {
        @Override
        public String toString() {
            return "Live";
        }
    }

    /** What somebody filled in; once it is counted the figures are gone. */
    @Personal
    public record HandedIn(UUID id, Instant at, boolean counted, Map<String, Map<String, Integer>> values) {

        public HandedIn {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "HandedIn";
        }
    }

    /** A copy on somebody's own page. */
    @Personal
    public record Read(UUID conference, TalkCopy copy) {
        @Override
        public String toString() {
            return "Read";
        }
    }

    private final DSLContext sql;
    private final JsonMapper json;
    private final ContributionStore contributions;

    TalkReleaseStore(DSLContext sql, JsonMapper json, ContributionStore contributions) {
        this.sql = sql;
        this.json = json;
        this.contributions = contributions;
    }

    /** The content as it is kept: two that are kept alike are read alike. */
    public String kept(TalkCopy copy) {
        return json.writeValueAsString(copy);
    }

    private TalkCopy copy(String kind, JSONB content) {
        return switch (Kind.of(kind).orElseThrow()) {
            case CARD -> json.readValue(content.data(), Card.class);
            case QUESTIONS -> json.readValue(content.data(), Questions.class);
            case APART -> json.readValue(content.data(), Apart.class);
        };
    }

    public List<Live> live(UUID caseId) {
        return sql.select(
                        RELEASE.KIND,
                        RELEASE.SOURCE_ID,
                        RELEASE.CONTENT,
                        RELEASE.RELEASED_AT,
                        RELEASE.RELEASED_AS,
                        PERSON.PERSON_ID)
                .from(RELEASE)
                .join(PERSON)
                .on(PERSON.ID.eq(RELEASE.PERSON))
                .where(RELEASE.CASE_ID.eq(caseId), RELEASE.KIND.in(KINDS), RELEASE.TAKEN_BACK_AT.isNull())
                .fetch(row -> {
                    TalkCopy copy = copy(row.value1(), row.value3());
                    return new Live(
                            new What(copy.kind(), row.value6(), row.value2()),
                            copy,
                            switch (copy) {
                                case Card card -> card.from().atZone(Time.ZONE).toLocalDate();
                                case Questions questions -> questions.on();
                                case Apart apart -> apart.on();
                            },
                            row.value4(),
                            row.value5());
                });
    }

    public void add(UUID id, UUID caseId, UUID page, What what, TalkCopy copy, Releaser by) {
        sql.insertInto(RELEASE)
                .set(RELEASE.ID, id)
                .set(RELEASE.CASE_ID, caseId)
                .set(RELEASE.PERSON, page)
                .set(RELEASE.KIND, what.kind().code())
                .set(RELEASE.SOURCE_ID, what.conference())
                .set(RELEASE.CONTENT, JSONB.valueOf(kept(copy)))
                .set(RELEASE.AUDIENCE, audience(what.kind()))
                .set(RELEASE.RELEASED_BY, by.stamp().by())
                .set(RELEASE.RELEASED_AS, by.as())
                .set(RELEASE.RELEASED_AT, by.stamp().at())
                .execute();
    }

    /** That there was a part without somebody is not for everybody at the table. */
    private static Integer[] audience(Kind kind) {
        return kind == Kind.APART ? new Integer[] {Principal.DESK} : new Integer[] {Principal.TABLE, Principal.DESK};
    }

    /** False when there was none. */
    public boolean takeBack(UUID caseId, What what, String why, Stamp stamp) {
        return sql.update(RELEASE)
                        .set(RELEASE.TAKEN_BACK_AT, stamp.at())
                        .set(RELEASE.TAKEN_BACK_BY, stamp.by())
                        .set(RELEASE.TAKEN_BACK_WHY, why)
                        .where(
                                RELEASE.CASE_ID.eq(caseId),
                                RELEASE.KIND.eq(what.kind().code()))
                        .and(RELEASE.SOURCE_ID.eq(what.conference()))
                        .and(RELEASE.TAKEN_BACK_AT.isNull())
                        .and(RELEASE.PERSON.in(sql.select(PERSON.ID)
                                .from(PERSON)
                                .where(PERSON.CASE_ID.eq(caseId), PERSON.PERSON_ID.eq(what.person()))))
                        .execute()
                > 0;
    }

    /** What was filled in, by whom and about which conference. */
    public Map<What, HandedIn> handedIn(UUID caseId) {
        return sql.select(
                        CONTRIBUTION.ID,
                        CONTRIBUTION.WRITTEN_AT,
                        CONTRIBUTION.TAKEN_AS,
                        CONTRIBUTION.CHOICES,
                        CONTRIBUTION.SOURCE_ID,
                        PERSON.PERSON_ID)
                .from(CONTRIBUTION)
                .join(PERSON)
                .on(PERSON.ID.eq(CONTRIBUTION.PERSON))
                .where(CONTRIBUTION.CASE_ID.eq(caseId), filled())
                .fetchMap(
                        row -> new What(Kind.QUESTIONS, row.value6(), row.value5()),
                        row -> new HandedIn(row.value1(), row.value2(), row.value3() != null, values(row.value4())));
    }

    private static Condition filled() {
        return CONTRIBUTION.KIND.eq(FEEDBACK).and(CONTRIBUTION.WITHDRAWN_AT.isNull());
    }

    private Map<String, Map<String, Integer>> values(JSONB choices) {
        return json.readValue(choices.data(), new TypeReference<Map<String, Map<String, Integer>>>() {});
    }

    /** Among the others from now on: the figures themselves go. */
    public void count(UUID written, UUID conference, Stamp stamp) {
        contributions.read(written, stamp);
        contributions.taken(written, conference);
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.CHOICES, JSONB.valueOf("{}"))
                .where(CONTRIBUTION.ID.eq(written))
                .execute();
    }

    /** On somebody's own page, the latest first. */
    public List<Read> own(UUID page) {
        return sql.select(RELEASE.KIND, RELEASE.SOURCE_ID, RELEASE.CONTENT)
                .from(RELEASE)
                .where(RELEASE.PERSON.eq(page), RELEASE.KIND.in(KINDS))
                .orderBy(RELEASE.RELEASED_AT.desc(), RELEASE.ID.desc())
                .fetch(row -> new Read(row.value2(), copy(row.value1(), row.value3())));
    }

    public void read(Collection<UUID> conferences, UUID page, Instant now) {
        if (!conferences.isEmpty()) {
            sql.update(RELEASE)
                    .set(RELEASE.READ_AT, now)
                    .where(RELEASE.PERSON.eq(page), RELEASE.KIND.in(KINDS), RELEASE.SOURCE_ID.in(conferences))
                    .and(RELEASE.READ_AT.isNull())
                    .execute();
        }
    }

    /** What was filled in at one's own page; who counted it is not told, only that it is. */
    public Optional<HandedIn> given(UUID page, UUID conference) {
        return sql.select(CONTRIBUTION.ID, CONTRIBUTION.WRITTEN_AT, CONTRIBUTION.READ_AT, CONTRIBUTION.CHOICES)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.PERSON.eq(page), CONTRIBUTION.SOURCE_ID.eq(conference), filled())
                .fetchOptional(
                        row -> new HandedIn(row.value1(), row.value2(), row.value3() != null, values(row.value4())));
    }

    /** In place of what was filled in before, of which nothing stays. */
    public void fillIn(
            UUID id, At at, UUID conference, @Nullable HandedIn before, Map<String, Map<String, Integer>> values) {
        if (before != null) {
            sql.update(CONTRIBUTION)
                    .set(CONTRIBUTION.WITHDRAWN_AT, at.when())
                    .set(CONTRIBUTION.CHOICES, JSONB.valueOf("{}"))
                    .where(CONTRIBUTION.ID.in(Set.of(before.id())))
                    .execute();
        }
        contributions.add(id, at, new Words(FEEDBACK, null, conference, "", json.writeValueAsString(values)));
    }
}
