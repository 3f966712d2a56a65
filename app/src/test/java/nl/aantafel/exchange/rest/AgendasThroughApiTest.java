package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A meeting with an agenda, over HTTP: from planning to its report. */
@OnApi
class AgendasThroughApiTest {

    private final Api api;

    AgendasThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private String plan(Case about, String more) {
        Instant starts = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(5, ChronoUnit.DAYS);
        return """
                {"samenwerkingsverband": "%s", "soort": "doorbraaktafel", "begint": "%s", "eindigt": "%s",
                 "voorzitter": "%s", "punten": [{"casus": "%s", "minuten": 20}, {"thema": "Werkwijze", "minuten": 10}],
                 "genodigden": [{"persoon": "%s", "betrokkenheid": "vast", "reden": "Werkt met het gezin"}%s]}
                """.formatted(
                        api.house().partnership(),
                        starts,
                        starts.plus(1, ChronoUnit.HOURS),
                        api.house().id(Who.PROCESS_DIRECTOR),
                        about.id(),
                        api.house().id(Who.YOUTH_PROTECTION),
                        more);
    }

    @Test
    void isPlannedHeldAndSettled() {
        Case taken = api.house().takenUpCase();
        UUID agenda = api.post(Who.PROCESS_DIRECTOR, "/agendaoverleggen", plan(taken, ""))
                .id();
        String path = "/agendaoverleggen/" + agenda;
        JsonNode mine = api.get(Who.YOUTH_PROTECTION, path).ok().json();
        assertThat(mine.path("punten")).hasSize(2);
        assertThat(mine.has("geheel")).isFalse();
        JsonNode whole = api.get(Who.PROCESS_DIRECTOR, path).ok().json();
        assertThat(whole.at("/geheel/minuten").asInt()).isEqualTo(30);
        String point = whole.at("/punten/0/id").asString();
        String theme = whole.at("/punten/1/id").asString();

        api.put(Who.YOUTH_PROTECTION, path + "/antwoord", "{\"antwoord\": \"komt\"}")
                .ok();
        api.post(Who.PROCESS_DIRECTOR, path + "/start", "{}").ok();
        api.put(
                        Who.PROCESS_DIRECTOR,
                        path + "/aanwezigheid",
                        "{\"punten\": [{\"agendapunt\": \"%s\", \"aanwezig\": [\"%s\"]}]}"
                                .formatted(point, api.house().id(Who.YOUTH_PROTECTION)))
                .ok();
        api.put(
                        Who.PROCESS_DIRECTOR,
                        "/agendapunten/" + point + "/aantekening",
                        "{\"aantekening\": \"Besproken\"}",
                        "If-Match",
                        "\"0\"")
                .ok();
        api.post(
                        Who.PROCESS_DIRECTOR,
                        "/agendapunten/" + point + "/afspraken",
                        "{\"soort\": \"actie\", \"wat\": \"Bellen\", \"reden\": \"Om het te weten\", \"wieDoet\": [{\"professional\": \"%s\"}]}"
                                .formatted(api.house().id(Who.YOUTH_PROTECTION)))
                .id();
        api.post(Who.PROCESS_DIRECTOR, "/agendapunten/" + point + "/afronding", "{}")
                .ok();
        UUID task = api.post(
                        Who.PROCESS_DIRECTOR,
                        "/agendapunten/" + theme + "/taken",
                        "{\"wat\": \"Lijst maken\", \"wie\": \"%s\"}"
                                .formatted(api.house().id(Who.YOUTH_PROTECTION)))
                .id();
        api.put(Who.YOUTH_PROTECTION, "/agendataken/" + task, "{\"gedaan\": true}")
                .ok();

        long version = api.get(Who.PROCESS_DIRECTOR, path)
                .ok()
                .json()
                .at("/geheel/versie")
                .asLong();
        String seen = "\"" + version + "\"";
        assertThat(api.post(Who.PROCESS_DIRECTOR, path + "/vaststelling", "{}", "If-Match", seen)
                        .status())
                .isEqualTo(409);
        api.post(Who.YOUTH_PROTECTION, path + "/geheimhouding", "{}").ok();
        api.post(
                        Who.PROCESS_DIRECTOR,
                        path + "/geheimhouding/mondeling",
                        "{\"personen\": [\"%s\"]}".formatted(api.house().id(Who.PROCESS_DIRECTOR)))
                .ok();
        api.post(Who.PROCESS_DIRECTOR, path + "/vaststelling", "{}", "If-Match", seen)
                .ok();
        JsonNode report = api.get(Who.YOUTH_PROTECTION, path + "/verslag").ok().json();
        assertThat(report.path("vastgesteld").asBoolean()).isTrue();
        assertThat(report.at("/punten/0/agendapunt/aantekening").asString()).isEqualTo("Besproken");
        assertThat(report.at("/punten/0/afspraken/0/wat").asString()).isEqualTo("Bellen");
        assertThat(report.at("/punten/1/taken/0/wat").asString()).isEqualTo("Lijst maken");
        assertThat(api.get(Who.OUTSIDER, path).status()).isEqualTo(404);
    }

    @Test
    void saysWhichFieldIsWrong() {
        Case taken = api.house().takenUpCase();
        var refused = api.post(
                Who.PROCESS_DIRECTOR,
                "/agendaoverleggen",
                plan(
                        taken,
                        ", {\"persoon\": \"%s\", \"reden\": \"\"}"
                                .formatted(api.house().id(Who.OUTSIDER))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("genodigden[1].reden");
    }

    @Test
    void takesAnOfferedSubstituteOver() {
        Case taken = api.house().takenUpCase();
        api.house().join(taken.id(), Who.SECOND_DIRECTOR);
        UUID agenda = api.post(Who.PROCESS_DIRECTOR, "/agendaoverleggen", plan(taken, ""))
                .id();
        String path = "/agendaoverleggen/" + agenda;
        api.put(
                        Who.YOUTH_PROTECTION,
                        path + "/antwoord",
                        "{\"antwoord\": \"komt_niet\", \"vervanger\": \"%s\"}"
                                .formatted(api.house().id(Who.SECOND_DIRECTOR)))
                .ok();
        String absent = "{\"afwezige\": \"%s\"}".formatted(api.house().id(Who.YOUTH_PROTECTION));
        assertThat(api.post(Who.YOUTH_PROTECTION, path + "/vervanging", absent).status())
                .isEqualTo(403);
        api.post(Who.PROCESS_DIRECTOR, path + "/vervanging", absent).ok();
        JsonNode point = api.get(Who.SECOND_DIRECTOR, path).ok().json().at("/punten/0");
        assertThat(point.at("/vervangingen/0/vervangernaam").asString()).isEqualTo(Who.SECOND_DIRECTOR.fullName());
    }
}
