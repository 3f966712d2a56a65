package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Invitations, and what one wants by mail, over HTTP. */
@OnApi
class InvitationsThroughApiTest {

    private final Api api;
    private final Gatherings gatherings;
    private final Time time;

    InvitationsThroughApiTest(BeanFactory beans, Gatherings gatherings, Time time, @LocalServerPort int port) {
        this.api = new Api(beans, port);
        this.gatherings = gatherings;
        this.time = time;
    }

    private String planned() {
        Instant starts = time.now().plus(Duration.ofDays(3));
        UUID id = gatherings.plan(
                api.house().processDirector(),
                new Plan(
                        api.house().partnership(),
                        null,
                        "triage",
                        starts,
                        starts.plus(Duration.ofHours(1)),
                        "Kamer 1",
                        api.house().id(Who.PROCESS_DIRECTOR),
                        null,
                        List.of(new Invitee(api.house().id(Who.POLICE), "fixed", "Weegt mee")),
                        List.of()));
        return "/bijeenkomsten/" + id + "/uitnodiging";
    }

    @Test
    void oneAnswersInTheVersionThatWasSeenAndTheChairReadsIt() {
        String path = planned();
        JsonNode before = api.get(Who.POLICE, path).ok().json();
        assertThat(before.path("teBeantwoorden").asBoolean()).isTrue();
        assertThat(before.has("antwoorden")).isFalse();
        String answer = "{\"antwoord\": \"komt_niet\", \"toelichting\": \"Vrije dag\"}";
        api.put(Who.POLICE, path + "/antwoord", answer, "If-Match", "\"0\"").ok();
        assertThat(api.get(Who.POLICE, path)
                        .ok()
                        .json()
                        .at("/antwoord/antwoord")
                        .asString())
                .isEqualTo("komt_niet");
        JsonNode chair = api.get(Who.PROCESS_DIRECTOR, path).ok().json();
        assertThat(chair.at("/antwoorden/0/antwoord/toelichting").asString()).isEqualTo("Vrije dag");
        assertThat(api.put(Who.POLICE, path + "/antwoord", answer, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.get(Who.OUTSIDER, path).status()).isEqualTo(404);
    }

    @Test
    void givesTheFileForOnesOwnCalendar() {
        assertThat(api.send(Who.POLICE, "GET", planned() + "/agenda", null, "Accept", "text/calendar")
                        .ok()
                        .text())
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("Kamer 1");
    }

    @Test
    void theChairSendsTheInvitationAgain() {
        String path = planned();
        String police = "{\"personen\": [\"" + api.house().id(Who.POLICE) + "\"]}";
        api.post(Who.PROCESS_DIRECTOR, path + "/herinneringen", police).ok();
        assertThat(api.post(Who.POLICE, path + "/herinneringen", police).status())
                .isEqualTo(403);
        var wrong = api.post(
                Who.PROCESS_DIRECTOR,
                path + "/herinneringen",
                "{\"personen\": [\"" + api.house().id(Who.OUTSIDER) + "\"]}");
        assertThat(wrong.wrongFields()).containsExactly("personen");
    }

    @Test
    void oneChoosesWhetherToGetMailAndInWhichLanguage() {
        assertThat(api.get(Who.MAYOR, "/mailvoorkeur").ok().json().path("mail").asBoolean())
                .isTrue();
        api.put(Who.MAYOR, "/mailvoorkeur", "{\"mail\": false, \"taal\": \"en\"}")
                .ok();
        JsonNode after = api.get(Who.MAYOR, "/mailvoorkeur").ok().json();
        assertThat(after.path("mail").asBoolean()).isFalse();
        assertThat(after.path("taal").asString()).isEqualTo("en");
    }
}
