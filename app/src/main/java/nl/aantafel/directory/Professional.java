package nl.aantafel.directory;

import java.util.UUID;

/** A person working for an organisation (professional), who may sign in. */
public record Professional(
        UUID id,
        UUID organisation,
        String organisationName,
        String name,
        String jobTitle,
        String email,
        String phone) {}
