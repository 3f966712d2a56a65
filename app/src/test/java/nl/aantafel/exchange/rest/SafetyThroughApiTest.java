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

/** Checking what was agreed for safety and keeping in touch, over HTTP. */
@OnApi
class SafetyThroughApiTest {

    private final Api api;
    private final Time time;

    SafetyThroughApiTest(BeanFactory beans, Time time, @LocalServerPort int port) {
        this.api = new Api(beans, port);
        this.time = time;
    }

    @Test
    void aSafetyAgreementIsArrangedCheckedBrokenAndCarried() {
        Case on = api.house().takenUpCase();
        String path = "/casussen/" + on.id();
        LocalDate today = time.today();
        UUID step = api.post(
                        Who.CASE_DIRECTOR,
                        path + "/veiligheidsstappen",
                        "{\"tekst\": \"Ik bel mijn zus.\", \"persoon\": \"" + on.mother() + "\"}")
                .id();
        String line = path + "/nagaan/" + step;
        String rhythm =
                "{\"hoeVaak\": \"elke_week\", \"wieGaatNa\": \"%s\", \"wieVoertUit\": \"%s\", \"eersteKeer\": \"%s\"%s}";
        UUID youth = api.house().id(Who.YOUTH_PROTECTION);
        UUID eva = api.house().id(Who.CASE_DIRECTOR);

        assertThat(api.put(Who.CASE_DIRECTOR, line, rhythm.formatted(youth, eva, today, ""))
                        .wrongFields())
                .containsExactly("gevolg");
        api.put(Who.CASE_DIRECTOR, line, rhythm.formatted(youth, eva, today, ", \"gevolg\": \"Dan komt Eva langs.\""))
                .ok();
        String broken = "{\"nagegaanOp\": \"" + today + "\", \"uitkomst\": \"geschonden\"%s}";
        assertThat(api.post(Who.YOUTH_PROTECTION, line + "/controles", broken.formatted(""))
                        .wrongFields())
                .containsExactly("toelichting");
        api.post(
                        Who.YOUTH_PROTECTION,
                        line + "/controles",
                        broken.formatted(", \"toelichting\": \"Zij belde niemand.\""))
                .ok();

        JsonNode seen = api.get(Who.CASE_DIRECTOR, path + "/nagaan").ok().json().at("/regels/0");
        assertThat(seen.path("soort").asString()).isEqualTo("veiligheidsafspraak");
        assertThat(seen.at("/afspraak/volgendeKeer").asString())
                .isEqualTo(today.plusWeeks(1).toString());
        String carry =
                path + "/nagaan/niet-gehouden/" + seen.at("/nietGehouden/0/id").asString() + "/uitvoering";
        api.post(Who.CASE_DIRECTOR, carry, "{\"toelichting\": \"Eva ging langs.\"}")
                .ok();
        assertThat(api.post(Who.CASE_DIRECTOR, carry, "{\"toelichting\": \"Nog eens.\"}")
                        .status())
                .isEqualTo(409);
        assertThat(api.get(Who.SECRETARY, "/casussen/" + UUID.randomUUID() + "/nagaan")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPartyJudgesStableSafetyInItsOwnWords() {
        Case on = api.house().takenUpCase();
        String path = "/casussen/" + on.id() + "/stabiele-veiligheid";
        String judgement = "{\"definitie\": \"Een half jaar rust.\", \"gebeurtenissen\": \"%s\", \"risicos\": \"nee\","
                + " \"herstel\": \"weet_niet\"}";
        api.post(Who.YOUTH_PROTECTION, path + "/oordelen", judgement.formatted("ja"))
                .id();
        api.post(Who.CASE_DIRECTOR, path + "/oordelen", judgement.formatted("nee"))
                .id();
        assertThat(api.post(Who.YOUTH_PROTECTION, path + "/oordelen", "{\"definitie\": \" \"}")
                        .status())
                .isBetween(400, 422);

        JsonNode seen = api.get(Who.CASE_DIRECTOR, path).ok().json();
        assertThat(seen.path("oordelen").size()).isEqualTo(2);
        assertThat(seen.at("/verschillen/0").asString()).isEqualTo("gebeurtenissen");
        assertThat(seen.path("langGenoeg").asBoolean()).isFalse();
    }

    @Test
    void thatTheyWereInTouchIsRecorded() {
        Case on = api.house().takenUpCase();
        String path = "/casussen/" + on.id() + "/contactmomenten";
        String contact = "{\"op\": \"" + time.today() + "\", \"manier\": \"telefoon\", \"met\": [%s]}";
        assertThat(api.post(Who.CASE_DIRECTOR, path, contact.formatted("")).wrongFields())
                .containsExactly("met");
        api.post(Who.CASE_DIRECTOR, path, contact.formatted("\"" + api.house().id(Who.YOUTH_PROTECTION) + "\""))
                .id();

        JsonNode seen = api.get(Who.YOUTH_PROTECTION, path).ok().json();
        assertThat(seen.at("/contactmomenten/0/manier").asString()).isEqualTo("telefoon");
        assertThat(seen.path("teLaat").asBoolean()).isFalse();
    }
}
