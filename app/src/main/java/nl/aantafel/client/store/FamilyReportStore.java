package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.FamilyReports;
import nl.aantafel.client.Happening;
import nl.aantafel.client.MyReports;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.ContributionStore.Words;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What happened: under the client's role at the writer's own page, under the professional's in the case. */
@Repository
public class FamilyReportStore {

    /** As the database knows it. */
    static final String REPORT = "report";

    /** As it is kept with the words. */
    record When(String day, String time, String readTo) {}

    private final DSLContext sql;
    private final ContributionStore contributions;
    private final JsonMapper json;

    FamilyReportStore(DSLContext sql, ContributionStore contributions, JsonMapper json) {
        this.sql = sql;
        this.contributions = contributions;
        this.json = json;
    }

    /** The latest day first. */
    public List<MyReports.Report> own(UUID page) {
        return sql
                .select(
                        CONTRIBUTION.ID,
                        CONTRIBUTION.BODY,
                        CONTRIBUTION.CHOICES,
                        CONTRIBUTION.WRITTEN_AT,
                        CONTRIBUTION.READ_AT,
                        CONTRIBUTION.ANSWER,
                        CONTRIBUTION.ANSWERED_AS,
                        CONTRIBUTION.ANSWERED_AT)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.PERSON.eq(page), CONTRIBUTION.KIND.eq(REPORT))
                .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                .and(CONTRIBUTION.HIDDEN_AT.isNull())
                .fetch(row -> new MyReports.Report(
                        row.value1(),
                        happening(row.value2(), row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8()))
                .stream()
                .sorted(Comparator.comparing(MyReports.Report::happening, LATEST)
                        .thenComparing(MyReports.Report::id, Comparator.reverseOrder()))
                .toList();
    }

    private static final Comparator<Happening> LATEST = Comparator.comparing(
                    (Happening each) -> Objects.requireNonNull(each.day()), Comparator.reverseOrder())
            .thenComparing(Happening::time, Comparator.nullsLast(Comparator.reverseOrder()));

    private Happening happening(String words, JSONB choices) {
        When when = json.readValue(choices.data(), When.class);
        return new Happening(
                LocalDate.parse(when.day()),
                when.time().isEmpty() ? null : LocalTime.parse(when.time()),
                words,
                when.readTo());
    }

    public void report(UUID id, At at, Happening said) {
        When when = new When(
                String.valueOf(said.day()), said.time() == null ? "" : String.valueOf(said.time()), said.readTo());
        contributions.add(
                id,
                at,
                new Words(REPORT, null, null, said.words(), json.writeValueAsString(when), "", said.forTable()));
    }

    /** False when somebody read it. */
    public boolean takeBack(UUID report, Instant now) {
        return contributions.takeBack(report, now);
    }

    /** By who wrote it, on their own page only. */
    public void hide(UUID report, Instant now) {
        contributions.hide(report, now);
    }

    /** As far as the actor may read them; the latest day first. */
    public List<FamilyReports.Report> of(UUID caseId) {
        return sql
                .select(CONTRIBUTION.fields())
                .select(PERSON.PERSON_ID, PERSON.CALL_NAME)
                .from(CONTRIBUTION)
                .join(PERSON)
                .on(PERSON.ID.eq(CONTRIBUTION.PERSON))
                .where(CONTRIBUTION.CASE_ID.eq(caseId), CONTRIBUTION.KIND.eq(REPORT))
                .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                .fetch(row -> new FamilyReports.Report(
                        row.get(CONTRIBUTION.ID),
                        row.get(PERSON.PERSON_ID),
                        row.get(PERSON.CALL_NAME),
                        happening(row.get(CONTRIBUTION.BODY), row.get(CONTRIBUTION.CHOICES)),
                        row.get(CONTRIBUTION.WRITTEN_AT),
                        row.get(CONTRIBUTION.READ_AT),
                        row.get(CONTRIBUTION.JUDGEMENT),
                        row.get(CONTRIBUTION.ANSWER),
                        row.get(CONTRIBUTION.ANSWERED_AS),
                        row.get(CONTRIBUTION.ANSWERED_AT),
                        row.get(CONTRIBUTION.HIDDEN_AT) != null))
                .stream()
                .sorted(Comparator.comparing(FamilyReports.Report::happening, LATEST)
                        .thenComparing(FamilyReports.Report::id, Comparator.reverseOrder()))
                .toList();
    }

    public void judge(UUID report, String judgement, Stamp stamp) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.JUDGEMENT, judgement)
                .set(CONTRIBUTION.JUDGED_BY, stamp.by())
                .set(CONTRIBUTION.JUDGED_AT, stamp.at())
                .where(CONTRIBUTION.ID.eq(report))
                .execute();
    }

    public void release(UUID report, String judgement, String as, Stamp stamp) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.ANSWER, judgement)
                .set(CONTRIBUTION.ANSWERED_BY, stamp.by())
                .set(CONTRIBUTION.ANSWERED_AS, as)
                .set(CONTRIBUTION.ANSWERED_AT, stamp.at())
                .where(CONTRIBUTION.ID.eq(report))
                .execute();
    }

    public void takeJudgementBack(UUID report) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.ANSWER, "")
                .setNull(CONTRIBUTION.ANSWERED_BY)
                .set(CONTRIBUTION.ANSWERED_AS, "")
                .setNull(CONTRIBUTION.ANSWERED_AT)
                .where(CONTRIBUTION.ID.eq(report))
                .execute();
    }
}
