package nl.aantafel.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.page.CaseHead;

/**
 * Both versions of what two people changed at the same time: mine, ready to be posted again on top of the newer one, and
 * theirs.
 *
 * @param mine every field as posted
 */
public record ConflictPage(
        CaseHead head,
        UUID caseId,
        String action,
        String path,
        long version,
        String changedBy,
        Instant changedAt,
        String takeHref,
        List<Field> fields,
        Map<String, String> mine) {

    /** A field that differs: the key of its label, and the two values as people read them. */
    public record Field(String label, String mine, String theirs) {}
}
