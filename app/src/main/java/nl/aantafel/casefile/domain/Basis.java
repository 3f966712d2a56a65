package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.State;
import org.jspecify.annotations.Nullable;

/** What every use case must know of its case: whose it is, under which frame, along which pathway and in which state. */
public record Basis(
        UUID caseId,
        UUID partnership,
        String frameCode,
        String pathway,
        State state,
        @Nullable LocalDate takenUpOn) {}
