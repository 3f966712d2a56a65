package nl.aantafel.casefile.domain;

import java.util.UUID;

/** A change to one thing of a case, by somebody who saw a certain version of it. */
public record Edit(UUID caseId, UUID id, long version, Stamp stamp) {}
