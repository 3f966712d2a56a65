package nl.aantafel.account.web;

import java.util.Map;
import nl.aantafel.account.DeviceKeys;
import nl.aantafel.account.DeviceKeys.Offer;
import nl.aantafel.account.DeviceKeys.Place;
import nl.aantafel.account.Passkeys;
import nl.aantafel.account.Passkeys.Site;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What a browser is asked for about passkeys, at a door of another room. */
@NamedInterface("door")
@Component
public class DeviceQuestions {

    private final SiteAddress address;

    DeviceQuestions(SiteAddress address) {
        this.address = address;
    }

    public Place place() {
        Site site = address.site();
        return new Place(site.origin(), site.name());
    }

    public Map<String, Object> toSign(String challenge) {
        return PasskeyOptions.toSign(challenge, address.site());
    }

    /** {@code title}: how the device lists it; others may read that. */
    public Map<String, Object> toMake(Offer offer, String title) {
        return PasskeyOptions.toMake(
                new Passkeys.Offer(
                        offer.challenge(),
                        DeviceKeys.encoded(offer.handle()),
                        offer.name(),
                        offer.known().stream().map(DeviceKeys::encoded).toList()),
                address.site(),
                title);
    }
}
