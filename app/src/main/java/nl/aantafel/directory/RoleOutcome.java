package nl.aantafel.directory;

import java.util.UUID;

/** What came of giving a role (rol geven). */
public sealed interface RoleOutcome {

    /** The role holds from its first day. */
    record Given(UUID holding) implements RoleOutcome {}

    /** A second person must agree first; nothing holds yet. */
    record Waits(UUID request) implements RoleOutcome {}
}
