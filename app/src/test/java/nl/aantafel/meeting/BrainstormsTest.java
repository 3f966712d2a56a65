package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Brainstorms.Agreed;
import nl.aantafel.meeting.Brainstorms.Cards;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Gathered first, then chosen in order, then agreed in one move. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BrainstormsTest {

    private final BeanFactory beans;
    private final Brainstorms brainstorms;
    private final Conversations conversations;
    private final Plans plans;
    private final Time time;
    private SomeConference some;
    private UUID conference;

    BrainstormsTest(BeanFactory beans, Brainstorms brainstorms, Conversations conversations, Plans plans, Time time) {
        this.beans = beans;
        this.brainstorms = brainstorms;
        this.conversations = conversations;
        this.plans = plans;
        this.time = time;
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(beans);
        conference = some.started();
    }

    private UUID card(String text) {
        return conversations.idea(some.chair, conference, new Idea("idea", null, text));
    }

    private Cards cards() {
        return brainstorms.of(some.chair, conference);
    }

    private Agreed line(UUID card, String what, String reason, Party... does) {
        return new Agreed(
                card,
                new AgreementInput(
                        null,
                        "action",
                        what,
                        reason,
                        time.today().plusDays(7),
                        "",
                        null,
                        "",
                        List.of(does),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    private Party youth() {
        return Party.professional(some.house.id(Who.YOUTH_PROTECTION));
    }

    @Test
    void cardsAreChosenInOrderAndTheRestStaysAnIdea() {
        UUID school = card("School bellen");
        UUID walk = card("Samen wandelen");
        UUID bell = card("Een nieuwe bel");
        brainstorms.choose(some.chair, conference, List.of(bell, school));
        assertThat(cards().chosen()).extracting(IdeaView::id).containsExactly(bell, school);
        brainstorms.choose(some.chair, conference, List.of(walk));
        assertThat(cards().chosen()).extracting(IdeaView::id).containsExactly(walk);
        assertThat(cards().cards()).hasSize(3);
    }

    @Test
    void allThatWasChosenBecomesAnAgreementInOneMove() {
        UUID school = card("School bellen");
        UUID walk = card("Samen wandelen");
        brainstorms.choose(some.chair, conference, List.of(school, walk));
        List<UUID> made = brainstorms.agree(
                some.chair,
                conference,
                List.of(
                        line(school, "School bellen", "Tim mist les", youth()),
                        line(walk, "Samen wandelen", "", Party.family(some.family.mother()))));
        List<AgreementView> agreed = some.view(conference).made();
        assertThat(agreed).extracting(AgreementView::id).containsExactlyInAnyOrderElementsOf(made);
        assertThat(agreed).filteredOn(AgreementView::reasonMissing).hasSize(1);
        assertThat(agreed)
                .filteredOn(each -> each.derivedType().endsWith("_family"))
                .hasSize(1);
        assertThat(cards().chosen()).isEmpty();
    }

    @Test
    void oneLineThatIsWrongMakesNoneOfThem() {
        UUID school = card("School bellen");
        UUID walk = card("Samen wandelen");
        assertThat(fieldsOf(() -> brainstorms.agree(
                        some.chair,
                        conference,
                        List.of(line(school, "School bellen", "Tim mist les", youth()), line(walk, "", "", youth())))))
                .containsOnlyKeys("afspraken[1].wat");
        assertThat(some.view(conference).made()).isEmpty();
    }

    @Test
    void aCardBecomesOneAgreement() {
        UUID school = card("School bellen");
        brainstorms.agree(some.chair, conference, List.of(line(school, "School bellen", "", youth())));
        assertThat(refusalOf(() -> brainstorms.choose(some.chair, conference, List.of(school))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.idea", List.of()));
        assertThat(refusalOf(() ->
                        brainstorms.agree(some.chair, conference, List.of(line(school, "School bellen", "", youth())))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.idea", List.of()));
        assertThat(some.view(conference).made()).hasSize(1);
    }

    @Test
    void choosingSeesWhatTheFamilyPutsFirstAndWhatItCanCarry() {
        plans.addGoal(
                some.house.caseDirector(),
                some.family.id(),
                new GoalInput("immediate_safety", "Rust in huis", "", "", "Eerst slapen", Set.of(), Set.of()));
        Speaker mother = Speaker.family(some.family.mother());
        conversations.say(
                some.chair, conference, Say.sentence("iv.decision.priority_family", mother, "Ik wil eerst slapen."));
        conversations.say(
                some.chair,
                conference,
                Say.sentence(
                        "iv.decision.capacity",
                        Speaker.professional(some.house.id(Who.YOUTH_PROTECTION)),
                        "Eén afspraak per week."));
        Cards cards = cards();
        assertThat(cards.goals()).extracting(each -> each.clientPriority()).containsExactly("Eerst slapen");
        assertThat(cards.familyFirst()).extracting(each -> each.text()).containsExactly("Ik wil eerst slapen.");
        assertThat(cards.capacity()).extracting(each -> each.text()).containsExactly("Eén afspraak per week.");
    }

    @Test
    void whoLeadsChoosesAndEverybodyAtTheTableSees() {
        UUID school = card("School bellen");
        assertThat(brainstorms.of(some.house.youthProtection(), conference).mayChoose())
                .isFalse();
        assertThat(refusalOf(() -> brainstorms.choose(some.house.youthProtection(), conference, List.of(school))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> brainstorms.of(some.house.outsider(), conference)))
                .isEqualTo(new Refusal.NotFound());
    }
}
