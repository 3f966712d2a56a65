package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where passkeys are kept, and what devices are asked to sign. */
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

    /** Something to sign, for this account or for whoever is at the door; what ran out is forgotten. */
    void ask(byte[] challenge, @Nullable UUID account, Instant now, Instant until);

    /** Uses it up; false when it was never asked, of another, or ran out. */
    boolean take(byte[] challenge, @Nullable UUID account, Instant now);
}
