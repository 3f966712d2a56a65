package nl.aantafel.account;

import java.util.Optional;
import java.util.Set;
import nl.aantafel.account.domain.ProviderStore;
import nl.aantafel.account.domain.ProviderStore.Subject;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/**
 * Reads access tokens of the identity provider: the same subject its owner linked, the same level of assurance and the same closed doors as
 * when signing in there. What the token says of rights is not read.
 */
@Component
class ProviderTokens implements BearerTokens {

    private static final int LONGEST = 8000;

    private final IdentityProvider provider;
    private final ProviderSettings settings;
    private final ProviderStore providers;
    private final Time time;

    ProviderTokens(IdentityProvider provider, ProviderSettings settings, ProviderStore providers, Time time) {
        this.provider = provider;
        this.settings = settings;
        this.providers = providers;
        this.time = time;
    }

    @Override
    public Optional<SignedIn> read(String token) {
        if (!settings.takesAccessTokens() || token.indexOf('.') < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        return provider.caller(token)
                .flatMap(name -> providers.open(new Subject(provider.issuer(), name), time.today()))
                .map(owner -> new SignedIn(owner.account(), owner.professional(), Set.of(SignedIn.PROVIDER)));
    }
}
