package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.SurveyWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The report of a campaign and the coding of its open answers, by a program. */
@OnApi
class SurveyReportsThroughApiTest {

    private final House house;
    private final SurveyWorld world;
    private final Api api;

    SurveyReportsThroughApiTest(BeanFactory beans, TestDatabase database, Time time, @LocalServerPort int port) {
        this.house = House.another(beans);
        this.world = new SurveyWorld(house, database, time);
        this.api = new Api(beans, house, port);
    }

    @Test
    void theReportSaysWhatThePageSays() {
        String campaign = "/uitvragen/" + world.quickscan();
        JsonNode report = api.get(Who.RESEARCHER, campaign + "/rapport").ok().json();
        assertThat(report.at("/deelname/volledig").asInt()).isEqualTo(153);
        assertThat(report.at("/deelname/vertegenwoordigd").asInt()).isEqualTo(169);
        assertThat(api.get(Who.RESEARCHER, campaign + "/stand")
                        .ok()
                        .json()
                        .path("vertegenwoordigd")
                        .asInt())
                .isEqualTo(169);
        JsonNode status = report.path("stukken")
                .valueStream()
                .map(piece -> piece.path("figuur"))
                .filter(figure -> figure.path("vraag").asString("").equals("status"))
                .findFirst()
                .orElseThrow();
        assertThat(status.path("n").asInt()).isEqualTo(153);
        assertThat(status.at("/antwoorden/0/aantal").asInt()).isEqualTo(42);
        assertThat(status.path("uitsplitsing")
                        .path("rijen")
                        .valueStream()
                        .flatMap(row -> row.path("antwoorden").valueStream())
                        .filter(cell -> cell.path("verborgen").asBoolean()))
                .isNotEmpty()
                .allMatch(cell -> !cell.has("aantal") && !cell.has("procent"));
        assertThat(api.get(Who.RESEARCHER, campaign + "/rapport?grootte=gt100k&regio=Zeeland")
                        .wrongFields())
                .containsExactly("regio");
        assertThat(api.get(Who.SECRETARY, campaign + "/rapport").status()).isEqualTo(404);
    }

    @Test
    void theTextIsWrittenWithItsVersion() {
        String path = "/uitvragen/" + world.openAnswers() + "/rapport";
        String text =
                "{\"stukken\": [{\"soort\": \"tekst\", \"tekst\": \"{{sure.yes.count}} zeker\"}], \"vergelijkingen\": []}";
        api.put(Who.RESEARCHER, path + "/tekst", text, "If-Match", "\"0\"").ok();
        assertThat(api.put(Who.RESEARCHER, path + "/tekst", text, "If-Match", "\"0\"")
                        .status())
                .isIn(409, 412);
        assertThat(api.get(Who.RESEARCHER, path)
                        .ok()
                        .json()
                        .at("/stukken/0/tekst")
                        .asString())
                .isEqualTo("8 zeker");
        assertThat(api.get(Who.RESEARCHER, path + "/tekst")
                        .ok()
                        .json()
                        .at("/stukken/0/tekst")
                        .asString())
                .isEqualTo("{{sure.yes.count}} zeker");
        api.post(Who.RESEARCHER, path + "/conclusies", "{\"wat\": \"Bellen\", \"wie\": \"Annelies\"}")
                .ok();
        assertThat(api.get(Who.RESEARCHER, path)
                        .ok()
                        .json()
                        .at("/conclusies/0/wat")
                        .asString())
                .isEqualTo("Bellen");
        api.delete(Who.RESEARCHER, path + "/conclusies/0").ok();
    }

    @Test
    void openAnswersAreCoded() {
        UUID campaign = world.openAnswers();
        String path = "/uitvragen/" + campaign + "/coderingen";
        assertThat(api.get(Who.RESEARCHER, path)
                        .ok()
                        .json()
                        .at("/vragen/0/stand")
                        .asString())
                .isEqualTo("niet_begonnen");
        String why = path + "/" + SurveyWorld.WHY;
        String code = api.post(Who.RESEARCHER, why + "/codes", "{\"naam\": \"Tijd\"}")
                .ok()
                .json()
                .path("id")
                .asString();
        JsonNode board = api.get(Who.RESEARCHER, why).ok().json();
        List<String> answers = board.path("antwoorden")
                .valueStream()
                .map(answer -> answer.path("respons").asString())
                .toList();
        assertThat(answers).hasSize(12);
        for (String answer : answers) {
            api.put(Who.RESEARCHER, why + "/antwoorden/" + answer, "{\"codes\": [\"" + code + "\"]}")
                    .ok();
        }
        api.post(Who.RESEARCHER, why + "/afronding", "{}").ok();
        assertThat(api.get(Who.RESEARCHER, why).ok().json().path("klaar").asBoolean())
                .isTrue();
        assertThat(api.get(Who.SECRETARY, why).status()).isEqualTo(404);
    }

    @Test
    void twoCodersSettleWhatTheyDifferOn() {
        house.give(Who.SECRETARY, Roles.RESEARCHER);
        UUID campaign = world.openAnswers();
        String why = "/uitvragen/" + campaign + "/coderingen/" + SurveyWorld.WHY;
        String time = code(why, "Tijd");
        String money = code(why, "Geld");
        List<String> answers = api.get(Who.RESEARCHER, why)
                .ok()
                .json()
                .path("antwoorden")
                .valueStream()
                .map(answer -> answer.path("respons").asString())
                .toList();
        for (Who who : List.of(Who.RESEARCHER, Who.SECRETARY)) {
            answers.forEach(answer -> api.put(
                            who,
                            why + "/antwoorden/" + answer,
                            "{\"codes\": [\""
                                    + (who == Who.SECRETARY && answer.equals(answers.getFirst()) ? money : time)
                                    + "\"]}")
                    .ok());
            api.post(who, why + "/afronding", "{}").ok();
        }
        JsonNode table = api.get(Who.RESEARCHER, why + "/bespreking?alleenOpen=true")
                .ok()
                .json();
        assertThat(table.path("verschillen").asInt()).isOne();
        assertThat(table.at("/antwoorden/0/respons").asString()).isEqualTo(answers.getFirst());
        String answer = why + "/bespreking/" + answers.getFirst();
        api.put(Who.SECRETARY, answer, "{\"codes\": [\"" + money + "\"]}").ok();
        JsonNode figure = api.get(Who.RESEARCHER, "/uitvragen/" + campaign + "/rapport")
                .ok()
                .json()
                .path("stukken")
                .valueStream()
                .map(piece -> piece.path("figuur"))
                .filter(each -> each.path("vraag").asString("").equals(SurveyWorld.WHY))
                .findFirst()
                .orElseThrow();
        assertThat(figure.at("/codering/besproken").asInt()).isOne();
        assertThat(figure.at("/codering/overeenstemming/gelijk").asInt()).isEqualTo(11);
        assertThat(figure.path("themas")
                        .valueStream()
                        .map(theme -> theme.path("code").asString() + theme.path("aantal")))
                .containsExactly("tijd11", "geld1");
        api.delete(Who.RESEARCHER, answer).ok();
        assertThat(api.post(Who.RESEARCHER, why + "/hervatting", "{}").status()).isEqualTo(409);
        api.post(Who.RESEARCHER, why + "/heropening", "{}").ok();
        assertThat(api.get(Who.RESEARCHER, why).ok().json().path("klaar").asBoolean())
                .isFalse();
    }

    private String code(String why, String name) {
        return api.post(Who.RESEARCHER, why + "/codes", "{\"naam\": \"" + name + "\"}")
                .ok()
                .json()
                .path("id")
                .asString();
    }
}
