package nl.aantafel.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Narrative.Decision;
import nl.aantafel.survey.SurveyReport.Figure;
import nl.aantafel.survey.SurveyReport.Line;
import nl.aantafel.survey.SurveyReport.Wish;
import nl.aantafel.survey.domain.NarrativeText;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The report of the quickscan of 2025, from invented answers with the published totals. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyReportsTest {

    private static final Locale DUTCH = Texts.DUTCH;

    private final House house;
    private final SurveyReports reports;
    private final SurveyWorld world;
    private final Actor researcher;
    private final UUID quickscan;

    SurveyReportsTest(BeanFactory beans, TestDatabase database, Time time) {
        house = House.another(beans);
        reports = beans.getBean(SurveyReports.class);
        world = new SurveyWorld(house, database, time);
        researcher = world.researcher();
        quickscan = world.quickscan();
    }

    private SurveyReport read() {
        return reports.read(researcher, quickscan, Wish.ALL, DUTCH);
    }

    private static long count(Figure figure, String option) {
        return line(figure, option).cell().count();
    }

    private static Line line(Figure figure, String option) {
        return figure.lines().stream()
                .filter(line -> line.key().equals(option))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(SurveyReport report, String question) {
        Figure figure = report.figures().get(question);
        assertThat(figure).as(question).isNotNull();
        return figure;
    }

    @Test
    void saysWhoTookPartAsWasPublished() {
        SurveyReport.Reach reach = read().reach();
        assertThat(reach.received()).isEqualTo(233);
        assertThat(reach.complete()).isEqualTo(153);
        assertThat(reach.population()).isEqualTo(342);
        assertThat(reach.covered()).isEqualTo(169);
        assertThat(reach.several()).isEqualTo(5);
        assertThat(reach.nowhere()).isEqualTo(7);
        assertThat(reach.bySize().lines())
                .extracting(SurveyReport.SpreadLine::name, SurveyReport.SpreadLine::taken)
                .containsExactly(Tuple.tuple("lt50k", 98L), Tuple.tuple("50k_100k", 33L), Tuple.tuple("gt100k", 22L));
        assertThat(reach.byRegion().lines().stream()
                        .mapToLong(SurveyReport.SpreadLine::taken)
                        .sum())
                .isEqualTo(146);
    }

    @Test
    void saysThatSmallMunicipalitiesTookPartLess() {
        SurveyReport.Fit fit = read().reach().bySize().fit();
        assertThat(fit).isNotNull();
        assertThat(fit.differs()).isTrue();
        assertThat(fit.df()).isEqualTo(2);
        assertThat(fit.n()).isEqualTo(153);
        assertThat(fit.chiSquare()).isCloseTo(7.25, within(0.005));
        assertThat(fit.p()).isCloseTo(0.027, within(0.0005));
    }

    @Test
    void offersTheWeightsOfTheClasses() {
        assertThat(read().reach().bySize().lines())
                .extracting(line -> Math.round(line.weight().orElseThrow() * 100))
                .containsExactly(114L, 81L, 65L);
    }

    @Test
    void givesThePublishedNumbersByStatusWithTheirN() {
        Figure status = figure(read(), "status");
        assertThat(status.n()).isEqualTo(153);
        assertThat(count(status, "a")).isEqualTo(42);
        assertThat(count(status, "b")).isEqualTo(28);
        assertThat(count(status, "c") + count(status, "d")).isEqualTo(70);
        assertThat(List.of("e", "f", "g", "h").stream()
                        .mapToLong(each -> count(status, each))
                        .sum())
                .isEqualTo(13);
        assertThat(line(status, "a").cell().percent()).isEqualTo(27);
        assertThat(line(status, "b").cell().percent()).isEqualTo(18);
    }

    @Test
    void givesEachQuestionTheNOfWhomItWasPutTo() {
        SurveyReport report = read();
        assertThat(figure(report, "how_often_short").asked()).isEqualTo(13);
        assertThat(figure(report, "how_often_short").n()).isEqualTo(13);
        for (String key : List.of("since", "together_a", "examined", "vision_a")) {
            assertThat(figure(report, key).n()).as(key).isEqualTo(42);
        }
        for (String key : List.of("together_b", "elsewhere", "vision_b")) {
            assertThat(figure(report, key).n()).as(key).isEqualTo(28);
        }
        for (String key : List.of("how_often", "money", "policy_owner", "execution_owner", "offer", "partners")) {
            assertThat(figure(report, key).n()).as(key).isEqualTo(140);
        }
    }

    @Test
    void namesBothDefinitionsOfWorkingOnAnApproach() {
        Figure status = figure(read(), "status");
        assertThat(line(status, "approach_narrow").group()).isTrue();
        assertThat(count(status, "approach_narrow")).isEqualTo(115);
        assertThat(count(status, "approach_wide")).isEqualTo(140);
    }

    @Test
    void takesPercentagesOfSeveralAnswersOverTheParticipants() {
        Figure offer = figure(read(), "offer");
        assertThat(count(offer, "e")).isEqualTo(120);
        assertThat(line(offer, "e").cell().percent()).isEqualTo(86);
        assertThat(offer.lines().stream()
                        .mapToLong(line -> line.cell().percent())
                        .sum())
                .isGreaterThan(100);
    }

    @Test
    void hidesTheSameInAFilterAsInATable() {
        SurveyReport all = read();
        SurveyReport large = reports.read(researcher, quickscan, new Wish("gt100k", "", false), DUTCH);
        all.figures().forEach((key, figure) -> {
            SurveyReport.Split split = figure.split();
            Figure filtered = figure(large, key);
            if (split != null) {
                int column = split.columns().stream()
                        .map(SurveyReport.Column::name)
                        .toList()
                        .indexOf("gt100k");
                assertThat(filtered.withheld())
                        .isEqualTo(split.columns().get(column).closed());
                for (int i = 0; i < filtered.lines().size(); i++) {
                    assertThat(filtered.lines().get(i).cell())
                            .as(key)
                            .isEqualTo(split.lines().get(i).cells().get(column));
                }
            }
        });
        assertThat(all.hidesAny()).isTrue();
    }

    @Test
    void refusesAGroupThatWouldSingleSomebodyOut() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> reports.read(researcher, quickscan, new Wish("gt100k", "Zeeland", false), DUTCH));
        assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void isThereForResearchersOnly() {
        for (Who who : List.of(Who.SECRETARY, Who.CASE_DIRECTOR, Who.OUTSIDER)) {
            assertThatThrownBy(() -> reports.read(house.actor(who), quickscan, Wish.ALL, DUTCH))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotFound.class));
        }
    }

    private static Narrative narrative(String text, String mapping) {
        Checks checks = new Checks();
        Narrative narrative =
                new Narrative(NarrativeText.blocks(text, checks), NarrativeText.mapping(mapping, checks), List.of());
        checks.refuseIfAny();
        return narrative;
    }

    private UUID small() {
        UUID campaign = world.campaign(SurveyWorld.sureAndWhy(), null, null);
        world.respond(campaign, SurveyWorld.sure(30, 12));
        return campaign;
    }

    @Test
    void fillsNumbersIntoTheTextWhenItIsRead() {
        UUID campaign = small();
        reports.save(
                researcher,
                campaign,
                narrative(
                        "# Zeker\nVan {{sure.n}} is {{sure.yes.words}} zeker.\n\n[figuur sure: {{sure.yes.percent}} is zeker]",
                        ""),
                0);
        SurveyReport report = reports.read(researcher, campaign, Wish.ALL, DUTCH);
        assertThat(report.blocks().getFirst()).isEqualTo(new SurveyReport.Heading("Zeker"));
        assertThat(report.blocks().get(1)).isEqualTo(new SurveyReport.Text("Van 42 is bijna driekwart zeker."));
        assertThat(((SurveyReport.Shown) report.blocks().get(2)).message()).isEqualTo("71% is zeker");
        world.respond(campaign, SurveyWorld.sure(0, 30));
        SurveyReport later = reports.read(researcher, campaign, Wish.ALL, DUTCH);
        assertThat(later.blocks().get(1)).isEqualTo(new SurveyReport.Text("Van 72 is ruim twee vijfde zeker."));
    }

    @Test
    void refusesAReferenceToANumberThatIsNotThere() {
        UUID campaign = small();
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> reports.save(researcher, campaign, narrative("{{sure.maybe.percent}}\n[figuur other]", ""), 0));
        assertThat(((Refusal.Invalid) refused.refusal()).errors())
                .extracting(Refusal.FieldError::messageKey)
                .containsExactlyInAnyOrder("survey.report.reference", "survey.report.question");
        assertThatThrownBy(() -> narrative("[plaatje sure]", "")).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesATextThatSomebodyElseChangedMeanwhile() {
        UUID campaign = small();
        reports.save(researcher, campaign, narrative("Een", ""), 0);
        assertThatThrownBy(() -> reports.save(researcher, campaign, narrative("Twee", ""), 0))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Conflict.class));
        assertThat(reports.save(researcher, campaign, narrative("Twee", ""), 1)).isEqualTo(2);
    }

    @Test
    void setsARoundBesideTheOneBeforeWithACaution() {
        UUID before = small();
        UUID campaign = world.campaign(SurveyWorld.sureAndWhy(), world.population(), before);
        world.respond(campaign, SurveyWorld.sure(21, 21));
        reports.save(
                researcher,
                campaign,
                narrative("[figuur sure]", "sure = sure | Toen alleen per brief\nsure.no = 7% 2021"),
                0);
        SurveyReport report = reports.read(researcher, campaign, Wish.ALL, DUTCH);
        Figure sure = figure(report, "sure");
        assertThat(line(sure, "yes").before()).isEqualTo(new SurveyReport.Before("Quickscan 2025", 71, 42));
        assertThat(line(sure, "no").before()).isEqualTo(new SurveyReport.Before("2021", 7, 0));
        assertThat(sure.cautions()).hasSize(2).contains("Toen alleen per brief");
    }

    @Test
    void keepsWhatIsDoneWithTheOutcome() {
        UUID campaign = small();
        reports.conclude(researcher, campaign, new Decision("Bellen", "Annelies", LocalDate.of(2027, 1, 15)));
        reports.save(researcher, campaign, narrative("Tekst", ""), 1);
        assertThat(reports.read(researcher, campaign, Wish.ALL, DUTCH).decisions())
                .extracting(Decision::what)
                .containsExactly("Bellen");
        reports.withdrawConclusion(researcher, campaign, 0);
        assertThat(reports.read(researcher, campaign, Wish.ALL, DUTCH).decisions())
                .isEmpty();
    }
}
