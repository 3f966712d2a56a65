package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The room of a conference over HTTP: where the table is, the screens, and from picture to agreements. */
@OnApi
class RoomThroughApiTest {

    private static final Who CHAIR = Who.PROCESS_DIRECTOR;

    private final Api api;

    RoomThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private String started() {
        Case taken = api.house().takenUpCase();
        String path = "/overleggen/" + new Meeting(api).prepared(taken.id());
        api.post(CHAIR, path + "/start", null).ok();
        return path;
    }

    @Test
    void theTableMovesAndTheScreensRestForEveryReader() {
        String path = started();
        api.post(
                        CHAIR,
                        path + "/kamer/verder",
                        "{\"vraag\": \"iv.picture.worries\", \"volgende\": \"iv.judgement.needs\", \"tekst\": \"Er is ruzie.\"}")
                .ok();
        api.put(CHAIR, path + "/kamer/rust", "{\"schermenRusten\": true}").ok();
        JsonNode room = api.get(Who.YOUTH_PROTECTION, path + "/kamer").ok().json();
        assertThat(room.path("vraag").asString()).isEqualTo("iv.judgement.needs");
        assertThat(room.path("schermenRusten").asBoolean()).isTrue();
        assertThat(room.at("/klok/minuten").asInt()).isEqualTo(15);
        assertThat(api.put(Who.YOUTH_PROTECTION, path + "/kamer/rust", "{\"schermenRusten\": false}")
                        .status())
                .isEqualTo(403);
        api.delete(CHAIR, path + "/kamer/tijdmelding").ok();
    }

    @Test
    void aSuspicionIsAnsweredAndTheBiggestWorryChosen() {
        String path = started();
        UUID suspicion = api.post(
                        CHAIR,
                        path + "/bijdragen",
                        "{\"vraag\": \"iv.picture.worries\", \"tekst\": \"Hij heeft nog een sleutel.\", \"soort\": \"vermoeden\"}")
                .id();
        api.put(CHAIR, path + "/grootste-zorgen", "{\"bijdrage\": \"%s\", \"samen\": true}".formatted(suspicion))
                .ok();
        JsonNode picture = api.get(Who.YOUTH_PROTECTION, path + "/beeld").ok().json();
        assertThat(picture.at("/onzeGrootsteZorg/tekst").asString()).isEqualTo("Hij heeft nog een sleutel.");
        assertThat(picture.at("/nogNietBekend/0/antwoord").isMissingNode()).isTrue();
        api.post(
                        CHAIR,
                        path + "/onbekenden/" + suspicion + "/antwoord",
                        "{\"tekst\": \"De politie heeft hem.\", \"soort\": \"feit\"}")
                .ok();
        assertThat(api.get(CHAIR, path + "/beeld")
                        .ok()
                        .json()
                        .at("/nogNietBekend/0/antwoord/tekst")
                        .asString())
                .isEqualTo("De politie heeft hem.");
        api.delete(CHAIR, path + "/grootste-zorgen?samen=true").ok();
    }

    @Test
    void cardsAreChosenInOrderAndAgreedAtOnce() {
        String path = started();
        UUID school = api.post(CHAIR, path + "/ideeen", "{\"tekst\": \"School bellen\"}")
                .id();
        UUID walk = api.post(CHAIR, path + "/ideeen", "{\"tekst\": \"Samen wandelen\"}")
                .id();
        api.put(CHAIR, path + "/kaarten/keuze", "{\"ideeen\": [\"%s\", \"%s\"]}".formatted(walk, school))
                .ok();
        assertThat(api.get(CHAIR, path + "/kaarten")
                        .ok()
                        .json()
                        .at("/gekozen/0")
                        .asString())
                .isEqualTo(walk.toString());
        String line =
                "{\"idee\": \"%s\", \"soort\": \"actie\", \"wat\": \"%s\", \"wieDoet\": [{\"professional\": \"%s\"}]}";
        String who = api.house().id(Who.YOUTH_PROTECTION).toString();
        var refused = api.post(
                CHAIR,
                path + "/kaarten/afspraken",
                "{\"afspraken\": [" + line.formatted(walk, "Samen wandelen", who) + ","
                        + line.formatted(school, "", who) + "]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("afspraken[1].wat");
        JsonNode made = api.post(
                        CHAIR,
                        path + "/kaarten/afspraken",
                        "{\"afspraken\": [" + line.formatted(walk, "Samen wandelen", who) + ","
                                + line.formatted(school, "School bellen", who) + "]}")
                .ok()
                .json();
        assertThat(made.path("resultaten")).hasSize(2);
        assertThat(api.get(CHAIR, path).ok().json().path("gemaakteAfspraken")).hasSize(2);
    }

    @Test
    void aProposalGetsSupportAndObjectionsAndIsDecided() {
        Case taken = api.house().takenUpCase();
        String path = "/casussen/" + taken.id() + "/besluiten";
        UUID proposal = api.post(
                        CHAIR,
                        path,
                        "{\"soort\": \"afspraak\", \"code\": \"actie\", \"wat\": \"School bellen\", \"wie\": {\"professional\": \"%s\"}}"
                                .formatted(api.house().id(Who.YOUTH_PROTECTION)))
                .id();
        String at = path + "/" + proposal;
        var refused = api.post(
                CHAIR,
                at + "/standpunten",
                "{\"wie\": {\"persoon\": \"%s\"}, \"standpunt\": \"bezwaar\"}".formatted(taken.mother()));
        assertThat(refused.wrongFields()).containsExactly("reden");
        api.post(
                        CHAIR,
                        at + "/standpunten",
                        "{\"wie\": {\"persoon\": \"%s\"}, \"standpunt\": \"bezwaar\", \"reden\": \"Ik durf niet.\"}"
                                .formatted(taken.mother()))
                .ok();
        api.post(CHAIR, at + "/besluit", null).ok();
        JsonNode decided = api.get(Who.YOUTH_PROTECTION, path).ok().json().at("/resultaten/0");
        assertThat(decided.path("stand").asString()).isEqualTo("besloten");
        assertThat(decided.at("/standpunten/0/reden").asString()).isEqualTo("Ik durf niet.");
        assertThat(api.post(CHAIR, at + "/intrekking", "{}").status()).isEqualTo(409);
    }
}
