package nl.aantafel.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.SignedIn;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.Referring;
import nl.aantafel.referral.Referring.Referred;
import nl.aantafel.referral.Triage;
import nl.aantafel.referral.Triage.Answer;
import nl.aantafel.referral.Triage.Question;
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

/** Every form is posted as a browser without script would. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReferralPagesTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final Referring at;
    private final MockMvc browser;

    ReferralPagesTest(WebApplicationContext app) {
        at = new Referring(app);
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
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String posted(Actor actor, String path, String... fields) {
        MockHttpServletRequestBuilder request = post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        MockHttpServletResponse response = send(actor, request);
        assertThat(response.getStatus()).as(path).isEqualTo(303);
        return String.valueOf(response.getHeader("Location"));
    }

    @Test
    void aReferralIsWrittenStepByStepAndSent() {
        Actor referrer = at.referrer();
        assertThat(page(referrer, "/referrals/new")).contains("name=\"gezinsnaam\"", "Begin de aanmelding");
        String family = posted(
                referrer,
                "/referrals/new",
                "gezinsnaam",
                "Winter",
                "hoedanigheid",
                at.house.partnership() + "/" + at.house.seat(Who.VEILIG_THUIS));
        assertThat(family).endsWith("/family");
        String base = family.substring(0, family.length() - "/family".length());

        posted(
                referrer,
                base + "/family/persons",
                "voornaam",
                "Dina",
                "achternaam",
                "Winter",
                "rol",
                "subject",
                "geboortedatum",
                "1990-02-03");
        assertThat(page(referrer, family)).contains("Dina Winter", "betrokkene");
        UUID person = at.families
                .of(referrer, UUID.fromString(base.substring(base.lastIndexOf('/') + 1)))
                .persons()
                .getFirst()
                .id();

        assertThat(page(referrer, base + "/reason")).contains("name=\"version\" value=\"0\"", "Reguliere aanpak");
        assertThat(posted(
                        referrer,
                        base + "/reason",
                        "aanleiding",
                        "Twee meldingen.\r\nSinds mei.",
                        "version",
                        "0",
                        "voorspellendeFactoren",
                        "debts"))
                .endsWith("/views");
        assertThat(page(referrer, base + "/views")).contains("meningen[0].tekst");
        assertThat(posted(
                        referrer,
                        base + "/views",
                        "meningen[0].persoon",
                        person.toString(),
                        "meningen[0].tekst",
                        "Ik ben <b>moe</b>."))
                .endsWith("/criteria");
        assertThat(page(referrer, base + "/criteria"))
                .contains(
                        "toetsen[3].voldaan",
                        "Bgs, artikel 2.20 lid 1 onder d",
                        "/frames/care_and_safety_house#admission");
        assertThat(posted(
                        referrer,
                        base + "/criteria",
                        "toetsen[0].persoon",
                        person.toString(),
                        "toetsen[0].criterium",
                        "a",
                        "toetsen[0].voldaan",
                        "ja",
                        "toetsen[0].onderbouwing",
                        "Schulden.",
                        "gesprekken[0].persoon",
                        person.toString(),
                        "gesprekken[0].verteld",
                        "nee",
                        "gesprekken[0].redenNiet",
                        "Zij is ziek."))
                .endsWith("/check");
        assertThat(page(referrer, base + "/check"))
                .contains("Twee meldingen.", "Ik ben &lt;b&gt;moe", "Verstuur aanmelding", "Dina Winter, criterium b");
        assertThat(posted(referrer, base + "/send")).isEqualTo(base);
        assertThat(page(referrer, base)).contains("Uw aanmelding ligt bij", "Wie weten ervan", Who.POLICE.fullName());
        assertThat(page(referrer, "/referrals")).contains("Winter", "Wacht op de weging");
    }

    @Test
    void laterAndWrongInputKeepThePage() {
        Referred draft = at.draft();
        String base = "/referrals/" + draft.id();
        assertThat(posted(at.referrer(), base + "/reason", "aanleiding", "x", "version", "0", "later", "true"))
                .isEqualTo("/referrals");

        MockHttpServletResponse future = send(
                at.referrer(),
                post(base + "/views")
                        .param("_form", base + "/views")
                        .param("meningen[0].persoon", draft.mother().toString())
                        .param("meningen[0].gezegdOp", LocalDate.of(2199, 1, 1).toString()));
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(future.getForwardedUrl()).isEqualTo(base + "/views");

        MockHttpServletResponse stale = send(
                at.referrer(),
                post(base + "/reason")
                        .param("_form", base + "/reason")
                        .param("aanleiding", "y")
                        .param("version", "0"));
        assertThat(stale.getStatus()).isEqualTo(412);
        MockHttpServletResponse noDate = send(
                at.referrer(),
                post(base + "/views")
                        .param("_form", base + "/views")
                        .param("meningen[0].persoon", draft.mother().toString())
                        .param("meningen[0].gezegdOp", "gisteren"));
        assertThat(noDate.getStatus()).isEqualTo(422);
    }

    @Test
    void theReferrersPageIsTheSameForAKnownFamily() {
        LocalDate birth = LocalDate.of(1971, 7, 8);
        Referred known = at.draft("Noorderlicht", birth);
        at.referrals.send(at.referrer(), known.id());
        Referred again = at.draft("Noorderlicht", birth);
        at.referrals.send(at.referrer(), again.id());

        assertThat(likened(at.referrer(), again)).isEqualTo(likened(at.referrer(), known));
        assertThat(page(at.house.processDirector(), "/triage/" + again.id())).contains("Misschien al bekend");
        assertThat(page(at.house.police(), "/triage/" + again.id())).doesNotContain("Misschien al bekend");
        assertThat(posted(
                        at.house.processDirector(),
                        "/triage/" + again.id() + "/join",
                        "bekendeCasus",
                        known.id().toString()))
                .isEqualTo("/triage/" + again.id());
        assertThat(likened(at.referrer(), again)).isEqualTo(likened(at.referrer(), known));
    }

    private String likened(Actor actor, Referred referral) {
        return page(actor, "/referrals/" + referral.id())
                .replace(referral.id().toString(), "")
                .replaceAll("20\\d\\d-\\d+", "")
                .replaceAll("\\d+[.:]\\d\\d", "");
    }

    @Test
    void aCardIsWeighedInTwoPosts() {
        Referred sent = at.sent();
        String base = "/triage/" + sent.id();
        String card = page(at.house.processDirector(), base);
        assertThat(card)
                .contains("Past dit bij het doel?", "data-hotkey=\"F8\"", "Anna Zomer", "De politie kwam twee keer.");
        assertThat(page(at.house.processDirector(), "/triage")).contains("Weegoverleg");

        String police = at.house.id(Who.POLICE) + "/" + at.house.seat(Who.POLICE);
        assertThat(posted(
                        at.house.processDirector(),
                        base + "/fit",
                        "past",
                        "ja",
                        "doel",
                        Referring.PURPOSE,
                        "beoordelaar",
                        police))
                .isEqualTo(base + "#besluit");
        String deciding = page(at.house.processDirector(), base);
        assertThat(deciding)
                .contains(
                        "name=\"beslissers\" value=\"" + police + "\" checked",
                        "data-hotkey=\"F9\"",
                        "Stel de vraag",
                        "Wgs, artikel 2.31 lid 3");
        assertThat(posted(
                        at.house.processDirector(),
                        base + "/questions",
                        "aan",
                        at.house.id(Who.MENTAL_HEALTH).toString(),
                        "nodig",
                        "Is er behandeling?"))
                .isEqualTo(base);
        UUID question =
                at.triage.questionsForMe(at.house.mentalHealth()).getLast().id();
        assertThat(page(at.house.mentalHealth(), "/questions")).contains("Is er behandeling?");
        assertThat(page(at.house.mentalHealth(), "/questions/" + question)).contains("Verstuur antwoord");
        posted(at.house.mentalHealth(), "/questions/" + question, "uitkomst", "provided", "antwoord", "Ja.");
        assertThat(posted(
                        at.house.processDirector(),
                        base + "/decision",
                        "besluit",
                        "opnemen",
                        "aanpak",
                        "regular",
                        "reden",
                        "Alles klopt.",
                        "beslissers",
                        police,
                        "nodigtUit",
                        at.house.id(Who.PROCESS_DIRECTOR).toString(),
                        "vertelt",
                        at.house.id(Who.VEILIG_THUIS).toString(),
                        "aanmelderDoetMee",
                        "true"))
                .startsWith("/triage");
        assertThat(page(at.house.processDirector(), base)).contains("Opgenomen op", "Brief (PDF)");
        MockHttpServletResponse letter =
                send(at.house.processDirector(), get("/cases/" + sent.id() + "/letters/" + sent.mother() + ".pdf"));
        assertThat(letter.getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void aRefusalNamesTheArticleAndComesBackToTheCard() {
        Referred fitting = at.fitting();
        at.house.give(Who.PROBATION, Roles.TRIAGE_MEMBER);
        String base = "/triage/" + fitting.id();
        MockHttpServletResponse refused = send(
                at.house.processDirector(),
                post(base + "/decision")
                        .param("_form", base)
                        .param("besluit", "opnemen")
                        .param("beslissers", at.house.id(Who.VEILIG_THUIS) + "/" + at.house.seat(Who.VEILIG_THUIS)));

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getForwardedUrl()).isEqualTo(base);
        assertThat(page(at.house.processDirector(), base))
                .contains("denken mee en beslissen niet mee", Who.PROBATION.fullName());
        assertThat(page(at.house.probation(), base)).contains("Past bij het doel");
    }

    @Test
    void takingSomebodyOutIsConfirmedFirst() {
        Referred draft = at.draft();
        String remove = "/referrals/" + draft.id() + "/family/persons/" + draft.child() + "/remove";

        assertThat(page(at.referrer(), "/referrals/" + draft.id() + "/family")).contains("href=\"" + remove);
        assertThat(page(at.referrer(), remove)).contains("Bo Zomer", "Verwijder deze persoon");
        posted(at.referrer(), remove);

        assertThat(at.families.of(at.referrer(), draft.id()).persons()).hasSize(1);
    }

    @Test
    void theStartPageOfTheDeskSaysThatAnAnswerIsInAndNothingOfIt() {
        Referred fitting = at.fitting();
        Actor desk = at.house.processDirector();
        UUID question = at.triage.ask(
                desk, fitting.id(), new Question(at.house.id(Who.MENTAL_HEALTH), "Wat weet u?", "", null));
        at.triage.answer(at.house.mentalHealth(), question, new Answer("provided", "", "Een geheim verhaal."));
        String notice = "Antwoord binnen Zomer";

        assertThat(page(desk, "/work"))
                .contains(notice, "href=\"/triage/" + fitting.id())
                .doesNotContain("Een geheim verhaal.");
        assertThat(page(at.house.police(), "/work")).doesNotContain("Antwoord binnen");
        assertThat(page(desk, "/triage/" + fitting.id())).contains("Een geheim verhaal.");
        assertThat(at.triage.list(desk, at.house.partnership()))
                .filteredOn(row -> row.caseId().equals(fitting.id()))
                .noneMatch(Triage.Row::answerIn);
    }

    @Test
    void relationsAndHomesAreGivenInTheStepAboutTheFamily() {
        Referred draft = at.draft();
        String base = "/referrals/" + draft.id();
        assertThat(page(at.referrer(), base + "/family"))
                .contains(base + "/family/relations/new", base + "/family/homes/new");

        assertThat(posted(
                        at.referrer(),
                        base + "/family/relations",
                        "persoon",
                        draft.mother().toString(),
                        "soort",
                        "parent_of",
                        "anderePersoon",
                        draft.child().toString()))
                .isEqualTo(base + "/family");
        posted(
                at.referrer(),
                base + "/family/homes",
                "naam",
                "Bij oma",
                "straat",
                "Stille Laan",
                "afgeschermd",
                "true",
                "verblijf[0].persoon",
                draft.child().toString(),
                "verblijf[0].deel",
                "full");

        assertThat(page(at.referrer(), base + "/family"))
                .contains("Bij oma", "Adres afgeschermd", "Hoe horen zij bij elkaar")
                .doesNotContain("Stille Laan");
        assertThat(page(at.referrer(), base + "/check"))
                .contains("Bij oma", "Adres afgeschermd")
                .doesNotContain("Stille Laan", "/homes/new");
    }

    @Test
    void aFormForAHomeOpensWithOneRowAndTheOthersFolded() {
        Referred draft = at.draft();
        assertThat(page(at.referrer(), "/referrals/" + draft.id() + "/family/homes/new"))
                .contains("Nog iemand", "<details class=\"aantafel-sheet aantafel-more\"")
                .doesNotContain("<details class=\"aantafel-sheet aantafel-more\" open");
    }

    @Test
    void othersFindNothing() {
        Referred draft = at.draft();

        for (String path : List.of(
                "/referrals/" + draft.id(),
                "/referrals/" + draft.id() + "/family",
                "/referrals/" + draft.id() + "/family/homes/new",
                "/referrals/" + draft.id() + "/family/relations/new",
                "/referrals/" + draft.id() + "/family/persons/" + draft.mother() + "/edit",
                "/triage/" + draft.id(),
                "/questions/" + draft.id())) {
            assertThat(send(at.house.processDirector(), get(path)).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
