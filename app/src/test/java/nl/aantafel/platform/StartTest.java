package nl.aantafel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.aantafel.support.OnTestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StartTest {

    private final DSLContext app;
    private final DSLContext sealer;
    private final DSLContext logReader;
    private final int port;

    StartTest(
            DSLContext app,
            @Qualifier("sealer") DSLContext sealer,
            @Qualifier("logReader") DSLContext logReader,
            @LocalServerPort int port) {
        this.app = app;
        this.sealer = sealer;
        this.logReader = logReader;
        this.port = port;
    }

    @Test
    void worksUnderOneRolePerKindOfWork() {
        assertThat(user(app)).isEqualTo("aantafel_app");
        assertThat(user(sealer)).isEqualTo("aantafel_sealer");
        assertThat(user(logReader)).isEqualTo("aantafel_log_reader");
    }

    @Test
    void tellsItsHealthWithoutDetails() throws Exception {
        HttpResponse<String> health = get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("PostgreSQL", "diskSpace", "total");
    }

    @Test
    void showsNoOtherEndpointOfTheActuator() throws Exception {
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(get("/actuator/heapdump").statusCode()).isNotEqualTo(200);
    }

    private static String user(DSLContext sql) {
        return String.valueOf(sql.fetchValue("select current_user"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
