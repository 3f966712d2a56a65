package nl.aantafel.survey;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Answering.Filled;
import nl.aantafel.survey.Answering.Standing;
import nl.aantafel.survey.Answering.Way;
import nl.aantafel.survey.Answering.Went;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** Filling in with nothing but a link in hand. */
@OnSurveys
class AnsweringTest {

    private static final Actor ANYBODY = Answering.RESPONDENT;

    private final Surveys surveys;
    private final Answering answering;
    private final MovingTime time;

    AnsweringTest(BeanFactory beans, TestDatabase database, Answering answering, MovingTime time) {
        this.surveys = new Surveys(beans, database);
        this.answering = answering;
        this.time = time;
    }

    private Filled filled(String token) {
        return answering.whole(ANYBODY, token).getFirst().filled();
    }

    @Test
    void whatIsTypedIsThereAgainWithEveryLinkOfTheSameInvitation() {
        UUID campaign = surveys.opened(false);
        String first = surveys.link(campaign, "Delft");
        assertThat(answering.open(ANYBODY, first).standing()).isEqualTo(Standing.FRESH);
        answering.begin(ANYBODY, first);
        answering.go(ANYBODY, first, "who", Map.of("v_status", List.of("a")), Way.STAY);

        String reminder = surveys.link(campaign, "Delft");

        assertThat(answering.open(ANYBODY, reminder).standing()).isEqualTo(Standing.BEGUN);
        assertThat(filled(reminder).answers()).containsEntry("status", Answer.of("a"));
        assertThat(filled(first).answers()).containsEntry("status", Answer.of("a"));
    }

    @Test
    void whatIsRequiredHoldsUpGoingOnAndNeverSaving() {
        String token = surveys.link(surveys.opened(false), "Delft");
        answering.begin(ANYBODY, token);

        Went went = answering.go(ANYBODY, token, "who", Map.of(), Way.ON);

        assertThat(went.wrong()).extracting(Refusal.FieldError::field).containsExactly("v_status");
        assertThat(answering.go(ANYBODY, token, "who", Map.of(), Way.STAY).wrong())
                .isEmpty();
        assertThat(answering.page(ANYBODY, token, null).orElseThrow().at()).isZero();
    }

    @Test
    void goingBackLosesNothingAndAnswersThatAreNotAskedAnyMoreDoNotCount() {
        String token = surveys.link(surveys.opened(false), "Delft");
        answering.begin(ANYBODY, token);
        surveys.go(token, "who", Map.of("v_status", List.of("h")));
        answering.go(ANYBODY, token, "reason", Map.of("w_reason", List.of("Geen tijd")), Way.BACK);
        assertThat(filled(token).answers()).containsEntry("reason", Answer.inWords("Geen tijd"));

        surveys.go(token, "who", Map.of("v_status", List.of("a")));
        assertThat(answering.page(ANYBODY, token, null).orElseThrow().questions())
                .extracting(Question::key)
                .containsExactly("offer", "principles");
        answering.handIn(ANYBODY, token);

        assertThat(surveys.rows(
                        "survey.response where jsonb_exists(answers, 'reason') and partnership_id = ?",
                        surveys.partnership()))
                .isZero();
        assertThat(surveys.rows(
                        "survey.response where jsonb_exists(answers, 'status') and partnership_id = ?",
                        surveys.partnership()))
                .isOne();
    }

    @Test
    void anOptionThatGoesWithNoneButSomeIsRefusedBesideOthers() {
        String token = surveys.link(surveys.opened(false), "Delft");
        answering.begin(ANYBODY, token);
        surveys.go(token, "who", Map.of("v_status", List.of("a")));

        Went both = answering.go(ANYBODY, token, "offer", Map.of("v_offer", List.of("none", "course")), Way.ON);
        assertThat(both.wrong())
                .extracting(Refusal.FieldError::messageKey)
                .containsExactly("survey.answer.wrong.exclusive");
        Went beside = answering.go(
                ANYBODY,
                token,
                "offer",
                Map.of("v_offer", List.of("none"), "n_offer_o", List.of("Iets anders")),
                Way.ON);
        assertThat(beside.wrong()).isEmpty();
        assertThat(filled(token).answers().get("offer").chosen()).containsExactly("none", "o");
    }

    @Test
    void handingInTwiceMakesOneAnswer() {
        UUID campaign = surveys.opened(false);
        String token = surveys.link(campaign, "Delft");
        surveys.fill(token, "Een keer");
        answering.handIn(ANYBODY, token);

        assertThat(answering.open(ANYBODY, token).standing()).isEqualTo(Standing.HANDED_IN);
        assertThat(surveys.rows("survey.response where campaign_id = ?", campaign))
                .isOne();
        assertThat(surveys.rows("survey.draft where campaign_id = ?", campaign)).isZero();
        assertThat(surveys.rows(
                        "survey.response where campaign_id = ? and region = 'West' and size = 'groot' and units = 1 and handed_on is not null",
                        campaign))
                .isOne();
    }

