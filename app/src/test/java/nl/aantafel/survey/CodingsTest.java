package nl.aantafel.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Codings.Board;
import nl.aantafel.survey.Codings.Coded;
import nl.aantafel.survey.Codings.State;
import nl.aantafel.survey.SurveyReport.Theme;
import nl.aantafel.survey.SurveyReport.Wish;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Open answers under themes, by one or two coders. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodingsTest {

    private static final String WHY = SurveyWorld.WHY;

    private final Codings codings;
    private final SurveyReports reports;
    private final SurveyWorld world;
    private final Actor one;
    private final Actor two;
    private final Actor three;

    CodingsTest(BeanFactory beans, TestDatabase database, Time time) {
        House house = House.another(beans);
        codings = beans.getBean(Codings.class);
        reports = beans.getBean(SurveyReports.class);
        world = new SurveyWorld(house, database, time);
        one = world.researcher();
        house.give(Who.SECRETARY, Roles.RESEARCHER);
        house.give(Who.TEAM_LEADER, Roles.RESEARCHER);
        two = house.actor(Who.SECRETARY);
        three = house.actor(Who.TEAM_LEADER);
    }

    private Board board(Actor actor, UUID campaign) {
        return codings.board(actor, campaign, WHY, false, null);
    }

    private List<UUID> answers(UUID campaign) {
        return board(one, campaign).answers().stream().map(Coded::response).toList();
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(key(refused.refusal())).isEqualTo(key));
    }

    private static @Nullable String key(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Conflict conflict -> conflict.messageKey();
            case Refusal.Invalid invalid -> invalid.errors().getFirst().messageKey();
            default -> refusal.getClass().getSimpleName();
        };
    }

    @Test
    void aThemeOfOneCoderCountsOnceTheCoderIsDone() {
        UUID campaign = world.openAnswers();
        UUID time = codings.addCode(one, campaign, WHY, "Tijd", "Te weinig uren");
        UUID money = codings.addCode(one, campaign, WHY, "Geld", "");
        List<UUID> answers = answers(campaign);
        assertThat(answers).hasSize(12);
        refused(() -> codings.done(one, campaign, WHY), "survey.coding.not-all");
        for (int i = 0; i < answers.size(); i++) {
            codings.code(one, campaign, WHY, answers.get(i), i < 9 ? Set.of(time) : Set.of(time, money));
        }
        assertThat(themes(campaign)).isEmpty();
        codings.done(one, campaign, WHY);
        assertThat(themes(campaign)).containsExactlyInAnyOrderEntriesOf(Map.of("Tijd", 12L, "Geld", 3L));
        assertThat(codings.overview(one, campaign).questions().getFirst().state())
                .isEqualTo(State.DONE);
        refused(() -> codings.code(one, campaign, WHY, answers.getFirst(), Set.of(money)), "survey.coding.is-done");
    }

    private Map<String, Long> themes(UUID campaign) {
        var figure =
                reports.read(one, campaign, Wish.ALL, Texts.DUTCH).figures().get(WHY);
        assertThat(figure).isNotNull();
        return figure.themes().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Theme::label, theme -> theme.cell().count()));
    }

    @Test
    void twoCodersSeeEachOthersThemesOnlyWhenBothAreDone() {
        UUID campaign = world.openAnswers();
        UUID time = codings.addCode(one, campaign, WHY, "Tijd", "");
        UUID money = codings.addCode(one, campaign, WHY, "Geld", "");
        List<UUID> answers = answers(campaign);
        for (int i = 0; i < answers.size(); i++) {
            codings.code(one, campaign, WHY, answers.get(i), Set.of(i < 6 ? time : money));
            codings.code(two, campaign, WHY, answers.get(i), Set.of(i < 9 ? time : money));
        }
        codings.done(one, campaign, WHY);
        Board waiting = board(one, campaign);
        assertThat(waiting.coders()).isEqualTo(2);
        assertThat(waiting.agreement()).isNull();
        assertThat(waiting.answers())
                .allSatisfy(answer -> assertThat(answer.others()).isNull());
        assertThat(waiting.codes()).extracting(Codings.Code::given).containsExactly(6, 6);
        assertThat(themes(campaign)).isEmpty();

        codings.done(two, campaign, WHY);
        Board both = board(one, campaign);
        assertThat(both.answers().get(7).others()).containsExactly(time);
        assertThat(both.agreement()).isNotNull();
        assertThat(both.agreement().same()).isEqualTo(9);
        // 9 of 12 the same, 6 of 12 by chance.
        assertThat(both.agreement().kappa()).hasValue(0.5);
        assertThat(themes(campaign)).containsExactlyInAnyOrderEntriesOf(Map.of("Tijd", 6L, "Geld", 3L));
    }

    @Test
    void aThirdCoderIsRefused() {
        UUID campaign = world.openAnswers();
        UUID time = codings.addCode(one, campaign, WHY, "Tijd", "");
        UUID answer = world.firstOpenAnswer(campaign);
        codings.code(one, campaign, WHY, answer, Set.of(time));
        codings.code(two, campaign, WHY, answer, Set.of(time));
        refused(() -> codings.code(three, campaign, WHY, answer, Set.of(time)), "survey.coding.two");
    }

    @Test
    void whatBoreAMergedThemeBearsTheOther() {
        UUID campaign = world.openAnswers();
        UUID time = codings.addCode(one, campaign, WHY, "Tijd", "");
        UUID hours = codings.addCode(one, campaign, WHY, "Uren", "");
        UUID answer = world.firstOpenAnswer(campaign);
        codings.code(one, campaign, WHY, answer, Set.of(time, hours));
        codings.renameCode(one, campaign, time, "Tekort aan tijd", "");
        codings.mergeCodes(one, campaign, hours, time);
        Board board = board(one, campaign);
        assertThat(board.codes()).extracting(Codings.Code::label).containsExactly("Tekort aan tijd");
        assertThat(board.answers().getFirst().mine()).containsExactly(time);
        assertThat(board.left()).isEqualTo(11);
        assertThat(codings.board(one, campaign, WHY, true, null).answers()).hasSize(11);
        refused(() -> codings.mergeCodes(one, campaign, time, time), "survey.coding.merge-other");
        refused(() -> codings.addCode(one, campaign, WHY, "Tekort aan tijd", ""), "survey.coding.code-known");
    }

    @Test
    void aQuoteNamesNobodyTheStudyIsAbout() {
        UUID campaign = world.campaign(SurveyWorld.sureAndWhy(), world.population(), null);
        world.respond(campaign, SurveyWorld.sure(6, 0));
        UUID answer = world.firstOpenAnswer(campaign);
        refused(
                () -> codings.quote(one, campaign, WHY, answer, "Bij ons in Zwolle is er geen tijd"),
                "survey.coding.quote-traces");
        refused(
                () -> codings.quote(one, campaign, WHY, answer, "Mail mij op a.b@gemeente.example"),
                "survey.coding.quote-traces");
        UUID quote = codings.quote(one, campaign, WHY, answer, "Bij ons is er geen tijd");
        assertThat(board(one, campaign).quotes())
                .extracting(Codings.Quoted::words)
                .containsExactly("Bij ons is er geen tijd");
        codings.dropQuote(one, campaign, quote);
        assertThat(board(one, campaign).quotes()).isEmpty();
    }

    @Test
    void othersFindNothing() {
        UUID campaign = world.openAnswers();
        Actor stranger = Actor.professional(new UUID(1, 1));
        refused(() -> codings.overview(stranger, campaign), "NotFound");
        refused(() -> codings.board(stranger, campaign, WHY, false, null), "NotFound");
    }
}
