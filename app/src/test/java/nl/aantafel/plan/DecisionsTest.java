package nl.aantafel.plan;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.Phases;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Decisions.StanceView;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Proposed, supported or objected to per party, and carried out when it stands. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DecisionsTest {

    private final Decisions decisions;
    private final Plans plans;
    private final Phases phases;
    private final Memberships memberships;
    private final Time time;
    private final House house;
    private Case family;
    private Actor chair;

    DecisionsTest(
            BeanFactory beans, Decisions decisions, Plans plans, Phases phases, Memberships memberships, Time time) {
        this.memberships = memberships;
        this.decisions = decisions;
        this.plans = plans;
        this.phases = phases;
        this.time = time;
        this.house = House.of(beans);
        this.family = house.takenUpCase();
        this.chair = house.processDirector();
    }

    @BeforeEach
    void freshFamily() {
        family = house.takenUpCase();
    }

    private UUID agreement(String what) {
        return decisions.propose(
                chair,
                family.id(),
                new Proposal(
                        Kind.AGREEMENT,
                        what,
                        "Tim mist les",
                        Party.professional(house.id(Who.YOUTH_PROTECTION)),
                        null,
                        "action",
                        time.today().plusDays(7),
                        "",
                        null));
    }

    private AgreementInput plain(String what) {
        return new AgreementInput(
                null,
                "action",
                what,
                "Tim mist les",
                time.today().plusDays(7),
                "",
                null,
                "",
                List.of(Party.professional(house.id(Who.YOUTH_PROTECTION))),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Who sit together. */
    private int circle() {
        return memberships.formCircle(chair, family.id(), Set.of(chair.person(), house.id(Who.YOUTH_PROTECTION)));
    }

    private UUID direction() {
        return decisions.propose(
                chair,
                family.id(),
                new Proposal(
                        Kind.CASE_DIRECTOR,
                        "",
                        "Kent het gezin",
                        Party.professional(house.id(Who.YOUTH_PROTECTION)),
                        null,
                        "involved_professional",
                        time.today(),
                        "",
                        null));
    }

    private Party organisation(Who who) {
        return Party.organisation(house.organisation(who));
    }

    private void say(Actor actor, UUID proposal, Party party, boolean supports, String reason) {
        decisions.say(actor, family.id(), proposal, new Stance(party, supports, reason));
    }

    private DecisionView view(UUID proposal) {
        return decisions.of(house.youthProtection(), family.id()).stream()
                .filter(each -> each.id().equals(proposal))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAgreementMadeWithoutAProposalIsPutToThePartiesAndStands() {
        UUID agreed = plans.agree(chair, family.id(), plain("School bellen"));
        assertThat(refusalOf(() -> decisions.weigh(house.youthProtection(), family.id(), agreed)))
                .isInstanceOf(Refusal.MayNot.class);
        UUID put = decisions.weigh(chair, family.id(), agreed);
        say(house.youthProtection(), put, organisation(Who.YOUTH_PROTECTION), false, "Daar is het te vroeg voor.");
        assertThat(view(put)).satisfies(decision -> {
            assertThat(decision.stands()).isTrue();
            assertThat(decision.thing()).isEqualTo(agreed);
            assertThat(decision.proposal().what()).isEqualTo("School bellen");
            assertThat(decision.objections()).hasSize(1);
        });
        assertThat(refusalOf(() -> decisions.weigh(chair, family.id(), agreed)))
                .isEqualTo(new Refusal.Conflict("plan.refusal.decided", List.of()));
        UUID ofAPart = plans.agreeIn(chair, family.id(), plain("Slot vervangen"), circle());
        assertThat(refusalOf(() -> decisions.weigh(chair, family.id(), ofAPart)))
                .isEqualTo(new Refusal.Conflict("plan.refusal.of-a-part", List.of()));
    }

    @Test
    void aDecisionStandsBesideAnObjectionThatIsKept() {
        UUID proposal = agreement("School bellen");
        say(house.youthProtection(), proposal, organisation(Who.YOUTH_PROTECTION), true, "");
        say(chair, proposal, Party.family(family.mother()), false, "Ik wil niet dat school het weet.");
        UUID agreed = decisions.stand(chair, family.id(), proposal);

        DecisionView stands = view(proposal);
        assertThat(stands.stands()).isTrue();
        assertThat(stands.thing()).isEqualTo(agreed);
        assertThat(stands.supporting()).isEqualTo(1);
        assertThat(stands.objections())
                .extracting(StanceView::reason)
                .containsExactly("Ik wil niet dat school het weet.");
        assertThat(stands.objections().getFirst().party().family()).isTrue();
        assertThat(plans.of(chair, family.id()).agreements())
                .extracting(each -> each.what(), each -> each.reason())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("School bellen", "Tim mist les"));
    }

    @Test
    void whoThinksOtherwiseLaterAddsToTheHistory() {
        UUID proposal = agreement("School bellen");
        say(chair, proposal, Party.family(family.mother()), false, "Ik durf niet.");
        say(chair, proposal, Party.family(family.mother()), true, "Als Lotte meegaat.");
        assertThat(view(proposal).stances())
                .extracting(StanceView::reason, StanceView::latest)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ik durf niet.", false),
                        org.assertj.core.groups.Tuple.tuple("Als Lotte meegaat.", true));
        assertThat(view(proposal).objections()).isEmpty();
    }

    @Test
    void casusregieNeedsEverybodyAndTheRefusalNamesTheRule() {
        UUID proposal = direction();
        say(house.youthProtection(), proposal, organisation(Who.YOUTH_PROTECTION), false, "Wij hebben geen ruimte.");
        assertThat(refusalOf(() -> decisions.stand(chair, family.id(), proposal)))
                .isEqualTo(new Refusal.Conflict(
                        "plan.refusal.unanimous", List.of("Afspraak van het samenwerkingsverband")));
        assertThat(view(proposal).open()).isTrue();
    }

    @Test
    void thePhaseIsCarriedOutByTheDecision() {
        UUID proposal = decisions.propose(
                chair,
                family.id(),
                new Proposal(
                        Kind.PHASE, "", "Nog niet veilig", null, null, "immediate_safety", time.today(), "", null));
        decisions.stand(chair, family.id(), proposal);
        assertThat(phases.of(chair, family.id()).current().orElseThrow().phase())
                .isEqualTo("immediate_safety");
        assertThat(refusalOf(() -> decisions.stand(chair, family.id(), proposal)))
                .isNotNull();
    }

    @Test
    void aWithdrawnProposalIsNotCarriedOut() {
        UUID proposal = agreement("School bellen");
        decisions.withdraw(chair, family.id(), proposal, "Dubbel");
        assertThat(view(proposal).state()).isEqualTo("withdrawn");
        assertThat(refusalOf(() -> decisions.stand(chair, family.id(), proposal)))
                .isEqualTo(new Refusal.Conflict("plan.refusal.decided", List.of()));
        assertThat(plans.of(chair, family.id()).agreements()).isEmpty();
    }

    @Test
    void oneSpeaksForOnesOwnOrganisationAndWhoLeadsForOthers() {
        UUID proposal = agreement("School bellen");
        assertThat(refusalOf(() -> say(house.youthProtection(), proposal, Party.family(family.mother()), true, "Ja.")))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> decisions.of(house.outsider(), family.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> decisions.stand(house.outsider(), family.id(), proposal)))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void theSettledPlanKeepsTheDissentOfThatDay() {
        UUID proposal = agreement("School bellen");
        say(chair, proposal, Party.family(family.mother()), false, "Ik durf niet.");
        decisions.stand(chair, family.id(), proposal);
        int number = plans.settle(chair, family.id(), UUID.randomUUID(), Set.of());
        say(chair, proposal, Party.family(family.mother()), true, "Toch wel.");
        assertThat(plans.settled(chair, family.id(), number)
                        .decisions()
                        .getFirst()
                        .objections())
                .extracting(StanceView::reason)
                .containsExactly("Ik durf niet.");
    }
}
