package nl.aantafel.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.SignedIn;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.Referring;
import nl.aantafel.referral.Referring.Referred;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.Consents.State;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who refers or weighs records consents on pages of the referral, until it is decided. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WeighedConsentsTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final LocalDate SPOKEN = LocalDate.of(2026, 1, 5);

    private final Referring at;
    private final Consents consents;
    private final MockMvc browser;

    WeighedConsentsTest(WebApplicationContext app) {
        at = new Referring(app);
        consents = app.getBean(Consents.class);
        browser = MockMvcBuilders.webAppContextSetup(app).build();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(actor.person(), actor.person(), Set.of(SignedIn.DEMO)), null, List.of()));
        try {
            return browser.perform(request.locale(DUTCH)).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private String page(Actor actor, String path) {
        MockHttpServletResponse response = send(actor, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int status(Actor actor, String path) {
        return send(actor, get(path)).getStatus();
    }

    private static String path(Referred on) {
        return "/referrals/" + on.id() + "/consents";
    }

    private static MockHttpServletRequestBuilder filled(String to) {
        return post(to).param("_form", to)
                .param("doel", Referring.PURPOSE)
                .param("categorieen", "health")
                .param("vorm", "paper")
                .param("gegevenOp", SPOKEN.toString());
    }

    private String recorded(Actor actor, Referred on, UUID person) {
        String to = path(on) + "/new/" + person + "/as/able";
        MockHttpServletResponse response = send(actor, filled(to).param("antwoord.self", "ja"));
        assertThat(response.getStatus()).isEqualTo(303);
        return String.valueOf(response.getHeader("Location"));
    }

    private List<ConsentView> kept(Referred on) {
        return consents.of(at.house.processDirector(), on.id()).consents();
    }

    /** The father of the referral's child; both parents have authority. */
    private UUID father(Referred on) {
        UUID father = at.families.addPerson(
                at.referrer(),
                on.id(),
                new PersonInput(
                        "direct_circle", "Rik", "", "Zomer", LocalDate.of(1980, 4, 5), "unknown", null, "", ""));
        for (UUID parent : List.of(on.mother(), father)) {
            at.families.relate(
                    at.referrer(), on.id(), new RelationInput(parent, on.child(), "parent_of", true, null, null));
        }
        return father;
    }

    @Test
    void whoRefersRecordsAConsentFromTheFirstLineOn() {
        Referred draft = at.draft();
        assertThat(page(at.referrer(), path(draft))).contains("Er is nog geen toestemming vastgelegd");
        assertThat(page(at.referrer(), "/referrals/" + draft.id() + "/reason")).contains(path(draft));
        assertThat(page(at.referrer(), path(draft) + "/new")).contains("Anna", "Bo");
        assertThat(page(at.referrer(), path(draft) + "/new/" + draft.mother() + "/as/able"))
                .contains("Anna", "zegt zelf", "Geldt voor iedereen die deze aanmelding weegt");

        assertThat(recorded(at.referrer(), draft, draft.mother())).startsWith(path(draft) + "#consent-");

        assertThat(page(at.referrer(), path(draft))).contains("Gegeven", "iedereen die deze aanmelding weegt");
    }

    @Test
    void whoWeighsRecordsOneAndEverybodyWhoKnowsTheReferralSeesIt() {
        Referred fitting = at.fitting();
        assertThat(page(at.house.police(), "/triage/" + fitting.id())).contains(path(fitting));
        recorded(at.house.police(), fitting, fitting.mother());
        for (Actor reader : List.of(at.referrer(), at.house.police(), at.house.processDirector())) {
            assertThat(page(reader, path(fitting))).contains("Gegeven");
        }
    }

    @Test
    void aParentWhoCannotSafelyBeAskedIsPassedOverWithAReason() {
        Referred sent = at.sent();
        UUID father = father(sent);
        String to = path(sent) + "/new/" + sent.child() + "/as/able";
        assertThat(page(at.referrer(), to)).contains("Rik", "Niet gevraagd");
        MockHttpServletRequestBuilder without = filled(to)
                .param("antwoord." + sent.mother(), "ja")
                .param("antwoord." + father, "gepasseerd")
                .param("opmerking", "Gebeld om tien uur.");
        MockHttpServletResponse refused = send(at.referrer(), without);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getForwardedUrl()).isEqualTo(to);
        assertThat(kept(sent)).isEmpty();

        MockHttpServletResponse done = send(
                at.referrer(),
                filled(to)
                        .param("antwoord." + sent.mother(), "ja")
                        .param("antwoord." + father, "gepasseerd")
                        .param("reden." + father, "Hij dreigt."));
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(kept(sent)).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(State.GIVEN);
            assertThat(each.answers()).hasSize(2);
        });
        assertThat(page(at.house.processDirector(), path(sent))).contains("Hij dreigt.");
    }

    @Test
    void whoCannotJudgeTheQuestionIsSpokenForAndWhyIsWrittenDown() {
        Referred sent = at.sent();
        String whom = path(sent) + "/new";
        MockHttpServletResponse on = send(
                at.referrer(),
                get(whom).param("persoon", sent.mother().toString()).param("hoe", "unable"));
        String to = whom + "/" + sent.mother() + "/as/unable";
        assertThat(on.getHeader("Location")).isEqualTo(to);
        assertThat(page(at.referrer(), to)).contains("Waarom kan de persoon dit niet overzien?", "vertegenwoordiger");
        MockHttpServletRequestBuilder said =
                filled(to).param("antwoord.representative", "ja").param("vertegenwoordiger", "R. Mentor");
        assertThat(send(at.referrer(), said).getStatus()).isEqualTo(422);
        assertThat(send(
                                at.referrer(),
                                filled(to)
                                        .param("kanNietReden", "Zij is opgenomen.")
                                        .param("antwoord.representative", "ja")
                                        .param("vertegenwoordiger", "R. Mentor"))
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void aConsentIsWithdrawnWhileTheReferralIsWeighed() {
        Referred sent = at.sent();
        recorded(at.referrer(), sent, sent.mother());
        String to = path(sent) + "/" + kept(sent).getFirst().id() + "/withdraw";
        assertThat(page(at.referrer(), to)).contains("Trek in");
        assertThat(send(at.referrer(), post(to).param("reden", "Zij wil het niet meer."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(kept(sent))
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo(State.WITHDRAWN));
        assertThat(page(at.referrer(), path(sent))).contains("Ingetrokken", "Zij wil het niet meer.");
    }

    @Test
    void theWayFromATaskLeadsToWhereItsConsentStands() {
        Referred sent = at.sent();
        recorded(at.referrer(), sent, sent.mother());
        UUID consent = kept(sent).getFirst().id();
        assertThat(send(at.referrer(), get("/consents/" + consent)).getHeader("Location"))
                .isEqualTo(path(sent) + "#consent-" + consent);
        assertThat(status(at.house.outsider(), "/consents/" + consent)).isEqualTo(404);
    }

    @Test
    void whoDoesNotKnowTheReferralFindsNothing() {
        Referred sent = at.sent();
        recorded(at.referrer(), sent, sent.mother());
        String withdraw = path(sent) + "/" + kept(sent).getFirst().id() + "/withdraw";
        for (Actor other : List.of(at.house.outsider(), at.house.administrator(), at.house.contactPoint())) {
            assertThat(status(other, path(sent))).isEqualTo(404);
            assertThat(status(other, path(sent) + "/new")).isEqualTo(404);
            assertThat(status(other, path(sent) + "/new/" + sent.mother() + "/as/able"))
                    .isEqualTo(404);
            assertThat(status(other, withdraw)).isEqualTo(404);
            assertThat(send(other, post(withdraw)).getStatus()).isEqualTo(404);
        }
        assertThat(kept(sent))
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo(State.GIVEN));
    }

    @Test
    void onceItIsDecidedTheConsentsStandInTheCaseForWhoIsAtItsTable() {
        Referred fitting = at.fitting();
        recorded(at.referrer(), fitting, fitting.mother());
        at.triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE));
        assertThat(status(at.house.police(), path(fitting))).isEqualTo(404);
        MockHttpServletResponse desk = send(at.house.processDirector(), get(path(fitting)));
        assertThat(desk.getHeader("Location")).isEqualTo("/cases/" + fitting.id() + "/sharing#consents");
    }
}
