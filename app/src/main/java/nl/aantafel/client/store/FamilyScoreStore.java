package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.FamilyScores.Scored;
import nl.aantafel.client.MyScores.Given;
import nl.aantafel.client.OwnScore;
import nl.aantafel.client.OwnScore.Asked;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.ContributionStore.Words;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Figures in words of their own: under the client's role at the writer's own page, under the professional's in the case. */
@Repository
public class FamilyScoreStore {

    /** As the database knows it. */
    static final String SCORE = "score";

    private static final Comparator<OwnScore> LATEST =
            Comparator.comparing((OwnScore each) -> Objects.requireNonNull(each.day()), Comparator.reverseOrder());

    /** A figure with the question as it was asked. */
    @Personal
    public record Kept(Asked asked, Given given) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /** As it is kept with the words. */
    @Personal
    record Choices(
            String day,
            int value,
            String better,
            String readTo,
            String scale,
            String question,
            int lowest,
            String lowestMeans,
            int highest,
            String highestMeans,
            boolean higherIsBetter) {

        static Choices of(Asked asked, OwnScore said) {
            return new Choices(
                    String.valueOf(said.day()),
                    Objects.requireNonNull(said.value()),
                    said.better(),
                    said.readTo(),
                    asked.scale(),
                    asked.question(),
                    asked.lowest(),
                    asked.lowestMeans(),
                    asked.highest(),
                    asked.highestMeans(),
                    asked.higherIsBetter());
        }

        Asked asked() {
            return new Asked(scale, question, lowest, lowestMeans, highest, highestMeans, higherIsBetter);
        }

        OwnScore score(String means) {
            return new OwnScore(LocalDate.parse(day), value, means, better, readTo);
        }

        @Override
        public String toString() {
            return "Choices";
        }
    }

    private final DSLContext sql;
    private final ContributionStore contributions;
    private final JsonMapper json;

    FamilyScoreStore(DSLContext sql, ContributionStore contributions, JsonMapper json) {
        this.sql = sql;
        this.contributions = contributions;
        this.json = json;
    }

    private Choices choices(JSONB kept) {
        return json.readValue(kept.data(), Choices.class);
    }

    /** The latest day first. */
    public List<Kept> own(UUID page) {
        return sql
                .select(
                        CONTRIBUTION.ID,
                        CONTRIBUTION.BODY,
                        CONTRIBUTION.CHOICES,
                        CONTRIBUTION.WRITTEN_AT,
                        CONTRIBUTION.READ_AT)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.PERSON.eq(page), CONTRIBUTION.KIND.eq(SCORE))
                .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                .and(CONTRIBUTION.HIDDEN_AT.isNull())
                .fetch(row -> {
                    Choices choices = choices(row.value3());
                    return new Kept(
                            choices.asked(),
                            new Given(row.value1(), choices.score(row.value2()), row.value4(), row.value5()));
                })
                .stream()
                .sorted(Comparator.comparing((Kept each) -> each.given().score(), LATEST)
                        .thenComparing(each -> each.given().id(), Comparator.reverseOrder()))
                .toList();
    }

    public void give(UUID id, At at, Asked asked, OwnScore said) {
        contributions.add(
                id,
                at,
                new Words(
                        SCORE,
                        null,
                        null,
                        said.means(),
                        json.writeValueAsString(Choices.of(asked, said)),
                        "",
                        said.forTable()));
    }

    /** False when somebody read it. */
    public boolean takeBack(UUID score, Instant now) {
        return contributions.takeBack(score, now);
    }

    /** By who gave it, on their own page only. */
    public void hide(UUID score, Instant now) {
        contributions.hide(score, now);
    }

    /** As far as the actor may read them; the latest day first. */
    public List<Scored> of(UUID caseId) {
        return sql
                .select(
                        CONTRIBUTION.ID,
                        PERSON.PERSON_ID,
                        PERSON.CALL_NAME,
                        CONTRIBUTION.BODY,
                        CONTRIBUTION.CHOICES,
                        CONTRIBUTION.WRITTEN_AT,
                        CONTRIBUTION.READ_AT)
                .from(CONTRIBUTION)
                .join(PERSON)
                .on(PERSON.ID.eq(CONTRIBUTION.PERSON))
                .where(CONTRIBUTION.CASE_ID.eq(caseId), CONTRIBUTION.KIND.eq(SCORE))
                .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                .fetch(row -> {
                    Choices choices = choices(row.value5());
                    return new Scored(
                            row.value1(),
                            row.value2(),
                            row.value3(),
                            choices.asked(),
                            choices.score(row.value4()),
                            row.value6(),
                            row.value7());
                })
                .stream()
                .sorted(Comparator.comparing(Scored::score, LATEST)
                        .thenComparing(Scored::id, Comparator.reverseOrder()))
                .toList();
    }
}
