package nl.aantafel.account;

import nl.aantafel.directory.BeginPartnership;
import nl.aantafel.kernel.Actor;

/**
 * Making an account one's own with a link that works once, within 24 hours: choose a password, connect an authenticator
 * app, prove it with a code. The link is used up by that proof. Refuses with not found when it ran out or was used.
 */
public interface SetUp {

    /** How far the owner of a link is. {@code secret} and {@code uri} are empty until a password was chosen. */
    record Progress(String signInName, String secret, String uri) {

        public boolean passwordChosen() {
            return !secret.isEmpty();
        }
    }

    Progress progress(Actor door, String link);

    /** Refuses a password under twelve characters, over 72 bytes, or holding the account's name. */
    void choosePassword(Actor door, String link, String password);

    /** Shows that the app works, ends all older sessions of the account, and signs in. */
    SignInStep confirm(Actor door, String link, String code);

    /** Whether the link for the first functional administrator still works. */
    boolean mayBegin(Actor door, String link);

    /** Makes the first partnership with its administrator, and gives the link to set up that account. */
    String begin(Actor door, String link, BeginPartnership partnership);
}
