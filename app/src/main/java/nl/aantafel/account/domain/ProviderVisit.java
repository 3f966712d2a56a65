package nl.aantafel.account.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to the identity provider.
 *
 * @param state comes back with the answer, and stands in the browser's cookie meanwhile
 * @param nonce comes back within the signed token
 * @param verifier proves that the answer is exchanged by who asked (PKCE)
 * @param account to link, when that is what it is for
 * @param linkHash of the one-time link with which it is linked
 */
public record ProviderVisit(
        String state,
        String nonce,
        String verifier,
        String next,
        @Nullable UUID account,
        byte @Nullable [] linkHash) {

    @Override
    public String toString() {
        return "ProviderVisit";
    }
}
