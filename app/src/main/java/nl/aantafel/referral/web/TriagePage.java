package nl.aantafel.referral.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.page.Choice;
import nl.aantafel.referral.Triage.Row;

/** The morning's list with one card open; {@code partnerships} only when the reader weighs for more than one. */
public record TriagePage(UUID partnership, List<Row> rows, Optional<CardPage> card, List<Choice> partnerships) {

    public boolean isOpen(Row row) {
        return card.filter(open -> open.referral().caseId().equals(row.caseId()))
                .isPresent();
    }
}
