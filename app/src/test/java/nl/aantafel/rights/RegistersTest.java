package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Counsels.Counsel;
import nl.aantafel.rights.Counsels.Question;
import nl.aantafel.rights.Counsels.Step;
import nl.aantafel.rights.Processings.Registered;
import nl.aantafel.rights.Trainings.Learner;
import nl.aantafel.rights.Trainings.Standing;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What who watches over a partnership keeps: advices, who learned what, and what is done with data. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RegistersTest {

    private final BeanFactory beans;
    private final Counsels advices;
    private final Trainings trainings;
    private final Processings processings;
    private final LocalDate today;
    private House house;

    RegistersTest(BeanFactory beans) {
        this.beans = beans;
        advices = beans.getBean(Counsels.class);
        trainings = beans.getBean(Trainings.class);
        processings = beans.getBean(Processings.class);
        today = beans.getBean(Time.class).today();
        house = House.of(beans);
    }

    @BeforeEach
    void anotherPartnership() {
        house = House.another(beans);
    }

    private Actor officer() {
        return house.actor(Who.DATA_PROTECTION_OFFICER);
    }

    private Counsels.Text advice(String advice, String followed, String reason, @Nullable LocalDate reported) {
        return new Counsels.Text(
                "lawfulness_committee",
                "",
                "Foto's bij het verslag",
                "Mogen er foto's bij een verslag?",
                today.minusDays(9),
                advice,
                advice.isEmpty() ? null : today.minusDays(2),
                followed,
                reason,
                reported,
                "");
    }

    private UUID given() {
        return advices.add(officer(), house.partnership(), advice("Alleen van een ruimte.", "", "", null));
    }

    @Test
    void departingFromAnAdviceAsksForTheReasonAndTheDayItWasReported() {
        UUID id = given();
        assertThat(fieldsOf(
                        () -> advices.write(officer(), id, advice("Alleen van een ruimte.", "departed", "", null), 1)))
                .containsOnlyKeys("reden", "gemeldOp");
        advices.write(officer(), id, advice("Alleen van een ruimte.", "departed", "Te streng.", today), 1);
        Counsel advice = advices.view(officer(), id);
        assertThat(advice.step()).isEqualTo(Step.DECIDED);
        assertThat(advices.history(officer(), id)).hasSize(2);
    }

    @Test
    void whatWasNotAdvisedIsNotFollowed() {
        assertThat(fieldsOf(() -> advices.add(officer(), house.partnership(), advice("", "followed", "", null))))
                .containsOnlyKeys("gevolgd");
    }

    @Test
    void aQuestionIsSentOnlyWhenItsWriterSaysThatNothingAboutAFamilyStandsInIt() {
        assertThat(fieldsOf(() -> advices.ask(house.caseDirector(), question(false))))
                .containsOnlyKeys("geenGezin");
    }

    private Question question(boolean noFamily) {
        return new Question(
                house.partnership(), "legal_adviser", "Delen zonder toestemming", "Mag dat?", "health", noFamily);
    }

    @Test
    void whoAskedSeesTheAnswerAndNoOtherAdvice() {
        UUID other = given();
        UUID asked = advices.ask(house.caseDirector(), question(true));
        assertThat(beans.getBean(Tasks.class)
                        .mine(house.actor(Who.CONTACT_POINT), null, Paging.MOST)
                        .rows())
                .anySatisfy(task -> assertThat(task.aboutId()).isEqualTo(asked));
        assertThat(advices.mine(house.caseDirector(), house.partnership()))
                .extracting(Counsel::id)
                .containsExactly(asked);
        assertThat(refusalOf(() -> advices.view(house.caseDirector(), other))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> advices.view(house.veiligThuis(), asked))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> advices.list(house.caseDirector(), house.partnership(), null, "")))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void theListOfAdvicesIsSearchedByWordsAndByStep() {
        given();
        assertThat(advices.list(officer(), house.partnership(), null, "RUIMTE")).hasSize(1);
        assertThat(advices.list(officer(), house.partnership(), null, "iets anders"))
                .isEmpty();
        assertThat(advices.list(officer(), house.partnership(), Step.WAITS, "")).isEmpty();
        assertThat(advices.list(officer(), house.partnership(), Step.GIVEN, "")).hasSize(1);
    }

    private Learner learner(UUID person) {
        return trainings.list(officer(), house.partnership(), false, "").stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(UUID person) {
        return learner(person).states().getFirst().standing();
    }

    @Test
    void aTrainingHoldsAsLongAsTheFrameSaysAndIsAnnouncedBeforeItRunsOut() {
        UUID person = house.caseDirector().person();
        assertThat(standing(person)).isEqualTo(Standing.NEVER);
        record(person, today.minusYears(2).minusDays(1));
        assertThat(standing(person)).isEqualTo(Standing.OVER);
        record(person, today.minusYears(2).plusDays(10));
        assertThat(standing(person)).isEqualTo(Standing.SOON);
        record(person, today);
        assertThat(standing(person)).isEqualTo(Standing.FINE);
        assertThat(trainings
                        .mine(house.caseDirector(), house.partnership())
                        .getFirst()
                        .until())
                .isEqualTo(today.plusYears(2));
    }

    private void record(UUID person, LocalDate on) {
        trainings.record(officer(), house.partnership(), "privacy_and_secrecy", on, Set.of(person));
    }

    @Test
    void aDateThatWasAMistakeIsTakenBack() {
        UUID person = house.caseDirector().person();
        record(person, today);
        record(person, today);
        var state = learner(person).states().getFirst();
        trainings.withdraw(officer(), java.util.Objects.requireNonNull(state.entry()), state.version());
        assertThat(standing(person)).isEqualTo(Standing.NEVER);
    }

    @Test
    void onlyWhoWorksInThePartnershipCanHaveLearnedThere() {
        UUID stranger = House.another(beans).caseDirector().person();
        assertThat(fieldsOf(() -> record(stranger, today))).containsOnlyKeys("mensen");
        assertThat(refusalOf(() -> trainings.list(house.caseDirector(), house.partnership(), false, "")))
                .isInstanceOf(Refusal.MayNot.class);
    }

    private Processings.Text processing(@Nullable UUID advice, String recipients) {
        return new Processings.Text(
                new UUID(0, 0),
                Processings.OWN,
                "Foto's bij een verslag",
                "Laten zien hoe een ruimte eruitziet",
                "Niemand",
                "Een foto van een ruimte",
                recipients,
                "Zolang het verslag er is",
                "Wgs, artikel 2.26",
                advice,
                false);
    }

    @Test
    void aNewKindOfProcessingNeedsAnAdviceThatWasGiven() {
        UUID waiting = advices.add(officer(), house.partnership(), advice("", "", "", null));
        assertThat(fieldsOf(() -> processings.add(officer(), house.partnership(), processing(null, "De tafel"))))
                .containsOnlyKeys("advies");
        assertThat(fieldsOf(() -> processings.add(officer(), house.partnership(), processing(waiting, "De tafel"))))
                .containsOnlyKeys("advies");
        House elsewhere = House.another(beans);
        UUID theirs = advices.add(
                elsewhere.actor(Who.DATA_PROTECTION_OFFICER),
                elsewhere.partnership(),
                advice("Doe maar.", "", "", null));
        assertThat(fieldsOf(() -> processings.add(officer(), house.partnership(), processing(theirs, "De tafel"))))
                .containsOnlyKeys("advies");
        UUID entry = processings.add(officer(), house.partnership(), processing(given(), "De tafel"));
        assertThat(processings.register(officer(), house.partnership(), Texts.DUTCH))
                .extracting(Registered::entry)
                .contains(entry);
    }

    @Test
    void eachVersionOfAProcessingHasAnIdOfItsOwnAndStaysReadable() {
        UUID advice = given();
        UUID entry = processings.add(officer(), house.partnership(), processing(advice, "De tafel"));
        processings.write(officer(), entry, processing(advice, "Alleen de voorzitter"), 1);
        List<Processings.Change> history = processings.history(house.caseDirector(), entry);
        assertThat(history)
                .extracting(each -> each.text().recipients())
                .containsExactly("Alleen de voorzitter", "De tafel");
        assertThat(history).extracting(each -> each.text().id()).doesNotHaveDuplicates();
    }

    @Test
    void whatTheFrameSaysIsKeptOnceAndIsNotChangedHere() {
        List<Registered> first = processings.register(officer(), house.partnership(), Texts.DUTCH);
        List<Registered> again = processings.register(officer(), house.partnership(), Texts.DUTCH);
        assertThat(again).extracting(Registered::version).containsOnly(1);
        assertThat(again).hasSameSizeAs(first);
        UUID entry = again.getFirst().entry();
        assertThat(processings.history(officer(), entry)).hasSize(1);
        assertThat(refusalOf(() -> processings.write(officer(), entry, processing(given(), "Iedereen"), 1)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> processings.add(house.caseDirector(), house.partnership(), processing(null, "x"))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void theJobAtTheStartKeepsTheRegisterOfEachPartnership() {
        processings.keep(KeepingProcessings.ACTOR, house.partnership());
        UUID entry = processings
                .register(house.caseDirector(), house.partnership(), Texts.DUTCH)
                .getFirst()
                .entry();
        assertThat(processings.history(officer(), entry)).hasSize(1);
    }
}
