package nl.aantafel.account.web;

import nl.aantafel.account.Accounts.OneTimeLink;
import org.springframework.stereotype.Component;

/** A link to set up an account as it is handed over: whole, with this installation's address. */
@Component
class SetUpAddress {

    private final SiteAddress address;

    SetUpAddress(SiteAddress address) {
        this.address = address;
    }

    String of(OneTimeLink link) {
        return address.base() + link.path();
    }
}
