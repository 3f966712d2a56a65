package nl.aantafel.account;

import java.util.Optional;

/**
 * Whose bearer token this is. Here tokens are opaque and looked up by hash; where an identity provider is configured, its
 * signed tokens are read by another implementation of this interface.
 */
public interface BearerTokens {

    Optional<SignedIn> read(String token);
}
