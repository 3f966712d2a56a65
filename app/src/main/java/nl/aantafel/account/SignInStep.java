package nl.aantafel.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of one step of signing in. Every outcome is saved, so none of them is a refusal. */
public sealed interface SignInStep {

    /** The password is right; the token opens the page for the code, and nothing else, for ten minutes. */
    record CodeNext(String token) implements SignInStep {}

    /** Signed in; the token is the session's. */
    record Entered(String token, SignedIn who) implements SignInStep {}

    /**
     * Not right, or too often wrong, or nobody has this name: the three look the same to everyone.
     */
    record Wrong() implements SignInStep {}

    /** The first step is too long ago, or was never taken. */
    record StartAgain() implements SignInStep {}

    /** The administrator closed the account. Told only to who knows the password. */
    record Blocked() implements SignInStep {}

    /** The screening (VOG) ran out. Told only to who knows the password. */
    record ScreeningOver(@Nullable LocalDate until) implements SignInStep {}
}
