package nl.aantafel.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a partnership, kept by its functional administrator ({@link Authorise.Duty#ADMINISTER}). Only of people
 * whose organisation takes part in the partnership; of others the answer is not found.
 */
public interface Accounts {

    /**
     * What makes an account.
     *
     * @param signInName what the person types to sign in; the e-mail address when left out
     * @param screeningUntil the day the screening (VOG) runs out; none when not recorded
     */
    record NewAccount(
            UUID professional,
            @Nullable String signInName,
            @Nullable LocalDate screeningUntil) {}

    /** Which accounts to list: part of a name, and a state or {@code null} for all. */
    record Filter(String namePart, @Nullable AccountState state) {

        public static final Filter ALL = new Filter("", null);
    }

    /** A link to hand over in person; it is shown this once. {@code path} is local to this installation. */
    record OneTimeLink(String path, Instant expiresAt) {}

    List<AccountSummary> list(Actor actor, UUID partnership, Filter filter);

    AccountSummary of(Actor actor, UUID partnership, UUID professional);

    /** Refuses a name somebody else has, and a second account for the same person. */
    OneTimeLink create(Actor actor, UUID partnership, NewAccount account);

    /** A new link for who has not set up the account yet. Refused for an account in use: see {@link StartOvers}. */
    OneTimeLink newLink(Actor actor, UUID partnership, UUID professional);

    /** Closes the account at once, with all its sessions and tokens. */
    void block(Actor actor, UUID partnership, UUID professional);

    void unblock(Actor actor, UUID partnership, UUID professional);

    /** Records until when the screening holds; an account whose screening is over opens no door. */
    void screenedUntil(Actor actor, UUID partnership, UUID professional, @Nullable LocalDate until);
}
