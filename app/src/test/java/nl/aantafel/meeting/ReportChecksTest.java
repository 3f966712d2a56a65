package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ReportChecks.Decision;
import nl.aantafel.meeting.ReportChecks.Proposal;
import nl.aantafel.meeting.ReportChecks.ProposalView;
import nl.aantafel.meeting.ReportChecks.State;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A draft is checked by who was at the table before it is settled. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReportChecksTest {

    private final BeanFactory beans;
    private final ReportChecks checks;
    private final Tasks tasks;
    private final Below below;
    private final LocalDate today;
    private SomeConference some;
    private UUID conference;

    ReportChecksTest(BeanFactory beans, ReportChecks checks, Tasks tasks, TestDatabase database, Time time) {
        this.beans = beans;
        this.checks = checks;
        this.tasks = tasks;
        this.below = new Below(database, time);
        this.today = time.today();
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
    }

    @BeforeEach
    void somethingWasSaid() {
        some = new SomeConference(beans);
        conference = some.started();
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht");
    }

    private ProposalView proposed(Actor actor) {
        checks.send(some.chair, conference, null);
        checks.propose(actor, conference, new Proposal(null, "Het was dinsdag, niet maandag"));
        return checks.view(some.chair, conference).proposals().getFirst();
    }

    private List<UUID> asked() {
        return tasks.ofCase(some.chair, some.family.id()).stream()
                .filter(task -> task.kind().equals(AfterwardsTasks.CHECK) && !task.done())
                .map(TaskView::owner)
                .toList();
    }

    @Test
    void whoWasThereIsAskedToReadTheDraftWithinTheFramesTerm() {
        assertThat(checks.view(some.chair, conference).sent()).isEmpty();
        checks.send(some.chair, conference, null);
        assertThat(asked())
                .contains(some.house.id(Who.YOUTH_PROTECTION), some.house.id(Who.CASE_DIRECTOR))
                .doesNotContain(some.house.id(Who.PROCESS_DIRECTOR), some.house.id(Who.MENTAL_HEALTH));
        LocalDate until =
                checks.view(some.chair, conference).sent().orElseThrow().until();
        assertThat(until).isAfter(today.plusDays(4));

        checks.send(some.chair, conference, until.plusDays(3));
        assertThat(asked()).doesNotHaveDuplicates();
        assertThat(checks.view(some.chair, conference).sent().orElseThrow().until())
                .isEqualTo(until.plusDays(3));
        assertThat(fieldsOf(() -> checks.send(some.chair, conference, today.minusDays(1))))
                .containsOnlyKeys("totEnMet");
    }

    @Test
    void nothingIsProposedBeforeTheDraftIsSentOrAfterItsReportIsSettled() {
        Actor youth = some.house.youthProtection();
        assertThat(refusalOf(() -> checks.propose(youth, conference, new Proposal(null, "Anders"))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.check-over", List.of()));
        checks.send(some.chair, conference, null);
        assertThat(checks.view(youth, conference).mayPropose()).isTrue();
        some.finalised(conference);
        assertThat(asked()).isEmpty();
        assertThat(checks.view(youth, conference).mayPropose()).isFalse();
        assertThat(refusalOf(() -> checks.propose(some.chair, conference, new Proposal(null, "Anders"))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.check-settled", List.of()));
    }

    @Test
    void aReportIsNotSettledOverTheHeadOfWhoProposedSomething() {
        ProposalView proposal = proposed(some.house.youthProtection());
        assertThat(refusalOf(() -> some.finalised(conference)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.proposals-open", List.of()));
        assertThat(fieldsOf(() -> checks.decide(
                        some.chair, conference, proposal.id(), new Decision(false, " "), proposal.version())))
                .isEqualTo(Map.of("antwoord", "meeting.check.declined-reason"));
        checks.decide(
                some.chair,
                conference,
                proposal.id(),
                new Decision(false, "In het dossier staat maandag"),
                proposal.version());
        assertThat(some.finalised(conference)).isEqualTo(1);

        ProposalView answered = checks.view(some.house.youthProtection(), conference)
                .proposals()
                .getFirst();
        assertThat(answered.state()).isEqualTo(State.DECLINED);
        assertThat(answered.answer()).isEqualTo("In het dossier staat maandag");
    }

    @Test
    void whatIsTakenOverNeedsNoReason() {
        ProposalView proposal = proposed(some.house.youthProtection());
        checks.decide(some.house.secretary(), conference, proposal.id(), new Decision(true, ""), proposal.version());
        assertThat(checks.view(some.chair, conference).open()).isZero();
        assertThat(refusalOf(() -> checks.decide(
                        some.chair, conference, proposal.id(), new Decision(false, "Toch niet"), proposal.version())))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aProposalIsSeenByWhoMadeItAndByThoseWhoLead() {
        ProposalView proposal = proposed(some.house.youthProtection());
        assertThat(checks.view(some.house.youthProtection(), conference).proposals())
                .hasSize(1);
        assertThat(checks.view(some.house.caseDirector(), conference).proposals())
                .hasSize(1);
        assertThat(checks.view(some.house.mentalHealth(), conference).proposals())
                .isEmpty();
        assertThat(below.run(
                        some.house.mentalHealth(),
                        "select 1 from meeting.proposed_correction where conference_id = ?",
                        conference))
                .isZero();
        assertThat(refusalOf(() -> checks.decide(
                        some.house.youthProtection(), conference, proposal.id(), new Decision(true, ""), 0)))
                .isInstanceOf(Refusal.MayNot.class);
        for (Actor elsewhere : List.of(some.house.outsider(), some.house.veiligThuis())) {
            assertThat(refusalOf(() -> checks.view(elsewhere, conference))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> checks.propose(elsewhere, conference, new Proposal(null, "Anders"))))
                    .isEqualTo(new Refusal.NotFound());
        }
    }

    @Test
    void aProposalSaysWhatAndIsAboutSomethingOfThisConference() {
        checks.send(some.chair, conference, null);
        Actor youth = some.house.youthProtection();
        assertThat(fieldsOf(() -> checks.propose(youth, conference, new Proposal(null, " "))))
                .containsOnlyKeys("voorstel");
        assertThat(fieldsOf(() -> checks.propose(youth, conference, new Proposal(new UUID(4, 4), "Anders"))))
                .containsOnlyKeys("overBijdrage");
        UUID said = checks.view(youth, conference).said().getFirst().id();
        checks.propose(youth, conference, new Proposal(said, "Anders"));
        assertThat(checks.view(youth, conference)
                        .proposals()
                        .getFirst()
                        .statement()
                        .orElseThrow()
                        .id())
                .isEqualTo(said);
    }

    @Test
    void thereIsNoDraftBeforeTheConferenceBegins() {
        UUID prepared = some.prepared();
        assertThat(refusalOf(() -> checks.send(some.chair, prepared, null)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.not-begun", List.of()));
    }
}
