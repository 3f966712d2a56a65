package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Closed;
import nl.aantafel.plan.ClosedCases;
import nl.aantafel.plan.ClosedCases.Look;
import nl.aantafel.rights.Prolongations.Answer;
import nl.aantafel.rights.Prolongations.Criterion;
import nl.aantafel.rights.Prolongations.Wish;
import nl.aantafel.rights.Prolongations.Word;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Data stay longer only on a ground of the frame, and only those whose provider agrees. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProlongationTest {

    private static final Audience ALL = new Audience(Set.of(), Set.of(), Set.of());

    private final House house;
    private final RetentionRound round;
    private final Prolongations prolongations;
    private final Retentions retentions;
    private final ClosedCases closedCases;
    private final Closed closed;
    private final Statements statements;
    private final DSLContext behind;
    private final MovingTime time;
    private Case on;

    ProlongationTest(BeanFactory beans, RetentionRound round, MovingTime time, TestDatabase database) {
        this.house = House.of(beans);
        this.round = round;
        this.time = time;
        this.prolongations = beans.getBean(Prolongations.class);
        this.retentions = beans.getBean(Retentions.class);
        this.closedCases = beans.getBean(ClosedCases.class);
        this.closed = Closed.in(beans);
        this.statements = beans.getBean(Statements.class);
        this.behind = TestDatabase.sql(database.superuser());
    }

    @BeforeEach
    void aCaseWhoseTermIsEnding() {
        on = house.takenUpCase();
        said(Who.YOUTH_PROTECTION);
        said(Who.CASE_DIRECTOR);
        time.pass(Period.ofYears(5).minusMonths(2));
    }

    private UUID said(Who who) {
        return statements.write(
                house.actor(who),
                on.id(),
                new Write(
                        "Gezegd door " + who,
                        "fact",
                        "worry",
                        Speaker.professional(house.id(who)),
                        null,
                        "",
                        Set.of(on.child()),
                        Set.of(),
                        "",
                        "",
                        "",
                        ALL,
                        "",
                        Risk.NONE,
                        Optional.empty(),
                        "",
                        null));
    }

    private static Wish open(@Nullable LocalDate until) {
        return new Wish("still_open", "Het geweld is niet gestopt.", criteria("Nog steeds."), until);
    }

    private static List<Criterion> criteria(String reason) {
        return List.of(
                new Criterion("a", true, reason),
                new Criterion("b", true, reason),
                new Criterion("c", true, reason),
                new Criterion("d", true, reason));
    }

    private UUID asked() {
        return prolongations.ask(house.caseDirector(), on.id(), open(null));
    }

    private Word word(Who who, boolean agrees) {
        return new Word(house.organisation(who), agrees, agrees ? "" : "Niet meer nodig.");
    }

    private int statementsOf(Who who) {
        return behind.fetchSingle(
                        "select count(*)::int from casefile.statement where case_id = ? and speaker_professional = ?",
                        on.id(),
                        house.id(who))
                .get(0, Integer.class);
    }

    @Test
    void prolongationWithoutOneProvidersAgreementIsRefusedForWhatThatProviderBroughtIn() {
        UUID id = asked();
        prolongations.answer(house.caseDirector(), id, word(Who.CASE_DIRECTOR, true));
        prolongations.answer(house.youthProtection(), id, word(Who.YOUTH_PROTECTION, false));
        time.pass(Period.ofMonths(2));
        round.run();
        assertThat(statementsOf(Who.CASE_DIRECTOR)).isOne();
        assertThat(statementsOf(Who.YOUTH_PROTECTION)).isZero();
        assertThat(behind.fetchSingle("select count(*)::int from casefile.person where case_id = ?", on.id())
                        .get(0, Integer.class))
                .as("what was made together stays as long as one provider agrees")
                .isEqualTo(3);
    }

    @Test
    void ofAClosedCaseItsDeskAsksInALookAndWhoBroughtThingsInAnswers() {
        Actor chair = house.processDirector();
        closed.close(on.id());
        round.run();
        assertThat(retentions.of(chair, on.id()).closed()).hasValueSatisfying(terms -> {
            assertThat(terms.firstDue()).isNotNull();
            assertThat(terms.looking()).isFalse();
        });
        assertThat(retentions.of(chair, on.id()).stretches()).isEmpty();
        assertThat(refusalOf(() -> retentions.of(house.outsider(), on.id()))).isEqualTo(new Refusal.NotFound());
        Wish wish = new Wish("relapse_risk", "De kans op terugval is groot.", List.of(), null);
        assertThat(refusalOf(() -> prolongations.ask(chair, on.id(), wish)))
                .isEqualTo(new Refusal.Conflict("rights.prolongation.look-first", List.of()));
        assertThat(refusalOf(() -> prolongations.of(chair, on.id())))
                .isEqualTo(new Refusal.Conflict("rights.prolongation.look-first", List.of()));
        closedCases.look(chair, on.id(), new Look("prolongation", "De termijn loopt af."));
        UUID id = prolongations.ask(chair, on.id(), wish);
        assertThat(prolongations.of(house.youthProtection(), on.id()))
                .as("who brought things in reads why, to judge it")
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEqualTo("De kans op terugval is groot."));
        prolongations.answer(house.youthProtection(), id, word(Who.YOUTH_PROTECTION, true));
        time.pass(Period.ofDays(1));
        assertThat(refusalOf(() -> prolongations.of(chair, on.id())))
                .as("the look has ended")
                .isInstanceOf(Refusal.Conflict.class);
        time.pass(Period.ofMonths(2));
        round.run();
        assertThat(statementsOf(Who.YOUTH_PROTECTION)).isOne();
        assertThat(statementsOf(Who.CASE_DIRECTOR)).isZero();
    }

    @Test
    void whatNobodyAnsweredToIsDestroyed() {
        asked();
        time.pass(Period.ofMonths(2));
        round.run();
        assertThat(behind.fetchSingle("select count(*)::int from casefile.case_file where id = ?", on.id())
                        .get(0, Integer.class))
                .isZero();
    }

    @Test
    void aProlongationEndsAtTheLatestTwoYearsAfterTheProviderAgreedAndCanBeRepeated() {
        prolongations.answer(house.caseDirector(), asked(), word(Who.CASE_DIRECTOR, true));
        time.pass(Period.ofYears(2).minusMonths(1));
        round.run();
        assertThat(statementsOf(Who.CASE_DIRECTOR)).isOne();
        prolongations.answer(house.caseDirector(), asked(), word(Who.CASE_DIRECTOR, true));
        time.pass(Period.ofMonths(2));
        round.run();
        assertThat(statementsOf(Who.CASE_DIRECTOR)).isOne();
        time.pass(Period.ofYears(2));
        round.run();
        assertThat(statementsOf(Who.CASE_DIRECTOR)).isZero();
    }

    @Test
    void longerThanTheFrameAllowsAtATimeIsRefused() {
        assertThat(fieldsOf(() -> prolongations.ask(
                        house.caseDirector(),
                        on.id(),
                        open(time.today().plusYears(2).plusDays(1)))))
                .containsExactlyEntriesOf(Map.of("totEnMet", "rights.prolongation.too-long"));
    }

    @Test
    void aCaseThatNoLongerMeetsACriterionIsNotProlongedAndTheArticleIsNamed() {
        List<Criterion> without = List.of(
                new Criterion("a", true, "Ja"),
                new Criterion("b", true, "Ja"),
                new Criterion("c", true, "Ja"),
                new Criterion("d", false, "Een partij kan het alleen."));
        Refusal refusal = refusalOf(
                () -> prolongations.ask(house.caseDirector(), on.id(), new Wish("still_open", "Toch.", without, null)));
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Refusal.MayNot.class,
                        mayNot -> assertThat(mayNot.rule()).isEqualTo("Bgs, artikel 1.16 lid 2 onder a"));
    }

    @Test
    void everyCriterionIsTestedAnewWithAReason() {
        assertThat(fieldsOf(() -> prolongations.ask(
                        house.caseDirector(), on.id(), new Wish("still_open", "Toch.", List.of(), null))))
                .containsOnlyKeys("criteria.a", "criteria.b", "criteria.c", "criteria.d");
    }

    @Test
    void theRiskOfRelapseIsNoGroundWhileTheCaseIsOpen() {
        Refusal refusal = refusalOf(() -> prolongations.ask(
                house.caseDirector(), on.id(), new Wish("relapse_risk", "Kans op terugval.", List.of(), null)));
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Refusal.MayNot.class,
                        mayNot -> assertThat(mayNot.rule()).isEqualTo("Bgs, artikel 1.16 lid 2 onder b"));
    }

    @Test
    void aProviderAnswersForItselfOnlyAndTheDeskWritesDownWhatOthersSaid() {
        UUID id = asked();
        assertThat(refusalOf(() -> prolongations.answer(house.mentalHealth(), id, word(Who.YOUTH_PROTECTION, true))))
                .isInstanceOf(Refusal.MayNot.class);
        prolongations.answer(house.processDirector(), id, word(Who.YOUTH_PROTECTION, true));
        assertThat(refusalOf(() -> prolongations.answer(house.outsider(), id, word(Who.OUTSIDER, true))))
                .isInstanceOf(Refusal.NotFound.class);
        Map<UUID, Answer> answers = prolongations.of(house.mentalHealth(), on.id()).getFirst().answers().stream()
                .collect(Collectors.toMap(Answer::organisation, each -> each));
        assertThat(answers.get(house.organisation(Who.YOUTH_PROTECTION)).agrees())
                .isTrue();
        assertThat(answers.get(house.organisation(Who.CASE_DIRECTOR)).agrees()).isNull();
        assertThat(answers.get(house.organisation(Who.MENTAL_HEALTH)).mayAnswer())
                .isTrue();
        assertThat(answers.get(house.organisation(Who.YOUTH_PROTECTION)).mayAnswer())
                .isFalse();
    }

    @Test
    void refusingNeedsAReason() {
        UUID id = asked();
        assertThat(fieldsOf(() -> prolongations.answer(
                        house.youthProtection(), id, new Word(house.organisation(Who.YOUTH_PROTECTION), false, " "))))
                .containsOnlyKeys("reden");
    }

    @Test
    void nothingIsProlongedBeforeItIsDueSoon() {
        Case fresh = house.takenUpCase();
        assertThat(refusalOf(() -> prolongations.ask(house.caseDirector(), fresh.id(), open(null))))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
