package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OtherTable;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Which cases have priority, and a case that goes on under another frame, over HTTP. */
@OnApi
class PrioritiesThroughApiTest {

    private final BeanFactory beans;
    private final TestDatabase database;
    private final Time time;
    private final Api api;

    PrioritiesThroughApiTest(BeanFactory beans, TestDatabase database, Time time, @LocalServerPort int port) {
        this.beans = beans;
        this.database = database;
        this.time = time;
        this.api = new Api(beans, House.another(beans), port);
    }

    @Test
    void aCaseIsOnTheListAsLongAsItNeedsPriority() {
        Case on = api.house().takenUpCase();
        String path = "/casussen/" + on.id() + "/voorrang";
        String list = "/samenwerkingsverbanden/" + api.house().partnership() + "/voorrang";
        String put = "{\"criteria\": [\"nu_gevaar\"]}";

        assertThat(api.get(Who.OUTSIDER, path).status()).isEqualTo(404);
        assertThat(api.get(Who.OUTSIDER, list).status()).isGreaterThanOrEqualTo(403);
        assertThat(api.put(Who.OUTSIDER, path, put).status()).isEqualTo(404);
        assertThat(api.put(Who.PROCESS_DIRECTOR, path, "{\"criteria\": []}").wrongFields())
                .containsExactly("criteria");
        api.put(Who.PROCESS_DIRECTOR, path, put).ok();

        JsonNode now = api.get(Who.CASE_DIRECTOR, path).ok().json();
        assertThat(now.at("/nu/criteria/0").asString()).isEqualTo("nu_gevaar");
        JsonNode all = api.get(Who.PROCESS_DIRECTOR, list).ok().json();
        assertThat(all.at("/zoKiezenWe/0/bron").asString()).isNotBlank();
        assertThat(all.at("/casussen")
                        .valueStream()
                        .map(each -> each.path("casus").asString()))
                .contains(on.id().toString());

        api.post(Who.PROCESS_DIRECTOR, path + "/einde", "{\"waaromEraf\": \"geregeld\"}")
                .ok();
        assertThat(api.post(Who.PROCESS_DIRECTOR, path + "/einde", "{\"waaromEraf\": \"geregeld\"}")
                        .status())
                .as("off the list already")
                .isEqualTo(409);
        assertThat(api.get(Who.PROCESS_DIRECTOR, list)
                        .ok()
                        .json()
                        .at("/casussen")
                        .size())
                .isZero();
    }

    @Test
    void aCaseGoesOnUnderAnotherFrame() {
        Case on = api.house().takenUpCase();
        api.house().join(on.id(), Who.MUNICIPALITY);
        OtherTable table = new OtherTable(beans, database, api.house());
        UUID seat = table.seat(Who.MUNICIPALITY, "municipal_executive");
        String path = "/casussen/" + on.id() + "/doorsturen";

        JsonNode offered = api.get(Who.MUNICIPALITY, path).ok().json();
        assertThat(offered.path("magDoorsturen").asBoolean()).isTrue();
        assertThat(offered.at("/doelen/0/samenwerkingsverband").asString())
                .isEqualTo(table.house().partnership().toString());
        assertThat(api.get(Who.YOUTH_PROTECTION, path)
                        .ok()
                        .json()
                        .path("magDoorsturen")
                        .asBoolean())
                .isFalse();

        String sent = send(table, seat, on.child(), time.today());
        assertThat(api.post(Who.YOUTH_PROTECTION, path, sent).status()).isEqualTo(403);
        UUID begun = api.post(Who.MUNICIPALITY, path, sent).id();
        assertThat(begun).isNotEqualTo(on.id());
        assertThat(api.post(Who.MUNICIPALITY, path, sent).status())
                .as("once a day")
                .isEqualTo(409);
        assertThat(api.get(Who.MUNICIPALITY, path)
                        .ok()
                        .json()
                        .at("/doorgestuurd")
                        .size())
                .isOne();
    }

    private static String send(OtherTable table, UUID seat, UUID child, LocalDate told) {
        return "{\"samenwerkingsverband\": \"" + table.house().partnership() + "\", \"zetel\": \"" + seat
                + "\", \"waarom\": \"minder_nodig\", \"casusStopt\": true, \"mensen\": [{\"persoon\": \"" + child
                + "\", \"rol\": \"betrokkene\", \"verteld\": true, \"manier\": \"gesprek\", \"verteldOp\": \"" + told
                + "\"}]}";
    }
}
