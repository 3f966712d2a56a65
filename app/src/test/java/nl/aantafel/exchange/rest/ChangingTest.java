package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same request twice, and two changes of the same thing. */
@OnApi
class ChangingTest {

    private static final String NOA = "{\"voornaam\": \"Noa\", \"achternaam\": \"Verbeek\"}";

    private final Api api;

    ChangingTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private int persons(UUID caseId) {
        return api.get(Who.VEILIG_THUIS, "/casussen/" + caseId + "/personen")
                .ok()
                .json()
                .path("resultaten")
                .size();
    }

    @Test
    void createsOnceHoweverOftenTheSameKeyIsSent() {
        Case opened = api.house().openedCase();
        String path = "/casussen/" + opened.id() + "/personen";
        String key = UUID.randomUUID().toString();
        var first = api.post(Who.VEILIG_THUIS, path, NOA, "Idempotency-Key", key);
        var again = api.post(Who.VEILIG_THUIS, path, NOA.replace(": ", ":"), "Idempotency-Key", key);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(persons(opened.id())).isEqualTo(4);
    }

    @Test
    void createsOnceWhenTheSameRequestArrivesManyTimesAtOnce() {
        Case opened = api.house().openedCase();
        String path = "/casussen/" + opened.id() + "/personen";
        String key = UUID.randomUUID().toString();
        api.get(Who.VEILIG_THUIS, path).ok();
        var ids = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> api.post(Who.VEILIG_THUIS, path, NOA, "Idempotency-Key", key)
                                .id()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();
        assertThat(ids).hasSize(1);
        assertThat(persons(opened.id())).isEqualTo(4);
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        Case opened = api.house().openedCase();
        String path = "/casussen/" + opened.id() + "/personen";
        String key = UUID.randomUUID().toString();
        api.post(Who.VEILIG_THUIS, path, NOA, "Idempotency-Key", key).ok();
        var other = api.post(Who.VEILIG_THUIS, path, NOA.replace("Noa", "Sem"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.wrongFields()).containsExactly("Idempotency-Key");
        assertThat(persons(opened.id())).isEqualTo(4);
    }

    @Test
    void forgetsTheKeyOfARequestThatWasRefused() {
        Case opened = api.house().openedCase();
        String path = "/casussen/" + opened.id() + "/personen";
        String key = UUID.randomUUID().toString();
        assertThat(api.post(Who.VEILIG_THUIS, path, "{}", "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        api.post(Who.VEILIG_THUIS, path, NOA, "Idempotency-Key", key).ok();
    }

    @Test
    void keepsKeysOfDifferentPeopleApart() {
        Case opened = api.house().takenUpCase();
        String path = "/casussen/" + opened.id() + "/bijdragen";
        String body = "{\"tekst\": \"Het gaat beter op school.\"}";
        String key = UUID.randomUUID().toString();
        UUID one = api.post(Who.YOUTH_PROTECTION, path, body, "Idempotency-Key", key)
                .id();
        UUID other =
                api.post(Who.CASE_DIRECTOR, path, body, "Idempotency-Key", key).id();
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void changesOnlyTheVersionThatWasSeen() {
        Case opened = api.house().openedCase();
        String path = "/casussen/" + opened.id() + "/personen/" + opened.mother();
        String seen = api.get(Who.VEILIG_THUIS, path).header("ETag");
        assertThat(seen).matches("\"\\d+\"");
        String body = "{\"voornaam\": \"Sara\", \"achternaam\": \"de Wilde\", \"geslacht\": \"vrouw\"}";
        assertThat(api.put(Who.VEILIG_THUIS, path, body).status()).isEqualTo(428);
        assertThat(api.put(Who.VEILIG_THUIS, path, body, "If-Match", "drie").status())
                .isEqualTo(400);
        assertThat(api.put(Who.VEILIG_THUIS, path, body, "If-Match", seen).status())
                .isEqualTo(204);
        var stale = api.put(Who.VEILIG_THUIS, path, body.replace("vrouw", "anders"), "If-Match", seen);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().at("/huidig/geslacht").asString()).isEqualTo("vrouw");
        assertThat(stale.header("ETag"))
                .isEqualTo("\"" + stale.json().path("huidigeVersie").asInt() + "\"")
                .isEqualTo(api.get(Who.VEILIG_THUIS, path).header("ETag"));
    }

    @Test
    void callsOffAMeetingInTheVersionThatWasSeen() {
        String path = "/overleggen/"
                + new Meeting(api).prepared(api.house().takenUpCase().id());
        String off = path + "/afzegging";
        String why = "{\"reden\": \"De voorzitter is ziek.\"}";
        assertThat(api.post(Who.PROCESS_DIRECTOR, off, why).status()).isEqualTo(428);
        assertThat(api.post(Who.PROCESS_DIRECTOR, off, why, "If-Match", "\"9\"").status())
                .isEqualTo(412);
        String seen = api.get(Who.PROCESS_DIRECTOR, path).ok().header("ETag");
        assertThat(api.post(Who.YOUTH_PROTECTION, off, why, "If-Match", seen).status())
                .isEqualTo(403);
        api.post(Who.PROCESS_DIRECTOR, off, why, "If-Match", seen).ok();
        var after = api.get(Who.PROCESS_DIRECTOR, path).ok().json();
        assertThat(after.at("/kop/stand").asString()).isEqualTo("afgezegd");
        assertThat(api.post(Who.PROCESS_DIRECTOR, path + "/start", null).status())
                .isEqualTo(409);
    }

    @Test
    void leafsThroughAListWithoutTotals() {
        Case taken = api.house().takenUpCase();
        String path = "/casussen/" + taken.id() + "/bijdragen";
        for (int i = 0; i < 5; i++) {
            api.post(Who.CASE_DIRECTOR, path, "{\"tekst\": \"Zin " + i + "\"}").ok();
        }
        int seen = 0;
        String next = path + "?aantal=2&soort=feit,mening,vermoeden,verteld_door";
        while (!next.isEmpty()) {
            var page = api.get(Who.CASE_DIRECTOR, next).ok().json();
            assertThat(page.propertyNames()).containsExactlyInAnyOrder("resultaten", "_links");
            assertThat(page.path("resultaten").size()).isLessThanOrEqualTo(2);
            seen += page.path("resultaten").size();
            next = page.at("/_links/next/href").asString("");
        }
        assertThat(seen).isEqualTo(5);
    }
}
