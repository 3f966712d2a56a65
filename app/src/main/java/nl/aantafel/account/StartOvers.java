package nl.aantafel.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.Accounts.OneTimeLink;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Starting over with an account in use (opnieuw instellen), for who lost password or phone. A functional administrator asks,
 * somebody else agrees ({@link nl.aantafel.directory.WhoAgrees}), and only then is there a link: shown once, to the one who
 * agreed, who hands it over in person. So the one who thought of it never holds it. A request lasts seven days. The account's
 * owner gets a task, sees it at the own account and can withdraw it; nothing changes before the link is used.
 */
public interface StartOvers {

    /** One request; {@code agreers} are the names of who may agree. */
    record Line(
            UUID id,
            UUID professional,
            String name,
            String organisation,
            String askedBy,
            Instant expiresAt,
            List<String> agreers,
            boolean mayAgree,
            boolean mayWithdraw) {
        public Line {
            agreers = List.copyOf(agreers);
        }
    }

    /** The latest request about one's own account: {@code settledBy} agreed; {@code open} while nobody did yet. */
    record Own(
            UUID id,
            String askedBy,
            Instant askedAt,
            @Nullable String settledBy,
            boolean open) {}

    /**
     * Refused: an account nobody uses yet (it just gets a link), a closed one, one that is asked for already; of somebody who is
     * at home in another partnership; when nobody is left to agree.
     */
    void ask(Actor actor, UUID partnership, UUID professional);

    /** Makes the link. Refused: one's own request; not found for whoever may not agree. */
    OneTimeLink agree(Actor actor, UUID request);

    void decline(Actor actor, UUID request);

    /** By an administrator of the partnership, or by the account's owner. */
    void withdraw(Actor actor, UUID request);

    /** What waits and is the actor's to agree with, or is asked in a partnership the actor administers. */
    List<Line> waiting(Actor actor);

    /** What waits for this account, for the administrator. */
    Optional<Line> of(Actor actor, UUID partnership, UUID professional);

    /** About the actor's own account; empty when nobody ever asked. */
    Optional<Own> own(Actor actor);
}
