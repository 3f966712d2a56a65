package nl.aantafel.account;

import java.time.Duration;

/** A bearer token as it is handed out, once; only its hash is kept. */
public record ApiToken(String token, Duration validFor) {

    @Override
    public String toString() {
        return "ApiToken";
    }
}
