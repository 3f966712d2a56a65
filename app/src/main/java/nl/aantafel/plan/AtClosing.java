package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What another room does in the same transaction right before a case is shielded, because it can reach nothing of it afterwards; or refuses, and
 * then the case stays open.
 */
public interface AtClosing {

    /** @param pagesUntil until when members of the family can still read their own pages; null when these close now */
    void closing(Actor actor, UUID caseId, @Nullable LocalDate pagesUntil);
}
