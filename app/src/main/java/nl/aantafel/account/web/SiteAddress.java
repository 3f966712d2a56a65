package nl.aantafel.account.web;

import java.net.URI;
import nl.aantafel.account.Passkeys.Site;
import nl.aantafel.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which people see this installation: what was set, else the one of the request. */
@Component
class SiteAddress {

    private final Settings settings;

    SiteAddress(Settings settings) {
        this.settings = settings;
    }

    /** Without a slash at its end. */
    String base() {
        String set = settings.baseUrl();
        return set == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : set.replaceFirst("/+$", "");
    }

    /** What a passkey is bound to. */
    Site site() {
        URI base = URI.create(base());
        String port = base.getPort() < 0 ? "" : ":" + base.getPort();
        return new Site(base.getScheme() + "://" + base.getHost() + port, base.getHost());
    }
}
