package nl.aantafel.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Whose sign-in name this is, for a command somebody gives on the server itself. Opens no session; an account that opens no
 * door, because it is blocked or its screening is over, is nobody's.
 */
public interface AccountNames {

    /** The professional with this sign-in name, whatever its capitals. */
    Optional<UUID> professional(String signInName);
}
