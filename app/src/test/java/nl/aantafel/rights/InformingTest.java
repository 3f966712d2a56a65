package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.rights.Informing.Query;
import nl.aantafel.rights.Informing.Telling;
import nl.aantafel.rights.Informing.Which;
import nl.aantafel.rights.InformingDuty.State;
import nl.aantafel.rights.InformingInCase.Judgement;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Each person is told that data about them are processed; that it waits is for a participant to judge. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InformingTest {

    private static final LocalDate START = MovingTime.START;
    private static final LocalDate DUE = START.plusMonths(1);

    private final House house;
    private final Informing informing;
    private final InformingInCase inCase;
    private final Families families;
    private final Tasks tasks;
    private final TakingUpAgain again;
    private final MovingTime clock;
    private final Below below;

    InformingTest(BeanFactory beans, TestDatabase database, MovingTime clock) {
        clock.back();
        this.clock = clock;
        this.house = House.of(beans);
        this.informing = beans.getBean(Informing.class);
        this.inCase = beans.getBean(InformingInCase.class);
        this.families = beans.getBean(Families.class);
        this.tasks = beans.getBean(Tasks.class);
        this.again = beans.getBean(TakingUpAgain.class);
        this.below = new Below(database, clock);
    }

    @BeforeEach
    void atTheStart() {
        clock.back();
    }

    private List<InformingDuty> listed(Which which, Case on) {
        return informing
                .list(
                        house.contactPoint(),
                        new Query(Optional.of(house.partnership()), which, number(on), false, null, 100))
                .slice()
                .rows();
    }

    private String number(Case on) {
        return informing.one(house.contactPoint(), on.mother()).duty().number();
    }

    private InformingDuty duty(UUID person) {
        return informing.one(house.contactPoint(), person).duty();
    }

    private static Telling telling(LocalDate on) {
        return new Telling(
                on, "conversation", "Het contactpunt", "Dat er gegevens zijn en welke rechten zij heeft.", "");
    }

    private static Judgement postponed(LocalDate until) {
        return new Judgement("postponed", "protection", "Hij opent haar post; een plek is er na vrijdag.", until);
    }

    private List<Tasks.TaskView> tasksAbout(UUID person) {
        return tasks.mine(house.contactPoint(), null, 100).rows().stream()
                .filter(task -> person.equals(task.aboutId()))
                .toList();
    }

    @Test
    void theDutyBeginsByItselfWhenAReferralIsSent() {
        Case on = house.referredCase();
        assertThat(listed(Which.OPEN, on))
                .extracting(InformingDuty::person)
                .containsExactlyInAnyOrder(on.mother(), on.father(), on.child());
        assertThat(duty(on.mother()).due()).isEqualTo(DUE);
    }

    @Test
    void nobodyIsToBeToldOfWhatIsStillBeingWritten() {
        Case draft = house.openedCase();
        assertThat(refusalOf(() -> duty(draft.mother()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theDutyBeginsByItselfWhenSomebodyIsAdded() {
        Case on = house.takenUpCase();
        clock.to(START.plusDays(5));
        UUID aunt = families.addPerson(house.caseDirector(), on.id(), person("Rita", null));
        assertThat(duty(aunt).began()).isEqualTo(START.plusDays(5));
        families.removePerson(house.caseDirector(), on.id(), aunt);
        assertThat(refusalOf(() -> duty(aunt))).isInstanceOf(Refusal.NotFound.class);
    }

    private static PersonInput person(String name, LocalDate died) {
        return new PersonInput("direct_circle", name, "", "de Wilde", null, "unknown", died, "", "");
    }

    @Test
    void nobodyIsToBeToldWhoDied() {
        Case on = house.takenUpCase();
        UUID uncle = families.addPerson(house.caseDirector(), on.id(), person("Wim", null));
        families.changePerson(house.caseDirector(), on.id(), uncle, person("Wim", START), 0);
        assertThat(listed(Which.OPEN, on)).extracting(InformingDuty::person).doesNotContain(uncle);
        assertThat(inCase.of(house.caseDirector(), on.id()).duties())
                .extracting(InformingDuty::person)
                .doesNotContain(uncle);
    }

    @Test
    void onlyWhoIsInTheCaseAndTheContactPointSeeIt() {
        Case on = house.takenUpCase();
        assertThat(inCase.of(house.youthProtection(), on.id()).duties()).hasSize(3);
        assertThat(refusalOf(() -> inCase.of(house.contactPoint(), on.id()))).isInstanceOf(Refusal.NotFound.class);
        for (Actor other : List.of(house.outsider(), house.administrator(), house.police())) {
            assertThat(refusalOf(() -> inCase.of(other, on.id()))).isInstanceOf(Refusal.NotFound.class);
            assertThat(refusalOf(() -> informing.one(other, on.mother()))).isInstanceOf(Refusal.NotFound.class);
            assertThat(below.run(other, "select 1 from rights.informing where case_id = ?", on.id()))
                    .isZero();
        }
        assertThat(refusalOf(() -> informing.list(
                        house.processDirector(), new Query(Optional.empty(), Which.OPEN, "", false, null, 25))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whoIsLateStandsAmongTheLate() {
        Case on = house.takenUpCase();
        clock.to(DUE);
        assertThat(listed(Which.LATE, on)).isEmpty();
        clock.to(DUE.plusDays(1));
        assertThat(listed(Which.LATE, on)).hasSize(3).allMatch(InformingDuty::late);
    }

    @Test
    void theListGoesOnFromPageToPageByDate() {
        Case early = house.takenUpCase();
        clock.to(START.plusDays(3));
        Case later = house.takenUpCase();
        List<InformingDuty> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Slice<InformingDuty> page = informing
                    .list(
                            house.contactPoint(),
                            new Query(Optional.empty(), Which.OPEN, "", true, after.orElse(null), 2))
                    .slice();
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());

        assertThat(all).extracting(InformingDuty::due).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all).extracting(InformingDuty::person).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(InformingDuty::person)
                .containsSubsequence(later.father(), early.father())
                .contains(later.mother(), later.child(), early.mother(), early.child());
    }

    @Test
    void aParticipantJudgesAndTheContactPointWaits() {
        Case on = house.takenUpCase();
        inCase.judge(house.youthProtection(), on.id(), on.mother(), postponed(START.plusDays(10)));

        InformingDuty held = duty(on.mother());
        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.held().orElseThrow().article()).isEqualTo("UAVG, artikel 41 lid 1 onder i");
        assertThat(listed(Which.HELD, on)).extracting(InformingDuty::person).containsExactly(on.mother());
        assertThat(listed(Which.OPEN, on)).extracting(InformingDuty::person).doesNotContain(on.mother());
        assertThat(refusalOf(() -> informing.told(house.contactPoint(), on.mother(), telling(START), null)))
                .isInstanceOfSatisfying(
                        Refusal.MayNot.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo("UAVG, artikel 41 lid 1 onder i"));
        assertThat(refusalOf(() -> informing.letter(house.contactPoint(), on.mother(), Format.PDF)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void theCaseDirectorJudgesForTheirOrganisation() {
        Case on = house.takenUpCase();
        assertThat(inCase.of(house.caseDirector(), on.id()).mayJudge()).isTrue();
        inCase.judge(house.caseDirector(), on.id(), on.father(), postponed(START.plusDays(10)));
        assertThat(duty(on.father()).state()).isEqualTo(State.HELD);
        assertThat(inCase.of(house.processDirector(), on.id()).mayJudge()).isFalse();
    }

    @Test
    void theContactPointAndTheDeskCannotInventAJudgement() {
        Case on = house.takenUpCase();
        assertThat(refusalOf(
                        () -> inCase.judge(house.contactPoint(), on.id(), on.mother(), postponed(START.plusDays(10)))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() ->
                        inCase.judge(house.processDirector(), on.id(), on.mother(), postponed(START.plusDays(10)))))
                .isInstanceOf(Refusal.MayNot.class);
        for (Actor actor : List.of(house.contactPoint(), house.processDirector())) {
            assertThatThrownBy(() -> below.run(
                            actor,
                            "insert into rights.informing_judgement values (gen_random_uuid(), ?, ?, ?, 'postponed', 'protection',"
                                    + " 'zomaar', ?, ?, ?, now())",
                            on.mother(),
                            on.id(),
                            house.partnership(),
                            START.plusDays(9),
                            actor.person(),
                            house.organisation(House.Who.PROCESS_DIRECTOR)))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void nobodyAtTheTableSaysThatSomebodyWasTold() {
        Case on = house.takenUpCase();
        assertThat(refusalOf(() -> informing.told(house.caseDirector(), on.mother(), telling(START), null)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> below.run(
                        house.caseDirector(),
                        "insert into rights.informed values (?, ?, ?, ?, 'phone', 'ik', 'iets', '', ?, now(), 0)",
                        on.mother(),
                        on.id(),
                        house.partnership(),
                        START,
                        house.caseDirector().person()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whenTheDayHasPassedItIsTakenUpByItselfWithANewTermAndATask() {
        Case on = house.takenUpCase();
        LocalDate until = START.plusDays(40);
        inCase.judge(house.youthProtection(), on.id(), on.mother(), postponed(until));
        clock.to(until);
        again.takeUp(TakingUpAgain.ACTOR);
        assertThat(duty(on.mother()).state()).isEqualTo(State.HELD);
        assertThat(tasksAbout(on.mother())).isEmpty();

        clock.to(until.plusDays(1));
        InformingDuty open = duty(on.mother());
        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.due()).isEqualTo(until.plusMonths(1));
        assertThat(open.late()).isFalse();
        again.takeUp(TakingUpAgain.ACTOR);
        again.takeUp(TakingUpAgain.ACTOR);
        assertThat(tasksAbout(on.mother())).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo(until.plusMonths(1));
            assertThat(task.caseId()).isNull();
        });
        informing.told(house.contactPoint(), on.mother(), telling(until.plusDays(1)), null);
        assertThat(tasksAbout(on.mother())).isEmpty();
    }

    @Test
    void whenTheParticipantSaysTheGroundIsGoneItIsTakenUpAgain() {
        Case on = house.takenUpCase();
        inCase.judge(house.youthProtection(), on.id(), on.mother(), postponed(START.plusDays(60)));
        clock.to(START.plusDays(20));
        assertThat(refusalOf(() -> inCase.lapse(house.mentalHealth(), on.id(), on.mother())))
                .isInstanceOf(Refusal.MayNot.class);
        inCase.lapse(house.youthProtection(), on.id(), on.mother());

        InformingDuty open = duty(on.mother());
        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.due()).isEqualTo(START.plusDays(20).plusMonths(1));
        assertThat(open.before()).singleElement().matches(held -> held.endedAt() != null);
        assertThat(tasksAbout(on.mother())).hasSize(1);
        assertThat(refusalOf(() -> inCase.lapse(house.youthProtection(), on.id(), on.mother())))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void onlyTheOrganisationThatJudgedChangesIt() {
        Case on = house.takenUpCase();
        inCase.judge(house.youthProtection(), on.id(), on.father(), postponed(START.plusDays(10)));
        assertThat(refusalOf(
                        () -> inCase.judge(house.mentalHealth(), on.id(), on.father(), postponed(START.plusDays(20)))))
                .isInstanceOf(Refusal.Conflict.class);
        inCase.judge(house.youthProtection(), on.id(), on.father(), postponed(START.plusDays(30)));
        assertThat(duty(on.father()).held().orElseThrow().until()).isEqualTo(START.plusDays(30));
        assertThat(duty(on.father()).before()).hasSize(1);
    }

    @Test
    void aJudgementHasAGroundAReasonAndADayOnWhichItIsLookedAtAgain() {
        Case on = house.takenUpCase();
        assertThat(fieldsOf(() -> inCase.judge(
                        house.youthProtection(), on.id(), on.mother(), new Judgement("never", "because", " ", null))))
                .containsOnlyKeys("oordeel", "grond", "waarom", "tot");
        assertThat(fieldsOf(() -> inCase.judge(
                        house.youthProtection(),
                        on.id(),
                        on.mother(),
                        postponed(START.plusMonths(3).plusDays(1)))))
                .containsOnlyKeys("tot");
        assertThat(fieldsOf(() -> inCase.judge(house.youthProtection(), on.id(), on.mother(), postponed(START))))
                .containsOnlyKeys("tot");
    }

    @Test
    void whatWasToldIsSeenInTheCaseAndChangedInTheVersionSeen() {
        Case on = house.takenUpCase();
        informing.told(house.contactPoint(), on.mother(), telling(START), null);
        assertThat(inCase.of(house.youthProtection(), on.id()).duties())
                .filteredOn(duty -> duty.person().equals(on.mother()))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.state()).isEqualTo(State.DONE);
                    assertThat(duty.told().orElseThrow().byWhom()).isEqualTo("Het contactpunt");
                });
        Telling withReaction =
                new Telling(START, "letter", "Het contactpunt", "De brief.", "Zij wil weten wie het leest.");
        informing.told(house.contactPoint(), on.mother(), withReaction, 0L);
        assertThat(duty(on.mother()).told().orElseThrow().reaction()).isEqualTo("Zij wil weten wie het leest.");
        assertThat(refusalOf(() -> informing.told(house.contactPoint(), on.mother(), telling(START), 0L)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(refusalOf(() -> informing.told(house.contactPoint(), on.mother(), telling(START), null)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(refusalOf(() ->
                        inCase.judge(house.youthProtection(), on.id(), on.mother(), postponed(START.plusDays(3)))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void nobodyIsToldOnADayThatHasNotBeen() {
        Case on = house.takenUpCase();
        assertThat(fieldsOf(() -> informing.told(
                        house.contactPoint(), on.mother(), new Telling(START.plusDays(1), "pigeon", "", "", ""), null)))
                .containsOnlyKeys("verteldOp", "hoe", "door", "verteld");
    }

    @Test
    void whoeverWasToldStaysInTheCase() {
        Case on = house.takenUpCase();
        UUID aunt = families.addPerson(house.caseDirector(), on.id(), person("Truus", null));
        informing.told(house.contactPoint(), aunt, telling(START), null);
        assertThat(refusalOf(() -> families.removePerson(house.caseDirector(), on.id(), aunt)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aNumberThatIsNoCaseHereFindsNothing() {
        Informing.DutyList list = informing.list(
                house.contactPoint(), new Query(Optional.empty(), Which.OPEN, "1999-0001", false, null, 25));
        assertThat(list.unknownNumber()).isTrue();
        assertThat(list.slice().rows()).isEmpty();
    }
}
