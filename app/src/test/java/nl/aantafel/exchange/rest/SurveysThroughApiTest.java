package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.LoadReading;
import nl.aantafel.survey.Surveys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A survey over HTTP: from population to responses, and the first page behind a link. */
@OnApi
class SurveysThroughApiTest {

    private static final Who RESEARCHER = Who.TEAM_LEADER;

    private final Surveys surveys;
    private final LoadReading reading;
    private final Api api;
    private final int port;

    SurveysThroughApiTest(BeanFactory beans, TestDatabase database, LoadReading reading, @LocalServerPort int port) {
        this.surveys = new Surveys(beans, database);
        this.reading = reading;
        this.api = new Api(beans, surveys.house(), port);
        this.port = port;
    }

    private String campaign(String answers) {
        String population = api.post(
                        RESEARCHER,
                        "/populaties",
                        JsonMapper.shared()
                                .writeValueAsString(Map.of(
                                        "samenwerkingsverband",
                                        surveys.partnership(),
                                        "naam",
                                        "Partners",
                                        "regels",
                                        "Delft;West;groot;delft@example.org\nEde;Oost;groot;")))
                .ok()
                .id()
                .toString();
        assertThat(api.get(RESEARCHER, "/populaties/" + population + "/eenheden")
                        .ok()
                        .json()
                        .at("/resultaten")
                        .size())
                .isEqualTo(2);
        return "/uitvragen/"
                + api.post(RESEARCHER, "/uitvragen", """
                        {"samenwerkingsverband": "%s", "titel": "Proef", "afzender": "Bureau", "vragenlijstversie": "%s",
                         "populatie": "%s", "laatsteDag": "2030-01-01", "contactTot": "2030-06-01"%s}
                        """.formatted(
                                        surveys.partnership(), surveys.version(Surveys.study()), population, answers))
                        .ok()
                        .id();
    }

    @Test
    void aCampaignGoesFromDraftToClosed() {
        String path = campaign(", \"anoniem\": false, \"openLink\": true");
        assertThat(api.get(Who.OUTSIDER, path).status()).isEqualTo(404);
        String link = api.post(RESEARCHER, path + "/opening", null)
                .ok()
                .json()
                .path("link")
                .asString();
        assertThat(link).contains("/answer/");
        JsonNode sent = api.post(RESEARCHER, path + "/uitnodigingen", null).ok().json();
        assertThat(sent.path("gemaild").asInt()).isOne();
        assertThat(sent.at("/zelfGeven/0/naam").asString()).isEqualTo("Ede");
        assertThat(api.get(RESEARCHER, path + "/wachtenden")
                        .ok()
                        .json()
                        .at("/resultaten")
                        .size())
                .isEqualTo(2);
        api.post(RESEARCHER, path + "/sluiting", null).ok();
        assertThat(api.post(RESEARCHER, path + "/sluiting", null).status()).isEqualTo(409);
        assertThat(api.get(RESEARCHER, path).ok().json().path("stand").asString())
                .isEqualTo("gesloten");
        api.post(RESEARCHER, path + "/heropening", "{\"laatsteDag\": \"2030-02-01\"}")
                .ok();
    }

    @Test
    void responsesComeInAndGoOutPageByPage() {
        String path = campaign(", \"anoniem\": false");
        api.post(RESEARCHER, path + "/opening", null).ok();
        UUID load = api.post(RESEARCHER, path + "/responsen", """
                        {"naam": "elders", "regels": "status;members\\na;Delft\\nh;Ede\\nx;Ede"}
                        """).ok().id();
        while (reading.slice(LoadReading.READER)) {
            continue;
        }
        JsonNode read = api.get(RESEARCHER, path + "/inlezingen/" + load).ok().json();
        assertThat(read.path("stand").asString()).isEqualTo("klaar");
        assertThat(read.path("geweigerd").asInt()).isOne();
        JsonNode first = api.get(RESEARCHER, path + "/responsen?aantal=1").ok().json();
        assertThat(first.at("/resultaten").size()).isOne();
        assertThat(first.at("/_links/next/href").asString()).contains("na=");
        JsonNode progress = api.get(RESEARCHER, path + "/stand").ok().json();
        assertThat(progress.path("ingeleverd").asInt()).isEqualTo(2);
        assertThat(progress.path("vertegenwoordigd").asInt()).isEqualTo(2);
    }

    @Test
    void moreLinesComeAtOnceThanAnotherBodyMayHoldButOnlyFromWhoMaySendThem() {
        String path = campaign(", \"anoniem\": false");
        String lines =
                "{\"naam\": \"veel\", \"regels\": \"status" + "\\na".repeat(150_000) + " ".repeat(1 << 20) + "\"}";
        assertThat(api.post(RESEARCHER, path + "/responsen", lines).status())
                .as("not open yet, which is found out before it is read")
                .isEqualTo(409);
        api.post(RESEARCHER, path + "/opening", null).ok();
        assertThat(api.post(Who.OUTSIDER, path + "/responsen", "{\"no").status())
                .isEqualTo(404);
        UUID load = api.post(RESEARCHER, path + "/responsen", lines).ok().id();
        String at = path + "/inlezingen/" + load;
        assertThat(api.get(RESEARCHER, at).ok().json().path("totaal").asInt()).isEqualTo(150_000);
        assertThat(api.delete(RESEARCHER, at + "/responsen").status()).isEqualTo(409);
        api.delete(RESEARCHER, at).ok();
        api.delete(RESEARCHER, at + "/responsen").ok();
        assertThat(api.get(RESEARCHER, at).status()).isEqualTo(404);
    }

    @Test
    void whatGoesOutComesInAgainAsItIs() {
        String first = campaign(", \"anoniem\": false");
        api.post(RESEARCHER, first + "/opening", null).ok();
        api.post(RESEARCHER, first + "/responsen", """
                        {"naam": "elders", "regels": "status;offer;offer:o;principles.trust;region;size;complete\\na;course|o;iets;always;West;groot;ja\\nh;;;;Oost;klein;nee"}
                        """).ok();
        String second = campaign(", \"anoniem\": false");
        api.post(RESEARCHER, second + "/opening", null).ok();
        while (reading.slice(LoadReading.READER)) {
            continue;
        }
        String out = api.get(RESEARCHER, first + "/responsen").ok().text();
        api.post(
                        RESEARCHER,
                        second + "/responsen",
                        JsonMapper.shared().writeValueAsString(Map.of("naam", "terug", "regels", out)))
                .ok();
        while (reading.slice(LoadReading.READER)) {
            continue;
        }
        assertThat(said(second)).isEqualTo(said(first)).hasSize(2);
    }

    /** Without what is another's: its number and its day. */
    private List<String> said(String campaign) {
        return api.get(RESEARCHER, campaign + "/responsen")
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .map(each -> ((ObjectNode) each)
                        .without(List.of("id", "ingeleverdOp", "_links"))
                        .toString())
                .sorted()
                .toList();
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void thePageBehindALinkTellsNoOtherSiteAndNoSearchEngineOfIt() throws Exception {
        UUID campaign = surveys.opened(true);
        HttpResponse<String> page = page("/answer/" + surveys.link(campaign, "Delft"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().allValues("Set-Cookie")).allMatch(each -> each.contains("aantafel-form"));
        assertThat(page.body()).contains("Niemand weet welke antwoorden van u zijn");
    }

    @Test
    void aLinkNobodyMadeIsNotThereWhateverItLooksLike() throws Exception {
        HttpResponse<String> one = page("/answer/short");
        HttpResponse<String> other = page("/answer/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(one.statusCode()).isEqualTo(404);
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(one.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }
}
