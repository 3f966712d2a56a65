package nl.aantafel.account;

import java.time.Instant;
import java.util.Optional;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Signing in through the identity provider of the organisation (inloggen via uw organisatie). The provider says who somebody is,
 * by a name that means nothing elsewhere; which account that is was linked before, by its owner: from a session, or with the
 * one-time link of a new account. Never by an e-mail address, which others can have had before.
 */
public interface ProviderSignIn {

    /** Where somebody goes, and what the browser keeps until coming back. */
    record Departure(String address, String state) {
        @Override
        public String toString() {
            return "Departure";
        }
    }

    /** What came back with the browser; {@code kept} is what it kept. */
    record Return(String kept, String state, String code, String here, String address) {
        @Override
        public String toString() {
            return "Return";
        }
    }

    /** What came of it. */
    sealed interface Arrived {

        /** Signed in, or not, as with a password. */
        record Stepped(SignInStep step, String next) implements Arrived {}

        /** The account of who is signed in here is linked now. */
        record Linked() implements Arrived {}

        /** The provider knows this person; no account is linked to them. */
        record Unknown() implements Arrived {}

        /** Somebody else's account is linked to this person. */
        record Taken() implements Arrived {}

        /** The provider does not stand for it, or the visit is not one of ours. */
        record Failed() implements Arrived {}
    }

    /** Whether there is a provider. */
    boolean offered();

    /** What it is called on the button; empty when it was not given a name. */
    String name();

    /**
     * @param here the address to come back to
     * @param address of who leaves; refused for a minute when too many left from there and none came back
     */
    Departure depart(Actor door, String next, String here, String address);

    /** With a one-time link, to make the account it belongs to one's own. Not found when the link does not work. */
    Departure departWith(Actor door, String link, String here);

    /** To link one's own account; from a session of at most a quarter of an hour. */
    Departure departToLink(Actor actor, String token, String here);

    Arrived arrive(Actor door, Return back);

    /** Since when one's own account is linked. */
    Optional<Instant> linkedSince(Actor actor);

    /** Refused when one could not get in any more. */
    void unlink(Actor actor, String token);

    /** Where one signs out at the provider as well; empty for a session that did not come from there. */
    Optional<String> signOutAddress(Actor door, @Nullable String token, String back);

    /** The provider says that somebody signed out there: those sessions end here. False when it is not a token of its. */
    boolean signedOut(Actor door, String logoutToken);
}
