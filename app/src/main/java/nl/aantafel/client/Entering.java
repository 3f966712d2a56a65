package nl.aantafel.client;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.DeviceKeys.Place;
import nl.aantafel.account.door.Device;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * Coming in at one's own page: the first time with the code somebody handed over, and a password of one's own from then on. A name
 * nobody has, a wrong code and a wrong password give the same answer, and take as long. Who keeps trying has to wait.
 */
public interface Entering {

    /** What was typed, and from where. */
    @Personal
    record Try(String name, String secret, String address, Device device) {
        @Override
        public String toString() {
            return "Try";
        }
    }

    /** With name and password; the token of the new session, or empty. */
    Optional<String> enter(Try what);

    /**
     * With name and code, choosing a password; the token of the new session, or empty. Refuses a password that is too easy, which a
     * wrong code never learns.
     */
    Optional<String> begin(Try what, String password);

    /** Something for a device to sign, good for five minutes and one answer. */
    String challenge(Actor doorkeeper, String address);

    /** With a passkey; the token of the new session, or empty: whatever is wrong gives the same answer. */
    Optional<String> enterWithPasskey(String answer, Place place, String address, Device device);

    /** A demo only: in without proof. */
    String pick(UUID door, Device device);

    /** Ends the session of this token. */
    void out(Actor doorkeeper, String token);
}
