package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A whole case over HTTP, from the first referral to the settled report, each step by who would do it. */
@OnApi
class CaseThroughApiTest {

    private final Api api;
    private final House house;

    private UUID caseId;
    private UUID mother;
    private UUID child;

    CaseThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
        this.house = api.house();
        this.caseId = house.partnership();
        this.mother = caseId;
        this.child = caseId;
    }

    private String at(String rest) {
        return "/casussen/" + caseId + rest;
    }

    @Test
    void goesFromTheFirstReferralToTheSettledReport() {
        refer();
        weigh();
        lookAtTheCase();
        UUID statement = speak();
        plan(statement);
        UUID conference = confer();
        settle(conference);
        readItAllBack(conference);
    }

    private void refer() {
        caseId = api.post(Who.VEILIG_THUIS, "/aanmeldingen", """
                        {"samenwerkingsverband": "%s", "zetel": "%s", "gezinsnaam": "Terpstra", "anderNummer": "VT-7"}
                        """.formatted(
                                house.partnership(), house.seat(Who.VEILIG_THUIS)))
                .id();
        mother = api.post(
                        Who.VEILIG_THUIS,
                        at("/personen"),
                        "{\"rol\": \"betrokkene\", \"voornaam\": \"Anke\", \"achternaam\": \"Terpstra\", \"geslacht\": \"vrouw\", \"geboortedatum\": \"1991-03-02\"}")
                .id();
        child = api.post(
                        Who.VEILIG_THUIS,
                        at("/personen"),
                        "{\"rol\": \"directe_kring\", \"voornaam\": \"Jip\", \"geboortedatum\": \"2018-05-09\"}")
                .id();
        api.post(
                        Who.VEILIG_THUIS,
                        at("/relaties"),
                        "{\"persoon\": \"%s\", \"soort\": \"parent_of\", \"anderePersoon\": \"%s\", \"gezag\": true}"
                                .formatted(mother, child))
                .ok();
        api.post(
                        Who.VEILIG_THUIS,
                        at("/thuizen"),
                        "{\"naam\": \"Bij moeder\", \"plaats\": \"Lindeburg\", \"afgeschermd\": true, \"verblijf\": [{\"persoon\": \"%s\"}, {\"persoon\": \"%s\", \"deel\": \"deels\"}]}"
                                .formatted(mother, child))
                .ok();
        String referral = "/aanmeldingen/" + caseId;
        api.change(
                        Who.VEILIG_THUIS,
                        referral,
                        "{\"aanpakGewenst\": \"mda_plus_plus\", \"spoed\": true, \"spoedReden\": \"Het is nu onveilig.\", \"aanleiding\": \"Geweld na de scheiding.\", \"samenvatting\": \"Twee meldingen in een maand.\", \"behoeften\": \"Rust.\"}")
                .ok();
        api.put(
                        Who.VEILIG_THUIS,
                        referral + "/kijk",
                        "{\"meningen\": [{\"persoon\": \"%s\", \"tekst\": \"Ik wil dat het stopt.\"}]}"
                                .formatted(mother))
                .ok();
        api.put(
                        Who.VEILIG_THUIS,
                        referral + "/gesprekken",
                        "{\"gesprekken\": [{\"persoon\": \"%s\", \"verteld\": true, \"verteldOp\": \"2026-11-01\", \"hoe\": \"Thuis\"}]}"
                                .formatted(mother))
                .ok();
        String tests = java.util.stream.Stream.of("a", "b", "c", "d")
                .map(code ->
                        "{\"persoon\": \"%s\", \"criterium\": \"%s\", \"voldoet\": true, \"onderbouwing\": \"Ja.\"}"
                                .formatted(mother, code))
                .collect(java.util.stream.Collectors.joining(","));
        api.put(Who.VEILIG_THUIS, referral + "/criteria", "{\"toetsen\": [" + tests + "]}")
                .ok();
        api.post(Who.VEILIG_THUIS, referral + "/verzending", null).ok();
        JsonNode read = api.get(Who.VEILIG_THUIS, referral).ok().json();
        assertThat(read.path("stand").asString()).isEqualTo("verzonden");
        assertThat(read.path("aanleiding").asString()).isEqualTo("Geweld na de scheiding.");
        assertThat(read.at("/meningen/0/tekst").asString()).isEqualTo("Ik wil dat het stopt.");
        assertThat(api.get(Who.VEILIG_THUIS, referral + "/stand")
                        .ok()
                        .json()
                        .path("ligtBij")
                        .path("naam")
                        .asString())
                .isEqualTo("Noor Bakker");
        assertThat(api.get(Who.VEILIG_THUIS, "/aanmeldingen").ok().text()).contains(caseId.toString());
    }

    private void weigh() {
        String referral = "/aanmeldingen/" + caseId;
        assertThat(api.get(Who.POLICE, "/weegoverleg/aanmeldingen?samenwerkingsverband=" + house.partnership())
                        .ok()
                        .text())
                .contains(caseId.toString());
        String fit = "{\"past\": true, \"reden\": \"Het is onveilig.\", \"doel\": \"onveilig_voor_mensen\"}";
        var early = api.post(
                Who.PROCESS_DIRECTOR,
                referral + "/informatievragen",
                "{\"aan\": \"%s\", \"nodig\": \"Wat weet u?\"}".formatted(house.id(Who.PROBATION)));
        assertThat(early.status()).isEqualTo(409);
        var mayNot = api.post(Who.VEILIG_THUIS, referral + "/doelbeoordeling", fit);
        assertThat(mayNot.status()).isEqualTo(403);
        assertThat(mayNot.json().path("detail").asString()).contains("Wgs");
        api.post(Who.POLICE, referral + "/doelbeoordeling", fit).ok();
        UUID question = api.post(
                        Who.PROCESS_DIRECTOR,
                        referral + "/informatievragen",
                        "{\"aan\": \"%s\", \"nodig\": \"Loopt er toezicht?\"}".formatted(house.id(Who.PROBATION)))
                .id();
        assertThat(api.get(Who.PROBATION, "/informatievragen").ok().text()).contains(question.toString());
        api.post(
                        Who.PROBATION,
                        "/informatievragen/" + question + "/antwoord",
                        "{\"uitkomst\": \"gegeven\", \"antwoord\": \"Er loopt geen toezicht.\"}")
                .ok();
        JsonNode card = api.get(Who.PROCESS_DIRECTOR, "/weegoverleg/aanmeldingen/" + caseId)
                .ok()
                .json();
        assertThat(card.at("/informatievragen/0/uitkomst").asString()).isEqualTo("gegeven");
        assertThat(card.path("openCriteria")).isEmpty();
        api.post(Who.POLICE, referral + "/besluit", """
                        {"opgenomen": true, "aanpak": "regulier", "reden": "Zorg en straf zijn samen nodig.",
                         "beslissers": [{"professional": "%s", "zetel": "%s"}], "nodigtUit": "%s", "vertelt": "%s"}
                        """.formatted(
                                house.id(Who.POLICE),
                                house.seat(Who.POLICE),
                                house.id(Who.SECRETARY),
                                house.id(Who.VEILIG_THUIS)))
                .ok();
        JsonNode tasks = api.get(Who.SECRETARY, "/taken?aantal=100").ok().json().path("resultaten");
        JsonNode invite = tasks.valueStream()
                .filter(task -> task.path("casus").asString("").equals(caseId.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(invite.path("soort").asString()).isEqualTo("clienten_uitnodigen");
        api.post(
                        Who.SECRETARY,
                        "/taken/" + invite.path("id").asString() + "/afhandeling",
                        "{\"uitkomst\": \"Uitgenodigd.\"}",
                        "If-Match",
                        "\"" + invite.path("versie").asInt() + "\"")
                .ok();
    }

    private void lookAtTheCase() {
        String director =
                "{\"professional\": \"%s\", \"vorm\": \"betrokken_professional\", \"mandaat\": \"Mag hulp inzetten.\", \"vanaf\": \"2026-11-01\"}"
                        .formatted(house.id(Who.CASE_DIRECTOR));
        assertThat(api.get(Who.PROCESS_DIRECTOR, at("/casusregie")).ok().json().has("onbezetSinds"))
                .isTrue();
        api.post(Who.PROCESS_DIRECTOR, at("/casusregie"), director).ok();
        assertThat(api.post(Who.PROCESS_DIRECTOR, at("/casusregie"), director).status())
                .isEqualTo(409);
        for (Who who : new Who[] {Who.YOUTH_PROTECTION, Who.MENTAL_HEALTH}) {
            api.post(
                            Who.PROCESS_DIRECTOR,
                            at("/team"),
                            "{\"professional\": \"%s\", \"zetel\": \"%s\", \"vanaf\": \"2026-11-02\"}"
                                    .formatted(house.id(who), Objects.requireNonNull(house.seat(who))))
                    .ok();
        }
        assertThat(api.get(Who.YOUTH_PROTECTION, at("/team")).ok().text()).contains("Bram Hoekstra", "Thijs Meijer");
        api.change(
                        Who.CASE_DIRECTOR,
                        at(""),
                        "{\"gezinsnaam\": \"Terpstra\", \"hoofdvraag\": \"veiligheid\", \"scheiding\": \"loopt\", \"stoplicht\": \"rood\", \"stoplichtReden\": \"Elke dag contact.\"}")
                .ok();
        JsonNode head = api.get(Who.YOUTH_PROTECTION, at("")).ok().json();
        assertThat(head.path("stand").asString()).isEqualTo("opgenomen");
        assertThat(head.path("aanpak").asString()).isEqualTo("regulier");
        assertThat(head.path("stoplicht").asString()).isEqualTo("rood");
        assertThat(api.get(Who.CASE_DIRECTOR, "/casussen?stand=opgenomen").ok().text())
                .contains(caseId.toString());
    }

    private UUID speak() {
        UUID said = api.post(
                        Who.YOUTH_PROTECTION,
                        at("/bijdragen"),
                        "{\"tekst\": \"Jip slaapt slecht.\", \"soort\": \"feit\", \"onderwerp\": \"zorgpunt\", \"over\": [\"%s\"]}"
                                .formatted(child))
                .id();
        UUID corrected = api.post(
                        Who.YOUTH_PROTECTION,
                        at("/bijdragen/" + said + "/correcties"),
                        "{\"tekst\": \"Jip slaapt slecht sinds oktober.\", \"soort\": \"feit\", \"onderwerp\": \"zorgpunt\", \"over\": [\"%s\"]}"
                                .formatted(child))
                .id();
        api.post(
                        Who.YOUTH_PROTECTION,
                        at("/bijdragen/" + corrected + "/eigen-visies"),
                        "{\"persoon\": \"%s\", \"tekst\": \"Dat klopt.\"}".formatted(mother))
                .ok();
        UUID kept = api.post(
                        Who.YOUTH_PROTECTION,
                        at("/bijdragen/" + corrected + "/classificatie"),
                        "{\"categorieen\": [\"relations\"], \"grondslag\": \"partnership_task\"}")
                .id();
        JsonNode list = api.get(Who.CASE_DIRECTOR, at("/bijdragen?onderwerp=zorgpunt&over=" + child))
                .ok()
                .json();
        assertThat(list.path("resultaten")).hasSize(1);
        assertThat(list.at("/resultaten/0/id").asString()).isEqualTo(kept.toString());
        api.post(Who.CASE_DIRECTOR, at("/bijdragen"), """
                        {"tekst": "De politie kwam.", "onderwerp": "incident", "over": ["%s"], "incident": {"datum": "2026-10-01",
                         "nauwkeurigheid": "maand", "rollen": [{"persoon": "%s", "rol": "was_erbij"}]}}
                        """.formatted(mother, child))
                .ok();
        return kept;
    }

    private void plan(UUID statement) {
        UUID goal = api.post(
                        Who.CASE_DIRECTOR,
                        at("/doelen"),
                        "{\"fase\": \"directe_veiligheid\", \"titel\": \"Jip is veilig\", \"personen\": [\"%s\"], \"bijdragen\": [\"%s\"]}"
                                .formatted(child, statement))
                .id();
        UUID agreement = api.post(Who.CASE_DIRECTOR, at("/afspraken"), """
                        {"doel": "%s", "soort": "actie", "wat": "Elke week langsgaan.", "uiterlijk": "2027-01-15", "looptijd": "kort",
                         "wieDoet": [{"professional": "%s"}, {"persoon": "%s"}], "voorWie": [{"persoon": "%s"}], "metWie": [{"naam": "oma"}]}
                        """.formatted(
                                goal, house.id(Who.YOUTH_PROTECTION), mother, child))
                .id();
        api.post(
                        Who.CASE_DIRECTOR,
                        at("/doelen/" + goal + "/niveaus"),
                        "{\"kijk\": \"gezin\", \"niveau\": -1, \"gegevenOp\": \"2026-11-01\", \"toelichting\": \"Jip zegt het.\"}")
                .ok();
        assertThat(api.get(Who.CASE_DIRECTOR, at("/doelen/" + goal))
                        .ok()
                        .json()
                        .path("niveaus")
                        .path(0)
                        .path("niveau")
                        .asInt())
                .isEqualTo(-1);
        JsonNode mine = api.get(Who.YOUTH_PROTECTION, "/afspraken").ok().json();
        assertThat(mine.toString()).contains(agreement.toString());
        JsonNode one = api.get(Who.YOUTH_PROTECTION, at("/afspraken/" + agreement))
                .ok()
                .json();
        assertThat(one.path("type").asString()).isEqualTo("overig_gezin");
        api.post(
                        Who.YOUTH_PROTECTION,
                        at("/afspraken/" + agreement + "/voortgang"),
                        "{\"stand\": \"gedaan\", \"toelichting\": \"Drie keer geweest.\"}",
                        "If-Match",
                        "\"" + one.path("versie").asInt() + "\"")
                .ok();
        UUID bottomLine = api.post(
                        Who.CASE_DIRECTOR,
                        at("/bodemeisen"),
                        "{\"tekst\": \"Geen geweld waar Jip bij is.\", \"bewaker\": {\"persoon\": \"%s\"}, \"gevolg\": \"Dan gaat Jip naar oma.\", \"fase\": \"directe_veiligheid\", \"vanaf\": \"2026-11-02\"}"
                                .formatted(mother))
                .id();
        api.post(
                        Who.CASE_DIRECTOR,
                        at("/bodemeisen/" + bottomLine + "/controles"),
                        "{\"nagegaanOp\": \"2026-11-09\", \"uitkomst\": \"gehouden\"}")
                .ok();
        api.post(
                        Who.CASE_DIRECTOR,
                        at("/veiligheidsstappen"),
                        "{\"persoon\": \"%s\", \"tekst\": \"Oma bellen.\"}".formatted(child))
                .ok();
        String version = api.get(Who.CASE_DIRECTOR, at("/plan")).ok().header("ETag");
        api.put(
                        Who.CASE_DIRECTOR,
                        at("/plan/samenwerking"),
                        "{\"nieuws\": \"Elke vrijdag.\", \"weStoppenAls\": \"Zes maanden veilig.\", \"evaluaties\": [{\"op\": \"2027-02-01\", \"over\": \"Alles\"}]}",
                        "If-Match",
                        version)
                .ok();
        JsonNode whole = api.get(Who.CASE_DIRECTOR, at("/plan")).ok().json();
        assertThat(whole.path("veiligheidsstappen").path(0).path("voorWie").toString())
                .contains(child.toString());
        String moment = at("/plan/evaluaties/"
                + whole.path("evaluaties").path(0).path("id").asString() + "/terugblik");
        api.put(Who.CASE_DIRECTOR, moment, "{\"gehoudenOp\": \"2026-11-02\", \"uitkomst\": \"Het gaat beter.\"}")
                .ok();
        assertThat(api.get(Who.CASE_DIRECTOR, at("/plan"))
                        .ok()
                        .json()
                        .path("evaluaties")
                        .path(0)
                        .path("uitkomst")
                        .asString())
                .isEqualTo("Het gaat beter.");
        api.delete(Who.CASE_DIRECTOR, moment).ok();
        api.post(
                        Who.CASE_DIRECTOR,
                        at("/hulp"),
                        "{\"organisatie\": \"GGZ De Haven\", \"doel\": \"Traumabehandeling\", \"vanaf\": \"2026-11-01\", \"persoon\": \"%s\"}"
                                .formatted(mother))
                .ok();
    }

    private UUID confer() {
        UUID conference = new Meeting(api).prepared(caseId);
        String path = "/overleggen/" + conference;
        assertThat(api.post(Who.PROCESS_DIRECTOR, path + "/vaststelling", null).status())
                .isEqualTo(409);
        api.post(Who.SECRETARY, path + "/start", null).ok();
        UUID said = api.post(
                        Who.SECRETARY,
                        path + "/bijdragen",
                        "{\"vraag\": \"iv.picture.worries\", \"tekst\": \"Er is weer geschreeuwd.\", \"spreker\": {\"persoon\": \"%s\"}}"
                                .formatted(mother))
                .id();
        api.post(
                        Who.SECRETARY,
                        path + "/bijdragen",
                        "{\"vraag\": \"iv.picture.strengths\", \"tekst\": \"Oma is er altijd.\", \"spreker\": {\"professional\": \"%s\"}}"
                                .formatted(house.id(Who.YOUTH_PROTECTION)))
                .ok();
        api.put(
                        Who.SECRETARY,
                        path + "/schaalscores",
                        "{\"schaalscores\": [{\"schaal\": \"immediate_safety_worry\", \"wie\": {\"professional\": \"%s\"}, \"cijfer\": 7, \"reden\": \"Veel ruzie.\"}]}"
                                .formatted(house.id(Who.CASE_DIRECTOR)))
                .ok();
        assertThat(api.get(Who.MENTAL_HEALTH, path)
                        .ok()
                        .json()
                        .at("/schaalscores")
                        .size())
                .as("figures before they are shown")
                .isZero();
        api.post(Who.SECRETARY, path + "/schaalscores/onthulling", "{\"schaal\": \"immediate_safety_worry\"}")
                .ok();
        assertThat(api.get(Who.MENTAL_HEALTH, path)
                        .ok()
                        .json()
                        .at("/schaalscores")
                        .size())
                .isEqualTo(1);
        api.put(Who.SECRETARY, path + "/vraag-aan-tafel", "{\"vraag\": \"iv.picture.strengths\"}")
                .ok();
        assertThat(api.put(
                                Who.SECRETARY,
                                path + "/schaalscores",
                                "{\"schaalscores\": [{\"schaal\": \"immediate_safety_worry\", \"cijfer\": 11}]}")
                        .wrongFields())
                .containsExactly("cijfer");
        api.put(Who.SECRETARY, path + "/vragen/iv.goal.aim", "{\"stand\": \"overgeslagen\", \"reden\": \"Bekend.\"}")
                .ok();
        UUID idea = api.post(Who.SECRETARY, path + "/ideeen", "{\"tekst\": \"Samen eten met oma.\"}")
                .id();
        api.post(
                        Who.SECRETARY,
                        path + "/ideeen/" + idea + "/keuze",
                        "{\"soort\": \"bijeenkomst\", \"wat\": \"Samen eten met oma.\", \"wieDoet\": [{\"persoon\": \"%s\"}]}"
                                .formatted(mother))
                .ok();
        api.post(
                        Who.SECRETARY,
                        path + "/fasebesluit",
                        "{\"fase\": \"directe_veiligheid\", \"vanaf\": \"2026-11-20\", \"reden\": \"Het is nu niet veilig.\"}")
                .ok();
        JsonNode room = api.get(Who.MENTAL_HEALTH, path).ok().json();
        assertThat(room.at("/kop/stand").asString()).isEqualTo("bezig");
        assertThat(room.toString()).contains(said.toString(), "Oma is er altijd.", "overgeslagen");
        return conference;
    }

    private void settle(UUID conference) {
        String path = "/overleggen/" + conference;
        JsonNode draft =
                api.get(Who.PROCESS_DIRECTOR, path + "/verslagen/0").ok().json();
        assertThat(draft.path("concept").asBoolean()).isTrue();
        draft.path("nogInTeDelen")
                .forEach(open -> api.post(
                                Who.PROCESS_DIRECTOR,
                                at("/bijdragen/" + open.asString() + "/classificatie"),
                                "{\"categorieen\": [\"relations\"], \"grondslag\": \"partnership_task\"}")
                        .ok());
        assertThat(api.post(Who.SECRETARY, path + "/vaststelling", "{}").status())
                .isEqualTo(403);
        var settled = api.post(Who.PROCESS_DIRECTOR, path + "/vaststelling", "{}");
        assertThat(settled.status()).as(settled.text()).isEqualTo(201);
        assertThat(settled.header("Location")).endsWith("/verslagen/1");
        assertThat(api.post(Who.PROCESS_DIRECTOR, path + "/vaststelling", "{}").wrongFields())
                .containsExactly("wijzigingsreden");
    }

    private void readItAllBack(UUID conference) {
        String report = "/overleggen/" + conference + "/verslagen/1";
        JsonNode read = api.get(Who.YOUTH_PROTECTION, report).ok().json();
        assertThat(read.toString()).contains("Er is weer geschreeuwd.", "Samen eten met oma.");
        assertThat(file(report, "application/pdf")).startsWith("%PDF");
        assertThat(file(report, ReportResource.WORD)).startsWith("PK");
        assertThat(api.get(Who.YOUTH_PROTECTION, at("/plan/vaststellingen/1"))
                        .ok()
                        .text())
                .contains("Jip is veilig");
        JsonNode whole = api.get(Who.CASE_DIRECTOR, at("/dossier")).ok().json();
        assertThat(whole.at("/fasen/huidige/fase").asString()).isEqualTo("directe_veiligheid");
        assertThat(whole.path("overleggen").path(0).path("verslagen").asInt()).isEqualTo(1);
        assertThat(whole.toString())
                .contains("Jip slaapt slecht sinds oktober.", "Traumabehandeling", "Oma bellen.", "Elke vrijdag.")
                .doesNotContain("\"Jip slaapt slecht.\"");
        assertThat(api.get(Who.OUTSIDER, at("/dossier")).status()).isEqualTo(404);
        assertThat(api.get(Who.CASE_DIRECTOR, "/overleggen?geweest=true").ok().status())
                .isEqualTo(200);
    }

    private String file(String path, String type) {
        var answer = api.send(Who.YOUTH_PROTECTION, "GET", path, null, "Accept", type)
                .ok();
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        return new String(answer.raw().body(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void tellsTheRulesAndTheDirectory() {
        JsonNode frame = api.get(Who.LOCAL_TEAM, "/kaders/" + House.FRAME).ok().json();
        assertThat(frame.path("fasen")).hasSize(3);
        assertThat(frame.at("/aanpakken/0/code").asString()).isEqualTo("regulier");
        assertThat(api.get(Who.LOCAL_TEAM, "/kaders").ok().text()).contains(House.FRAME);
        assertThat(api.get(Who.LOCAL_TEAM, "/kaders/onbekend").status()).isEqualTo(404);
        String partnership = "?samenwerkingsverband=" + house.partnership();
        assertThat(api.get(Who.LOCAL_TEAM, "/samenwerkingsverbanden").ok().text())
                .contains(house.partnership().toString());
        assertThat(api.get(Who.LOCAL_TEAM, "/organisaties" + partnership + "&keten=straf")
                        .ok()
                        .text())
                .contains("Politie Lindeland")
                .doesNotContain("Wijkteam");
        UUID police = house.organisation(Who.POLICE);
        assertThat(api.get(Who.LOCAL_TEAM, "/organisaties/" + police)
                        .ok()
                        .json()
                        .path("keten")
                        .asString())
                .isEqualTo("straf");
        assertThat(api.get(Who.LOCAL_TEAM, "/organisaties/" + police + "/zetels")
                        .ok()
                        .text())
                .contains("police");
        assertThat(api.get(Who.LOCAL_TEAM, "/professionals" + partnership).ok().text())
                .contains("Ruben Smit");
        assertThat(api.post(
                                Who.LOCAL_TEAM,
                                "/professionals/zoekvragen",
                                "{\"samenwerkingsverband\": \"%s\", \"naam\": \"ruben\"}"
                                        .formatted(house.partnership()))
                        .ok()
                        .json()
                        .path("resultaten"))
                .hasSize(1);
        assertThat(api.get(Who.LOCAL_TEAM, "/professionals?samenwerkingsverband=" + police)
                        .status())
                .isEqualTo(404);
    }
}
