package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import nl.aantafel.account.domain.ProviderVisit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A provider that does not answer keeps nobody waiting. */
class ProviderPatienceTest {

    private static final ProviderVisit VISIT = new ProviderVisit("state", "nonce", "verifier", "/", null, null);

    @Test
    @Timeout(20)
    void givesUpOnAProviderThatTakesTheCallAndSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var settings = new ProviderSettings(
                    "http://localhost:" + silent.getLocalPort(),
                    "aantafel",
                    null,
                    "geheim",
                    "",
                    "any",
                    "RS256",
                    Duration.ofMillis(200),
                    "aantafel-api");
            IdentityProvider provider = new IdentityProvider(settings, Instant::now);

            assertThat(provider.address(VISIT, "http://localhost/back")).isEmpty();
            assertThat(provider.who(VISIT, "http://localhost/back", "code")).isEmpty();
            assertThat(provider.signedOut("token")).isEmpty();
            assertThat(provider.caller("a.b.c")).isEmpty();
        }
    }
}
