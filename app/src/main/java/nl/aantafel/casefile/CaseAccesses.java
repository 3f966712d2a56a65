package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.access.Accesses.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Who can see a case, and in which cases somebody is, with names (overzicht van toegang). */
public interface CaseAccesses {

    /**
     * One role of one professional in a case.
     *
     * @param categories the data categories it may see; {@code all} when these are all of the frame
     * @param now whether it holds now
     */
    @Personal
    record Holder(
            UUID person,
            String name,
            String organisation,
            String seatKind,
            String role,
            List<String> categories,
            boolean all,
            int circles,
            Instant from,
            @Nullable Instant until,
            boolean now,
            String grantedBy) {
        @Override
        public String toString() {
            return "Holder";
        }
    }

    @Personal
    record CaseAccess(
            CasePages.CaseScreen page, List<Holder> holders, List<String> contactPoint, List<String> officers) {
        @Override
        public String toString() {
            return "CaseAccess";
        }
    }

    /** One case somebody is in; the number, and who may open it. */
    record Place(
            UUID caseId,
            String number,
            String role,
            Instant from,
            @Nullable Instant until,
            boolean mayOpen) {}

    @Personal
    record PersonAccess(String name, String organisation, String frameCode, boolean complete, List<Place> places) {
        @Override
        public String toString() {
            return "PersonAccess";
        }
    }

    /** For who sees the case. */
    CaseAccess ofCase(Actor actor, UUID caseId, Locale locale);

    /** In a partnership of the actor's; {@code complete} says whether these are all there are. */
    PersonAccess ofPerson(Actor actor, UUID partnership, UUID person);

    Roles roles(Actor actor);
}
