package nl.aantafel.plan;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.EarlierCases;
import nl.aantafel.casefile.EarlierCases.Asked;
import nl.aantafel.casefile.EarlierCases.NotAgain;
import nl.aantafel.casefile.EarlierCases.OwnItem;
import nl.aantafel.casefile.EarlierCases.Question;
import nl.aantafel.casefile.EarlierCases.Why;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Again;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Perishable;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Somebody of a closed case comes back: judged anew, and brought in again item by item by who brought it, with nothing copied by itself. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ComingBackTest {

    private static final String GROUND = "partnership_task";

    private final House house;
    private final EarlierCases earlier;
    private final Statements statements;
    private final Tasks tasks;
    private final List<Perishable> rooms;
    private final DSLContext behind;
    private final Below below;
    private final MovingTime time;
    private final Closed closed;
    private final Actor chair;
    private final Actor youth;
    private final Actor mental;
    private Case before;
    private Case again;
    private UUID first;
    private LocalDate firstOn;

    ComingBackTest(
            BeanFactory beans,
            EarlierCases earlier,
            Statements statements,
            Tasks tasks,
            List<Perishable> rooms,
            TestDatabase database,
            MovingTime time) {
        this.house = House.of(beans);
        this.earlier = earlier;
        this.statements = statements;
        this.tasks = tasks;
        this.rooms = rooms;
        this.behind = TestDatabase.sql(database.superuser());
        this.below = new Below(database, time);
        this.time = time;
        this.closed = Closed.in(beans);
        this.chair = house.processDirector();
        this.youth = house.youthProtection();
        this.mental = house.mentalHealth();
    }

    @BeforeEach
    void aClosedCaseAndWhoComesBack() {
        before = house.takenUpCase();
        first = statements.write(youth, before.id(), sentence(youth, "Tim slaapt slecht.", before.child()));
        statements.write(youth, before.id(), sentence(youth, "Moeder belt elke week.", before.mother()));
        statements.write(mental, before.id(), sentence(mental, "Vader volgt behandeling.", before.father()));
        firstOn = time.today();
        closed.close(before.id());
        time.pass(Period.ofMonths(4));
        again = house.takenUpCase();
    }

    private static Write sentence(Actor who, String text, UUID about) {
        return new Write(
                text,
                "fact",
                "worry",
                Speaker.professional(who.person()),
                null,
                "",
                Set.of(about),
                Set.of("identification_contact"),
                "",
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    private Write anew(Actor who, String text, UUID about, String ground) {
        Write write = sentence(who, text, about);
        return new Write(
                write.text(),
                write.kind(),
                write.topic(),
                write.speaker(),
                null,
                "",
                write.about(),
                write.categories(),
                ground,
                "",
                "",
                write.audience(),
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    private void tied() {
        earlier.tie(chair, again.id(), before.id(), Why.SAME_FAMILY);
    }

    private List<TaskView> asked(Actor who) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(task -> task.kind().equals("bring_again")
                        && earlier.caseOf(who, java.util.Objects.requireNonNull(task.aboutId()))
                                .equals(again.id()))
                .toList();
    }

    private Question question(Actor who) {
        return earlier.question(who, again.id(), asked(who).getFirst().aboutId());
    }

    @Test
    void theDeskSeesThatAClosedCaseMayBeAboutTheSamePeopleAndNobodyElseDoes() {
        assertThat(earlier.of(chair, again.id()).likely()).anySatisfy(each -> {
            assertThat(each.caseId()).isEqualTo(before.id());
            assertThat(each.people()).contains("Tim Verbeek");
        });
        assertThat(refusalOf(() -> earlier.of(youth, again.id()))).isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> earlier.of(house.outsider(), again.id()))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void onlyAReferralThatWasTakenUpIsTiedAndNothingComesAlongByItself() {
        Case referred = house.referredCase();
        assertThat(earlier.of(chair, referred.id()).mayTie()).isFalse();
        assertThat(refusalOf(() -> earlier.tie(chair, referred.id(), before.id(), Why.SAME_FAMILY)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(fieldsOf(() -> earlier.tie(chair, again.id(), before.id(), null)))
                .containsOnlyKeys("waarom");
        assertThat(refusalOf(
                        () -> earlier.tie(chair, again.id(), house.takenUpCase().id(), Why.SAME_FAMILY)))
                .as("an open case is no closed one")
                .isEqualTo(new Refusal.NotFound());
        tied();
        assertThat(refusalOf(this::tied)).isInstanceOf(Refusal.Conflict.class);
        assertThat(statements.list(chair, again.id(), Query.all(50)).rows()).isEmpty();
    }

    @Test
    void eachIsAskedByATaskOfTheirOwnAndSeesOnlyWhatTheyBroughtThemselves() {
        tied();
        assertThat(asked(youth)).hasSize(1);
        assertThat(asked(mental)).hasSize(1);
        assertThat(asked(house.caseDirector())).as("brought nothing in").isEmpty();
        assertThat(tasks.ofCase(house.caseDirector(), again.id()))
                .as("the table does not see that there was a case before")
                .noneMatch(task -> task.kind().equals("bring_again"));
        assertThat(question(youth).items())
                .extracting(OwnItem::text)
                .containsExactlyInAnyOrder("Tim slaapt slecht.", "Moeder belt elke week.");
        UUID others = asked(mental).getFirst().aboutId();
        assertThat(refusalOf(() -> earlier.question(youth, again.id(), others))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> earlier.question(chair, again.id(), others))).isEqualTo(new Refusal.NotFound());
        assertThat(below.run(chair, "select * from casefile.earlier_own(?)", others))
                .isZero();
        assertThat(below.run(youth, "select 1 from casefile.statement where case_id = ?", before.id()))
                .as("the case itself stays shielded")
                .isZero();
    }

    @Test
    void anItemIsBroughtAgainWithAGroundOfNowAndSaysWhereItComesFrom() {
        tied();
        UUID asked = asked(youth).getFirst().aboutId();
        assertThat(fieldsOf(() -> earlier.bring(
                        youth, again.id(), asked, first, anew(youth, "Tim slaapt slecht.", again.child(), ""))))
                .containsOnlyKeys("grondslag");
        Write aboutNobody = new Write(
                "Tim slaapt slecht.",
                "fact",
                "worry",
                Speaker.professional(youth.person()),
                null,
                "",
                Set.of(),
                Set.of(),
                GROUND,
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
        assertThat(fieldsOf(() -> earlier.bring(youth, again.id(), asked, first, aboutNobody)))
                .containsOnlyKeys("over", "categorieen");
        UUID given =
                earlier.bring(youth, again.id(), asked, first, anew(youth, "Tim sliep slecht.", again.child(), GROUND));
        StatementView read =
                statements.one(house.caseDirector(), again.id(), given).orElseThrow();
        assertThat(read.text()).isEqualTo("Tim sliep slecht.");
        assertThat(read.about()).containsExactly(again.child());
        assertThat(read.shared().again())
                .isEqualTo(new Again(earlier.question(youth, again.id(), asked).number(), firstOn));
        assertThat(refusalOf(() -> earlier.bring(
                        youth, again.id(), asked, first, anew(youth, "Nog eens.", again.child(), GROUND))))
                .isInstanceOf(Refusal.Conflict.class);
        UUID corrected = statements.correct(
                youth, again.id(), given, anew(youth, "Tim sliep toen slecht.", again.child(), GROUND));
        assertThat(statements
                        .one(youth, again.id(), corrected)
                        .orElseThrow()
                        .shared()
                        .again())
                .as("a correction comes from there too")
                .isNotNull();
    }

    @Test
    void theTermOfWhatIsBroughtAgainRunsFromWhenItWasProcessedFirst() {
        tied();
        UUID asked = asked(youth).getFirst().aboutId();
        UUID given = earlier.bring(
                youth, again.id(), asked, first, anew(youth, "Tim slaapt slecht.", again.child(), GROUND));
        assertThat(rooms.stream()
                        .flatMap(room -> room.items(new DatabaseRole(behind), again.id()).stream())
                        .filter(item -> item.id().equals(given)))
                .singleElement()
                .satisfies(item -> assertThat(item.first()
                                .atZone(nl.aantafel.kernel.Time.ZONE)
                                .toLocalDate())
                        .isEqualTo(firstOn));
    }

    @Test
    void nobodyLearnsWhatWasNotBroughtNorHowMuch() {
        tied();
        UUID asked = asked(youth).getFirst().aboutId();
        assertThat(fieldsOf(() -> earlier.leave(youth, again.id(), asked, first, null)))
                .containsOnlyKeys("waaromNiet");
        earlier.leave(youth, again.id(), asked, first, NotAgain.NOT_SAFE);
        assertThat(earlier.of(chair, again.id()).ties().getFirst().asked())
                .filteredOn(each -> each.name().equals(Who.YOUTH_PROTECTION.fullName()))
                .extracting(Asked::answered)
                .containsExactly(false);
        earlier.leaveRest(youth, again.id(), asked, NotAgain.NOT_NEEDED);
        assertThat(asked(youth)).as("the task is done").isEmpty();
        assertThat(earlier.of(chair, again.id()).ties().getFirst().asked())
                .filteredOn(each -> each.name().equals(Who.YOUTH_PROTECTION.fullName()))
                .extracting(Asked::answered)
                .containsExactly(true);
        for (Actor each : List.of(chair, mental, house.caseDirector())) {
            assertThat(below.run(each, "select 1 from casefile.earlier_item where ask_id = ?", asked))
                    .isZero();
        }
        assertThat(below.run(house.caseDirector(), "select 1 from casefile.earlier_case"))
                .isZero();
        assertThat(below.run(mental, "select 1 from casefile.earlier_ask where person_id = ?", youth.person()))
                .isZero();
        earlier.bring(youth, again.id(), asked, first, anew(youth, "Toch.", again.child(), GROUND));
        assertThat(earlier.question(youth, again.id(), asked).items())
                .filteredOn(each -> each.id().equals(first))
                .allMatch(each -> each.givenAs() != null);
    }

    @Test
    void whoComesToTheTableLaterIsAskedThen() {
        Case third = house.takenUpCase();
        house.join(third.id(), Who.LOCAL_TEAM);
        statements.write(
                house.localTeam(), third.id(), sentence(house.localTeam(), "Er is een wijkcoach.", third.mother()));
        closed.close(third.id());
        earlier.tie(chair, again.id(), third.id(), Why.PART_OF_FAMILY);
        assertThat(asked(house.localTeam())).isEmpty();
        house.join(again.id(), Who.LOCAL_TEAM);
        assertThat(asked(house.localTeam())).hasSize(1);
        assertThat(asked(youth)).as("brought nothing into that one").isEmpty();
    }

    @Test
    void whatOthersBroughtIsNotBroughtByTheDatabaseEither() {
        tied();
        UUID asked = asked(youth).getFirst().aboutId();
        UUID others = asked(mental).getFirst().aboutId();
        UUID theirs = question(mental).items().getFirst().id();
        UUID own = statements.write(youth, again.id(), sentence(youth, "Iets.", again.child()));
        for (UUID question : List.of(asked, others)) {
            assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                            RuntimeException.class,
                            () -> below.run(youth, "select casefile.answer_again(?, ?, ?, '')", question, theirs, own)))
                    .hasMessageContaining("may not answer");
        }
    }
}
