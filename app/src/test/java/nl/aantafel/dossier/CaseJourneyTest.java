package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.Accounts;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Teams;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.dossier.Visitor.Answer;
import nl.aantafel.kernel.Actor;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** What a case director does with the pages of a case, without script. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CaseJourneyTest {

    private final BeanFactory beans;
    private final Families families;
    private final Statements statements;
    private final Teams teams;
    private final Visitor director;
    private final Visitor expert;
    private FullCase full;
    private String path;

    CaseJourneyTest(BeanFactory beans, Families families, Statements statements, Teams teams, @LocalServerPort int port) {
        this.beans = beans;
        this.families = families;
        this.statements = statements;
        this.teams = teams;
        this.director = new Visitor(port);
        this.expert = new Visitor(port);
        this.full = new FullCase(beans);
        this.path = "/cases/" + full.id;
    }

    @BeforeEach
    void enter() {
        enter(director, Who.CASE_DIRECTOR);
        enter(expert, Who.MENTAL_HEALTH);
    }

    private void enter(Visitor visitor, Who who) {
        UUID person = full.house.id(who);
        Accounts accounts = beans.getBean(Accounts.class);
        Actor administrator = full.house.administrator();
        boolean known = accounts.list(administrator, full.house.partnership(), Accounts.Filter.ALL).stream()
                .anyMatch(account -> account.professional().equals(person));
        if (!known) {
            accounts.create(administrator, full.house.partnership(), new Accounts.NewAccount(person, null, null));
        }
        visitor.get("/sign-in");
        String name = beans.getBean(WhoIsWho.class).professional(person).orElseThrow().email();
        assertThat(visitor.post("/sign-in/demo", "account", name).status()).isEqualTo(303);
    }

    @Test
    void listsOwnCases() {
        assertThat(director.get("/cases").page())
                .contains("Gezin Verbeek–de Wilde", "Eva Jansen", "Reguliere aanpak", "Oranje");
        assertThat(director.get("/cases?state=closed").page()).contains("Er zijn geen afgesloten casussen");
        assertThat(director.get("/cases?state=all&lang=en").page()).contains("Only cases you belong to");
        director.get("/cases?lang=nl");
    }

    @Test
    void showsTheWholeCaseOnOnePage() {
        Answer overview = director.get(path);
        assertThat(overview.status()).isEqualTo(200);
        assertThat(overview.page())
                .contains("Gezin Verbeek–de Wilde", "Eva Jansen", "elke week contact")
                .contains("<desc id=\"family-desc\">", "adres afgeschermd", "<desc id=\"time-desc\">", "vandaag")
                .contains("Nog concreet maken: hoe weten we dit?", "Eigen visie van Mark Verbeek")
                .contains("Mark komt niet bij de woning of de school.", "niet gehouden", "8 dagen te laat")
                .contains("Lichamelijk geweld", "Ja, de scheiding loopt", "VT-2026-881")
                .doesNotContain("Geheimlaan");
    }

    @Test
    void readsButDoesNotOfferWhatIsNotTheirs() {
        assertThat(expert.get(path).status()).isEqualTo(200);
        assertThat(expert.get(path + "/family").page()).doesNotContain("/persons/new");
        assertThat(expert.get(path + "/family/persons/new").status()).isEqualTo(403);
        assertThat(expert.get(path + "/team").page()).doesNotContain("/direction/hand-over", "/leave");
        assertThat(expert.get(path + "/timeline").page()).doesNotContain("/help/new");
        assertThat(expert.get("/cases/" + UUID.fromString("00000000-0000-7000-8000-000000000000")).status())
                .isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedWhenAFieldIsWrong() {
        director.get(path + "/family/persons/new");
        Answer refused = director.post(
                path + "/family/persons",
                "rol",
                "subject",
                "voornaam",
                "Öykü",
                "achternaam",
                "Demir",
                "geslacht",
                "female",
                "geboortedatum",
                "2090-01-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page())
                .contains("Er is 1 ding dat nog niet klopt", "value=\"Öykü\"", "Deze datum is nog niet geweest");
        Answer added = director.post(
                path + "/family/persons", "rol", "subject", "voornaam", "Öykü", "achternaam", "Demir", "geslacht", "female");
        assertThat(added.status()).isEqualTo(303);
        assertThat(director.get(added.location()).page()).contains("Öykü Demir", "Toegevoegd aan het gezin.");
    }

    @Test
    void showsBothTextsWhenTwoChangeTheSame() {
        UUID mother = full.there.mother();
        String own = path + "/family/persons/" + mother;
        director.get(own + "/edit");
        Families.PersonView now = families.of(full.director, full.id).person(mother).orElseThrow();
        families.changePerson(
                full.director,
                full.id,
                mother,
                new Families.PersonInput(
                        "subject", "Sarah", "", "de Wilde", now.birthDate(), "female", null, "", ""),
                now.version());
        Answer stale = director.post(
                own, "rol", "subject", "voornaam", "Saar", "achternaam", "de Wilde", "geslacht", "female", "version",
                String.valueOf(now.version()));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page()).contains("Saar", "Sarah", "Houd mijn tekst", "Eva Jansen veranderde dit net ook");
        Answer kept = director.post(
                own, "rol", "subject", "voornaam", "Saar", "achternaam", "de Wilde", "geslacht", "female", "version",
                String.valueOf(now.version() + 1));
        assertThat(kept.status()).isEqualTo(303);
    }

    @Test
    void relatesAndHouses() {
        director.get(path + "/family/relations/new");
        Answer related = director.post(
                path + "/family/relations",
                "persoon",
                full.there.mother().toString(),
                "soort",
                "parent_of",
                "anderePersoon",
                full.there.mother().toString());
        assertThat(related.status()).isEqualTo(422);
        director.get(path + "/family/homes/new");
        assertThat(director.post(
                                path + "/family/homes",
                                "naam",
                                "Bij oma",
                                "straat",
                                "Dorpsstraat",
                                "huisnummer",
                                "3",
                                "plaats",
                                "Lindeburg",
                                "verblijf[0].persoon",
                                full.there.child().toString(),
                                "verblijf[0].deel",
                                "part")
                        .status())
                .isEqualTo(303);
        String family = director.get(path + "/family").page();
        assertThat(family)
                .contains("Bij oma", "Dorpsstraat 3, Lindeburg", "Adres afgeschermd", "woont hier een deel van de tijd")
                .doesNotContain("Geheimlaan");
        UUID home = families.of(full.director, full.id).homes().getFirst().id();
        assertThat(director.get(path + "/family/homes/" + home + "/edit").page()).contains("Geheimlaan");
        assertThat(director.get(path + "/family/homes/" + home + "/remove").page()).contains("Opvang verwijderen?");
        assertThat(director.post(path + "/family/homes/" + home + "/remove").status()).isEqualTo(303);
    }

    @Test
    void writesCorrectsAndAnswersAStatement() {
        assertThat(director.get(path + "/statements/new").page())
                .contains("Alleen de zin is nodig", "Eva Jansen (u)", "Sara de Wilde (gezin)", "Wie ziet dit?");
        Answer written = director.post(
                path + "/statements",
                "tekst",
                "De deur was stuk.",
                "spreker",
                "self",
                "soort",
                "fact",
                "over",
                full.there.mother().toString(),
                "incident.datum",
                "2026-01-10",
                "incident.soortenGeweld",
                "physical",
                "incident.rol." + full.there.father(),
                "used_violence");
        assertThat(written.status()).isEqualTo(303);
        String list = director.get(path + "/statements?topic=incident&person=" + full.there.mother()).page();
        assertThat(list).contains("De deur was stuk.", "Mark: deed geweld", "10 januari 2026").doesNotContain("Tim slaapt");
        UUID id = statements.list(full.director, full.id, Statements.Query.all(1)).rows().getFirst().id();
        assertThat(director.get(path + "/statements/" + id + "/correct").page()).contains("De deur was stuk.");
        assertThat(director.post(
                                path + "/statements/" + id + "/correct",
                                "tekst",
                                "De voordeur was stuk.",
                                "spreker",
                                "self",
                                "soort",
                                "fact")
                        .status())
                .isEqualTo(303);
        assertThat(director.get(path + "/statements").page())
                .contains("De voordeur was stuk.", "Vervangt die van", "/statements/" + id + "\"");
        assertThat(director.get(path + "/statements/" + id).page())
                .contains("De deur was stuk.", "Deze tekst is later verbeterd.");
        UUID next = statements.list(full.director, full.id, Statements.Query.all(1)).rows().getFirst().id();
        director.get(path + "/statements/" + next + "/own-view");
        assertThat(director.post(
                                path + "/statements/" + next + "/own-view",
                                "persoon",
                                full.there.mother().toString(),
                                "tekst",
                                "Ik was bang.")
                        .status())
                .isEqualTo(303);
        assertThat(director.get(path + "/statements").page()).contains("Eigen visie van Sara de Wilde", "Ik was bang.");
    }

    @Test
    void offersNoCorrectionOfWhatAnotherSaid() {
        full.say("opinion", "Het gaat beter.", Set.of(full.there.mother()), Optional.empty());
        assertThat(expert.get(path + "/statements").page()).contains("Het gaat beter.").doesNotContain("/correct\"");
    }

    @Test
    void keepsHelpAndMeasuresOnTheTimeline() {
        director.get(path + "/measures/new");
        assertThat(director.post(
                                path + "/measures",
                                "persoon",
                                full.there.father().toString(),
                                "soort",
                                "civil:supervision_order",
                                "vanaf",
                                "2026-02-01")
                        .status())
                .isEqualTo(303);
        director.get(path + "/help/new");
        Answer nobody = director.post(path + "/help", "organisatie", "", "vanaf", "");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page()).contains("Vul dit in.");
        assertThat(director.get(path + "/timeline").page())
                .contains("Ondertoezichtstelling", "Opvang De Linde", "Traumabehandeling", "verwacht", "Casusregie");
    }

    @Test
    void refusesASecondCaseDirectorAtTheForm() {
        assertThat(director.get(path + "/team").page()).contains("Eva Jansen", "Mag hulp inzetten.", "Draag over");
        director.get(path + "/team/direction/new");
        Answer refused = director.post(
                path + "/team/direction",
                "professional",
                full.house.id(Who.SECOND_DIRECTOR).toString(),
                "vorm",
                "trained_external",
                "vanaf",
                teams.of(full.director, full.id).director().orElseThrow().from().plusDays(2).toString());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("Eva Jansen heeft de casusregie", "Casusregie geven");
        assertThat(teams.of(full.director, full.id).directions()).hasSize(1);
    }

    @Test
    void looksForColleaguesWithoutPuttingNamesInTheAddress() {
        director.get(path + "/team/new");
        Answer found = director.post(path + "/team/new", "zoek", "Yara");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page()).contains("Yara Yilmaz, Wijkteam Lindeburg").doesNotContain("Ruben Smit");
        assertThat(director.post(path + "/team/new", "zoek", "Niemandal").page()).contains("Niemand met deze naam");
        assertThat(director.post(
                                path + "/team",
                                "professional",
                                full.house.id(Who.LOCAL_TEAM).toString(),
                                "rol",
                                "participant",
                                "vanaf",
                                teams.of(full.director, full.id).director().orElseThrow().from().toString())
                        .status())
                .isEqualTo(303);
        UUID member = teams.of(full.director, full.id).members().stream()
                .filter(each -> each.name().equals("Yara Yilmaz"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(director.post(path + "/team/" + member + "/contact-person").status()).isEqualTo(303);
        assertThat(director.get(path + "/team").page()).contains("Yara Yilmaz", "Vast contact");
        assertThat(director.get(path + "/team/" + member + "/leave").page()).contains("Laatste dag", "Yara Yilmaz");
    }

    @Test
    void asksWhyForARedOrOrangeLight() {
        Answer form = director.get(path + "/edit");
        assertThat(form.page()).contains("Rood: contact bij elke verandering", "VT-2026-881");
        String version = form.page().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        Answer refused = director.post(
                path + "/edit",
                "gezinsnaam",
                "Verbeek",
                "stoplicht",
                "red",
                "stoplichtReden",
                " ",
                "hoofdvraag",
                "safety",
                "scheiding",
                "no",
                "version",
                version);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("Schrijf op waarom: iedereen ziet de reden");
        director.get(path + "/pathway");
        assertThat(director.post(path + "/pathway", "aanpak", "mda_plus_plus", "reden", "").status())
                .isEqualTo(422);
        assertThat(director.post(path + "/pathway", "aanpak", "mda_plus_plus", "reden", "Het duurt al lang.").status())
                .isEqualTo(303);
        assertThat(director.get(path).page()).contains("Het duurt al lang.", "MDA++");
    }
}
