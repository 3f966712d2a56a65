package nl.aantafel.account;

import nl.aantafel.account.Passkeys.Site;
import nl.aantafel.kernel.Actor;

/** Signing in with a passkey: one step, because the device itself asked for a finger, a face or a code. */
public interface PasskeySignIn {

    /** Something to sign, good for five minutes and one answer. */
    String challenge(Actor door, String address);

    /** {@code answer} is what the browser gives, as JSON; whatever is wrong with it gives the same answer. */
    SignInStep enter(Actor door, String answer, Site site, String address);
}
