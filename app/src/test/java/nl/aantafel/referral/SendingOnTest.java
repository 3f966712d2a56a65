package nl.aantafel.referral;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.EarlierCases;
import nl.aantafel.casefile.EarlierCases.OwnItem;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Perishable;
import nl.aantafel.referral.SendingOn.Along;
import nl.aantafel.referral.SendingOn.Send;
import nl.aantafel.referral.SendingOn.Told;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.OtherTable;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A case goes on under another frame as a referral of its own; nothing comes along by itself, and only who is in both knows of both. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingOnTest {

    private final BeanFactory beans;
    private final SendingOn sending;
    private final EarlierCases earlier;
    private final Statements statements;
    private final Families families;
    private final Tasks tasks;
    private final Plans plans;
    private final List<Perishable> rooms;
    private final DSLContext behind;
    private final Below below;
    private final MovingTime time;
    private final House here;
    private final OtherTable table;
    private final House there;
    private final Actor college;
    private final Actor youth;
    private Case before;
    private @Nullable UUID seat;
    private UUID first;

    SendingOnTest(
            BeanFactory beans,
            SendingOn sending,
            EarlierCases earlier,
            Statements statements,
            Families families,
            Tasks tasks,
            Plans plans,
            List<Perishable> rooms,
            TestDatabase database,
            MovingTime time) {
        this.beans = beans;
        this.sending = sending;
        this.earlier = earlier;
        this.statements = statements;
        this.families = families;
        this.tasks = tasks;
        this.plans = plans;
        this.rooms = rooms;
        this.behind = TestDatabase.sql(database.superuser());
        this.below = new Below(database, time);
        this.time = time;
        this.here = House.another(beans);
        this.table = new OtherTable(beans, database, here);
        this.there = table.house();
        this.college = here.municipality();
        this.youth = here.youthProtection();
    }

    @BeforeEach
    void aCaseAtOneTableAndPeopleWhoAlsoWorkAtAnother() {
        before = here.takenUpCase();
        here.join(before.id(), Who.MUNICIPALITY);
        first = statements.write(youth, before.id(), sentence("Tim slaapt slecht.", before.child(), ""));
        if (seat == null) {
            table.seat(Who.YOUTH_PROTECTION, "certified_institution");
            seat = table.seat(Who.MUNICIPALITY, "municipal_executive");
        }
        HeadInput head = new HeadInput("", "", "Drie maanden rust in huis.", "", "", null, List.of());
        plans.changeHead(
                here.caseDirector(),
                before.id(),
                head,
                plans.of(youth, before.id()).version());
    }

    private Write sentence(String text, UUID about, String ground) {
        return new Write(
                text,
                "fact",
                "worry",
                Speaker.professional(youth.person()),
                null,
                "",
                Set.of(about),
                Set.of("identification_contact"),
                ground,
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    private Send send(@Nullable Boolean ends, Along... people) {
        return new Send(there.partnership(), seat, "less_needed", ends, List.of(people));
    }

    private Along child() {
        return new Along(before.child(), "subject", new Told(false, "", null, "parents_told"));
    }

    private Along mother() {
        return new Along(before.mother(), "direct_circle", new Told(true, "conversation", time.today(), ""));
    }

    private UUID sent() {
        return sending.send(college, before.id(), send(false, child(), mother()));
    }

    /** Sent there, weighed and taken up by its desk, with both at the table. */
    private UUID takenUp(UUID begun) {
        beans.getBean(Referrals.class).send(college, begun);
        CaseFiles cases = beans.getBean(CaseFiles.class);
        Actor desk = there.processDirector();
        cases.fits(desk, begun, "stop_violence");
        cases.takeUp(desk, begun, "mda_plus_plus", "Samen met het gezin.");
        for (Who who : List.of(Who.MUNICIPALITY, Who.YOUTH_PROTECTION)) {
            beans.getBean(Teams.class)
                    .join(desk, begun, new Teams.JoinTeam(here.id(who), null, "participant", "", time.today()));
        }
        return begun;
    }

    private List<TaskView> asked(Actor who, UUID begun) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(task -> task.kind().equals("bring_again")
                        && earlier.caseOf(who, java.util.Objects.requireNonNull(task.aboutId()))
                                .equals(begun))
                .toList();
    }

    @Test
    void aSecondPressOfTheButtonBeginsNoSecondReferral() {
        sent();
        assertThat(refusalOf(this::sent)).isInstanceOf(Refusal.Conflict.class);
        assertThat(sending.of(college, before.id()).sent()).hasSize(1);
        time.pass(java.time.Period.ofDays(1));
        assertThat(sent()).isNotNull();
    }

    @Test
    void itIsAReferralOfItsOwnWithNothingButWhoWasChosen() {
        UUID begun = sent();
        Referrals.ReferralView view = beans.getBean(Referrals.class).view(college, begun);
        assertThat(view.state()).isEqualTo("draft");
        assertThat(view.partnership()).isEqualTo(there.partnership());
        List<PersonView> people = families.persons(college, begun);
        assertThat(people)
                .extracting(PersonView::fullName)
                .containsExactlyInAnyOrder("Tim Verbeek", name(before.mother()));
        assertThat(people).extracting(PersonView::role).containsExactlyInAnyOrder("subject", "direct_circle");
        assertThat(people)
                .noneMatch(each -> Set.of(before.child(), before.mother()).contains(each.id()));
        takenUp(begun);
        assertThat(statements
                        .list(there.processDirector(), begun, Query.all(50))
                        .rows())
                .isEmpty();
    }

    private String name(UUID person) {
        return families.persons(youth, before.id()).stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow()
                .fullName();
    }

    @Test
    void aSeatThatDecidesSendsItOnAndNobodyElse() {
        assertThat(refusalOf(() -> sending.send(youth, before.id(), send(false, child()))))
                .isInstanceOfSatisfying(
                        Refusal.MayNotDecide.class,
                        refused -> assertThat(refused.article()).contains("2.31 lid 11"));
        assertThat(sending.of(youth, before.id()).targets()).isEmpty();
        assertThat(sending.of(college, before.id()).targets())
                .singleElement()
                .satisfies(each -> assertThat(each.seat()).isEqualTo(seat));
        assertThat(refusalOf(() -> sending.of(here.outsider(), before.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(sending.of(here.processDirector(), before.id()).targets())
                .as("the desk decides for the seats, and works nowhere else")
                .isEmpty();
    }

    @Test
    void itIsRefusedAsLongAsSomethingIsNotSaid() {
        Along unsaid = new Along(before.mother(), "direct_circle", null);
        Along early = new Along(
                before.mother(),
                "direct_circle",
                new Told(true, "", time.today().plusDays(1), ""));
        assertThat(fieldsOf(() -> sending.send(college, before.id(), new Send(null, null, "", null, List.of()))))
                .containsOnlyKeys("waarheen", "waarom", "dezeCasus", "mensen");
        assertThat(fieldsOf(() -> sending.send(college, before.id(), send(false, child(), unsaid))))
                .containsOnlyKeys("mensen[1].verteld");
        assertThat(fieldsOf(() -> sending.send(college, before.id(), send(false, child(), early))))
                .containsOnlyKeys("mensen[1].manier", "mensen[1].verteldOp");
        assertThat(fieldsOf(() -> sending.send(
                        college,
                        before.id(),
                        new Send(here.partnership(), seat, "less_needed", true, List.of(child())))))
                .as("the own frame is no other")
                .containsOnlyKeys("waarheen");
        HeadInput without = new HeadInput("", "", "", "", "", null, List.of());
        plans.changeHead(
                here.caseDirector(),
                before.id(),
                without,
                plans.of(youth, before.id()).version());
        assertThat(fieldsOf(() -> sending.send(college, before.id(), send(false, child()))))
                .as("a case that goes on must say when it ends")
                .containsEntry("dezeCasus", "referral.send-on.check.end-condition");
    }

    @Test
    void theTableReadsWhereItWentAndWhoWasToldButNotWhichCaseItBecame() {
        UUID begun = takenUp(sent());
        SendingOn.SendOnView table = sending.of(here.caseDirector(), before.id());
        assertThat(table.sent()).singleElement().satisfies(each -> {
            assertThat(each.ends()).isFalse();
            assertThat(each.told()).extracting(line -> line.told().told()).containsExactlyInAnyOrder(true, false);
        });
        assertThat(table.ties()).isEmpty();
        assertThat(sending.of(college, before.id()).ties()).singleElement().satisfies(each -> {
            assertThat(each.caseId()).isEqualTo(begun);
            assertThat(each.cameFrom()).isFalse();
            assertThat(each.open()).isTrue();
        });
        assertThat(sending.of(college, begun).ties())
                .singleElement()
                .satisfies(each -> assertThat(each.cameFrom()).isTrue());
        assertThat(sending.of(there.processDirector(), begun).ties()).isEmpty();
        assertThat(earlier.of(there.processDirector(), begun).ties()).isEmpty();
        for (Actor each : List.of(there.processDirector(), here.processDirector(), here.caseDirector())) {
            assertThat(below.run(each, "select 1 from casefile.earlier_case where case_id = ?", begun))
                    .isZero();
            assertThat(below.run(each, "select 1 from casefile.earlier_ask where case_id = ?", begun))
                    .isZero();
        }
        assertThat(below.run(there.processDirector(), "select 1 from referral.sent_on"))
                .isZero();
    }

    @Test
    void whoIsAtBothTablesBringsInAgainOnAGroundOfThereAndNobodyElseSeesWhereItComesFrom() {
        UUID begun = takenUp(sent());
        assertThat(asked(college, begun)).as("brought nothing in").isEmpty();
        UUID question =
                java.util.Objects.requireNonNull(asked(youth, begun).getFirst().aboutId());
        assertThat(earlier.question(youth, begun, question).sentOn()).isTrue();
        assertThat(earlier.question(youth, begun, question).items())
                .extracting(OwnItem::text)
                .containsExactly("Tim slaapt slecht.");
        UUID tim = families.persons(youth, begun).stream()
                .filter(each -> each.firstName().equals("Tim"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(fieldsOf(
                        () -> earlier.bring(youth, begun, question, first, sentence("Tim slaapt slecht.", tim, ""))))
                .containsOnlyKeys("grondslag");
        UUID given =
                earlier.bring(youth, begun, question, first, sentence("Tim slaapt slecht.", tim, "safe_at_home_task"));
        assertThat(statements
                        .one(there.processDirector(), begun, given)
                        .orElseThrow()
                        .shared()
                        .again())
                .as("the new table does not learn that there is another")
                .isNull();
        assertThat(statements.one(youth, before.id(), first))
                .as("the old one keeps it")
                .isPresent();
        assertThat(rooms.stream()
                        .flatMap(room -> room.items(new DatabaseRole(behind), begun).stream())
                        .filter(item -> item.id().equals(given)))
                .as("its term runs from when it was processed first")
                .singleElement()
                .satisfies(item -> assertThat(item.first()).isEqualTo(nl.aantafel.kernel.Ids.momentOf(first)));
    }

    @Test
    void aCaseThatStopsByItIsATaskOfItsDesk() {
        sending.send(college, before.id(), send(true, child()));
        assertThat(tasks.ofCase(here.processDirector(), before.id()))
                .filteredOn(task -> task.kind().equals("close_after_sending"))
                .singleElement()
                .satisfies(task -> assertThat(task.owner()).isEqualTo(here.id(Who.PROCESS_DIRECTOR)));
    }

    @Test
    void whoLeftOneOfTheTwoNoLongerKnowsThatTheyBelongTogether() {
        UUID begun = takenUp(sent());
        behind.execute(
                "update access.membership set until_at = ?::timestamptz where case_id = ? and person_id = ?",
                time.now().atOffset(java.time.ZoneOffset.UTC),
                before.id(),
                college.person());
        assertThat(sending.of(college, begun).ties()).isEmpty();
    }
}
