package nl.aantafel.client;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.door.Device;
import nl.aantafel.account.door.Token;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Separations;
import nl.aantafel.client.Doors.Member;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.domain.SessionStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Closed;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Who of a family gets a page, how they come in, and what the database lets their role do. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DoorsTest {

    private static final SafeContact IN_PERSON = new SafeContact("in_person", "", "", "Niets thuis", null, 0);
    private static final String PASSWORD = "een lange zin van mij";
    private static final LocalDate WHEN_THIRTEEN = LocalDate.of(2030, 3, 4);

    private final House house;
    private final Closed closed;
    private final Outlets outlets;
    private final Doors doors;
    private final OwnDoors own;
    private final Entering entering;
    private final Separations separations;
    private final CaseFiles cases;
    private final SessionStore sessions;
    private final SweepingDoors sweeping;
    private final MovingTime clock;
    private final TestDatabase database;
    private final Below below;

    DoorsTest(BeanFactory beans, TestDatabase database, MovingTime clock) {
        clock.back();
        this.clock = clock;
        this.database = database;
        this.below = new Below(database, clock, Roles.CLIENT);
        this.house = House.of(beans);
        this.closed = Closed.in(beans);
        this.outlets = beans.getBean(Outlets.class);
        outlets.switchOn(house.administrator(), house.partnership(), "FG-2026-14");
        this.doors = beans.getBean(Doors.class);
        this.own = beans.getBean(OwnDoors.class);
        this.entering = beans.getBean(Entering.class);
        this.separations = beans.getBean(Separations.class);
        this.cases = beans.getBean(CaseFiles.class);
        this.sessions = beans.getBean(SessionStore.class);
        this.sweeping = beans.getBean(SweepingDoors.class);
    }

    @BeforeEach
    void atTheStart() {
        clock.back();
    }

    private Handed offer(Case on, UUID person, @Nullable UUID representative) {
        if (member(on, person).contact().isEmpty()) {
            doors.contact(house.caseDirector(), on.id(), person, IN_PERSON);
        }
        return doors.offer(house.caseDirector(), on.id(), person, representative);
    }

    private Member member(Case on, UUID person) {
        return doors.of(house.caseDirector(), on.id()).members().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static Entering.Try attempt(String name, String secret) {
        return new Entering.Try(name, secret, "203.0.113.7", Device.UNKNOWN);
    }

    private Actor entered(Handed handed) {
        String token = entering.begin(attempt(handed.signInName(), handed.code()), PASSWORD)
                .orElseThrow();
        return Actor.client(sessions.find(Token.hash(token)).orElseThrow().door());
    }

    @Test
    void nobodyGetsAPageBeforeItIsKnownHowToReachThemSafely() {
        Case on = house.takenUpCase();

        assertThat(refusalOf(() -> doors.offer(house.caseDirector(), on.id(), on.mother(), null)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void ownPagesEndWithTheCaseOrAfterTheDayThatWasPromised() {
        Case atOnce = house.takenUpCase();
        Actor mother = entered(offer(atOnce, atOnce.mother(), null));
        assertThat(own.pages(mother)).isNotEmpty();
        closed.close(atOnce.id());
        assertThat(own.pages(mother)).isEmpty();

        Case later = house.takenUpCase();
        Actor father = entered(offer(later, later.father(), null));
        LocalDate promised = clock.today().plusDays(30);
        closed.close(later.id(), promised);
        assertThat(own.pages(father)).isNotEmpty();
        clock.pass(Period.ofDays(30));
        assertThat(own.pages(father)).as("on the last day").isNotEmpty();
        clock.pass(Period.ofDays(1));
        assertThat(own.pages(father)).isEmpty();
    }

    @Test
    void nobodyGetsAPageWhileThePartnershipGivesNone() {
        Case on = house.takenUpCase();
        outlets.switchOff(house.administrator(), house.partnership());

        assertThat(refusalOf(() -> offer(on, on.mother(), null))).isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void onlyWhoMayReleaseOffersAPage() {
        Case on = house.takenUpCase();

        assertThat(refusalOf(() -> doors.of(house.youthProtection(), on.id()))).isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> doors.of(house.outsider(), on.id()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aSafeContactByPhoneNeedsANumber() {
        Case on = house.takenUpCase();

        assertThat(fieldsOf(() -> doors.contact(
                        house.caseDirector(), on.id(), on.mother(), new SafeContact("phone", "", "", "", null, 0))))
                .containsOnlyKeys("adres");
    }

    @Test
    void ofTwoWhoChangeTheSafeContactTheSecondIsTold() {
        Case on = house.takenUpCase();
        doors.contact(house.caseDirector(), on.id(), on.mother(), IN_PERSON);
        doors.contact(house.caseDirector(), on.id(), on.mother(), new SafeContact("none", "", "", "", null, 1));

        assertThat(refusalOf(() -> doors.contact(
                        house.secretary(), on.id(), on.mother(), new SafeContact("in_person", "", "", "", null, 1))))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(member(on, on.mother()).contact().orElseThrow().channel()).isEqualTo("none");
    }

    @Test
    void theCodeWorksOnceAndThenThePassword() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);

        Actor mother = entered(handed);

        assertThat(own.pages(mother)).extracting(OwnPage::callName).containsExactly("Sara");
        assertThat(entering.begin(attempt(handed.signInName(), handed.code()), PASSWORD))
                .isEmpty();
        assertThat(entering.enter(attempt(handed.signInName(), PASSWORD))).isPresent();
        assertThat(entering.enter(attempt(handed.signInName(), PASSWORD + "!"))).isEmpty();
    }

    @Test
    void aCodeThatIsTooOldOpensNothing() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);
        clock.pass(Period.ofDays(15));

        assertThat(entering.begin(attempt(handed.signInName(), handed.code()), PASSWORD))
                .isEmpty();
    }

    @Test
    void anEasyPasswordIsRefusedOnlyToWhoHasTheRightCode() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);

        assertThat(fieldsOf(() -> entering.begin(attempt(handed.signInName(), handed.code()), "kort")))
                .containsOnlyKeys("password");
        assertThat(entering.begin(attempt(handed.signInName(), "AAAAA-AAAAA"), "kort"))
                .isEmpty();
    }

    @Test
    void whoKeepsTryingWaitsAlsoWithTheRightPassword() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);
        entered(handed);
        for (int times = 0; times < 5; times++) {
            assertThat(entering.enter(attempt(handed.signInName(), "iets anders")))
                    .isEmpty();
        }

        assertThat(entering.enter(attempt(handed.signInName(), PASSWORD))).isEmpty();
        clock.pass(Duration.ofMinutes(16));
        assertThat(entering.enter(attempt(handed.signInName(), PASSWORD))).isPresent();
    }

    @Test
    void whoTriesManyNamesFromOneAddressWaits() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);
        entered(handed);
        for (int name = 0; name < 60; name++) {
            entering.enter(new Entering.Try("naam-" + name, "iets", "198.51.100.4", Device.UNKNOWN));
        }

        assertThat(entering.enter(new Entering.Try(handed.signInName(), PASSWORD, "198.51.100.4", Device.UNKNOWN)))
                .isEmpty();
        assertThat(entering.enter(attempt(handed.signInName(), PASSWORD))).isPresent();
    }

    @Test
    void whatRanOutAtTheDoorIsRemoved() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);
        Actor mother = entered(handed);
        entering.enter(attempt("naam-van-niemand", "iets"));
        DSLContext sql = TestDatabase.sql(database.superuser());
        String kept = "select (select count(*) from client.session where door_id = ?) || ' '"
                + " || (select count(*) from client.attempt where name_hash = ?) || ' ' || (select count(*) from client.visit where door_id = ?)";

        clock.pass(Period.ofDays(2));
        sweeping.sweep(AtDoor.DOORKEEPER);
        byte[] nobody = Token.hash("naam-van-niemand");
        assertThat(sql.fetchValue(kept, mother.person(), nobody, mother.person()))
                .isEqualTo("0 0 1");

        clock.pass(Period.ofDays(366));
        sweeping.sweep(AtDoor.DOORKEEPER);
        assertThat(sql.fetchValue(kept, mother.person(), nobody, mother.person()))
                .isEqualTo("0 0 0");
    }

    @Test
    void nobodyWhoIsInRemovesVisits() {
        Case on = house.takenUpCase();
        Actor mother = entered(offer(on, on.mother(), null));
        Actor father = entered(offer(on, on.father(), null));

        assertThat(below.run(father, "delete from client.visit")).isZero();
        assertThat(below.run(father, "delete from client.session where door_id = ?", mother.person()))
                .isZero();
        assertThat(own.visits(mother)).isNotEmpty();
    }

    @Test
    void aNewCodeEndsPasswordAndSessionAtOnce() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);
        String token = entering.begin(attempt(handed.signInName(), handed.code()), PASSWORD)
                .orElseThrow();
        UUID door = member(on, on.mother()).doors().getFirst().id();

        Handed fresh = doors.code(house.caseDirector(), on.id(), door);

        assertThat(sessions.find(Token.hash(token))).isEmpty();
        assertThat(entering.enter(attempt(handed.signInName(), PASSWORD))).isEmpty();
        assertThat(entering.begin(attempt(fresh.signInName(), fresh.code()), PASSWORD))
                .isPresent();
    }

    @Test
    void aClosedDoorOpensNothing() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);
        Actor mother = entered(handed);
        UUID door = member(on, on.mother()).doors().getFirst().id();

        doors.close(house.caseDirector(), on.id(), door);

        assertThat(entering.enter(attempt(handed.signInName(), PASSWORD))).isEmpty();
        assertThat(own.pages(mother)).isEmpty();
    }

    @Test
    void aSessionIsShortAndOpenInOnePlaceOnly() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);
        String first = entering.begin(attempt(handed.signInName(), handed.code()), PASSWORD)
                .orElseThrow();
        String second = entering.enter(attempt(handed.signInName(), PASSWORD)).orElseThrow();

        assertThat(sessions.find(Token.hash(first))).isEmpty();
        assertThat(sessions.find(Token.hash(second)).orElseThrow().lasts(clock.now()))
                .isTrue();
        clock.pass(Duration.ofMinutes(16));
        assertThat(sessions.find(Token.hash(second)).orElseThrow().lasts(clock.now()))
                .isFalse();
    }

    @Test
    void aYoungChildHasNoWayInButWhoHasCustodyMayLook() {
        Case on = house.takenUpCase();
        assertThat(member(on, on.child()).self()).isFalse();
        doors.contact(house.caseDirector(), on.id(), on.child(), IN_PERSON);

        assertThat(refusalOf(() -> doors.offer(house.caseDirector(), on.id(), on.child(), null)))
                .isInstanceOf(Refusal.MayNot.class);
        Actor mother = entered(offer(on, on.child(), on.mother()));

        assertThat(own.pages(mother)).singleElement().satisfies(page -> {
            assertThat(page.callName()).isEqualTo("Tim");
            assertThat(page.holder()).isEqualTo("representative");
        });
    }

    @Test
    void aParentsWayInEndsOnTheDayTheChildTurns16() {
        Case on = house.takenUpCase();
        clock.to(LocalDate.of(2033, 1, 28));
        Actor mother = entered(offer(on, on.child(), on.mother()));
        clock.to(LocalDate.of(2033, 1, 29));
        assertThat(own.pages(mother)).hasSize(1);

        clock.to(LocalDate.of(2033, 1, 30));

        assertThat(own.pages(mother)).isEmpty();
        assertThat(member(on, on.child()).doors()).isEmpty();
        assertThat(refusalOf(() -> doors.offer(house.caseDirector(), on.id(), on.child(), on.mother())))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aYoungPersonHasAWayInOfTheirOwnAndIsSpokenToWithJe() {
        Case on = house.takenUpCase();
        clock.to(WHEN_THIRTEEN);

        Actor child = entered(offer(on, on.child(), null));

        assertThat(own.pages(child))
                .singleElement()
                .satisfies(page -> assertThat(page.young()).isTrue());
    }

    @Test
    void aRepresentativeWhoIsTheThreatIsPassedOverAndLosesTheirWayIn() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.child(), on.father());
        Actor father = entered(handed);

        doors.setAside(house.caseDirector(), on.id(), on.child(), on.father(), "Hij is zelf het gevaar.");

        assertThat(own.pages(father)).isEmpty();
        assertThat(entering.enter(attempt(handed.signInName(), PASSWORD))).isEmpty();
        assertThat(refusalOf(() -> doors.offer(house.caseDirector(), on.id(), on.child(), on.father())))
                .isInstanceOf(Refusal.Conflict.class);
        doors.restore(house.caseDirector(), on.id(), on.child(), on.father());
        assertThat(offer(on, on.child(), on.father()).code()).isNotEmpty();
    }

    @Test
    void passingOverARepresentativeNeedsAReason() {
        Case on = house.takenUpCase();

        assertThat(fieldsOf(() -> doors.setAside(house.caseDirector(), on.id(), on.child(), on.father(), " ")))
                .containsOnlyKeys("reden");
    }

    @Test
    void whoMustNotMeetSomebodyDoesNotLookForThem() {
        Case on = house.takenUpCase();
        separations.separate(house.processDirector(), on.id(), on.father(), on.child(), "Contactverbod.");

        assertThat(refusalOf(() -> offer(on, on.child(), on.father()))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void oneDoorIsNotOfferedTwice() {
        Case on = house.takenUpCase();
        offer(on, on.mother(), null);

        assertThat(refusalOf(() -> offer(on, on.mother(), null))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aConfidantLooksAlongUntilTheClientStopsIt() {
        Case on = house.takenUpCase();
        Actor mother = entered(offer(on, on.mother(), null));

        Actor sister = entered(own.lend(mother, "mijn zus", null));

        assertThat(own.page(sister, Optional.empty()).mayWrite()).isFalse();
        assertThat(refusalOf(() -> own.lend(sister, "nog iemand", null))).isInstanceOf(Refusal.MayNot.class);
        own.takeBack(mother, sister.person());
        assertThat(own.pages(sister)).isEmpty();
        assertThat(own.confidants(mother)).isEmpty();
    }

    @Test
    void closingADoorClosesWhoLookedAlongByIt() {
        Case on = house.takenUpCase();
        Actor mother = entered(offer(on, on.mother(), null));
        Actor sister = entered(own.lend(mother, "mijn zus", null));

        doors.close(house.caseDirector(), on.id(), mother.person());

        assertThat(own.pages(sister)).isEmpty();
    }

    @Test
    void aConfidantGoesAwayByThemselvesAfterTheLastDay() {
        Case on = house.takenUpCase();
        Actor mother = entered(offer(on, on.mother(), null));
        Actor sister = entered(own.lend(mother, "mijn zus", clock.today().plusDays(2)));

        clock.pass(Period.ofDays(2));
        assertThat(own.pages(sister)).hasSize(1);
        clock.pass(Period.ofDays(1));
        assertThat(own.pages(sister)).isEmpty();
    }

    @Test
    void somebodySeesOnlyTheirOwnVisits() {
        Case on = house.takenUpCase();
        Handed handed = offer(on, on.mother(), null);
        Actor mother = entered(handed);
        Actor father = entered(offer(on, on.father(), null));
        entering.enter(attempt(handed.signInName(), "verkeerd wachtwoord"));

        assertThat(own.visits(mother)).extracting(OwnDoors.Visit::entered).containsExactlyInAnyOrder(true, false);
        assertThat(own.visits(father)).extracting(OwnDoors.Visit::entered).containsExactly(true);
    }

    @Test
    void whateverUseCaseAClientCallsTheirRoleSeesNoOtherRoom() {
        Case on = house.takenUpCase();
        Actor mother = entered(offer(on, on.mother(), null));

        assertThat(refusalOf(() -> cases.view(mother, on.id()))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> doors.of(mother, on.id()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theClientsRoleReachesNoTableOutsideItsOwnSchema() {
        DSLContext sql = TestDatabase.sql(database.superuser());

        List<String> reached = sql.fetch("""
                        select table_schema || '.' || table_name || ' ' || privilege_type
                          from information_schema.table_privileges
                         where grantee = 'aantafel_client' and table_schema <> 'client' order by 1""").map(row -> row.get(0, String.class));

        assertThat(reached).containsExactly("audit.line INSERT", "audit.subject_set INSERT");
    }

    @Test
    void theDatabaseShowsADoorNoPageOfAnother() {
        Case on = house.takenUpCase();
        Actor mother = entered(offer(on, on.mother(), null));
        Actor father = entered(offer(on, on.father(), null));

        assertThat(below.found(mother, "select call_name from client.person")).containsExactly("Sara");
        assertThat(below.found(father, "select call_name from client.person")).containsExactly("Mark");
        assertThat(below.found(AtDoor.DOORKEEPER, "select call_name from client.person"))
                .isEmpty();
        assertThatThrownBy(() -> below.found(mother, "select reason from client.set_aside"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> below.found(mother, "select never_say from client.safe_contact"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseLetsADoorLendNothingButItsOwnPage() {
        Case on = house.takenUpCase();
        Actor mother = entered(offer(on, on.mother(), null));
        UUID fathersPage = page(on, on.father());

        String lend = "insert into client.opens (door_id, person, case_id, holder, from_at, given_by)"
                + " select ?, ?, ?, ?, access.clock(), ?";
        UUID another = entered(own.lend(mother, "mijn zus", null)).person();
        UUID mothers = member(on, on.mother()).page();

        assertThatThrownBy(
                        () -> below.run(mother, lend, mother.person(), fathersPage, on.id(), "self", mother.person()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> below.run(mother, lend, another, fathersPage, on.id(), "confidant", mother.person()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> below.run(mother, "update client.opens set holder = 'self' where person = ?", mothers))
                .isInstanceOf(DataAccessException.class);
    }

    private UUID page(Case on, UUID person) {
        offer(on, person, null);
        UUID page = member(on, person).page();
        assertThat(page).isNotNull();
        return page;
    }
}
