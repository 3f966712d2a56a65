package nl.aantafel.account.web;

import java.util.List;
import java.util.Map;
import nl.aantafel.account.Passkeys.Offer;
import nl.aantafel.account.Passkeys.Site;

/** What a browser is asked for, in the words of the WebAuthn standard: always a device that asks who its owner is. */
final class PasskeyOptions {

    private static final long MOST_MILLISECONDS = 300_000;
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private PasskeyOptions() {}

    static Map<String, Object> toSign(String challenge, Site site) {
        return Map.of(
                "challenge",
                challenge,
                "rpId",
                site.name(),
                "timeout",
                MOST_MILLISECONDS,
                "userVerification",
                "required");
    }

    static Map<String, Object> toMake(Offer offer, Site site, String product) {
        return Map.of(
                "rp",
                Map.of("id", site.name(), "name", product),
                "user",
                Map.of("id", offer.handle(), "name", offer.name(), "displayName", offer.name()),
                "challenge",
                offer.challenge(),
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(number -> Map.of("type", "public-key", "alg", number))
                        .toList(),
                "timeout",
                MOST_MILLISECONDS,
                "excludeCredentials",
                offer.known().stream()
                        .map(id -> Map.of("type", "public-key", "id", id))
                        .toList(),
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation",
                "none");
    }
}
