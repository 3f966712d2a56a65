package nl.aantafel.gathering;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.gathering.Invitations.Answered;
import nl.aantafel.gathering.Invitations.Invitation;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.gathering.Invitations.Standing;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What people answer to an invitation, and who sees it. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InvitationsTest {

    private final Gatherings gatherings;
    private final Invitations invitations;
    private final House house;
    private final TestDatabase database;
    private final Time time;
    private final Instant soon;

    InvitationsTest(
            BeanFactory beans, Gatherings gatherings, Invitations invitations, Time time, TestDatabase database) {
        this.gatherings = gatherings;
        this.invitations = invitations;
        this.house = House.of(beans);
        this.database = database;
        this.time = time;
        this.soon = time.now().plus(Duration.ofDays(3));
    }

    private Plan plan(Instant starts) {
        return new Plan(
                house.partnership(),
                null,
                "triage",
                starts,
                starts.plus(Duration.ofHours(2)),
                "Kamer 1",
                house.id(Who.PROCESS_DIRECTOR),
                house.id(Who.SECRETARY),
                List.of(
                        new Invitee(house.id(Who.CASE_DIRECTOR), "fixed", "Weegt mee"),
                        new Invitee(house.id(Who.POLICE), "fixed", "Weegt mee")),
                List.of());
    }

    private UUID planned() {
        return gatherings.plan(house.processDirector(), plan(soon));
    }

    private void answer(Actor who, UUID gathering, String answer, String reason, @Nullable UUID substitute) {
        long version = invitations
                .view(who, gathering)
                .own()
                .map(Invitations.OwnReply::version)
                .orElse(0L);
        invitations.reply(who, gathering, new Reply(answer, reason, substitute), version);
    }

    private Answered answered(Actor reader, UUID gathering, Who who) {
        return invitations.view(reader, gathering).answers().orElseThrow().stream()
                .filter(each -> each.person().equals(house.id(who)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void chairAndSecretarySeeWhoComesWhoDoesNotAndWhoHasNotAnswered() {
        UUID gathering = planned();
        answer(house.police(), gathering, "declined", "Vrije dag", null);
        for (Actor reader : List.of(house.processDirector(), house.secretary())) {
            Answered police = answered(reader, gathering, Who.POLICE);
            assertThat(police.reply()).contains(new Reply("declined", "Vrije dag", null));
            assertThat(invitations.view(reader, gathering).unanswered())
                    .extracting(Answered::name)
                    .containsExactlyInAnyOrder(Who.CASE_DIRECTOR.fullName(), Who.SECRETARY.fullName());
        }
    }

    @Test
    void othersSeeTheirOwnAnswerOnly() {
        UUID gathering = planned();
        answer(house.police(), gathering, "declined", "Vrije dag", null);
        answer(house.caseDirector(), gathering, "accepted", "", null);
        Invitation seen = invitations.view(house.caseDirector(), gathering);
        assertThat(seen.answers()).isEmpty();
        assertThat(seen.own().orElseThrow().reply().answer()).isEqualTo("accepted");
        assertThat(standing(house.caseDirector(), gathering)).isEqualTo(new Standing("accepted", Map.of()));
        assertThat(standing(house.processDirector(), gathering).counts())
                .isEqualTo(Map.of("accepted", 1, "tentative", 0, "declined", 1, "unanswered", 1));
    }

    /** Below the use cases too: the row is shown to nobody else. */
    @Test
    void theDatabaseShowsAReasonToChairSecretaryAndItsWriterOnly() {
        UUID gathering = planned();
        answer(house.police(), gathering, "declined", "Vrije dag", null);
        Map<Actor, Integer> expected = Map.of(
                house.police(),
                1,
                house.processDirector(),
                1,
                house.secretary(),
                1,
                house.caseDirector(),
                0,
                house.outsider(),
                0);
        Below below = new Below(database, time);
        expected.forEach((who, rows) -> assertThat(
                        below.run(who, "select 1 from gathering.reply where gathering_id = ?", gathering))
                .isEqualTo(rows));
    }

    private Standing standing(Actor reader, UUID gathering) {
        return Optional.ofNullable(invitations
                        .standings(reader, gatherings.byIds(reader, List.of(gathering)))
                        .get(gathering))
                .orElseThrow();
    }

    @Test
    void whoIsNotInTheMeetingFindsNone() {
        UUID gathering = planned();
        assertThat(refusalOf(() -> invitations.view(house.outsider(), gathering)))
                .isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> answer(house.outsider(), gathering, "accepted", "", null)))
                .isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> invitations.calendar(house.outsider(), gathering, Texts.DUTCH)))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void theChairIsNotAskedWhetherTheyCome() {
        UUID gathering = planned();
        assertThat(invitations.view(house.processDirector(), gathering).asked()).isFalse();
        assertThat(refusalOf(() -> answer(house.processDirector(), gathering, "declined", "", null)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void anAnswerCountsForTheTimeItWasGivenFor() {
        UUID gathering = planned();
        answer(house.police(), gathering, "accepted", "", null);
        gatherings.change(house.processDirector(), gathering, plan(soon.plus(Duration.ofDays(1))), 0);
        assertThat(answered(house.processDirector(), gathering, Who.POLICE).reply())
                .isEmpty();
        assertThat(invitations
                        .view(house.police(), gathering)
                        .own()
                        .orElseThrow()
                        .outdated())
                .isTrue();
        answer(house.police(), gathering, "tentative", "", null);
        assertThat(answered(house.processDirector(), gathering, Who.POLICE)
                        .reply()
                        .orElseThrow()
                        .answer())
                .isEqualTo("tentative");
    }

    @Test
    void offersAColleagueOfTheirOwnOrganisationOnly() {
        UUID gathering = planned();
        UUID colleague = house.id(Who.LOCAL_TEAM);
        assertThat(invitations.view(house.caseDirector(), gathering).colleagues())
                .extracting(Invitations.Colleague::person)
                .contains(colleague)
                .doesNotContain(house.id(Who.POLICE), house.id(Who.CASE_DIRECTOR));
        answer(house.caseDirector(), gathering, "declined", "", colleague);
        assertThat(answered(house.processDirector(), gathering, Who.CASE_DIRECTOR)
                        .substituteName())
                .isEqualTo(Who.LOCAL_TEAM.fullName());
        assertThat(fieldsOf(() -> answer(house.caseDirector(), gathering, "declined", "", house.id(Who.POLICE))))
                .isEqualTo(Map.of("vervanger", "gathering.check.substitute"));
        answer(house.caseDirector(), gathering, "accepted", "", colleague);
        assertThat(answered(house.processDirector(), gathering, Who.CASE_DIRECTOR)
                        .substituteName())
                .isEmpty();
    }

    @Test
    void isNotAnsweredAnyMoreWhenItWasCalledOff() {
        UUID gathering = planned();
        gatherings.cancel(house.processDirector(), gathering, 0);
        assertThat(refusalOf(() -> answer(house.police(), gathering, "accepted", "", null)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void refusesAnAnswerThatIsNone() {
        UUID gathering = planned();
        assertThat(fieldsOf(() -> answer(house.police(), gathering, "perhaps", "", null)))
                .containsOnlyKeys("antwoord");
    }

    @Test
    void ofTwoAnswersAtOnceTheSecondIsToldOfTheFirst() {
        UUID gathering = planned();
        invitations.reply(house.police(), gathering, new Reply("accepted", "", null), 0);
        Refusal refusal =
                refusalOf(() -> invitations.reply(house.police(), gathering, new Reply("declined", "", null), 0));
        assertThat(((Refusal.Stale) refusal).current()).containsEntry("antwoord", "accepted");
    }

    @Test
    void onlyChairAndSecretarySendItAgainAndOnlyToWhoIsAsked() {
        UUID gathering = planned();
        invitations.remind(house.secretary(), gathering, Set.of(house.id(Who.POLICE)));
        assertThat(refusalOf(() -> invitations.remind(house.police(), gathering, Set.of(house.id(Who.POLICE)))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(fieldsOf(() -> invitations.remind(
                        house.processDirector(), gathering, Set.of(house.id(Who.POLICE), house.id(Who.OUTSIDER)))))
                .containsOnlyKeys("personen");
    }

    @Test
    void oneTakesTheMeetingToOnesOwnCalendarWithoutNamingAnybody() {
        UUID gathering = planned();
        String file = new String(invitations.calendar(house.police(), gathering, Texts.DUTCH), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("METHOD:PUBLISH", "SUMMARY:Overleg", "SEQUENCE:0")
                .doesNotContain("ATTENDEE", "ORGANIZER", "Kamer 1", "LOCATION");
    }

    @Test
    void withoutAMailServerNoMailIsKept() {
        UUID gathering = planned();
        assertThat(TestDatabase.sql(database.superuser())
                        .fetch("select 1 from notify.mail where about_id = ?", gathering))
                .isEmpty();
        assertThat(TestDatabase.sql(database.superuser())
                        .fetch("select 1 from gathering.calendar_item where gathering_id = ?", gathering))
                .hasSize(4);
    }
}
