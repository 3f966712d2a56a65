package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.lower;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.exchange.Codes;
import nl.aantafel.meeting.QuestionsBeforehand.AskedView;
import org.jspecify.annotations.Nullable;

/** A question beforehand as the API tells it; answers and what was known are ids of statements. */
final class BeforehandShapes {

    record VraagVooraf(
            UUID id,
            UUID aan,
            String naam,
            String organisatienaam,
            @Nullable String vraag,
            String tekst,
            LocalDate uiterlijk,
            String uitkomst,
            String reden,
            List<UUID> bijdragen,
            List<UUID> alBekend,
            @Nullable LocalDate bekendSinds,
            String gevraagdDoor,
            long versie) {

        static VraagVooraf of(AskedView asked, @Nullable LocalDate knownOn) {
            return new VraagVooraf(
                    asked.id(),
                    asked.person(),
                    asked.name(),
                    asked.organisation(),
                    asked.key().isEmpty() ? null : asked.key(),
                    asked.text().nl(),
                    asked.due(),
                    Codes.ASKED_OUTCOMES.dutch(lower(asked.outcome())),
                    asked.reason(),
                    asked.answers().stream().map(StatementView::id).toList(),
                    asked.known().stream().map(StatementView::id).toList(),
                    asked.known().isEmpty() ? null : knownOn,
                    asked.askedBy(),
                    asked.version());
        }
    }

    private BeforehandShapes() {}
}
