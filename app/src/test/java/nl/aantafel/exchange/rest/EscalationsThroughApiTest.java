package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A stuck case up the ladder and back, the ladder itself, and what is done otherwise than a rule says, over HTTP. */
@OnApi
class EscalationsThroughApiTest {

    private final Api api;
    private final Time time;

    EscalationsThroughApiTest(BeanFactory beans, Time time, @LocalServerPort int port) {
        this.api = new Api(beans, port);
        this.time = time;
    }

    private String raise(Case on, String extra) {
        return "{\"probleem\": \"lang_onveilig\", \"personen\": [\"" + on.child()
                + "\"], \"geprobeerd\": \"Drie keer gebeld.\","
                + " \"nodig\": \"Een plek.\", \"trede\": 2, \"aanWie\": \""
                + api.house().id(Who.TEAM_LEADER) + "\"," + extra
                + "}";
    }

    private JsonNode first(Case on) {
        return api.get(Who.YOUTH_PROTECTION, "/casussen/" + on.id() + "/escalaties")
                .ok()
                .json()
                .at("/escalaties/0");
    }

    private static String version(JsonNode of) {
        return "\"" + of.path("versie").asInt() + "\"";
    }

    @Test
    void aStuckCaseGoesUpAndTheAnswerComesBack() {
        Case on = api.house().takenUpCase();
        String path = "/casussen/" + on.id() + "/escalaties";
        assertThat(api.post(Who.YOUTH_PROTECTION, path, raise(on, "\"vraag\": \"Wie helpt Tim?\""))
                        .wrongFields())
                .containsExactly("vraag");
        UUID id = api.post(Who.YOUTH_PROTECTION, path, raise(on, "\"vraag\": \"Wie kan helpen met een plek?\""))
                .id();
        UUID question = UUID.fromString(first(on).at("/vragen/0/id").asString());

        JsonNode asked = api.get(Who.TEAM_LEADER, "/escalatievragen").ok().json();
        assertThat(asked.at("/open").valueStream().map(each -> each.path("id").asString()))
                .contains(question.toString());
        assertThat(asked.toString())
                .doesNotContain("Drie keer gebeld", on.child().toString());
        String look = "/casussen/" + on.id() + "/escalatievragen/" + question + "/meekijken";
        assertThat(api.put(
                                Who.CASE_DIRECTOR,
                                look,
                                "{\"totEnMet\": \"" + time.today() + "\", \"reden\": \"Kijk mee.\"}")
                        .status())
                .as("only who asked")
                .isEqualTo(403);
        api.put(
                        Who.YOUTH_PROTECTION,
                        look,
                        "{\"totEnMet\": \"" + time.today().plusDays(2) + "\", \"reden\": \"Kijk mee.\"}")
                .ok();
        api.get(Who.TEAM_LEADER, path).ok();
        api.delete(Who.YOUTH_PROTECTION, look).ok();
        assertThat(api.get(Who.TEAM_LEADER, path).status()).isEqualTo(404);

        String answer = "/escalatievragen/" + question + "/antwoord";
        assertThat(api.post(Who.SECRETARY, answer, "{\"soort\": \"advies\", \"antwoord\": \"Bel.\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.post(Who.TEAM_LEADER, answer, "{\"soort\": \"advies\", \"antwoord\": \" \"}")
                        .wrongFields())
                .containsExactly("antwoord");
        api.post(Who.TEAM_LEADER, answer, "{\"soort\": \"advies\", \"antwoord\": \"Bel de buurgemeente.\"}")
                .ok();
        assertThat(first(on).path("stand").asString()).isEqualTo("terug_bij_vrager");

        String next = "{\"trede\": 1, \"aanWie\": \""
                + api.house().processDirector().person() + "\", \"vraag\": \"Wie roept iedereen bijeen?\"}";
        UUID second = api.post(Who.YOUTH_PROTECTION, path + "/" + id + "/vragen", next)
                .id();
        api.post(Who.YOUTH_PROTECTION, path + "/" + id + "/vragen/" + second + "/intrekking", null)
                .ok();
        JsonNode now = first(on);
        assertThat(now.path("stand").asString()).isEqualTo("niemand_gevraagd");
        api.put(Who.YOUTH_PROTECTION, path + "/" + id + "/opvolging", "{\"afspraken\": []}", "If-Match", version(now))
                .ok();
        String close = "{\"uitkomst\": \"opgelost\", \"toelichting\": \"Er is plek.\"}";
        assertThat(api.post(Who.YOUTH_PROTECTION, path + "/" + id + "/afsluiting", close, "If-Match", version(now))
                        .status())
                .as("changed since")
                .isEqualTo(409);
        api.post(Who.YOUTH_PROTECTION, path + "/" + id + "/afsluiting", close, "If-Match", version(first(on)))
                .ok();
        assertThat(first(on).path("uitkomst").asString()).isEqualTo("opgelost");
    }

    @Test
    void theLadderIsTakenOverChangedAndGivenBackToTheFrame() {
        String path = "/samenwerkingsverbanden/" + api.house().partnership() + "/escalatieladder";
        assertThat(api.get(Who.LOCAL_TEAM, path).ok().json().path("eigen").asBoolean())
                .isFalse();
        assertThat(api.post(Who.LOCAL_TEAM, path + "/overname", null).status()).isEqualTo(403);
        api.post(Who.SECRETARY, path + "/overname", null).ok();
        String step = "{\"trede\": %d, \"titel\": \"Adviseur\", \"professional\": \""
                + api.house().id(Who.MAYOR) + "\", \"problemen\": [\"plan_zit_vast\"], \"werkdagen\": 3}";
        assertThat(api.post(Who.SECRETARY, path + "/treden", step.formatted(1)).wrongFields())
                .containsExactly("trede");
        UUID rung = api.post(Who.SECRETARY, path + "/treden", step.formatted(3)).id();
        api.put(Who.SECRETARY, path + "/treden/" + rung, step.formatted(4), "If-Match", "\"1\"")
                .ok();
        for (JsonNode each : api.get(Who.SECRETARY, path).ok().json().path("treden")) {
            api.delete(Who.SECRETARY, path + "/treden/" + each.path("id").asString(), "If-Match", version(each))
                    .ok();
        }
        assertThat(api.get(Who.SECRETARY, path).ok().json().path("eigen").asBoolean())
                .isFalse();
    }

    private JsonNode deviation(Case on) {
        return api.get(Who.YOUTH_PROTECTION, "/casussen/" + on.id() + "/afwijkingen")
                .ok()
                .json()
                .at("/afwijkingen/0");
    }

    @Test
    void whatIsDoneOtherwiseIsSupportedAndLookedBackOn() {
        Case on = api.house().takenUpCase();
        String path = "/casussen/" + on.id() + "/afwijkingen";
        String register = "{\"soortRegel\": \"%s\", \"regel\": \"%s\", \"personen\": [\"" + on.child()
                + "\"], \"waarom\": \"Stoppen is opnieuw beginnen.\", \"inPlaatsDaarvan\": \"Wij blijven.\", \"totEnMet\": \"%s\"}";
        LocalDate until = time.today().plusDays(30);
        assertThat(api.post(
                                Who.YOUTH_PROTECTION,
                                path,
                                register.formatted(
                                        "eigen_regel",
                                        "Het beroepsgeheim",
                                        time.today().minusDays(1)))
                        .wrongFields())
                .containsExactlyInAnyOrder("regel", "regelVan", "totEnMet");
        UUID id = api.post(Who.YOUTH_PROTECTION, path, register.formatted("duur", "", until))
                .id();
        assertThat(deviation(on).path("stand").asString()).isEqualTo("niet_gevraagd");
        assertThat(api.get(Who.TEAM_LEADER, path).status()).isEqualTo(404);

        String ask = "{\"trede\": 2, \"aanWie\": \"" + api.house().id(Who.TEAM_LEADER)
                + "\", \"vraag\": \"Wij willen langer blijven. Staat u hierachter?\"}";
        UUID taken = api.post(Who.YOUTH_PROTECTION, path + "/" + id + "/steunvragen", ask)
                .id();
        api.post(Who.YOUTH_PROTECTION, path + "/" + id + "/steunvragen/" + taken + "/intrekking", null)
                .ok();
        UUID support = api.post(Who.YOUTH_PROTECTION, path + "/" + id + "/steunvragen", ask)
                .id();
        JsonNode asked = api.get(Who.TEAM_LEADER, "/escalatievragen").ok().json();
        assertThat(asked.path("steun").valueStream().map(each -> each.path("id").asString()))
                .contains(support.toString())
                .doesNotContain(taken.toString());
        assertThat(asked.toString()).doesNotContain("opnieuw beginnen");

        String answer = "/steunvragen/" + support + "/antwoord";
        assertThat(api.post(Who.SECRETARY, answer, "{\"steun\": \"gegeven\", \"antwoord\": \"Ja.\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.post(Who.TEAM_LEADER, answer, "{\"steun\": \"niet_gegeven\", \"antwoord\": \"\"}")
                        .wrongFields())
                .containsExactly("antwoord");
        api.post(Who.TEAM_LEADER, answer, "{\"steun\": \"niet_gegeven\", \"antwoord\": \"Er is geen tijd.\"}")
                .ok();
        JsonNode now = deviation(on);
        assertThat(now.path("stand").asString()).isEqualTo("niet_gegeven");
        assertThat(now.at("/steunvragen/1/antwoord").asString()).isEqualTo("Er is geen tijd.");
        api.post(
                        Who.YOUTH_PROTECTION,
                        path + "/" + id + "/terugblik",
                        "{\"uitkomst\": \"hielp_deels\", \"toelichting\": \"Hij kwam vaker.\"}",
                        "If-Match",
                        version(now))
                .ok();
        assertThat(deviation(on).path("uitkomst").asString()).isEqualTo("hielp_deels");
    }
}
