package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.Referring;
import nl.aantafel.referral.Triage;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Being asked, owning or seeing something gives no more than that, whatever the app's own role tries. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileWritesTest {

    private static final String ADD_TASK =
            "insert into task.task (id, partnership_id, case_id, kind, owner_id, created_by, created_at)"
                    + " values (gen_random_uuid(), ?, ?, 'invite_clients', ?, ?, now())";

    private final House house;
    private final Referring referring;
    private final Tasks tasks;
    private final Triage triage;
    private final Gatherings gatherings;
    private final Time time;
    private final Below below;

    HostileWritesTest(BeanFactory beans, TestDatabase database) {
        house = House.of(beans);
        referring = new Referring(beans);
        tasks = beans.getBean(Tasks.class);
        triage = beans.getBean(Triage.class);
        gatherings = beans.getBean(Gatherings.class);
        time = beans.getBean(Time.class);
        below = new Below(database, time);
    }

    private void refuses(Actor actor, String sql, @Nullable Object... values) {
        assertThatThrownBy(() -> below.run(actor, sql, values)).hasStackTraceContaining("ERROR: ");
    }

    private UUID task(Case on, Who owner) {
        return tasks.add(
                house.processDirector(),
                new NewTask(
                        house.partnership(),
                        on.id(),
                        "invite_clients",
                        "case_file",
                        on.id(),
                        house.id(owner),
                        null,
                        ""));
    }

    @Test
    void nobodyPutsATaskInACaseTheyAreNotIn() {
        Case on = house.takenUpCase();
        UUID outsider = house.id(Who.OUTSIDER);
        refuses(house.outsider(), ADD_TASK, house.partnership(), on.id(), outsider, outsider);
        UUID member = house.id(Who.YOUTH_PROTECTION);
        refuses(house.youthProtection(), ADD_TASK, new UUID(1, 2), on.id(), member, member);
        refuses(house.youthProtection(), ADD_TASK, house.partnership(), on.id(), member, house.id(Who.SECRETARY));
        assertThat(below.run(house.youthProtection(), ADD_TASK, house.partnership(), on.id(), member, member))
                .isEqualTo(1);
    }

    @Test
    void aTaskStaysWhatItIsAboutAndWhoseItIs() {
        Case on = house.takenUpCase();
        UUID task = task(on, Who.YOUTH_PROTECTION);
        for (String change : List.of("case_id = null", "owner_id = created_by", "kind = 'x'", "note = 'x'")) {
            refuses(house.youthProtection(), "update task.task set " + change + " where id = ?", task);
        }
    }

    @Test
    void onlyItsOwnerAndTheDeskCloseATask() {
        Case on = house.takenUpCase();
        UUID task = task(on, Who.YOUTH_PROTECTION);
        String close = "update task.task set done_at = now(), done_by = ? where id = ?";
        assertThat(below.run(house.mentalHealth(), close, house.id(Who.MENTAL_HEALTH), task))
                .isZero();
        refuses(house.youthProtection(), close, house.id(Who.MENTAL_HEALTH), task);
        assertThat(below.run(house.youthProtection(), close, house.id(Who.YOUTH_PROTECTION), task))
                .isEqualTo(1);
        assertThat(below.run(house.secretary(), close, house.id(Who.SECRETARY), task))
                .isEqualTo(1);
    }

    private UUID question() {
        Referring.Referred on = referring.fitting();
        return triage.ask(
                house.processDirector(),
                on.id(),
                new Triage.Question(
                        house.id(Who.MENTAL_HEALTH),
                        "Is Anna bij u bekend?",
                        "",
                        time.today().plusDays(7)));
    }

    @Test
    void whoIsAskedAnswersOnceAndChangesNothingElse() {
        UUID question = question();
        UUID elsewhere = house.takenUpCase().id();
        Actor asked = house.mentalHealth();
        refuses(asked, "update referral.enrichment set case_id = ? where id = ?", elsewhere, question);
        refuses(asked, "update referral.enrichment set need = 'x' where id = ?", question);
        refuses(asked, "update referral.enrichment set professional_id = asked_by where id = ?", question);
        refuses(asked, "update referral.enrichment set closed = true where id = ?", question);
        refuses(
                asked,
                "update referral.enrichment set answered_at = now(), statement_id = gen_random_uuid() where id = ?",
                question);
        String answer =
                "update referral.enrichment set outcome = 'provided', answer = ?, answered_at = now() where id = ?";
        assertThat(below.run(asked, answer, "Nee", question)).isEqualTo(1);
        assertThat(below.run(asked, answer, "Ja", question)).isZero();
    }

    private UUID gathering() {
        Instant soon = time.now().plus(Duration.ofDays(3));
        return gatherings.plan(
                house.secretary(),
                new Gatherings.Plan(
                        house.partnership(),
                        null,
                        "triage",
                        soon,
                        soon.plus(Duration.ofHours(1)),
                        "Kamer 1",
                        house.id(Who.PROCESS_DIRECTOR),
                        null,
                        List.of(new Invitee(house.id(Who.POLICE), "fixed", "Weegt mee")),
                        List.of()));
    }

    @Test
    void beingAskedForAGatheringIsNoLeaveToChangeIt() {
        UUID gathering = gathering();
        assertThat(below.run(house.police(), "select * from gathering.gathering where id = ?", gathering))
                .isEqualTo(1);
        assertThat(below.run(house.police(), "update gathering.gathering set place = 'elders' where id = ?", gathering))
                .isZero();
        assertThat(below.run(
                        house.police(),
                        "update gathering.attendance set attended = true where gathering_id = ?",
                        gathering))
                .isZero();
        assertThat(below.run(house.police(), "delete from gathering.attendance where gathering_id = ?", gathering))
                .isZero();
        refuses(
                house.police(),
                "insert into gathering.attendance (gathering_id, person_id, organisation_id, involvement) values (?, ?, ?, 'fixed')",
                gathering,
                house.id(Who.OUTSIDER),
                house.organisation(Who.OUTSIDER));
    }

    @Test
    void nobodyWritesThemselvesIntoAGathering() {
        UUID gathering = gathering();
        refuses(
                house.outsider(),
                "insert into gathering.person_at (person_id, starts_at, gathering_id, added_at) values (?, now(), ?, now())",
                house.id(Who.OUTSIDER),
                gathering);
        assertThat(below.run(
                        house.outsider(),
                        "update gathering.gathering set people = people || ? where id = ?",
                        house.id(Who.OUTSIDER),
                        gathering))
                .isZero();
    }

    @Test
    void aGatheringStaysOfItsPartnershipAndItsCase() {
        UUID gathering = gathering();
        UUID elsewhere = house.takenUpCase().id();
        refuses(house.secretary(), "update gathering.gathering set case_id = ? where id = ?", elsewhere, gathering);
        refuses(
                house.secretary(),
                "update gathering.gathering set partnership_id = ? where id = ?",
                new UUID(2, 2),
                gathering);
        refuses(
                house.youthProtection(),
                "insert into gathering.gathering (id, partnership_id, case_id, kind, starts_at, ends_at, state, chair_id, planned_by, people)"
                        + " values (gen_random_uuid(), ?, ?, 'conference', now(), now(), 'planned', ?, ?, array [?::uuid])",
                house.partnership(),
                elsewhere,
                house.id(Who.YOUTH_PROTECTION),
                house.id(Who.YOUTH_PROTECTION),
                house.id(Who.YOUTH_PROTECTION));
    }

    @Test
    void nobodyIsUninvitedByWhoDoesNotManageTheCase() {
        Case on = house.takenUpCase();
        refuses(
                house.youthProtection(),
                "select gathering.uninvite(?, ?, now())",
                on.id(),
                house.id(Who.MENTAL_HEALTH));
    }
}
