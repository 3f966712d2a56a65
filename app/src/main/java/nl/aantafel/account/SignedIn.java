package nl.aantafel.account;

import java.util.Set;
import java.util.UUID;

/**
 * Who signed in, and how: the account, the professional it belongs to, and the factors that were shown. Says nothing about
 * rights; these are read anew on each request.
 */
public record SignedIn(UUID accountId, UUID professionalId, Set<String> factors) {

    /** Something the person knows. */
    public static final String PASSWORD = "password";

    /** Something the person has: a code from an authenticator app. */
    public static final String TOTP = "totp";

    /** Picked from the list of invented people; only in a demo. */
    public static final String DEMO = "demo";

    /** A passkey that itself asked for a finger, a face or a code: something one has and something one is or knows. */
    public static final String PASSKEY = "passkey";

    /** Let in by the identity provider of the organisation, which answers for the factors. */
    public static final String PROVIDER = "provider";

    /** A program's bearer token, given after a full sign-in. */
    public static final String TOKEN = "token";

    public SignedIn {
        factors = Set.copyOf(factors);
    }

    /** Whether this opens the house: two factors, or what stands in for them. */
    public boolean full() {
        return factors.contains(DEMO)
                || factors.contains(TOKEN)
                || factors.contains(PASSKEY)
                || factors.contains(PROVIDER)
                || (factors.contains(PASSWORD) && factors.contains(TOTP));
    }
}
