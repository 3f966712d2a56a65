package nl.aantafel.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The directory as the other rooms read it: names and capacities by id, in one query for many. Reading it leaves no log
 * line, because it tells nothing about a family.
 */
public interface WhoIsWho {

    Optional<Professional> professional(UUID id);

    Map<UUID, Professional> professionals(Collection<UUID> ids);

    /** People at work in a partnership, by name; the first hundred that match. */
    List<Professional> search(UUID partnership, String namePart);

    Optional<Organisation> organisation(UUID id);

    Map<UUID, Organisation> organisations(Collection<UUID> ids);

    /** Organisations that take part in a partnership, by name. */
    List<Organisation> participants(UUID partnership);

    Optional<Partnership> partnership(UUID id);

    List<Partnership> partnerships();

    /** The roles a professional holds today, with the seat of each. */
    List<RoleHolding> rolesOf(UUID professional);

    /** Who holds one of these roles in a partnership today. */
    List<RoleHolding> holders(UUID partnership, Set<String> roles);

    /** Who holds one of these roles in a partnership today: of the first role that anybody holds. */
    default Optional<RoleHolding> firstHolder(UUID partnership, List<String> inOrder) {
        List<RoleHolding> holders = holders(partnership, Set.copyOf(inOrder));
        return inOrder.stream()
                .flatMap(role ->
                        holders.stream().filter(holding -> holding.role().equals(role)))
                .findFirst();
    }

    /** Who sees to what nobody else does: the first process director, else the secretary. */
    default Optional<UUID> desk(UUID partnership) {
        return firstHolder(partnership, List.of(Roles.PROCESS_DIRECTOR, Roles.SECRETARY))
                .map(RoleHolding::professional);
    }

    /** The seats an organisation has in a partnership today. */
    List<Seat> seatsOf(UUID partnership, UUID organisation);

    /** The municipalities a partnership works for, by name. */
    List<Municipality> municipalities(UUID partnership);

    Map<UUID, Seat> seats(Collection<UUID> ids);
}
