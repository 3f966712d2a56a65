package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The functions that write memberships believe nothing they are handed: what the app's own role could ask for, and does not get. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileSqlTest {

    private final House house;
    private final Time time;
    private final TestDatabase database;
    private final Below below;

    HostileSqlTest(BeanFactory beans, TestDatabase database) {
        house = House.of(beans);
        time = beans.getBean(Time.class);
        this.database = database;
        below = new Below(database, time);
    }

    private void run(Actor actor, String sql, @Nullable Object... values) {
        below.run(actor, sql, values);
    }

    private void refuses(Actor actor, String sql, @Nullable Object... values) {
        assertThatThrownBy(() -> run(actor, sql, values)).hasStackTraceContaining("ERROR: ");
    }

    private List<String> roles(UUID caseId, Who who) {
        return TestDatabase.sql(database.superuser())
                .fetch(
                        "select role || principals::text from access.membership where case_id = ? and person_id = ?"
                                + " and (until_at is null or until_at > ?::timestamptz) order by role",
                        caseId,
                        house.id(who),
                        time.now().toString())
                .getValues(0, String.class);
    }

    @Test
    void nobodyIsGivenARoleThatIsNotOfTheTeam() {
        Case on = house.takenUpCase();
        for (String role : List.of("process_director", "secretary", "referrer", "decider", "anything")) {
            refuses(
                    house.caseDirector(),
                    "select access.enrol(?, ?, ?, null, null)",
                    on.id(),
                    house.id(Who.OUTSIDER),
                    role);
        }
        assertThat(roles(on.id(), Who.OUTSIDER)).isEmpty();
    }

    @Test
    void nobodySitsOnAnothersSeat() {
        Case on = house.takenUpCase();
        refuses(
                house.caseDirector(),
                "select access.enrol(?, ?, 'participant', ?, null)",
                on.id(),
                house.id(Who.OUTSIDER),
                house.seat(Who.POLICE));
        refuses(house.caseDirector(), "select access.enrol(?, ?, 'participant', null, null)", on.id(), new UUID(9, 9));
    }

    @Test
    void onlyWhoManagesACaseEnrols() {
        Case on = house.takenUpCase();
        for (Actor actor : List.of(house.youthProtection(), house.veiligThuis(), house.outsider(), house.police())) {
            refuses(actor, "select access.enrol(?, ?, 'participant', null, null)", on.id(), actor.person());
            refuses(actor, "select access.leave(?, ?, array ['case_director'])", on.id(), house.id(Who.CASE_DIRECTOR));
        }
    }

    @Test
    void whoIsEnrolledGetsWhatTheRoleGivesAndNoMore() {
        Case on = house.takenUpCase();
        run(
                house.caseDirector(),
                "select access.enrol(?, ?, 'participant', null, null)",
                on.id(),
                house.id(Who.OUTSIDER));
        assertThat(roles(on.id(), Who.OUTSIDER)).singleElement().asString().startsWith("participant{1,3,1");
    }

    @Test
    void nobodyPutsTheDeskOrTheReferrerOut() {
        Case on = house.takenUpCase();
        for (Who who : List.of(Who.SECRETARY, Who.VEILIG_THUIS)) {
            List<String> before = roles(on.id(), who);
            run(
                    house.caseDirector(),
                    "select access.leave(?, ?, array ['process_director', 'secretary', 'referrer'])",
                    on.id(),
                    house.id(who));
            assertThat(before).isNotEmpty();
            assertThat(roles(on.id(), who)).isEqualTo(before);
        }
    }

    @Test
    void theInnerFunctionsAreNotTheAppsToCall() {
        Case on = house.takenUpCase();
        refuses(
                house.processDirector(),
                "select access.put_membership(?, ?, ?, 'secretary', null, '{2}', '{}', now(), null)",
                on.id(),
                house.partnership(),
                house.id(Who.OUTSIDER));
        refuses(house.processDirector(), "select access.number_of(?, 'person', ?)", on.id(), house.id(Who.OUTSIDER));
        refuses(house.processDirector(), "select * from access.holders(?, array ['secretary'])", house.partnership());
    }

    @Test
    void aCaseIsOpenedOnceAndOnlyInOnesOwnPartnershipOnOnesOwnSeat() {
        Case on = house.openedCase();
        refuses(house.outsider(), "select access.open_case(?, ?, null, '{}')", on.id(), house.partnership());
        refuses(house.outsider(), "select access.open_case(?, ?, null, '{}')", new UUID(5, 5), new UUID(6, 6));
        refuses(
                house.outsider(),
                "select access.open_case(?, ?, ?, '{}')",
                new UUID(5, 6),
                house.partnership(),
                house.seat(Who.POLICE));
        refuses(
                house.administrator(),
                "select access.open_case(?, ?, null, '{}')",
                new UUID(5, 7),
                house.partnership());
    }

    @Test
    void aReferralIsSentByItsReferrerOnly() {
        Case on = house.openedCase();
        refuses(house.processDirector(), "select access.refer(?)", on.id());
        refuses(house.police(), "select access.refer(?)", on.id());
    }

    @Test
    void onlyWhoWeighsEndsTheWeighing() {
        Case on = house.referredCase();
        refuses(house.veiligThuis(), "select access.end_triage(?)", on.id());
        refuses(house.outsider(), "select access.end_triage(?)", on.id());
        assertThat(roles(on.id(), Who.POLICE)).containsExactly("decider{3,4}");
        run(house.processDirector(), "select access.end_triage(?)", on.id());
        assertThat(roles(on.id(), Who.POLICE)).isEmpty();
        assertThat(roles(on.id(), Who.SECRETARY)).containsExactly("secretary{1,2,3,4}");
    }

    @Test
    void theAdministratorBringsNobodyToADeskTheyHoldNoRoleAt() {
        Case on = house.takenUpCase();
        run(house.administrator(), "select access.enrol_desk(?, ?)", house.partnership(), house.id(Who.OUTSIDER));
        assertThat(roles(on.id(), Who.OUTSIDER)).isEmpty();
        refuses(
                house.administrator(),
                "select access.enrol_desk(?, ?)",
                house.partnership(),
                house.administrator().person());
        refuses(house.secretary(), "select access.enrol_desk(?, ?)", house.partnership(), house.id(Who.OUTSIDER));
    }

    @Test
    void theAdministratorEndsNothingThatARoleStillGives() {
        Case on = house.takenUpCase();
        run(house.administrator(), "select access.end_roles(?, ?)", house.partnership(), house.id(Who.SECRETARY));
        assertThat(roles(on.id(), Who.SECRETARY)).containsExactly("secretary{1,2,3,4}");
        refuses(house.processDirector(), "select access.end_roles(?, ?)", house.partnership(), house.id(Who.SECRETARY));
    }

    @Test
    void whoIsNoMemberIsToldOfNoMembers() {
        Case on = house.takenUpCase();
        int told = below.run(house.outsider(), "select * from access.members(?)", on.id());
        assertThat(told).isZero();
    }
}
