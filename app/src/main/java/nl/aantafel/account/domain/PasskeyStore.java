package nl.aantafel.account.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where passkeys are kept. */
public interface PasskeyStore {

    /** An account's passkeys, oldest first. */
    List<Passkey> of(UUID account);

    /** Held until the transaction ends, so that one count follows the other. */
    Optional<Passkey> hold(byte[] credentialId);

    /** False when somebody has this very passkey already. */
    boolean add(Passkey passkey);

    void used(Passkey passkey);

    /** False when the account has no such passkey. */
    boolean rename(UUID account, UUID id, String name);

    /** False when the account has no such passkey. */
    boolean remove(UUID account, UUID id);

    void removeAll(UUID account);
}
