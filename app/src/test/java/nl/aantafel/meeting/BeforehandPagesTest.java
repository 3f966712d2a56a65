package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.QuestionsBeforehand.Asking;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import nl.aantafel.meeting.Visitor.Answer;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BeforehandPagesTest {

    private final ApplicationContext app;
    private final Conferences conferences;
    private final QuestionsBeforehand questions;
    private final LocalDate today;
    private SomeConference some;
    private Visitor visitor;
    private UUID conference;
    private String own;
    private String all;

    BeforehandPagesTest(ApplicationContext app, Conferences conferences, QuestionsBeforehand questions, Time time) {
        this.app = app;
        this.conferences = conferences;
        this.questions = questions;
        this.today = time.today();
        this.some = new SomeConference(app);
        this.visitor = new Visitor(app, some.chair);
        this.conference = new UUID(0, 0);
        this.own = "";
        this.all = "";
    }

    @BeforeEach
    void aConferenceNextWeek() {
        some = new SomeConference(app);
        visitor = new Visitor(app, some.chair);
        conference = conferences.prepare(some.chair, some.family.id(), some.onDay(today.plusDays(7)));
        own = "/cases/" + some.family.id() + "/meetings/" + conference + "/beforehand";
        all = own + "/all";
    }

    private UUID asked() {
        UUID person = some.house.id(Who.YOUTH_PROTECTION);
        questions.ask(some.chair, conference, new Asking(Set.of(person), Set.of(WORRIES), "", null));
        return questions.view(some.chair, conference).of(person).getFirst().id();
    }

    private Answer answer(UUID question, Object... fields) {
        Object[] form = new Object[fields.length + 2];
        form[0] = question + ".versie";
        form[1] = 0;
        for (int at = 0; at < fields.length; at += 2) {
            form[at + 2] = question + "." + fields[at];
            form[at + 3] = fields[at + 1];
        }
        return visitor.as(some.house.youthProtection()).post(own + "/" + question + "/answer", own, form);
    }

    @Test
    void whoLeadsAsksWithTheUsualQuestionsReady() {
        assertThat(visitor.open(all).body())
                .contains(
                        "Nog niemand is iets gevraagd",
                        "Welke zorgen zijn er over de veiligheid?",
                        Who.YOUTH_PROTECTION.fullName(),
                        "Stel de vragen")
                .doesNotContain("meeting.");
        Answer done = visitor.post(
                all, all, "aanWie", some.house.id(Who.YOUTH_PROTECTION), "vragen", WORRIES, "uiterlijk", "");
        assertThat(done.status()).isEqualTo(303);
        assertThat(visitor.open(all).body()).contains("0 van 1 klaar", "Nog 1 van 1", "Neem terug");
    }

    @Test
    void refusesToAskNobodyAndKeepsWhatWasTyped() {
        Answer refused = visitor.post(all, all, "vragen", WORRIES, "eigenVraag", "Gaat Tim naar school?");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Kies aan wie u het vraagt.", "Gaat Tim naar school?");
    }

    @Test
    void saysBeforeTypingWhoCanEverReadIt() {
        asked();
        assertThat(visitor.as(some.house.youthProtection()).open(own).body())
                .contains(
                        "Eén vraag wacht op u.",
                        "Wie ziet dit?",
                        "en wie later meedoet",
                        Who.CASE_DIRECTOR.fullName(),
                        "Welke zorgen zijn er over de veiligheid?")
                .doesNotContain("meeting.", all);
    }

    @Test
    void keepsAnAnswerAndShowsWhoLeadsThatItIsNew() {
        conferences.start(
                some.chair, conferences.prepare(some.chair, some.family.id(), some.onDay(today.minusDays(20))));
        UUID question = asked();
        assertThat(answer(question, "uitkomst", "answered", "antwoord", "Tim slaapt slecht")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.open(own).body()).contains("Tim slaapt slecht", "U hebt alles beantwoord");
        assertThat(visitor.as(some.chair).open(all).body()).contains("1 van 1 klaar", "Tim slaapt slecht");
    }

    @Test
    void whoGivesNoAnswerSaysWhyAndOnlyWhoLeadsReadsThat() {
        UUID question = asked();
        Answer without = answer(question, "uitkomst", "refused", "antwoord", "");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("Schrijf op waarom niet, of niet alles.");
        assertThat(answer(question, "uitkomst", "refused", "antwoord", "", "reden", "Beroepsgeheim")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.as(some.house.caseDirector()).open(all).body()).contains("Beroepsgeheim");
        assertThat(visitor.as(some.house.youthProtection()).open(all).status()).isEqualTo(403);
        assertThat(visitor.as(some.house.mentalHealth()).open(own).body())
                .contains("Niemand vroeg u iets vooraf")
                .doesNotContain("Beroepsgeheim");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        UUID question = asked();
        Answer refused = answer(question, "uitkomst", "nothing_new", "antwoord", "Toch iets nieuws");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Toch iets nieuws", "Kies wat u bedoelt.");
        assertThat(questions.view(some.chair, conference).questions()).allMatch(each -> each.outcome() == Outcome.OPEN);
    }

    @Test
    void isNotThereForAnotherCaseOrSomebodyElse() {
        UUID other = some.house.takenUpCase().id();
        assertThat(visitor.open("/cases/" + other + "/meetings/" + conference + "/beforehand")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.as(some.house.outsider()).open(own).status()).isEqualTo(404);
    }

    @Test
    void theRoomLeadsToIt() {
        String room = "/cases/" + some.family.id() + "/meetings/" + conference;
        assertThat(visitor.open(room).body()).contains(all);
        assertThat(visitor.as(some.house.youthProtection()).open(room).body())
                .contains("href=\"" + own + "\"")
                .doesNotContain(all);
    }
}
