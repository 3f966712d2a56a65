package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.rest.Api.Answer;
import nl.aantafel.support.House.Who;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The directory and the accounts, kept by a functional administrator through the API. */
@OnApi
class AdministrationTest {

    private static final String ADMIN = "/beheer";

    private final Api api;
    private final UUID partnership;

    AdministrationTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
        this.partnership = api.house().partnership();
    }

    private Answer get(String path) {
        return api.asAdministrator("GET", ADMIN + path, null).ok();
    }

    private Answer post(String path, @Nullable String body) {
        return api.asAdministrator("POST", ADMIN + path, body);
    }

    private Answer change(String path, String body) {
        return api.asAdministrator(
                "PUT", ADMIN + path, body, "If-Match", get(path).header("ETag"));
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private UUID organisation(String name) {
        String body = "{\"samenwerkingsverband\": \"%s\", \"naam\": \"%s\", \"keten\": \"zorg\", \"lijn\": 1}";
        return post("/organisaties", body.formatted(partnership, name)).id();
    }

    private UUID professional(UUID organisation) {
        String body = "{\"organisatie\": \"%s\", \"naam\": \"Femke Bos\", \"email\": \"%s@delinde.example\"}";
        return post("/professionals", body.formatted(organisation, UUID.randomUUID()))
                .id();
    }

    private static List<String> names(Answer list) {
        return list.json()
                .path("resultaten")
                .valueStream()
                .map(each -> each.path("naam").asString())
                .toList();
    }

    @Test
    void keepsAnOrganisation() {
        String name = unique("De Brug");
        UUID id = organisation(name);
        assertThat(names(get("/organisaties?samenwerkingsverband=" + partnership + "&zoek=" + name.substring(8))))
                .containsExactly(name);
        assertThat(change("/organisaties/" + id, "{\"naam\": \"" + name + "\", \"keten\": \"straf\", \"lijn\": 2}")
                        .status())
                .isEqualTo(204);
        JsonNode now = get("/organisaties/" + id).json();
        assertThat(now.path("keten").asString()).isEqualTo("straf");
        assertThat(now.path("lijn").asInt()).isEqualTo(2);
        assertThat(now.at("/deelnames/0/samenwerkingsverband/id").asString()).isEqualTo(partnership.toString());
        assertThat(now.at("/deelnames/0").has("convenant")).isFalse();
    }

    @Test
    void saysWhichFieldsOfAnOrganisationAreWrong() {
        String name = unique("De Sluis");
        UUID id = organisation(name);
        String path = ADMIN + "/organisaties/" + id;
        Answer wrong = api.asAdministrator(
                "PUT", path, "{\"naam\": \" \", \"keten\": \"zorg\", \"lijn\": 5}", "If-Match", "\"0\"");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.wrongFields()).contains("lijn");
        String good = "{\"naam\": \"" + name + "\", \"keten\": \"zorg\", \"lijn\": 1, \"medischBeroepsgeheim\": true}";
        assertThat(change("/organisaties/" + id, good).status()).isEqualTo(204);
        Answer stale = api.asAdministrator("PUT", path, good, "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().at("/huidig/keten").asString()).isEqualTo("zorg");
        assertThat(stale.json().at("/huidig/medischBeroepsgeheim").asString()).isEqualTo("true");
    }

    @Test
    void letsAnOrganisationTakePartAndLeave() {
        UUID id = organisation(unique("De Haven"));
        String part = ADMIN + "/organisaties/" + id + "/deelnames/" + partnership;
        assertThat(api.asAdministrator("PUT", part, "{\"convenant\": \"2026-01-05\"}")
                        .status())
                .isEqualTo(204);
        assertThat(get("/organisaties/" + id)
                        .json()
                        .at("/deelnames/0/convenant")
                        .asString())
                .isEqualTo("2026-01-05");
        String seat = "{\"samenwerkingsverband\": \"" + partnership + "\", \"soort\": \"%s\", \"naam\": \"Oost\"}";
        Answer unknown = post("/organisaties/" + id + "/zetels", seat.formatted("troon"));
        assertThat(unknown.wrongFields()).containsExactly("soort");
        String kind = get("/zetels/" + api.house().seat(Who.LOCAL_TEAM))
                .json()
                .path("soort")
                .asString();
        UUID seatId =
                post("/organisaties/" + id + "/zetels", seat.formatted(kind)).id();
        assertThat(get("/zetels/" + seatId).json().path("naam").asString()).isEqualTo("Oost");
        assertThat(post("/zetels/" + seatId + "/einde", null).status()).isEqualTo(204);
        assertThat(get("/organisaties/" + id).json().path("zetels").size()).isZero();
        assertThat(api.asAdministrator("POST", part + "/einde", "{\"laatsteDag\": \"0900-01-01\"}")
                        .status())
                .isEqualTo(422);
        assertThat(api.asAdministrator("POST", part + "/einde", null).status()).isEqualTo(204);
    }

    @Test
    void keepsAProfessionalWithRoles() {
        UUID id = professional(api.house().organisation(Who.LOCAL_TEAM));
        String changed = "{\"naam\": \"Femke Bos\", \"email\": \"femke.%s@delinde.example\", \"toontNaam\": true}";
        assertThat(change("/professionals/" + id, changed.formatted(id)).status())
                .isEqualTo(204);
        String role =
                "{\"samenwerkingsverband\": \"%s\", \"rol\": \"%s\", \"vanaf\": \"2026-01-05\", \"totEnMet\": \"%s\"}";
        String path = "/professionals/" + id + "/rollen";
        Answer backwards = post(path, role.formatted(partnership, "deelnemer", "2025-12-31"));
        assertThat(backwards.wrongFields()).containsExactly("totEnMet");
        UUID given = post(path, role.formatted(partnership, "deelnemer", "2030-12-31"))
                .id();
        assertThat(get("/rollen/" + given).json().path("totEnMet").asString()).isEqualTo("2030-12-31");
        Answer waits = post(path, role.formatted(partnership, "secretaris", "2030-12-31"));
        assertThat(waits.status()).isEqualTo(202);
        assertThat(waits.json().path("verzoek").asString()).hasSize(36);
        String search = "{\"samenwerkingsverband\": \"%s\", \"naam\": \"Femke\", \"rol\": \"deelnemer\"}";
        Answer found = post("/professionals/zoekvragen", search.formatted(partnership));
        assertThat(found.ok()
                        .json()
                        .path("resultaten")
                        .valueStream()
                        .map(each -> each.at("/professional/id").asString()))
                .contains(id.toString());
        assertThat(post("/rollen/" + given + "/einde", null).status()).isEqualTo(204);
        assertThat(post("/professionals/" + id + "/vertrek", null).status()).isEqualTo(204);
        assertThat(get("/professionals/" + id).json().has("totEnMet")).isTrue();
        assertThat(post("/professionals/" + id + "/terugkeer", null).status()).isEqualTo(204);
        assertThat(get("/professionals/" + id).json().has("totEnMet")).isFalse();
    }

    @Test
    void keepsRegionsAndTheMunicipalitiesOneWorksFor() {
        String name = unique("Lindeland");
        UUID region = post("/regios", "{\"domein\": \"politie\", \"naam\": \"" + name + "\"}")
                .id();
        String town = api.asAdministrator("GET", "/gemeenten?aantal=1", null)
                .ok()
                .json()
                .at("/resultaten/0/id")
                .asString();
        String chosen = "{\"gemeenten\": [\"" + town + "\"]}";
        assertThat(post("/regios/" + region + "/gemeenten", chosen).status()).isEqualTo(204);
        assertThat(get("/regios/" + region).json().at("/gemeenten/0/id").asString())
                .isEqualTo(town);
        assertThat(api.asAdministrator("DELETE", ADMIN + "/regios/" + region + "/gemeenten/" + town, null)
                        .status())
                .isEqualTo(204);
        assertThat(names(get("/regios"))).contains(name);
        String served = "/samenwerkingsverbanden/" + partnership + "/gemeenten";
        assertThat(post(served, chosen).status()).isEqualTo(204);
        assertThat(get(served).json().path("resultaten").size()).isEqualTo(1);
        assertThat(api.asAdministrator("DELETE", ADMIN + served + "/" + town, null)
                        .status())
                .isEqualTo(204);
        assertThat(get(served).json().path("resultaten").size()).isZero();
    }

    @Test
    void givesTheAdvicesThatAreChosen() {
        String path = "/samenwerkingsverbanden/" + partnership + "/adviezen";
        JsonNode first = get(path).json().path("resultaten").path(0);
        assertThat(first.path("gegeven").asBoolean()).isTrue();
        assertThat(api.asAdministrator("PUT", ADMIN + path, "{\"adviezen\": []}")
                        .status())
                .isEqualTo(204);
        assertThat(get(path).json().path("resultaten").path(0).path("gegeven").asBoolean())
                .isFalse();
        assertThat(api.asAdministrator(
                                "PUT",
                                ADMIN + path,
                                "{\"adviezen\": [\"" + first.path("code").asString() + "\"]}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void keepsThePartnershipItself() {
        String path = "/samenwerkingsverbanden/" + partnership;
        JsonNode before = get(path).json();
        String body = "{\"naam\": \"%s\", \"regio\": \"Lindeland\", \"contactpunt\": \"Balie\"}";
        assertThat(change(path, body.formatted(before.path("naam").asString())).status())
                .isEqualTo(204);
        assertThat(get(path).json().path("contactpunt").asString()).isEqualTo("Balie");
        assertThat(get(path + "/stand").json().path("organisaties").asInt()).isPositive();
        String other = "{\"naam\": \"%s\", \"kader\": \"%s\", \"beheerder\": \"%s\"}";
        UUID keeper = professional(api.house().organisation(Who.LOCAL_TEAM));
        String name = unique("Veiligheidshuis De Zwaluw");
        post(
                        "/samenwerkingsverbanden",
                        other.formatted(name, before.path("kader").asString(), keeper))
                .id();
        assertThat(names(get("/samenwerkingsverbanden"))).doesNotContain(name);
    }

    @Test
    void takesAFrameIntoUse() {
        String code = get("/samenwerkingsverbanden/" + partnership)
                .json()
                .path("kader")
                .asString();
        String body = "{\"samenwerkingsverband\": \"" + partnership + "\", \"adviesverwijzing\": \"FG-2026-3\"}";
        Answer taken = api.asAdministrator("POST", "/kaders/" + code + "/ingebruikname", body);
        assertThat(taken.ok().json().path("kader").asString()).isEqualTo(code);
        assertThat(get("/samenwerkingsverbanden/" + partnership + "/kaders")
                        .json()
                        .path("resultaten")
                        .size())
                .isPositive();
        assertThat(api.post(Who.PROCESS_DIRECTOR, "/kaders/" + code + "/ingebruikname", body)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void makesAnAccountAndClosesIt() {
        UUID id = professional(api.house().organisation(Who.LOCAL_TEAM));
        String accounts = "/samenwerkingsverbanden/" + partnership + "/accounts";
        assertThat(post(accounts, "{\"professional\": \"" + id + "\", \"aanmeldnaam\": \"x y\"}")
                        .wrongFields())
                .containsExactly("aanmeldnaam");
        Answer made = post(accounts, "{\"professional\": \"" + id + "\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("pad").asString()).startsWith("/sign-in/welcome/");
        String one = accounts + "/" + id;
        assertThat(made.header("Location")).endsWith(one);
        assertThat(get(one).json().path("stand").asString()).isEqualTo("uitgenodigd");
        assertThat(post(accounts, "{\"professional\": \"" + id + "\"}").status())
                .isEqualTo(409);
        assertThat(post(one + "/blokkade", null).status()).isEqualTo(204);
        assertThat(get(accounts + "?stand=geblokkeerd").text()).contains(id.toString());
        assertThat(api.asAdministrator("DELETE", ADMIN + one + "/blokkade", null)
                        .status())
                .isEqualTo(204);
        assertThat(api.asAdministrator("PUT", ADMIN + one + "/screening", "{\"screeningTotEnMet\": \"2027-01-05\"}")
                        .status())
                .isEqualTo(204);
        Answer found = post(accounts + "/zoekvragen", "{\"naam\": \"Femke\"}").ok();
        assertThat(found.text()).contains("\"screeningTotEnMet\":\"2027-01-05\"");
    }

    @Test
    void isForTheFunctionalAdministratorOnly() {
        String path = ADMIN + "/organisaties/" + api.house().organisation(Who.POLICE);
        assertThat(api.get(Who.PROCESS_DIRECTOR, path).status()).isEqualTo(403);
        assertThat(api.put(Who.PROCESS_DIRECTOR, path + "/deelnames/" + partnership, null)
                        .status())
                .isEqualTo(403);
        assertThat(api.get(Who.PROCESS_DIRECTOR, ADMIN + "/samenwerkingsverbanden/" + partnership + "/accounts")
                        .status())
                .isEqualTo(403);
    }
}
