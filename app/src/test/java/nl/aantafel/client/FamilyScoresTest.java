package nl.aantafel.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.client.FamilyScores.Scored;
import nl.aantafel.client.MyScores.OnScale;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** A figure in words of one's own: for whom they let read it, and never for another of the family. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FamilyScoresTest {

    private static final String SAFE = "immediate_safety_worry";
    private static final String LIFE = "quality_of_life";
    private static final Locale DUTCH = Locale.of("nl");
    private static final String MEANS = "Ik slaap met het licht aan.";

    private final ApplicationContext app;
    private final MyScores mine;
    private final FamilyScores scores;
    private final FamilyReports reports;
    private final ReleasedFamily family;
    private final UUID mother;
    private final LocalDate today;

    FamilyScoresTest(ApplicationContext app) {
        this.app = app;
        mine = app.getBean(MyScores.class);
        scores = app.getBean(FamilyScores.class);
        reports = app.getBean(FamilyReports.class);
        family = new ReleasedFamily(app, House.another(app));
        mother = family.ours.mother();
        today = app.getBean(Time.class).today();
    }

    private void give(UUID person, String scale, OwnScore score) {
        mine.give(family.at(person), scale, score, DUTCH);
    }

    private void give(int figure, String readTo) {
        give(mother, SAFE, new OwnScore(today, figure, MEANS, "Als de deur dicht blijft.", readTo));
    }

    private OnScale own(UUID person, String scale) {
        return mine.of(family.at(person), DUTCH).scales().stream()
                .filter(each -> each.asked().scale().equals(scale))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> figures(UUID person, String scale) {
        return own(person, scale).given().stream()
                .map(each -> each.score().value())
                .toList();
    }

    private List<Integer> read(Actor reader) {
        return scores.of(reader, family.ours.id()).stream()
                .map(each -> each.score().value())
                .toList();
    }

    private Scored first() {
        return scores.of(family.eva, family.ours.id()).getFirst();
    }

    private boolean toRead() {
        return app.getBean(Tasks.class).mine(family.eva, null, 100).rows().stream()
                .anyMatch(each -> each.kind().equals("read_family_reports"));
    }

    @Test
    void theyAreAskedTheScalesTheFrameHasPlainWordsForEachByItself() {
        give(mother, SAFE, new OwnScore(today.minusDays(20), 8, "Ik durf niet naar buiten.", "", "contact"));
        give(mother, LIFE, new OwnScore(today, 4, "Ik ben moe.", "", "contact"));
        give(5, "contact");

        assertThat(mine.of(family.at(mother), DUTCH).scales())
                .extracting(each -> each.asked().scale())
                .containsExactly(SAFE, "stable_safety_worry", LIFE);
        assertThat(figures(mother, SAFE)).containsExactly(5, 8);
        assertThat(figures(mother, LIFE)).containsExactly(4);
        assertThat(own(mother, SAFE).asked().question()).contains(" u ");
        assertThat(own(family.young, SAFE).asked().question()).contains(" jij ");
        assertThat(reports.page(family.eva, family.ours.id(), DUTCH).writers())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reports()).isEmpty();
                    assertThat(each.scores()).hasSize(3);
                });
    }

    @Test
    void itIsReadAsItWasSaidWithTheQuestionAsItWasAsked() {
        give(5, "contact");

        assertThat(first().score()).isEqualTo(new OwnScore(today, 5, MEANS, "Als de deur dicht blijft.", "contact"));
        assertThat(first().asked()).isEqualTo(own(mother, SAFE).asked());
        assertThat(first().firstName()).isNotBlank();
    }

    @Test
    void theTableReadsWhatTheWriterSharesWithItEachTimeAndCountsNothingElse() {
        give(8, "contact");
        give(5, "table");

        assertThat(read(family.eva)).containsExactlyInAnyOrder(5, 8);
        assertThat(read(family.house.processDirector())).hasSize(2);
        assertThat(read(family.house.youthProtection())).containsExactly(5);
        assertThat(reports.page(family.house.youthProtection(), family.ours.id(), DUTCH)
                        .writers()
                        .getFirst()
                        .scores())
                .hasSize(1);
        assertThatThrownBy(() -> read(family.house.actor(Who.OUTSIDER))).isInstanceOf(RefusedException.class);
    }

    @Test
    void nobodyElseOfTheFamilyReadsItNorWhoLooksAlong() {
        give(5, "table");
        Actor along = family.along(mother);

        assertThat(figures(family.ours.father(), SAFE)).isEmpty();
        assertThat(figures(family.young, SAFE)).isEmpty();
        assertThatThrownBy(() -> mine.of(along, DUTCH)).isInstanceOf(RefusedException.class);
        String all = "select body from client.contribution";
        assertThat(family.belowAs(along, all)).isEmpty();
        assertThat(family.below(family.ours.father(), all)).isEmpty();
        assertThat(family.below(mother, all)).containsExactly(MEANS);
    }

    @Test
    void whoRepresentsAChildNeitherReadsNorGivesTheirFigures() {
        Actor parent = family.representing(family.young, mother);
        give(family.young, LIFE, new OwnScore(today, 6, "Het is stil thuis.", "", "contact"));

        assertThatThrownBy(() -> mine.of(parent, DUTCH)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> mine.give(parent, LIFE, new OwnScore(today, 9, "Goed.", "", "table"), DUTCH))
                .isInstanceOf(RefusedException.class);
        assertThat(family.belowAs(parent, "select body from client.contribution"))
                .isEmpty();
    }

    @Test
    void itCanBeTakenBackUntilItIsReadAndItsTaskGoesWithIt() {
        give(5, "contact");
        assertThat(toRead()).isTrue();
        UUID given = own(mother, SAFE).given().getFirst().id();
        assertThatThrownBy(() -> mine.takeBack(family.at(family.ours.father()), given))
                .isInstanceOf(RefusedException.class);
        mine.takeBack(family.at(mother), given);
        assertThat(figures(mother, SAFE)).isEmpty();
        assertThat(read(family.eva)).isEmpty();
        assertThat(toRead()).isFalse();

        give(5, "contact");
        family.reports(mother, "Hij belde weer.", "contact");
        scores.read(family.eva, family.ours.id(), first().id());
        assertThat(toRead()).isTrue();
        reports.read(
                family.eva,
                family.ours.id(),
                reports.of(family.eva, family.ours.id()).getFirst().id());
        assertThat(toRead()).isFalse();

        assertThat(own(mother, SAFE).given().getFirst().readAt()).isNotNull();
        assertThatThrownBy(() -> mine.takeBack(
                        family.at(mother), own(mother, SAFE).given().getFirst().id()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        each -> assertThat(each.refusal().toString()).contains("client.reports.read-already"));
        assertThat(read(family.eva)).containsExactly(5);
    }

    @Test
    void whatIsTakenOffTheOwnPageStaysWithTheTable() {
        give(7, "table");
        UUID given = own(mother, SAFE).given().getFirst().id();
        scores.read(family.eva, family.ours.id(), given);

        mine.hide(family.at(mother), given);

        assertThat(figures(mother, SAFE)).isEmpty();
        assertThat(read(family.eva)).containsExactly(7);
        assertThat(read(family.house.youthProtection())).containsExactly(7);
        assertThatThrownBy(() -> mine.hide(family.at(mother), given)).isInstanceOf(RefusedException.class);
    }

    @Test
    void onlyWhoLeadsSaysThatItWasRead() {
        give(5, "table");

        assertThatThrownBy(() -> scores.read(family.house.youthProtection(), family.ours.id(), first().id()))
                .isInstanceOf(RefusedException.class);
        assertThat(own(mother, SAFE).given().getFirst().mayTakeBack()).isTrue();
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnceAndASecondClickIsNone() {
        assertThatThrownBy(() -> give(mother, SAFE, new OwnScore(today.plusDays(1), 11, " ", "", "")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        each -> assertThat(((Refusal.Invalid) each.refusal()).errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactlyInAnyOrder("cijfer", "woorden", "dag", "lezen"));
        assertThatThrownBy(() -> give(mother, "evaluation", new OwnScore(today, 5, MEANS, "", "contact")))
                .isInstanceOf(RefusedException.class);

        give(5, "contact");
        give(mother, SAFE, new OwnScore(today, 5, MEANS + " ", "Als de deur dicht blijft.", "contact"));

        assertThat(figures(mother, SAFE)).containsExactly(5);
    }
}
