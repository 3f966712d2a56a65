package nl.aantafel.account;

import java.util.Optional;
import nl.aantafel.account.domain.TokenStore;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** Reads the tokens this installation gave out itself, in one statement. */
@Component
class OwnTokens implements BearerTokens {

    private final TokenStore tokens;
    private final Time time;

    OwnTokens(TokenStore tokens, Time time) {
        this.tokens = tokens;
        this.time = time;
    }

    @Override
    public Optional<SignedIn> read(String token) {
        return tokens.find(Token.hash(token), time.now(), time.today());
    }
}
