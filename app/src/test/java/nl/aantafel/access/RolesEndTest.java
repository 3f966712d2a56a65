package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.JoinTeam;
import nl.aantafel.directory.AddProfessional;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.directory.RoleOutcome;
import nl.aantafel.directory.RoleRequests;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** What a role gave is over on the day it ends, without anybody or anything doing something about it. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import({MovingTime.Clock.class, RolesEndTest.Asking.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RolesEndTest {

    private final House house;
    private final Teams teams;
    private final Statements statements;
    private final Directory directory;
    private final RoleRequests requests;
    private final Asking asking;
    private final MovingTime time;
    private final TestDatabase database;

    RolesEndTest(BeanFactory beans, MovingTime time, Asking asking, TestDatabase database) {
        this.time = time;
        this.asking = asking;
        this.database = database;
        house = House.of(beans);
        teams = beans.getBean(Teams.class);
        statements = beans.getBean(Statements.class);
        directory = beans.getBean(Directory.class);
        requests = beans.getBean(RoleRequests.class);
    }

    /** Asks as a use case would. */
    @UseCases
    static class Asking {

        private final Authorise authorise;
        private final Trace trace;

        Asking(Authorise authorise, Trace trace) {
            this.authorise = authorise;
            this.trace = trace;
        }

        public boolean may(Actor actor, Right right, UUID caseId) {
            trace.nothingPersonal();
            return authorise.may(actor, right, caseId);
        }
    }

    private LocalDate today() {
        return time.today();
    }

    @Test
    void aDirectionEndsOnItsDayAndThePlaceInTheTeamStays() {
        Case on = house.takenUpCase();
        house.join(on.id(), Who.CASE_DIRECTOR);
        var held = teams.of(house.processDirector(), on.id()).director().orElseThrow();
        teams.endDirection(house.processDirector(), on.id(), held.id(), today().plusDays(3), held.version());
        assertThat(asking.may(house.caseDirector(), Right.MANAGE_TEAM, on.id())).isTrue();
        time.pass(Duration.ofDays(3));
        assertThat(asking.may(house.caseDirector(), Right.MANAGE_TEAM, on.id())).isTrue();
        time.pass(Duration.ofDays(1));
        assertThat(asking.may(house.caseDirector(), Right.MANAGE_TEAM, on.id())).isFalse();
        assertThat(asking.may(house.caseDirector(), Right.SEE_CASE, on.id())).isTrue();
    }

    @Test
    void aPlaceInTheTeamEndsOnItsDay() {
        Case on = house.takenUpCase();
        UUID place = house.join(on.id(), Who.PROBATION);
        teams.leave(house.processDirector(), on.id(), place, today().plusDays(2));
        assertThat(asking.may(house.probation(), Right.SEE_CASE, on.id())).isTrue();
        time.pass(Duration.ofDays(3));
        assertThat(asking.may(house.probation(), Right.SEE_CASE, on.id())).isFalse();
    }

    @Test
    void whoLeavesTheTeamOfTheirOwnReferralIsItsReferrerAgain() {
        Case on = house.takenUpCase();
        UUID place = house.join(on.id(), Who.VEILIG_THUIS);
        assertThat(asking.may(house.veiligThuis(), Right.SEE_CASE, on.id())).isTrue();
        teams.leave(house.processDirector(), on.id(), place, today());
        assertThat(asking.may(house.veiligThuis(), Right.SEE_CASE, on.id())).isFalse();
        assertThat(asking.may(house.veiligThuis(), Right.SEE_REFERRAL, on.id())).isTrue();
    }

    private void give(UUID person, String role, @Nullable LocalDate lastDay) {
        GiveRole command = new GiveRole(person, house.partnership(), role, null, today(), lastDay);
        if (directory.giveRole(house.administrator(), command) instanceof RoleOutcome.Waits waits) {
            requests.agree(house.processDirector(), waits.request());
        }
    }

    private Actor secretaryUntil(LocalDate lastDay) {
        UUID person = directory.addProfessional(
                house.administrator(),
                new AddProfessional(
                        house.organisation(Who.SECRETARY),
                        new ProfessionalDetails("Noor Tijdelijk", "", "noor@delinde.example", "", false)));
        give(person, Roles.SECRETARY, lastDay);
        give(person, Roles.PARTICIPANT, null);
        return Actor.professional(person);
    }

    @Test
    void aFormerSecretaryInTheTeamKeepsNothingOfTheDesk() {
        Case on = house.takenUpCase();
        Actor noor = secretaryUntil(today().plusDays(5));
        teams.join(house.processDirector(), on.id(), new JoinTeam(noor.person(), null, "participant", "", today()));
        assertThat(asking.may(noor, Right.WORK_TRIAGE, on.id())).isTrue();
        Write sentence = Write.sentence(Speaker.professional(house.id(Who.PROCESS_DIRECTOR)), "Alleen voor ons.");
        UUID forDesk = statements.write(
                house.processDirector(),
                on.id(),
                sentence.withAudience(new Audience(Set.of("desk"), Set.of(), Set.of())));
        assertThat(statements.byIds(noor, on.id(), java.util.List.of(forDesk))).hasSize(1);
        time.pass(Duration.ofDays(6));
        assertThat(asking.may(noor, Right.WORK_TRIAGE, on.id())).isFalse();
        assertThat(asking.may(noor, Right.SEE_CASE, on.id())).isTrue();
        assertThat(statements.byIds(noor, on.id(), java.util.List.of(forDesk))).isEmpty();
        assertThat(TestDatabase.sql(database.superuser())
                        .fetch(
                                "select role from access.membership where person_id = ? and case_id = ? and 2 = any (principals)"
                                        + " and (until_at is null or until_at > ?::timestamptz)",
                                noor.person(),
                                on.id(),
                                time.now().toString()))
                .isEmpty();
    }
}
