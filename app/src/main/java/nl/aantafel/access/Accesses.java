package nl.aantafel.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import org.jspecify.annotations.Nullable;

/** Who can see and do what, and why (overzicht van toegang): out of the very tables that decide it. */
public interface Accesses {

    /**
     * One role of one person in a case.
     *
     * @param circles of how many parts of meetings what was said there is theirs too
     * @param grantedBy who let them in
     */
    record Held(
            UUID person,
            UUID organisation,
            @Nullable UUID seat,
            String role,
            Set<String> categories,
            int circles,
            Instant from,
            @Nullable Instant until,
            UUID grantedBy) {}

    /** One role somebody has in a case. */
    record InCase(
            UUID caseId,
            String role,
            Instant from,
            @Nullable Instant until) {}

    /** What each role may do, in a case and in a partnership, in the order in which roles count. */
    record Roles(Map<String, Set<Right>> inCase, Map<String, Set<Duty>> inPartnership) {}

    /** Of a case, now and in the last year; for who is at its table or desk. */
    List<Held> ofCase(Actor actor, UUID caseId);

    /** Of somebody in a partnership, now: one's own, all for who watches over it, else those one is at the table of. */
    List<InCase> ofPerson(Actor actor, UUID person, UUID partnership);

    /** The table itself, so that what is shown cannot differ from what holds. */
    Roles roles(Actor actor);
}
