package nl.aantafel.plan;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.person;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Teams;
import nl.aantafel.dossier.Dossiers;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.notify.Messages;
import nl.aantafel.plan.Deviations.Item;
import nl.aantafel.plan.Deviations.Line;
import nl.aantafel.plan.Deviations.Register;
import nl.aantafel.plan.Deviations.Support;
import nl.aantafel.plan.Deviations.SupportLine;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.work.MyWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Doing what is needed: with a reason, with support asked and given or not, until a day, and looked back on. It overrules nothing. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeviationsTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final BeanFactory beans;
    private final Deviations deviations;
    private final Escalations escalations;
    private final TellingEndingDeviations telling;
    private final Tasks tasks;
    private final TestDatabase database;
    private final MovingTime clock;
    private House house;
    private Case ours;
    private Actor youth;
    private Actor karin;

    DeviationsTest(
            BeanFactory beans,
            Deviations deviations,
            Escalations escalations,
            TellingEndingDeviations telling,
            Tasks tasks,
            TestDatabase database,
            MovingTime clock) {
        this.beans = beans;
        this.deviations = deviations;
        this.escalations = escalations;
        this.telling = telling;
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
        clock.back();
        this.house = House.another(beans);
        this.ours = house.takenUpCase();
        this.youth = house.youthProtection();
        this.karin = house.actor(Who.TEAM_LEADER);
    }

    @BeforeEach
    void aCaseOfItsOwn() {
        clock.back();
        house = House.another(beans);
        ours = house.takenUpCase();
        youth = house.youthProtection();
        karin = house.actor(Who.TEAM_LEADER);
    }

    private Register longer() {
        return new Register(
                "duration",
                "Na tien gesprekken stopt het aanbod.",
                null,
                Set.of(ours.child()),
                "Stoppen betekent opnieuw beginnen.",
                "De behandelaar blijft twee maanden.",
                clock.today().plusDays(60));
    }

    private UUID registered() {
        return deviations.register(youth, ours.id(), longer());
    }

    private Item item(UUID id) {
        return deviations.of(youth, ours.id()).items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID asked(UUID deviation, int step, Actor to) {
        return deviations.ask(
                youth,
                ours.id(),
                deviation,
                new Ask(null, step, to.person(), "Wij willen langer blijven. Staat u hierachter?", false));
    }

    private List<String> open(Actor of) {
        return tasks.mine(of, null, 100).rows().stream()
                .map(Tasks.TaskView::kind)
                .filter(each -> each.contains("support") || each.contains("deviation"))
                .toList();
    }

    private SupportLine toAnswer(Actor of) {
        return escalations.asked(of).supportOpen().getFirst();
    }

    @Test
    void isWrittenDownWithItsReasonSupportedAndLookedBackOn() {
        UUID id = registered();
        assertThat(item(id).line().support()).isEqualTo(Support.NONE);
        asked(id, 0, house.caseDirector());
        assertThat(item(id).line().support()).isEqualTo(Support.WAITING);
        assertThat(open(house.caseDirector())).containsExactly("answer_support");

        clock.pass(Duration.ofHours(1));
        deviations.answer(house.caseDirector(), toAnswer(house.caseDirector()).id(), "given", "Rust is hier nodig.");
        assertThat(item(id).line().support()).isEqualTo(Support.GIVEN);
        assertThat(item(id).supports().getFirst().answer()).isEqualTo("Rust is hier nodig.");
        assertThat(open(house.caseDirector())).isEmpty();
        assertThat(open(youth)).containsExactly("support_answered");

        clock.pass(Duration.ofHours(1));
        deviations.end(youth, ours.id(), id, "helped", "Hij kwam elke keer.", item(id).version());
        assertThat(open(youth)).isEmpty();
        assertThat(deviations.of(youth, ours.id()).open()).isEmpty();
        assertThat(deviations.of(youth, ours.id()).ended())
                .singleElement()
                .satisfies(each -> assertThat(each.outcomeNote()).isEqualTo("Hij kwam elke keer."));
        assertThat(refusalOf(() -> deviations.end(youth, ours.id(), id, "helped", "Nog eens.", 2)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void supportThatIsNotGivenSaysWhyAndAnotherCanBeAsked() {
        UUID id = registered();
        UUID first = asked(id, 0, house.caseDirector());
        assertThat(refusalOf(() -> asked(id, 2, karin)))
                .as("one question at a time")
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(fieldsOf(() -> deviations.answer(house.caseDirector(), first, "perhaps", " ")))
                .containsOnlyKeys("steun", "antwoord");
        deviations.answer(house.caseDirector(), first, "not_given", "Eerst overleggen.");
        assertThat(item(id).line().support()).isEqualTo(Support.NOT_GIVEN);
        assertThat(refusalOf(() -> deviations.answer(house.caseDirector(), first, "given", "Toch.")))
                .isInstanceOf(Refusal.Conflict.class);
        asked(id, 2, karin);
        deviations.answer(karin, toAnswer(karin).id(), "given", "Ik maak tijd vrij.");
        assertThat(item(id).line().support()).as("one who does is enough").isEqualTo(Support.GIVEN);
    }

    @Test
    void whoIsAskedFromOutsideSeesNumberOrganisationKindAndQuestionOnly() {
        UUID id = registered();
        UUID support = asked(id, 2, karin);
        SupportLine line = toAnswer(karin);
        assertThat(line.caseId()).isNull();
        assertThat(line.toString()).doesNotContain("Tim", "opnieuw beginnen", "tien gesprekken");
        assertThat(line.kind()).isEqualTo("duration");
        assertThat(refusalOf(() -> deviations.of(karin, ours.id()))).isEqualTo(new Refusal.NotFound());
        Below below = new Below(database, clock);
        assertThat(below.found(karin, "select id::text from plan.deviation where case_id = ?", ours.id()))
                .isEmpty();
        assertThat(below.found(karin, "select id::text from plan.deviation_support where case_id = ?", ours.id()))
                .containsExactly(support.toString());
        assertThat(below.found(house.outsider(), "select id::text from plan.deviation_support where id = ?", support))
                .isEmpty();
        assertThat(refusalOf(() -> deviations.answer(house.outsider(), support, "given", "Ja.")))
                .isEqualTo(new Refusal.NotFound());
        assertThatThrownBy(() -> below.run(
                        house.caseDirector(), "select plan.tell_support_answer(?, ?)", support, UUID.randomUUID()))
                .hasStackTraceContaining("answered nothing");
    }

    @Test
    void asksTwiceBeforeANameOfTheFamilyLeavesTheCase() {
        UUID id = registered();
        Ask named = new Ask(null, 2, karin.person(), "Tims moeder wil langer.", false);
        assertThat(fieldsOf(() -> deviations.ask(youth, ours.id(), id, named)))
                .containsEntry("vraag", "plan.escalation.refusal.names");
        deviations.ask(youth, ours.id(), id, new Ask(null, 2, karin.person(), named.question(), true));
    }

    @Test
    void supportIsAskedOfTheTableOfColleaguesAndOfTheLadderAndNeverOfOneself() {
        List<Askable> all = deviations.page(youth, ours.id(), DUTCH).supporters();
        assertThat(all).extracting(Askable::person).doesNotContain(youth.person());
        assertThat(all)
                .filteredOn(each -> each.step() == 0)
                .extracting(Askable::person)
                .contains(house.caseDirector().person());
        assertThat(all)
                .filteredOn(each -> each.step() == 2)
                .extracting(Askable::person)
                .contains(karin.person());
        UUID id = registered();
        assertThat(fieldsOf(() -> asked(id, 0, youth))).containsOnlyKeys("aanWie");
    }

    @Test
    void saysEverythingBeforeItIsWrittenDown() {
        Register empty = new Register("", "", null, Set.of(), " ", "", null);
        assertThat(fieldsOf(() -> deviations.register(youth, ours.id(), empty)))
                .containsOnlyKeys("soortRegel", "personen", "waarom", "inPlaatsDaarvan", "totEnMet");
        assertThat(refusalOf(() -> deviations.register(house.outsider(), ours.id(), longer())))
                .isEqualTo(new Refusal.NotFound());
        Register stranger =
                new Register("duration", "", null, Set.of(UUID.randomUUID()), "Omdat.", "Anders.", clock.today());
        assertThat(fieldsOf(() -> deviations.register(youth, ours.id(), stranger)))
                .containsOnlyKeys("personen");
    }

    @Test
    void anOwnRuleSaysItsWordsAndWhoseItIs() {
        assertThat(fieldsOf(() -> deviations.register(youth, ours.id(), kind("own_rule", " ", null))))
                .containsOnlyKeys("regel", "regelVan");
        assertThat(fieldsOf(() -> deviations.register(
                        youth, ours.id(), kind("duration", "", house.organisation(Who.CASE_DIRECTOR)))))
                .as("whose it is is for an own rule alone")
                .containsOnlyKeys("regelVan");
        UUID id = deviations.register(
                youth,
                ours.id(),
                kind("own_rule", "Na twee keer niet verschijnen sluiten wij.", house.organisation(Who.CASE_DIRECTOR)));
        assertThat(item(id).ruleOf()).isNotEmpty();
    }

    private Register kind(String kind, String rule, UUID ruleOf) {
        return new Register(kind, rule, ruleOf, Set.of(ours.child()), "Omdat het nodig is.", "Anders.", clock.today());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het beroepsgeheim",
                "Geheimhouding over de behandeling",
                "Alleen met Toestemming van vader",
                "Wat is afgeschermd voor vader",
                "Het contactverbod"
            })
    void whatIsSecretNeedsConsentIsShieldedOrKeptApartCannotBeNamed(String rule) {
        assertThat(fieldsOf(() -> deviations.register(
                        youth, ours.id(), kind("own_rule", rule, house.organisation(Who.CASE_DIRECTOR)))))
                .containsEntry("regel", "plan.deviation.refusal.stays");
    }

    @Test
    void holdsUntilADayThatTheFrameAllows() {
        LocalDate today = clock.today();
        for (LocalDate day : List.of(today.minusDays(1), today.plusDays(183))) {
            assertThat(fieldsOf(() -> deviations.register(
                            youth,
                            ours.id(),
                            new Register("duration", "", null, Set.of(ours.child()), "Omdat.", "Anders.", day))))
                    .containsOnlyKeys("totEnMet");
        }
        deviations.register(
                youth,
                ours.id(),
                new Register("duration", "", null, Set.of(ours.child()), "Omdat.", "Anders.", today.plusDays(182)));
    }

    @Test
    void itsEndIsToldOnceSomeTimeBeforeAndStandsOutWhenNobodyLooksBack() {
        UUID id = registered();
        telling.tell(LapsingWatches.ACTOR);
        assertThat(open(youth)).isEmpty();
        clock.pass(Period.ofDays(46));
        telling.tell(LapsingWatches.ACTOR);
        telling.tell(LapsingWatches.ACTOR);
        assertThat(open(youth)).containsExactly("deviation_ends");
        assertThat(item(id).line().over()).isFalse();
        clock.pass(Period.ofDays(15));
        assertThat(item(id).line().over()).isTrue();
        deviations.end(youth, ours.id(), id, "partly", "Voor een deel.", item(id).version());
        assertThat(open(youth)).isEmpty();
        assertThat(item(id).line().over()).isFalse();
    }

    @Test
    void whatEndedWhileNothingRanIsToldAfterwardsAndToTheDeskWhenWhoDeviatedHasLeft() {
        registered();
        Teams teams = beans.getBean(Teams.class);
        UUID member = teams.of(house.caseDirector(), ours.id()).members().stream()
                .filter(each -> each.professional().equals(youth.person()))
                .findFirst()
                .orElseThrow()
                .id();
        teams.leave(house.caseDirector(), ours.id(), member, clock.today());
        clock.pass(Period.ofDays(100));
        telling.tell(LapsingWatches.ACTOR);
        assertThat(open(youth)).isEmpty();
        assertThat(open(house.processDirector())).containsExactly("deviation_ends");
    }

    @Test
    void onlyWhoDeviatesOrManagesTheCaseGoesOn() {
        UUID id = registered();
        house.join(ours.id(), Who.LOCAL_TEAM);
        assertThat(deviations.of(house.localTeam(), ours.id()).items())
                .singleElement()
                .satisfies(each -> assertThat(each.mayAct()).isFalse());
        assertThat(refusalOf(() -> deviations.end(house.localTeam(), ours.id(), id, "helped", "Klaar.", 1)))
                .isInstanceOf(Refusal.MayNot.class);
        UUID support = asked(id, 2, karin);
        deviations.withdraw(house.caseDirector(), ours.id(), id, support);
        assertThat(open(karin)).isEmpty();
        assertThat(escalations.asked(karin).support()).isEmpty();
        deviations.end(house.caseDirector(), ours.id(), id, "not_used", "Het was al geregeld.", 1);
    }

    @Test
    void standsOnThePlanAndOnTheTimeline() {
        UUID id = registered();
        PlanPages.Screen plan = beans.getBean(PlanPages.class).page(youth, ours.id(), DUTCH);
        assertThat(plan.deviations()).extracting(Line::id).containsExactly(id);
        assertThat(beans.getBean(Dossiers.class)
                        .timeline(youth, ours.id(), DUTCH)
                        .deviations())
                .extracting(Line::until)
                .containsExactly(clock.today().plusDays(60));
    }

    @Test
    void anOpenEscalationStandsOnThePlanAsLongAsItIsOpen() {
        UUID id = escalations.raise(
                youth,
                ours.id(),
                new Escalations.Raise(
                        "long_unsafe",
                        Set.of(ours.child()),
                        "Gebeld.",
                        "Een plek.",
                        "",
                        "",
                        new Escalations.Ask(null, 2, karin.person(), "Wie kan helpen met een plek?", false)));
        assertThat(stuck()).extracting(Escalations.OpenLine::state).containsExactly(Escalations.State.WAITING);
        escalations.answer(karin, escalations.asked(karin).open().getFirst().id(), "advice", "Bel de gemeente.");
        assertThat(stuck()).extracting(Escalations.OpenLine::state).containsExactly(Escalations.State.BACK);
        escalations.close(youth, ours.id(), id, "solved", "Er is plek.", 1);
        assertThat(stuck()).isEmpty();
    }

    private List<Escalations.OpenLine> stuck() {
        return beans.getBean(PlanPages.class).page(youth, ours.id(), DUTCH).escalations();
    }

    @Test
    void somebodyEnteredByMistakeIsInNoneAnyMore() {
        Families families = beans.getBean(Families.class);
        UUID mistake = families.addPerson(house.caseDirector(), ours.id(), person("Vergist", "", null));
        UUID id = deviations.register(
                youth,
                ours.id(),
                new Register("duration", "", null, Set.of(ours.child(), mistake), "Omdat.", "Anders.", clock.today()));
        UUID escalation = escalations.raise(
                youth,
                ours.id(),
                new Escalations.Raise(
                        "long_unsafe",
                        Set.of(ours.child(), mistake),
                        "Gebeld.",
                        "Een plek.",
                        "",
                        "",
                        new Escalations.Ask(null, 2, karin.person(), "Wie kan helpen met een plek?", false)));
        families.removePerson(house.caseDirector(), ours.id(), mistake);
        assertThat(item(id).line().persons()).containsExactly(ours.child());
        assertThat(escalations.of(youth, ours.id()).items().getFirst().persons())
                .containsExactly(ours.child());
        Below below = new Below(database, clock);
        for (String table : List.of("escalation", "deviation")) {
            assertThat(below.found(youth, "select id::text from plan." + table + " where ? = any (persons)", mistake))
                    .as(table)
                    .isEmpty();
        }
        assertThat(escalation).isNotNull();
    }

    @Test
    void theFirstPageTellsHowManyQuestionsWaitAndTheDeskWhereItsLadderIs() {
        MyWork work = beans.getBean(MyWork.class);
        assertThat(work.today(karin).stuck()).isEqualTo(new MyWork.Stuck(0, null));
        asked(registered(), 2, karin);
        asked(registered(), 2, karin);
        assertThat(work.today(karin).stuck().asked()).isEqualTo(2);
        assertThat(work.today(house.secretary()).stuck().ladder()).isEqualTo(house.partnership());
    }

    @Test
    void aClosedCaseHasNoneThatHoldsAndAsksNobody() {
        registered();
        UUID id = registered();
        asked(id, 2, karin);
        Closed.in(beans, house).close(ours.id());
        assertThat(escalations.asked(karin).support()).isEmpty();
        assertThat(open(karin)).isEmpty();
        clock.pass(Period.ofDays(70));
        telling.tell(LapsingWatches.ACTOR);
        assertThat(open(youth)).isEmpty();
    }

    @Test
    void messagesTellNothingOfAFamily() {
        UUID id = registered();
        asked(id, 2, karin);
        assertThat(beans.getBean(Messages.class).list(karin, null, 10).rows())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("Tim", "Verbeek"));
    }
}
