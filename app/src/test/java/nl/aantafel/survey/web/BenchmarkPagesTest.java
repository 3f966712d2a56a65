package nl.aantafel.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.SurveyWorld;
import nl.aantafel.survey.SurveyWorld.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who holds the link they answered by sees the own answers beside the class of size, once the campaign is closed. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchmarkPagesTest {

    private final MockMvc browser;
    private final SurveyWorld world;

    BenchmarkPagesTest(WebApplicationContext app, TestDatabase database, Time time) {
        browser = MockMvcBuilders.webAppContextSetup(app).build();
        world = new SurveyWorld(House.another(app), database, time);
    }

    private MockHttpServletResponse open(String token) throws Exception {
        return browser.perform(get("/answer/" + token + "/benchmark"))
                .andReturn()
                .getResponse();
    }

    private static List<Given> answers(int yes, int no, String size) {
        List<Given> all = new ArrayList<>();
        for (int i = 0; i < yes + no; i++) {
            all.add(new Given(Map.of("sure", Answer.of(i < yes ? "yes" : "no")), "", size, 1, true));
        }
        return all;
    }

    private UUID campaign(int yes, int no) {
        UUID campaign = world.campaign(SurveyWorld.sureAndWhy(), null, null);
        List<UUID> responses = world.respond(campaign, answers(yes, no, "small"));
        world.respond(campaign, answers(20, 20, "large"));
        world.link(campaign, responses.getFirst(), "the-token-" + campaign);
        return campaign;
    }

    @Test
    void showsTheOwnAnswerBesideTheClass() throws Exception {
        UUID campaign = campaign(14, 6);
        MockHttpServletResponse response = open("the-token-" + campaign);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("70%", "30%", "small", "19");
    }

    @Test
    void hidesANumberThatIsSmallWithoutTheOwnAnswer() throws Exception {
        UUID campaign = campaign(5, 15);
        assertThat(new String(open("the-token-" + campaign).getContentAsByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("25%")
                .doesNotContain("75%");
    }

    @Test
    void isNotThereForAClassWithTooFewOthers() throws Exception {
        UUID campaign = campaign(3, 2);
        assertThat(open("the-token-" + campaign).getStatus()).isEqualTo(404);
    }

    @Test
    void isNotThereWithoutTheLinkNorWhenTheCampaignDoesNotOfferIt() throws Exception {
        UUID campaign = campaign(14, 6);
        assertThat(open("another-token").getStatus()).isEqualTo(404);
        for (String change : List.of(
                "benchmark = false", "benchmark = true, anonymous = true", "anonymous = false, state = 'open'")) {
            world.change(campaign, change);
            assertThat(open("the-token-" + campaign).getStatus()).as(change).isEqualTo(404);
        }
    }
}
