package nl.aantafel.notify;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/** The port by which another room says where a person can be reached by mail. */
public interface Addresses {

    /** The address of a professional for their work. */
    @Personal
    record Address(String mail) {
        @Override
        public String toString() {
            return "Address";
        }
    }

    /** Empty for who is not at work any more, or may not sign in: they could not open what the mail points at. */
    Optional<Address> of(Actor actor, UUID person);
}
