package nl.aantafel.directory.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of roles that wait for agreement. */
public interface RequestedRoles {

    void add(RoleRequest request);

    /** Held until the transaction ends, so that it is settled once; empty when it was settled or ran out. */
    Optional<RoleRequest> hold(UUID id, Instant now);

    List<RoleRequest> openIn(Collection<UUID> partnerships, Instant now);

    List<RoleRequest> openFor(UUID professional, Instant now);

    void settle(UUID id, String outcome, UUID by, Instant at);
}
