package nl.aantafel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partnership an organisation takes part in (deelname); without a date it did not sign the covenant. */
public record ParticipationLine(
        Partnership partnership,
        @Nullable LocalDate covenantSignedOn,
        @Nullable LocalDate until) {}
