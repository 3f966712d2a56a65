package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.INCIDENTS;
import static nl.aantafel.meeting.SomeConference.SCALE;
import static nl.aantafel.meeting.SomeConference.WORRIES;
import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.Conversations.DecidePhase;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Promises;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.work.MyWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConversationsTest {

    private final BeanFactory beans;
    private final Conversations conversations;
    private final Time time;
    private SomeConference some;
    private UUID conference;

    ConversationsTest(BeanFactory beans, Conversations conversations, Time time) {
        this.beans = beans;
        this.conversations = conversations;
        this.time = time;
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(beans);
        conference = some.started();
    }

    private Speaker professional(Who who) {
        return Speaker.professional(some.house.id(who));
    }

    @Test
    void theChairWritesForWhoeverSpeaks() {
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        StatementView statement =
                some.question(conference, WORRIES).statements().getFirst();
        assertThat(statement.speakerName()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
        assertThat(statement.topic()).isEqualTo("worry");
        assertThat(statement.categories()).isNotEmpty();
    }

    @Test
    void whoTakesPartWritesOnlyTheirOwnWords() {
        conversations.say(
                some.house.youthProtection(),
                conference,
                Say.sentence(WORRIES, professional(Who.YOUTH_PROTECTION), "Ik zie het elke week."));
        assertThat(refusalOf(() -> conversations.say(
                        some.house.youthProtection(),
                        conference,
                        Say.sentence(WORRIES, Speaker.family(some.family.mother()), "Ik ben bang."))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whatIsSkippedStaysVisibleWithItsReason() {
        conversations.skip(some.chair, conference, WORRIES, "Staat in het dossier");
        QuestionView skipped = some.question(conference, WORRIES);
        assertThat(skipped.state()).isEqualTo(QuestionState.SKIPPED);
        assertThat(skipped.reason()).isEqualTo("Staat in het dossier");
        conversations.choose(some.chair, conference, WORRIES);
        assertThat(some.question(conference, WORRIES).state()).isEqualTo(QuestionState.SELECTED);
        conversations.done(some.chair, conference, WORRIES);
        assertThat(some.question(conference, WORRIES).state()).isEqualTo(QuestionState.DONE);
    }

    @Test
    void refusesAQuestionTheGuideDoesNotHave() {
        assertThat(fieldsOf(() -> conversations.done(some.chair, conference, "nergens")))
                .containsOnlyKeys("vraag");
    }

    @Test
    void aSecondScoreTakesThePlaceOfTheFirstAndLeavesThoseOfOthers() {
        score(professional(Who.YOUTH_PROTECTION), 8, "Hij is nog thuis");
        score(professional(Who.CASE_DIRECTOR), 3, "");
        score(professional(Who.YOUTH_PROTECTION), 7, "Er is nu toezicht");
        some.revealed(conference);
        List<ScoreView> scores = some.view(conference).scores();
        assertThat(scores)
                .extracting(ScoreView::name, ScoreView::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Who.YOUTH_PROTECTION.fullName(), 7),
                        org.assertj.core.groups.Tuple.tuple(Who.CASE_DIRECTOR.fullName(), 3));
        assertThat(scores).filteredOn(ScoreView::reasonMissing).hasSize(1);
        conversations.removeScore(some.chair, conference, SCALE, professional(Who.CASE_DIRECTOR));
        assertThat(some.view(conference).scores()).hasSize(1);
    }

    @Test
    void aMemberOfTheFamilyScoresApart() {
        conversations.score(
                some.chair,
                conference,
                new Score(SCALE, Speaker.family(some.family.mother()), 9, "Ik durf niet te slapen", true));
        some.revealed(conference);
        ScoreView mother = some.view(conference).scores().getFirst();
        assertThat(mother.family()).isTrue();
        assertThat(mother.name()).isEqualTo("Sara de Wilde");
    }

    @Test
    void refusesTheScaleOfAnotherPhaseAndFiguresOutsideIt() {
        assertThat(fieldsOf(() -> conversations.score(
                        some.chair, conference, new Score("quality_of_life", professional(Who.CASE_DIRECTOR), 5, ""))))
                .containsOnlyKeys("schaal");
        assertThat(fieldsOf(() -> score(professional(Who.CASE_DIRECTOR), 11, "")))
                .containsOnlyKeys("cijfer");
    }

    @Test
    void oneMayNotScoreForAnother() {
        assertThat(refusalOf(() -> conversations.score(
                        some.house.youthProtection(),
                        conference,
                        new Score(SCALE, professional(Who.CASE_DIRECTOR), 5, ""))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void aStatementStandsOnOnePlaceOfATopThree() {
        UUID first = some.said(conference, Who.YOUTH_PROTECTION, "De eerste keer.");
        UUID worst = some.said(conference, Who.YOUTH_PROTECTION, "De ergste keer.");
        conversations.top(some.chair, conference, INCIDENTS, 1, first);
        conversations.top(some.chair, conference, INCIDENTS, 2, worst);
        conversations.top(some.chair, conference, INCIDENTS, 3, first);
        assertThat(some.question(conference, INCIDENTS).tops())
                .extracting(Conferences.TopView::text)
                .containsExactly("", "De ergste keer.", "De eerste keer.");
        conversations.top(some.chair, conference, INCIDENTS, 2, null);
        assertThat(some.question(conference, INCIDENTS).tops().get(1).statement())
                .isNull();
        assertThat(fieldsOf(() -> conversations.top(some.chair, conference, INCIDENTS, 4, first)))
                .containsOnlyKeys("plek");
    }

    @Test
    void brainstormStaysApartUntilAnIdeaIsChosen() {
        UUID idea = conversations.idea(
                some.house.youthProtection(),
                conference,
                new Idea("offer", some.house.organisation(Who.YOUTH_PROTECTION), "Elke dag even bellen"));
        assertThat(some.view(conference).made()).isEmpty();
        UUID agreement = conversations.chooseIdea(some.chair, conference, idea, call());
        ConferenceView view = some.view(conference);
        assertThat(view.ideas().getFirst().chosenAs()).isEqualTo(agreement);
        assertThat(view.made()).extracting(each -> each.what()).containsExactly("Elke dag bellen");
        assertThat(refusalOf(() -> conversations.chooseIdea(some.chair, conference, idea, call())))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(view.made()).hasSize(1);
        assertThat(fieldsOf(() -> conversations.idea(some.chair, conference, new Idea("offer", null, "x"))))
                .containsOnlyKeys("organisatie");
    }

    @Test
    void whatIsAgreedStandsOnTheStartPageOfWhoDoesItAndNobodyElses() {
        UUID agreed = conversations.agree(some.chair, conference, call());
        assertThat(promises(Who.YOUTH_PROTECTION)).contains(agreed);
        for (Who other : List.of(Who.PROCESS_DIRECTOR, Who.CASE_DIRECTOR, Who.MENTAL_HEALTH, Who.OUTSIDER)) {
            assertThat(promises(other)).as(other.fullName()).doesNotContain(agreed);
        }
        some.finalised(conference);
        assertThat(promises(Who.YOUTH_PROTECTION)).contains(agreed);
    }

    /** One's own agreements, on whichever page of the list; the start page shows those that are due first. */
    private List<UUID> promises(Who who) {
        List<UUID> all = new ArrayList<>(beans.getBean(MyWork.class).today(some.house.actor(who)).promises().stream()
                .map(MyWork.Promise::id)
                .toList());
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            var slice = beans.getBean(Promises.class)
                    .of(some.house.actor(who), Which.all(Side.MINE), after.get().isEmpty() ? null : after.get(), 100);
            slice.rows().forEach(each -> all.add(each.agreement().id()));
            after = slice.next();
        }
        return all;
    }

    @Test
    void openAgreementsOfBeforeGoAlongAndAreCounted() {
        UUID earlier = conversations.agree(some.chair, conference, call());
        UUID next = some.started();
        assertThat(some.view(next).earlierOpen()).extracting(each -> each.id()).containsExactly(earlier);
        conversations.carryOver(some.chair, next, Set.of(earlier));
        assertThat(some.view(next).plan().agreements().getFirst().carriedOver()).isEqualTo(1);
    }

    @Test
    void theFormerConferenceComesBackWithItsDate() {
        UUID statement = some.said(conference, Who.YOUTH_PROTECTION, "Er wordt geslagen.");
        score(professional(Who.CASE_DIRECTOR), 3, "");
        some.revealed(conference);
        UUID next = some.started();
        Conferences.Former former = some.view(next).former().orElseThrow();
        assertThat(former.heldOn()).isEqualTo(time.today());
        assertThat(former.statements()).extracting(StatementView::id).containsExactly(statement);
        assertThat(former.scores()).hasSize(1);
        conversations.carryPassage(some.chair, next, statement);
        assertThat(some.view(next).carried().getFirst().fromConference()).isEqualTo(conference);
        conversations.dropPassage(some.chair, next, statement);
        assertThat(some.view(next).carried()).isEmpty();
    }

    @Test
    void thePhaseIsDecidedWithTheConferenceAndUnknownMovesAreRefused() {
        conversations.decidePhase(
                some.chair, conference, new DecidePhase("immediate_safety", time.today(), "Nog onveilig"));
        assertThat(some.view(conference).phases().current().orElseThrow().conference())
                .isEqualTo(conference);
        assertThat(fieldsOf(() -> conversations.decidePhase(
                        some.chair, conference, new DecidePhase("recovery", time.today(), "Goed zo"))))
                .containsOnlyKeys("fase");
    }

    private void score(Speaker who, int value, String reason) {
        conversations.score(some.chair, conference, new Score(SCALE, who, value, reason));
    }

    private AgreementInput call() {
        return new AgreementInput(
                null,
                "action",
                "Elke dag bellen",
                "Dan weten we hoe het gaat",
                time.today().plusDays(7),
                "",
                null,
                "",
                List.of(Party.professional(some.house.id(Who.YOUTH_PROTECTION))),
                List.of(Party.family(some.family.mother())),
                List.of(),
                null,
                null);
    }
}
