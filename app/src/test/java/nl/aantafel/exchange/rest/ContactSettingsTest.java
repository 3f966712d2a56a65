package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.platform.Serve;
import nl.aantafel.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ContactSettingsTest {

    private static ObjectNode told(ContactSettings contact, @Nullable String baseUrl) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        contact.describe(told, new Settings(null, false, "data", baseUrl, Serve.ALL));
        return told;
    }

    @Test
    void tellsWhatWasSaid() {
        ObjectNode told = told(
                new ContactSettings("Beheer", "https://hulp.example", "hulp@huis.example"), "https://huis.example");
        assertThat(told.path("name").asString()).isEqualTo("Beheer");
        assertThat(told.path("url").asString()).isEqualTo("https://hulp.example");
        assertThat(told.path("email").asString()).isEqualTo("hulp@huis.example");
    }

    @Test
    void followsFromTheAddressWhenNothingWasSaid() {
        ObjectNode told = told(new ContactSettings(null, " ", null), "https://tafel.huis.example:8443/");
        assertThat(told.path("name").asString()).isEqualTo("De beheerder van deze installatie");
        assertThat(told.path("url").asString()).isEqualTo("https://tafel.huis.example:8443/");
        assertThat(told.path("email").asString()).isEqualTo("postmaster@tafel.huis.example");
        assertThat(told(new ContactSettings(null, null, null), null)
                        .path("email")
                        .asString())
                .isEqualTo("postmaster@localhost.localdomain");
    }
}
