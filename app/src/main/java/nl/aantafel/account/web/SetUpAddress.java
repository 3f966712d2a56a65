package nl.aantafel.account.web;

import nl.aantafel.account.Accounts.OneTimeLink;
import nl.aantafel.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A link to set up an account as it is handed over: whole, with this installation's address. */
@Component
class SetUpAddress {

    private final Settings settings;

    SetUpAddress(Settings settings) {
        this.settings = settings;
    }

    String of(OneTimeLink link) {
        String base = settings.baseUrl() == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.baseUrl().replaceFirst("/+$", "");
        return base + link.path();
    }
}
