package nl.aantafel.account;

import java.util.Optional;

/**
 * Whose bearer token this is. Ours are opaque and looked up by hash; those of an identity provider are signed and read by another
 * implementation of this interface. The first that knows a token answers.
 */
public interface BearerTokens {

    Optional<SignedIn> read(String token);
}
