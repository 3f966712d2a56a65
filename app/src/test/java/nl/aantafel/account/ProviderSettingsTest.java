package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.aantafel.platform.CannotStart;
import org.junit.jupiter.api.Test;

/** What the house asks of an identity provider. */
class ProviderSettingsTest {

    private static ProviderSettings with(String issuer, String acr) {
        return new ProviderSettings(issuer, "aantafel", null, "geheim", "", acr, "RS256", Duration.ofSeconds(5), "");
    }

    @Test
    void doesNotStartWithAProviderOfWhichNoLevelOfAssuranceIsAsked() {
        assertThatThrownBy(() -> with("https://inloggen.example", " "))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("AANTAFEL_OIDC_ACR");
    }

    @Test
    void takesEveryLevelWhenThatIsSaidInSoManyWords() {
        assertThat(with("https://inloggen.example", "any").levels()).isEmpty();
        assertThat(with("https://inloggen.example", "hoog substantieel").levels())
                .containsExactly("hoog", "substantieel");
    }

    @Test
    void doesNotStartWithAProviderThatIsNotReachedOverTls() {
        for (String open : java.util.List.of("http://inloggen.example", "http://127.0.0.1.example", "geen adres")) {
            assertThatThrownBy(() -> with(open, "any"))
                    .as(open)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("https");
        }
        assertThat(with("http://localhost:8081/realms/een", "any").configured())
                .as("on this machine")
                .isTrue();
    }

    @Test
    void doesNotStartWhenATokenThatOnlySaysWhoSignedInWouldOpenTheApi() {
        assertThatThrownBy(() -> new ProviderSettings(
                        "https://inloggen.example",
                        "aantafel",
                        null,
                        "",
                        "",
                        "any",
                        "RS256",
                        Duration.ofSeconds(5),
                        "aantafel"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("AANTAFEL_OIDC_AUDIENCE");
    }

    @Test
    void needsNoLevelWithoutAProvider() {
        assertThat(with("", "").configured()).isFalse();
    }
}