    @Test
    void nothingIncompleteIsHandedIn() {
        String token = surveys.link(surveys.opened(false), "Delft");
        answering.begin(ANYBODY, token);
        assertThat(fieldsOf(() -> answering.handIn(ANYBODY, token)))
                .containsEntry("v_status", "survey.answer.wrong.choice");
    }

    @Test
    void aLinkNobodyMadeLeadsNowhere() {
        for (Runnable each : List.<Runnable>of(
                () -> answering.open(ANYBODY, "nothing"),
                () -> answering.begin(ANYBODY, "nothing"),
                () -> answering.handIn(ANYBODY, "nothing"),
                () -> answering.optOut(ANYBODY, "nothing"))) {
            assertThat(refusalOf(each)).isInstanceOf(Refusal.NotFound.class);
        }
    }

    @Test
    void afterTheLastDayNothingIsTakenAnyMore() {
        UUID campaign = surveys.opened(false);
        String begun = surveys.link(campaign, "Delft");
        answering.begin(ANYBODY, begun);
        time.pass(Period.ofDays(31));

        assertThat(answering.open(ANYBODY, begun).standing()).isEqualTo(Standing.CLOSED);
        assertThat(refusalOf(() -> answering.go(ANYBODY, begun, "who", Map.of(), Way.STAY)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> answering.handIn(ANYBODY, begun))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whoeverBeginsAtTheOpenLinkGetsALinkOfTheirOwn() {
        UUID campaign = surveys.campaigns.begin(surveys.researcher(), surveys.partnership(), surveys.plan(null, false));
        String open = surveys.campaigns.open(surveys.researcher(), campaign).orElseThrow();
        assertThat(answering.open(ANYBODY, open).standing()).isEqualTo(Standing.OPEN_LINK);

        String one = answering.begin(ANYBODY, open);
        String other = answering.begin(ANYBODY, open);
        assertThat(one).isNotEqualTo(open).isNotEqualTo(other);
        surveys.go(one, "who", Map.of("v_status", List.of("h")));
        surveys.go(one, "reason", Map.of());
        answering.handIn(ANYBODY, one);
        answering.handIn(ANYBODY, one);

        assertThat(answering.open(ANYBODY, one).standing()).isEqualTo(Standing.HANDED_IN);
        assertThat(answering.open(ANYBODY, other).standing()).isEqualTo(Standing.BEGUN);
        assertThat(surveys.rows("survey.response where campaign_id = ?", campaign))
                .isOne();
    }

    @Test
    void oneAnswerSpeaksForSeveralAndCountsWhereMostOfThemLie() {
        UUID population = surveys.population();
        UUID campaign =
                surveys.campaigns.begin(surveys.researcher(), surveys.partnership(), surveys.plan(population, false));
        surveys.campaigns.open(surveys.researcher(), campaign);
        surveys.invites.invite(surveys.researcher(), campaign);
        String token = surveys.link(campaign, "Castricum");
        answering.begin(ANYBODY, token);
        assertThat(filled(token).members()).extracting(Answering.Member::name).containsExactly("Castricum");
        surveys.go(
                token,
                "who",
                Map.of(
                        "v_status",
                        List.of("h"),
                        "m",
                        List.of(
                                surveys.unit(population, "Castricum").toString(),
                                surveys.unit(population, "Aalten").toString(),
                                surveys.unit(population, "Borne").toString(),
                                UUID.nameUUIDFromBytes(new byte[1]).toString())));
        answering.handIn(ANYBODY, token);

        assertThat(surveys.rows(
                        "survey.response where campaign_id = ? and region = 'Oost' and size = 'klein' and units = 3",
                        campaign))
                .isOne();
        assertThat(surveys.rows(
                        "survey.response_unit u join survey.response r on r.id = u.response_id where r.campaign_id = ?",
                        campaign))
                .isEqualTo(3);
    }

    @Test
    void contactDetailsStandApartAndOnlyWholeOnesAreTaken() {
        UUID campaign = surveys.opened(false);
        String token = surveys.link(campaign, "Delft");
        answering.begin(ANYBODY, token);
        surveys.go(token, "who", Map.of("v_status", List.of("h")));
        surveys.go(token, "reason", Map.of());
        assertThat(answering
                        .go(ANYBODY, token, "reach", Map.of("c_reach_phone", List.of("06")), Way.ON)
                        .wrong())
                .extracting(Refusal.FieldError::messageKey)
                .containsExactly("survey.answer.wrong.contact");
        assertThat(answering
                        .go(ANYBODY, token, "reach", Map.of("c_reach_email", List.of("geen adres")), Way.ON)
                        .wrong())
                .extracting(Refusal.FieldError::messageKey)
                .containsExactly("survey.answer.wrong.email");
        surveys.go(token, "reach", Map.of("c_reach_email", List.of("iemand@example.org")));
        answering.handIn(ANYBODY, token);

        assertThat(surveys.rows("survey.response where answers::text like '%iemand@example.org%'"))
                .isZero();
        assertThat(surveys.rows("survey.contact where campaign_id = ? and purpose = 'interview'", campaign))
                .isOne();
    }
}
