package nl.aantafel.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import nl.aantafel.survey.CodingConsensus.Differing;
import nl.aantafel.survey.CodingConsensus.Table;
import nl.aantafel.survey.Codings.Agreement;
import nl.aantafel.survey.Codings.Coded;
import nl.aantafel.survey.Codings.State;
import nl.aantafel.survey.Narrative.Block;
import nl.aantafel.survey.Narrative.Kind;
import nl.aantafel.survey.SurveyReport.Coding;
import nl.aantafel.survey.SurveyReport.Figure;
import nl.aantafel.survey.SurveyReport.Theme;
import nl.aantafel.survey.SurveyReport.Wish;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Two coders who are done settle together what they differ on: of twelve answers they differ on three. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodingConsensusTest {

    private static final String WHY = SurveyWorld.WHY;

    private final Codings codings;
    private final CodingConsensus consensus;
    private final SurveyReports reports;
    private final SurveyWorld world;
    private final House house;
    private final Actor one;
    private final Actor two;
    private final Actor three;
    private UUID campaign = new UUID(0, 0);
    private UUID time = new UUID(0, 0);
    private UUID money = new UUID(0, 0);
    private List<UUID> answers = List.of();

    CodingConsensusTest(BeanFactory beans, TestDatabase database, Time time) {
        house = House.another(beans);
        codings = beans.getBean(Codings.class);
        consensus = beans.getBean(CodingConsensus.class);
        reports = beans.getBean(SurveyReports.class);
        world = new SurveyWorld(house, database, time);
        one = world.researcher();
        house.give(Who.SECRETARY, Roles.RESEARCHER);
        house.give(Who.TEAM_LEADER, Roles.RESEARCHER);
        two = house.actor(Who.SECRETARY);
        three = house.actor(Who.TEAM_LEADER);
    }

    /** The first six time, the last three money, by both; the three between time by the one and money by the other. */
    @BeforeEach
    void twoCodersAreDone() {
        campaign = world.openAnswers();
        time = codings.addCode(one, campaign, WHY, "Te weinig tijd", "Uren en mensen");
        money = codings.addCode(one, campaign, WHY, "Geld", "");
        answers = codings.board(one, campaign, WHY, false, null).answers().stream()
                .map(Coded::response)
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            codings.code(one, campaign, WHY, answers.get(i), Set.of(i < 9 ? time : money));
            codings.code(two, campaign, WHY, answers.get(i), Set.of(i < 6 ? time : money));
        }
        codings.done(one, campaign, WHY);
        codings.done(two, campaign, WHY);
    }

    private Table table(Actor actor, boolean open) {
        return consensus.table(actor, campaign, WHY, open, null);
    }

    private Figure figure() {
        return Objects.requireNonNull(
                reports.read(one, campaign, Wish.ALL, Texts.DUTCH).figures().get(WHY));
    }

    private Map<String, Long> themes() {
        return figure().themes().stream()
                .collect(Collectors.toMap(Theme::key, theme -> theme.cell().count()));
    }

    private Coding coding() {
        return Objects.requireNonNull(figure().coding());
    }

    private Agreement agreement() {
        return Objects.requireNonNull(coding().agreement());
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
    void theAnswersOnWhichTheyDifferStandThereWithWhatEachGave() {
        Table table = table(one, false);
        assertThat(table.answers()).extracting(Differing::response).containsExactlyElementsOf(answers.subList(6, 9));
        assertThat(Set.of(table.first(), table.second()))
                .isEqualTo(Set.of(Who.RESEARCHER.fullName(), Who.SECRETARY.fullName()));
        assertThat(table.answers()).allSatisfy(each -> {
            assertThat(Set.of(each.first(), each.second())).isEqualTo(Set.of(Set.of(time), Set.of(money)));
            assertThat(each.words()).startsWith("Omdat");
            assertThat(each.settled()).isNull();
        });
        assertThat(table.all()).isEqualTo(3);
        assertThat(table.same()).isEqualTo(9);
        assertThat(codings.overview(one, campaign).questions().getFirst().state())
                .isEqualTo(State.SETTLING);
    }

    @Test
    void whatTheySettleCountsAndTheirAgreementStaysAsItWas() {
        Agreement before = agreement();
        assertThat(before.kappa()).hasValue(0.5);
        assertThat(themes()).isEqualTo(Map.of("te_weinig_tijd", 6L, "geld", 3L));
        assertThat(coding().open()).isEqualTo(3);
        consensus.settle(one, campaign, WHY, answers.get(6), Set.of(time));
        consensus.settle(two, campaign, WHY, answers.get(7), Set.of(time, money));
        assertThat(themes()).isEqualTo(Map.of("te_weinig_tijd", 8L, "geld", 4L));
        Table open = table(two, true);
        assertThat(open.answers()).extracting(Differing::response).containsExactly(answers.get(8));
        assertThat(open.settled()).isEqualTo(2);
        assertThat(table(two, false).answers().get(1).settled())
                .satisfies(settled -> assertThat(settled.by()).isEqualTo(Who.SECRETARY.fullName()));
        consensus.settle(one, campaign, WHY, answers.get(8), Set.of(money));
        assertThat(coding())
                .satisfies(done -> assertThat(List.of(done.same(), done.settled(), done.open(), done.none()))
                        .containsExactly(9L, 3L, 0L, 0L));
        assertThat(codings.overview(one, campaign).questions().getFirst().state())
                .isEqualTo(State.DONE);
        assertThat(agreement()).isEqualTo(before);
    }

    @Test
    void itCanBeSettledAgainAndTakenBack() {
        consensus.settle(one, campaign, WHY, answers.get(6), Set.of(time));
        consensus.settle(two, campaign, WHY, answers.get(6), Set.of(money));
        assertThat(themes()).isEqualTo(Map.of("te_weinig_tijd", 6L, "geld", 4L));
        consensus.unsettle(one, campaign, WHY, answers.get(6));
        assertThat(themes()).isEqualTo(Map.of("te_weinig_tijd", 6L, "geld", 3L));
        refused(() -> consensus.unsettle(one, campaign, WHY, answers.get(6)), "NotFound");
    }

    @Test
    void onlyTheTwoSettleAndOnlyWhatTheyDifferOn() {
        refused(() -> consensus.settle(three, campaign, WHY, answers.get(6), Set.of(time)), "survey.coding.not-coder");
        refused(() -> consensus.reopen(three, campaign, WHY), "survey.coding.not-coder");
        assertThat(table(three, false).coding()).isFalse();
        refused(() -> consensus.settle(one, campaign, WHY, answers.get(6), Set.of()), "survey.coding.settle-none");
        refused(
                () -> consensus.settle(one, campaign, WHY, answers.get(6), Set.of(new UUID(1, 1))),
                "survey.coding.code-gone");
        refused(
                () -> consensus.settle(one, campaign, WHY, answers.getFirst(), Set.of(money)),
                "survey.coding.settle-same");
        Actor stranger = Actor.professional(new UUID(1, 1));
        refused(() -> consensus.table(stranger, campaign, WHY, false, null), "NotFound");
        refused(() -> consensus.settle(stranger, campaign, WHY, answers.get(6), Set.of(time)), "NotFound");
    }

    @Test
    void whatEachGaveApartCannotBeChangedAnyMore() {
        refused(() -> codings.code(one, campaign, WHY, answers.get(6), Set.of(money)), "survey.coding.compared");
        refused(() -> codings.takeUpAgain(one, campaign, WHY), "survey.coding.compared");
        UUID hours = codings.addCode(two, campaign, WHY, "Uren", "");
        consensus.settle(two, campaign, WHY, answers.get(6), Set.of(hours));
        Agreement before = agreement();
        codings.mergeCodes(one, campaign, hours, time);
        codings.mergeCodes(one, campaign, money, time);
        assertThat(themes()).isEqualTo(Map.of("te_weinig_tijd", 12L));
        assertThat(table(one, true).answers()).isEmpty();
        assertThat(agreement().kappa()).isEqualTo(before.kappa());
        assertThat(agreement().perCode())
                .filteredOn(each -> each.label().equals("Geld"))
                .singleElement()
                .satisfies(each -> assertThat(each.into()).isEqualTo("Te weinig tijd"));
        codings.addCode(one, campaign, WHY, "Geld", "de naam is weer vrij");
    }

    @Test
    void codingApartAgainKeepsTheFormerAgreementBesideTheLater() {
        consensus.settle(one, campaign, WHY, answers.get(6), Set.of(time));
        codings.mergeCodes(one, campaign, codings.addCode(one, campaign, WHY, "Uren", ""), time);
        consensus.reopen(two, campaign, WHY);
        assertThat(figure().coding()).isNull();
        assertThat(table(one, false).compared()).isFalse();
        refused(() -> consensus.settle(one, campaign, WHY, answers.get(6), Set.of(time)), "survey.coding.not-compared");
        for (int i = 6; i < 9; i++) {
            codings.code(two, campaign, WHY, answers.get(i), Set.of(time));
        }
        codings.done(one, campaign, WHY);
        codings.done(two, campaign, WHY);
        assertThat(agreement().kappa()).hasValue(1);
        assertThat(agreement().earlier())
                .singleElement()
                .satisfies(each -> assertThat(each.kappa()).hasValue(0.5));
        assertThat(coding().settled()).isZero();
        assertThat(themes()).isEqualTo(Map.of("te_weinig_tijd", 9L, "geld", 3L));
    }

    @Test
    void anAnswerThatCameInLaterIsSettledToo() {
        world.respond(campaign, SurveyWorld.sure(1, 0));
        assertThat(coding().none()).isOne();
        Table table = table(one, false);
        assertThat(table.all()).isEqualTo(4);
        Differing late =
                table.answers().stream().filter(Differing::late).findFirst().orElseThrow();
        consensus.settle(one, campaign, WHY, late.response(), Set.of(money));
        assertThat(coding().none()).isZero();
        assertThat(themes()).isEqualTo(Map.of("te_weinig_tijd", 6L, "geld", 4L));
        assertThat(agreement().answers()).isEqualTo(12);
    }

    @Test
    void aTextRefersToThemesByTheirKeys() {
        Narrative text = new Narrative(
                List.of(
                        Block.text(
                                Kind.TEXT,
                                "{{why.te_weinig_tijd.count}} van {{why.n}} ({{why.te_weinig_tijd.percent}}), {{why.te_weinig_tijd.words}}")),
                List.of(),
                List.of());
        reports.save(one, campaign, text, 0);
        assertThat(text()).isEqualTo("6 van 12 (50%), de helft");
        consensus.reopen(one, campaign, WHY);
        assertThat(text()).startsWith("(nog niet geteld) van 12");
        Narrative wrong = new Narrative(List.of(Block.text(Kind.TEXT, "{{why.tijd.count}}")), List.of(), List.of());
        refused(() -> reports.save(one, campaign, wrong, 1), "survey.report.reference");
        assertThat(reports.narrative(one, campaign).references())
                .filteredOn(each -> each.question().equals(WHY))
                .singleElement()
                .satisfies(each -> assertThat(each.themes())
                        .extracting(SurveyReports.ThemeKey::key)
                        .containsExactly("geld", "te_weinig_tijd"));
    }

    private String text() {
        return ((SurveyReport.Text) reports.read(one, campaign, Wish.ALL, Texts.DUTCH)
                        .blocks()
                        .getFirst())
                .text();
    }

    @Test
    void ofAQuestionThatFewAnsweredNothingIsToldOfItsThemesEither() {
        UUID few = world.campaign(SurveyWorld.sureAndWhy(), null, null);
        world.respond(few, SurveyWorld.sure(4, 0));
        UUID only = codings.addCode(one, few, WHY, "Tijd", "");
        codings.board(one, few, WHY, false, null)
                .answers()
                .forEach(each -> codings.code(one, few, WHY, each.response(), Set.of(only)));
        codings.done(one, few, WHY);
        codings.quote(one, few, WHY, world.firstOpenAnswer(few), "Geen tijd");
        SurveyReport report = reports.read(one, few, Wish.ALL, Texts.DUTCH);
        Figure figure = Objects.requireNonNull(report.figures().get(WHY));
        assertThat(figure.withheld()).isTrue();
        assertThat(figure.themes()).isEmpty();
        assertThat(figure.coding()).isNull();
        assertThat(report.blocks()).noneMatch(SurveyReport.Quote.class::isInstance);
        reports.save(
                one,
                few,
                new Narrative(List.of(Block.text(Kind.TEXT, "{{why.tijd.count}} van {{why.n}}")), List.of(), List.of()),
                0);
        assertThat(reports.read(one, few, Wish.ALL, Texts.DUTCH).blocks().getFirst())
                .isEqualTo(new SurveyReport.Text("verborgen van verborgen"));
    }

    @Test
    void aFilterLeavesThemesAndQuotesOut() {
        UUID quickscan = world.quickscan();
        codings.quote(one, quickscan, "national", firstOf(quickscan, "national"), "Het duurt te lang");
        assertThat(reports.read(one, quickscan, Wish.ALL, Texts.DUTCH).blocks())
                .contains(new SurveyReport.Quote("Het duurt te lang"));
        assertThat(reports.read(one, quickscan, new Wish("lt50k", "", false), Texts.DUTCH)
                        .blocks())
                .noneMatch(SurveyReport.Quote.class::isInstance);
    }

    private UUID firstOf(UUID campaign, String question) {
        return codings.board(one, campaign, question, false, null)
                .answers()
                .getFirst()
                .response();
    }
}
