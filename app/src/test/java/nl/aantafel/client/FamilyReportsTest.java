package nl.aantafel.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.client.FamilyReports.Report;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** What happened, in the words of who it happened to: for whom they let read it, and never for another of the family. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FamilyReportsTest {

    private static final String WORDS = "Hij stond weer voor de deur.";

    private final ApplicationContext app;
    private final MyReports mine;
    private final FamilyReports reports;
    private final ReleasedFamily family;
    private final UUID mother;
    private final LocalDate today;

    FamilyReportsTest(ApplicationContext app) {
        this.app = app;
        mine = app.getBean(MyReports.class);
        reports = app.getBean(FamilyReports.class);
        family = new ReleasedFamily(app, House.another(app));
        mother = family.ours.mother();
        today = app.getBean(Time.class).today();
    }

    private void report(UUID person, LocalDate day, @Nullable LocalTime time, String words, String readTo) {
        mine.report(family.at(person), new Happening(day, time, words, readTo));
    }

    private void report(String words, String readTo) {
        report(mother, today, null, words, readTo);
    }

    private List<MyReports.Report> own(UUID person) {
        return mine.of(family.at(person)).reports();
    }

    private List<String> read(Actor reader) {
        return reports.of(reader, family.ours.id()).stream()
                .map(each -> each.happening().words())
                .toList();
    }

    private Report first() {
        return reports.of(family.eva, family.ours.id()).getFirst();
    }

    private boolean toRead() {
        return app.getBean(Tasks.class).mine(family.eva, null, 100).rows().stream()
                .anyMatch(each -> each.kind().equals("read_family_reports"));
    }

    @Test
    void theyAreCountedAsReportedAndShownByDayTheLatestFirst() {
        report(mother, today.minusDays(9), LocalTime.of(21, 30), "Hij belde.", "contact");
        report(mother, today, null, WORDS, "contact");
        report(mother, today.minusDays(9), LocalTime.of(22, 0), "Hij belde weer.", "contact");

        assertThat(own(mother).stream().map(each -> each.happening().words()))
                .containsExactly(WORDS, "Hij belde weer.", "Hij belde.");
        assertThat(mine.of(family.at(mother)).since()).contains(today.minusDays(9));
        assertThat(own(mother).getLast().happening().time()).isEqualTo(LocalTime.of(21, 30));
        assertThat(reports.page(family.eva, family.ours.id(), Locale.of("nl")).writers())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reports()).hasSize(3);
                    assertThat(each.since()).isEqualTo(today.minusDays(9));
                });
    }

    @Test
    void theTableReadsWhatTheWriterSharesWithItAndCountsNothingElse() {
        report("Alleen voor mijn contact.", "contact");
        report(WORDS, "table");

        assertThat(read(family.eva)).containsExactlyInAnyOrder(WORDS, "Alleen voor mijn contact.");
        assertThat(read(family.house.processDirector())).hasSize(2);
        assertThat(read(family.house.youthProtection())).containsExactly(WORDS);
        assertThat(reports.page(family.house.youthProtection(), family.ours.id(), Locale.of("nl")))
                .satisfies(each -> {
                    assertThat(each.leads()).isFalse();
                    assertThat(each.writers().getFirst().reports()).hasSize(1);
                });
        assertThatThrownBy(() -> read(family.house.actor(Who.OUTSIDER))).isInstanceOf(RefusedException.class);
    }

    @Test
    void nobodyElseOfTheFamilyReadsIt() {
        report(WORDS, "table");
        Actor along = family.along(mother);

        assertThat(own(family.ours.father())).isEmpty();
        assertThat(own(family.young)).isEmpty();
        assertThatThrownBy(() -> mine.of(along)).isInstanceOf(RefusedException.class);
        String all = "select body from client.contribution";
        assertThat(family.belowAs(along, all)).isEmpty();
        assertThat(family.below(family.ours.father(), all)).isEmpty();
        assertThat(family.below(mother, all)).containsExactly(WORDS);
    }

    @Test
    void whoRepresentsAChildNeitherReadsNorWritesTheirReports() {
        Actor parent = family.representing(family.young, mother);
        report(family.young, today, null, "Ik was bang.", "contact");

        assertThatThrownBy(() -> mine.of(parent)).isInstanceOf(RefusedException.class);
        assertThat(family.belowAs(parent, "select body from client.contribution"))
                .isEmpty();
    }

    @Test
    void itCanBeTakenBackUntilItIsReadAndItsTaskGoesWithIt() {
        report(WORDS, "contact");
        assertThat(toRead()).isTrue();
        mine.takeBack(family.at(mother), own(mother).getFirst().id());
        assertThat(own(mother)).isEmpty();
        assertThat(read(family.eva)).isEmpty();
        assertThat(toRead()).isFalse();

        report(WORDS, "contact");
        reports.read(family.eva, family.ours.id(), first().id());

        assertThat(toRead()).isFalse();
        assertThatThrownBy(() ->
                        mine.takeBack(family.at(mother), own(mother).getFirst().id()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        each -> assertThat(each.refusal().toString()).contains("client.reports.read-already"));
        assertThat(own(mother).getFirst().readAt()).isNotNull();
        assertThat(read(family.eva)).containsExactly(WORDS);
    }

    @Test
    void theJudgementIsReadByTheWriterOnceItIsReleasedAndNotAfterItWasTakenBack() {
        report(WORDS, "table");
        UUID report = first().id();
        reports.judge(family.eva, family.ours.id(), report, "Wij nemen dit ernstig.");
        assertThat(own(mother).getFirst().judgement()).isEmpty();
        assertThat(family.below(mother, "select answer from client.contribution"))
                .containsExactly("");
        assertThat(first().toRelease()).isTrue();

        reports.release(family.eva, family.ours.id(), report);
        assertThat(own(mother).getFirst().judgement()).isEqualTo("Wij nemen dit ernstig.");
        assertThat(own(mother).getFirst().judgedAs()).doesNotContain("Eva").isNotBlank();
        reports.judge(family.eva, family.ours.id(), report, "Wij denken er anders over.");
        assertThat(own(mother).getFirst().judgement()).isEqualTo("Wij nemen dit ernstig.");

        reports.takeBack(family.eva, family.ours.id(), report);
        assertThat(own(mother).getFirst().judgement()).isEmpty();
        assertThat(first().happening().words()).isEqualTo(WORDS);
    }

    @Test
    void whatIsTakenOffTheOwnPageStaysWithTheTableAndNeverComesBackThere() {
        report(WORDS, "table");
        report("Het was rustig.", "contact");
        UUID written = own(mother).getLast().id();
        reports.read(family.eva, family.ours.id(), written);
        String hidden = words(written);
        assertThatThrownBy(() -> mine.takeBack(family.at(mother), written)).isInstanceOf(RefusedException.class);

        mine.hide(family.at(mother), written);

        assertThat(own(mother)).hasSize(1).noneMatch(each -> each.id().equals(written));
        assertThat(read(family.eva)).contains(hidden).hasSize(2);
        assertThatThrownBy(() -> mine.hide(family.at(mother), written)).isInstanceOf(RefusedException.class);
        family.below(mother, "update client.contribution set hidden_at = null returning body");
        assertThat(own(mother)).hasSize(1);
    }

    private String words(UUID report) {
        return reports.of(family.eva, family.ours.id()).stream()
                .filter(each -> each.id().equals(report))
                .map(each -> each.happening().words())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotReadYetCanBeTakenOffTheOwnPageTooAndIsStillToBeRead() {
        report(WORDS, "contact");
        mine.hide(family.at(mother), own(mother).getFirst().id());
        assertThat(own(mother)).isEmpty();
        assertThat(mine.of(family.at(mother)).since()).isEmpty();
        assertThat(toRead()).isTrue();
        assertThat(read(family.eva)).containsExactly(WORDS);
    }

    @Test
    void aJudgementDoesNotReachThePageAReportWasTakenOffFrom() {
        report(WORDS, "contact");
        UUID written = own(mother).getFirst().id();
        mine.hide(family.at(mother), written);
        reports.judge(family.eva, family.ours.id(), written, "Wij letten op.");
        assertThat(first().toRelease()).isFalse();
        assertThatThrownBy(() -> reports.release(family.eva, family.ours.id(), written))
                .isInstanceOf(RefusedException.class);
        assertThat(own(mother)).isEmpty();
    }

    @Test
    void nobodyElseTakesAReportOffItsWritersPage() {
        report(WORDS, "contact");
        UUID written = own(mother).getFirst().id();
        assertThatThrownBy(() -> mine.hide(family.at(family.ours.father()), written))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> mine.hide(family.along(mother), written)).isInstanceOf(RefusedException.class);
        assertThat(own(mother)).hasSize(1);
    }

    @Test
    void onlyWhoLeadsJudgesAndReleases() {
        report(WORDS, "table");
        UUID report = first().id();
        Actor worker = family.house.youthProtection();

        assertThatThrownBy(() -> reports.judge(worker, family.ours.id(), report, "Nee."))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> reports.read(worker, family.ours.id(), report)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> reports.release(family.eva, family.ours.id(), report))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> reports.judge(family.eva, family.ours.id(), report, " "))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void withoutADayWordsAndAReaderNothingIsKeptAndASecondClickIsNone() {
        assertThatThrownBy(() -> report(mother, today.plusDays(1), null, WORDS, "contact"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> report(" ", "contact")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> report(WORDS, "")).isInstanceOf(RefusedException.class);

        report(WORDS, "contact");
        report(WORDS + " ", "contact");

        assertThat(own(mother)).hasSize(1);
    }

    @Test
    void noProfessionalChangesAWordOfItInTheDatabaseEither() {
        assertThat(
                        TestDatabase.sql(app.getBean(TestDatabase.class).superuser())
                                .fetchValue(
                                        "select bool_or(has_column_privilege('aantafel_app', 'client.contribution', c, 'update'))"
                                                + " from unnest(array['body', 'kind', 'person', 'written_at', 'withdrawn_at', 'audience']) c"))
                .isEqualTo(false);
    }
}
