package nl.aantafel.directory;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may be the second person (tweede persoon) where one person alone must not decide: letting somebody in at the desk, and
 * starting over with an account in use. Another functional administrator or a process director of the partnership; the data
 * protection officer only when there is neither. Never the one who asks, never the one it is about.
 */
public interface WhoAgrees {

    /** Those who may agree today; empty when there is nobody. */
    Set<UUID> mayAgree(UUID partnership, UUID asker, UUID about);

    /** The partnerships where somebody holds a role that may agree. */
    Set<UUID> agreesIn(UUID professional);

    /**
     * Where people know this professional: the partnership of the oldest role that still holds. Only there may somebody else
     * agree, so that a partnership made for the purpose gives no hold on its neighbours' people. Empty without a role.
     */
    Optional<UUID> home(UUID professional);
}
