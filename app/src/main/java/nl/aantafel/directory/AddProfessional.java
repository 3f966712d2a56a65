package nl.aantafel.directory;

import java.util.UUID;

/** A new person at an organisation (professional). */
public record AddProfessional(UUID organisation, ProfessionalDetails details) {}
