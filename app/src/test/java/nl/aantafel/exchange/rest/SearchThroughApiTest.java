package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Searching through the API finds what the page finds. */
@OnApi
class SearchThroughApiTest {

    private final Api api;

    SearchThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private Api.Answer search(Who who, String words) {
        return api.post(who, "/zoekopdrachten", "{\"zoekwoorden\":\"" + words + "\"}");
    }

    @Test
    void findsPeopleAndCasesOfTheCaller() {
        Case ours = api.house().takenUpCase();
        var found = search(Who.CASE_DIRECTOR, "Sara de Wilde").ok().json();
        assertThat(found.path("personen").path(0).path("naam").asString()).isEqualTo("Sara de Wilde");
        assertThat(found.path("personen").path(0).path("gevondenOp").asString()).isEqualTo("naam");
        String number = api.get(Who.CASE_DIRECTOR, "/casussen/" + ours.id())
                .ok()
                .json()
                .path("nummer")
                .asString();
        assertThat(search(Who.CASE_DIRECTOR, number).text()).contains(ours.id().toString());
    }

    @Test
    void tellsAnOutsiderNothing() {
        api.house().takenUpCase();
        var found = search(Who.OUTSIDER, "Sara").ok().json();
        assertThat(found.path("personen").isEmpty()).isTrue();
        assertThat(found.path("casussen").isEmpty()).isTrue();
        assertThat(found.path("bijdragen").isEmpty()).isTrue();
        assertThat(found.path("meer").path("personen").asBoolean()).isFalse();
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThat(search(Who.CASE_DIRECTOR, "").wrongFields()).containsExactly("zoekwoorden");
        assertThat(search(Who.CASE_DIRECTOR, "x".repeat(10_000)).wrongFields()).containsExactly("zoekwoorden");
        assertThat(search(Who.CASE_DIRECTOR, "x".repeat(10_000)).status()).isEqualTo(422);
    }

    @Test
    void isNoReadingByAddress() {
        assertThat(api.get(Who.CASE_DIRECTOR, "/zoekopdrachten").status()).isIn(404, 405);
    }
}
