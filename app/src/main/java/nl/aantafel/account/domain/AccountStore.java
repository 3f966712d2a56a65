package nl.aantafel.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where accounts are kept. */
public interface AccountStore {

    /** By name, whatever its capitals; nobody's when its owner left. */
    Optional<Account> byName(String signInName);

    /** Empty when its owner left. */
    Optional<Account> byId(UUID id);

    Optional<Account> byProfessional(UUID professional);

    /** By professional. */
    Map<UUID, Account> byProfessionals(Collection<UUID> professionals);

    /** The first so many, by name. */
    List<Account> first(int most);

    boolean any();

    /** False when the name is taken or the professional has an account already. */
    boolean add(Account account);

    /** Uses up a code's step; false when it, or a later one, was used before. */
    boolean takeStep(UUID id, long step);

    void changePassword(UUID id, String hash);

    /** A new password with a new secret as it is to be kept, that still has to be confirmed. */
    void startOver(UUID id, String passwordHash, String secret);

    /** The first so many whose secret is kept in another way than with this beginning. */
    List<Account> keptOtherwise(String begin, int most);

    /** Keeps a secret in another way; false when it is not the present one any more. */
    boolean keepSecret(UUID id, String present, String kept);

    void confirm(UUID id, Instant now);

    /** In use from now on, by another way in than a password; an earlier password and code open nothing any more. */
    void enterWithoutPassword(UUID id, Instant now);

    void block(UUID id, @Nullable Instant since);

    void screen(UUID id, @Nullable LocalDate until);
}
