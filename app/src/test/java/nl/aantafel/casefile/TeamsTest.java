package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.JoinTeam;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TeamsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Laid laid;
    private final House house;
    private final Teams teams;
    private final LocalDate today;

    TeamsTest(BeanFactory beans) {
        laid = new Laid(beans);
        house = laid.house;
        teams = laid.teams;
        today = laid.today;
    }

    private boolean sees(Actor actor, UUID caseId) {
        try {
            laid.cases.view(actor, caseId);
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal()).isEqualTo(new Refusal.NotFound());
            return false;
        }
    }

    private Case withoutDirector() {
        Case on = house.takenUpCase();
        DirectionView director =
                teams.of(house.processDirector(), on.id()).director().orElseThrow();
        teams.endDirection(house.processDirector(), on.id(), director.id(), today, director.version());
        return on;
    }

    @Test
    void thereIsNoTeamBeforeTheCaseIsTakenUp() {
        Case on = house.referredCase();
        assertThat(refusalOf(() -> house.join(on.id(), Who.PROBATION)))
                .isEqualTo(new Refusal.Conflict("casefile.refusal.state-referred", List.of()));
    }

    @Test
    void joiningOpensTheCaseAndLeavingShutsItAtOnce() {
        Case on = house.takenUpCase();
        assertThat(sees(house.probation(), on.id())).isFalse();
        UUID member = house.join(on.id(), Who.PROBATION);
        assertThat(sees(house.probation(), on.id())).isTrue();
        assertThat(refusalOf(() -> house.join(on.id(), Who.PROBATION))).isInstanceOf(Refusal.Invalid.class);
        teams.leave(house.caseDirector(), on.id(), member, today);
        assertThat(sees(house.probation(), on.id())).isFalse();
        assertThat(laid.cases
                        .mine(house.probation(), new CaseFiles.CaseQuery(Set.of(), null, 100))
                        .rows())
                .extracting(CaseFiles.CaseRow::id)
                .doesNotContain(on.id());
        house.join(on.id(), Who.PROBATION);
        assertThat(sees(house.probation(), on.id())).isTrue();
    }

    @Test
    void whoLeavesLaterSeesTheCaseUntilThen() {
        Case on = house.takenUpCase();
        UUID member = house.join(on.id(), Who.PROBATION);
        teams.leave(house.caseDirector(), on.id(), member, today.plusDays(5));
        assertThat(sees(house.probation(), on.id())).isTrue();
    }

    @Test
    void whoPreparesAndChairsStaysAMemberWhateverBecomesOfTheTeam() {
        Case on = house.takenUpCase();
        UUID member = teams.join(
                house.processDirector(),
                on.id(),
                new JoinTeam(house.id(Who.SECRETARY), null, "participant", "", today));
        teams.leave(house.processDirector(), on.id(), member, today);
        assertThat(sees(house.secretary(), on.id())).isTrue();
        assertThat(laid.cases
                        .mine(house.secretary(), new CaseFiles.CaseQuery(Set.of(), null, 1))
                        .rows())
                .singleElement()
                .extracting(CaseFiles.CaseRow::role)
                .isEqualTo("secretary");
    }

    @Test
    void aReferrerSeesNoTeamNorPhaseNorHistory() {
        Case on = house.takenUpCase();
        assertThat(sees(house.veiligThuis(), on.id())).isTrue();
        assertThat(refusalOf(() -> teams.of(house.veiligThuis(), on.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> laid.phases.of(house.veiligThuis(), on.id())))
                .isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> laid.histories.of(house.veiligThuis(), on.id())))
                .isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> laid.histories.addHelp(house.veiligThuis(), on.id(), laid.help(on.child()))))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void namesEveryWrongFieldOfJoining() {
        Case on = house.takenUpCase();
        JoinTeam wrong = new JoinTeam(house.id(Who.PROBATION), null, "team_leader", "", today.plusDays(1));
        assertThat(fieldsOf(() -> teams.join(house.caseDirector(), on.id(), wrong)))
                .containsOnlyKeys("rol", "vanaf");
        JoinTeam seat = new JoinTeam(house.id(Who.PROBATION), house.seat(Who.POLICE), "participant", "", today);
        assertThat(fieldsOf(() -> teams.join(house.caseDirector(), on.id(), seat)))
                .containsOnlyKeys("zetel");
        assertThat(refusalOf(() -> teams.join(house.youthProtection(), on.id(), seat)))
                .isEqualTo(new Refusal.MayNot("access.may-not.manage-team"));
    }

    @Test
    void thereIsExactlyOneContactPerson() {
        Case on = house.takenUpCase();
        UUID first = house.join(on.id(), Who.PROBATION);
        UUID second = house.join(on.id(), Who.LOCAL_TEAM);
        teams.makeContactPerson(house.caseDirector(), on.id(), first);
        teams.makeContactPerson(house.caseDirector(), on.id(), second);
        assertThat(teams.of(house.caseDirector(), on.id()).members())
                .filteredOn(TeamMemberView::contactPerson)
                .singleElement()
                .extracting(TeamMemberView::id)
                .isEqualTo(second);
        teams.leave(house.caseDirector(), on.id(), first, today);
        assertThat(refusalOf(() -> teams.makeContactPerson(house.caseDirector(), on.id(), first)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void neverTwoDirectorsOnOneDayAndSaysWhoHoldsIt() {
        Case on = house.takenUpCase();
        assertThat(refusalOf(() -> teams.direct(
                        house.processDirector(), on.id(), laid.direct(Who.SECOND_DIRECTOR, today.plusDays(3), null))))
                .isEqualTo(new Refusal.Conflict(
                        "casefile.refusal.director-open", List.of(Who.CASE_DIRECTOR.fullName(), DAY.format(today))));
    }

    @Test
    void twoAtOnceStillGiveOneDirector() throws Exception {
        Case on = withoutDirector();
        List<Callable<UUID>> both = List.of(
                () -> teams.direct(
                        house.processDirector(), on.id(), laid.direct(Who.SECOND_DIRECTOR, today.plusDays(1), null)),
                () -> teams.direct(
                        house.secretary(), on.id(), laid.direct(Who.CASE_DIRECTOR, today.plusDays(1), null)));
        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var attempt : threads.invokeAll(both)) {
                try {
                    attempt.get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    assertThat(failed.getCause()).isInstanceOf(RefusedException.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void handsOverWithANoteAndKeepsTheHistory() {
        Case on = house.takenUpCase();
        DirectionView present =
                teams.of(house.processDirector(), on.id()).director().orElseThrow();
        teams.handOver(
                house.caseDirector(),
                on.id(),
                laid.direct(Who.SECOND_DIRECTOR, today.plusDays(1), null),
                "De buren weten ervan.",
                present.version());
        TeamView team = teams.of(house.caseDirector(), on.id());
        assertThat(team.director()).map(DirectionView::professional).contains(house.id(Who.CASE_DIRECTOR));
        assertThat(team.directions()).hasSize(2);
        assertThat(team.directions().getFirst().until()).isEqualTo(today);
        assertThat(team.directions().getLast().handOverNote()).isEqualTo("De buren weten ervan.");
        assertThat(sees(house.actor(Who.SECOND_DIRECTOR), on.id())).isTrue();
        Refusal stale = refusalOf(() -> teams.handOver(
                house.secretary(), on.id(), laid.direct(Who.CASE_DIRECTOR, today.plusDays(2), null), "", 7));
        assertThat(stale).isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aVacancyShowsFromItsFirstDay() {
        Case referred = house.referredCase();
        laid.cases.fits(house.processDirector(), referred.id(), "crime");
        laid.cases.takeUp(house.processDirector(), referred.id(), "regular", "Samen nodig");
        TeamView team = teams.of(house.processDirector(), referred.id());
        assertThat(team.director()).isEmpty();
        assertThat(team.vacantSince()).isEqualTo(today);
        assertThat(fieldsOf(() -> teams.direct(
                        house.processDirector(),
                        referred.id(),
                        new Teams.Direct(house.id(Who.CASE_DIRECTOR), "boss", "", today, today.minusDays(1)))))
                .containsOnlyKeys("vorm", "totEnMet");
    }

    @Test
    void aDirectorWhoWasInTheTeamStaysInIt() {
        Case on = withoutDirector();
        assertThat(refusalOf(() -> teams.handOver(
                        house.processDirector(), on.id(), laid.direct(Who.YOUTH_PROTECTION, today, null), "", 0)))
                .isInstanceOf(Refusal.class);
        UUID direction = teams.direct(
                house.processDirector(), on.id(), laid.direct(Who.YOUTH_PROTECTION, today.plusDays(1), null));
        assertThat(sees(house.youthProtection(), on.id())).isTrue();
        UUID member = teams.of(house.processDirector(), on.id()).members().stream()
                .filter(each -> each.professional().equals(house.id(Who.YOUTH_PROTECTION)))
                .findFirst()
                .orElseThrow()
                .id();
        teams.leave(house.processDirector(), on.id(), member, today);
        assertThat(sees(house.youthProtection(), on.id())).as("still directs").isTrue();
        teams.endDirection(house.processDirector(), on.id(), direction, today.plusDays(1), 0);
        assertThat(sees(house.youthProtection(), on.id())).isTrue();
    }

    @Test
    void registersTheLeadsOfOthers() {
        Case on = house.takenUpCase();
        UUID lead = teams.addOtherLead(
                house.caseDirector(),
                on.id(),
                new Teams.OtherLead("Jeugdbescherming De Brug", "", "OTS van Tim", today, null));
        assertThat(teams.of(house.caseDirector(), on.id()).otherLeads()).hasSize(1);
        teams.removeOtherLead(house.caseDirector(), on.id(), lead);
        assertThat(teams.of(house.caseDirector(), on.id()).otherLeads()).isEmpty();
        assertThat(fieldsOf(() -> teams.addOtherLead(
                        house.caseDirector(), on.id(), new Teams.OtherLead(" ", "", "", today, today.minusDays(2)))))
                .containsOnlyKeys("organisatie", "totEnMet");
    }
}
