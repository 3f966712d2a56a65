package nl.aantafel.survey;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** Somebody with the whole database before them, who knows every link, tries to find out who gave which answer. */
@OnSurveys
class AnonymityTest {

    private final Surveys surveys;
    private final Answering answering;
    private final MixingResponses mixing;

    AnonymityTest(BeanFactory beans, TestDatabase database, Answering answering, MixingResponses mixing) {
        this.surveys = new Surveys(beans, database);
        this.answering = answering;
        this.mixing = mixing;
    }

    private UUID handedIn(int many) {
        UUID campaign = surveys.opened(true);
        List<String> links = surveys.links(campaign, many);
        for (int at = 0; at < links.size(); at++) {
            String token = links.get(at);
            answering.begin(Answering.RESPONDENT, token);
            surveys.go(token, "who", Map.of("v_status", List.of("h")));
            surveys.go(token, "reason", Map.of("w_reason", List.of("woorden " + at)));
            surveys.go(token, "reach", Map.of("c_reach_email", List.of("mens" + at + "@example.org")));
            answering.handIn(Answering.RESPONDENT, token);
        }
        return campaign;
    }

    private List<String> texts(String query, Object... values) {
        return surveys.behind().fetch(query, values).getValues(0, String.class);
    }

    @Test
    void aLinkAndAnAnswerShareNoValueNoTransactionAndNoRow() {
        UUID campaign = handedIn(6);
        mixing.mix(MixingResponses.ACTOR, campaign);

        // Every key of the way in, in whatever form it could stand in an answer, a detail or the log.
        List<String> ways = new ArrayList<>(texts(
                "select id::text from survey.invite where campaign_id = ? union select encode(hash, 'hex') from survey.link where campaign_id = ? union select unit_id::text from survey.invite where campaign_id = ?",
                campaign,
                campaign,
                campaign));
        List<String> answers = texts("select r::text from survey.response r where campaign_id = ?", campaign);
        List<String> details = texts("select c::text from survey.contact c where campaign_id = ?", campaign);
        List<String> log = texts("select l::text from audit.line l");
        assertThat(ways).hasSizeGreaterThan(12);
        for (String way : ways) {
            assertThat(answers).noneMatch(each -> each.contains(way));
            assertThat(details).noneMatch(each -> each.contains(way));
            assertThat(log).noneMatch(each -> each.contains(way));
        }
        assertThat(surveys.rows(
                        "survey.response_unit u join survey.response r on r.id = u.response_id where r.campaign_id = ?",
                        campaign))
                .isZero();
        // One transaction wrote all of them: which was used when, and with which answer, is not in the rows.
        assertThat(texts(
                        "select xmin::text from survey.response where campaign_id = ? union select xmin::text from survey.invite where campaign_id = ?",
                        campaign,
                        campaign))
                .hasSize(1);
        assertThat(surveys.rows(
                        "survey.response where campaign_id = ? and (invite_id is not null or handed_on is not null or batch is null)",
                        campaign))
                .isZero();
        // Version 4 says nothing of a moment; version 7 would.
        assertThat(texts("select substr(id::text, 15, 1) from survey.response where campaign_id = ?", campaign))
                .containsOnly("4");
        assertThat(surveys.rows("survey.draft where campaign_id = ?", campaign)).isZero();
    }

    /** Six factorial orders: that three mixings all leave the order of handing in happens once in many million times. */
    @Test
    void theOrderOfTheRowsIsNotTheOrderOfHandingIn() {
        boolean other = false;
        for (int time = 0; time < 3 && !other; time++) {
            UUID campaign = handedIn(6);
            mixing.mix(MixingResponses.ACTOR, campaign);
            List<String> words = texts(
                    "select answers #>> '{reason,words}' from survey.response where campaign_id = ? order by ctid",
                    campaign);
            assertThat(words).hasSize(6);
            other = !words.equals(words.stream().sorted().toList());
        }
        assertThat(other).isTrue();
    }

    @Test
    void aFewWaitUntilTheyAreMore() {
        UUID campaign = handedIn(4);
        mixing.mix(MixingResponses.ACTOR, campaign);
        assertThat(surveys.rows("survey.response where campaign_id = ? and batch is null", campaign))
                .isEqualTo(4);
        surveys.fill(surveys.link(campaign, "Ede"), "de vijfde");
        mixing.mix(MixingResponses.ACTOR, campaign);
        assertThat(surveys.rows("survey.response where campaign_id = ? and batch is not null", campaign))
                .isEqualTo(5);
    }

    /** The sixth alone would be whoever was asked last. */
    @Test
    void oneThatIsLeftAtClosingGoesInAmongThoseOfTheTimeBefore() {
        UUID campaign = handedIn(5);
        mixing.mix(MixingResponses.ACTOR, campaign);
        surveys.fill(surveys.link(campaign, "Franeker"), "de zesde");

        surveys.campaigns.close(surveys.researcher(), campaign);

        assertThat(texts("select distinct batch::text from survey.response where campaign_id = ?", campaign))
                .hasSize(1);
        assertThat(texts(
                        "select xmin::text from survey.response where campaign_id = ? union select xmin::text from survey.invite where campaign_id = ?",
                        campaign,
                        campaign))
                .hasSize(1);
    }

    @Test
    void whatWasNotHandedInVanishesAtClosingAndOnlyItsNumberStays() {
        UUID campaign = handedIn(1);
        String begun = surveys.link(campaign, "Goes");
        answering.begin(Answering.RESPONDENT, begun);
        surveys.go(begun, "who", Map.of("v_status", List.of("h")));

        surveys.campaigns.close(surveys.researcher(), campaign);

        assertThat(surveys.rows("survey.draft where campaign_id = ?", campaign)).isZero();
        assertThat(surveys.rows("survey.campaign where id = ? and begun_gone = 1", campaign))
                .isOne();
    }

    @Test
    void aRegionSoSmallThatItTellsWhoItWasIsLeftOut() {
        UUID campaign = handedIn(8);
        mixing.mix(MixingResponses.ACTOR, campaign);
        // No region has three of one size; of each size there are three or more.
        assertThat(surveys.rows("survey.response where campaign_id = ? and region <> ''", campaign))
                .isZero();
    }

    @Test
    void theResearcherSeesHowManyAndNeverWho() {
        UUID campaign = handedIn(2);
        assertThat(surveys.invites.counts(surveys.researcher(), campaign).done())
                .isEqualTo(2);
        assertThat(refusalOf(() -> surveys.invites.waiting(surveys.researcher(), campaign, null, 25)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theLogHasNoLineOfAnAnswerThatWasGivenAnonymously() {
        String lines = "audit.line where actor_id = ?";
        int before = surveys.rows(lines, Answering.RESPONDENT.person());
        handedIn(2);
        assertThat(surveys.rows(lines, Answering.RESPONDENT.person())).isEqualTo(before);
    }
}
