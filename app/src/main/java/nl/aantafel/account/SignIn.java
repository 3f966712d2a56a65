package nl.aantafel.account;

import java.util.Optional;
import nl.aantafel.kernel.Actor;

/**
 * Signing in (inloggen): a name with a password, then a code. After five wrong attempts from one address the name rests there for
 * fifteen minutes, whether anybody has it or not; who left the organisation is nobody. A right code works once. Each step gives a new token, so a stolen earlier one is worthless.
 */
public interface SignIn {

    /** Acts as long as nobody is known yet. */
    Actor DOOR = Actor.technical("sign-in");

    /** {@code address} is the visitor's on the network. */
    SignInStep password(Actor door, String name, String password, String address);

    /** {@code halfToken} is the one the password gave. */
    SignInStep code(Actor door, String halfToken, String code, String address);

    /** Whose session this is, when a password was given and the code is still to come. */
    Optional<SignedIn> halfway(Actor door, String halfToken);

    /** Ends the session at once, on all machines that hold this token. */
    void out(Actor door, String token);
}
