package nl.aantafel.client;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import org.springframework.stereotype.Component;

/** The line in the log of what a professional did about members of a family, by their opaque keys. */
@Component
class FamilyTrace {

    private final Families families;
    private final Trace trace;

    FamilyTrace(Families families, Trace trace) {
        this.families = families;
        this.trace = trace;
    }

    /** {@code about}: ids of people of the case. */
    void about(Actor actor, Action action, String activity, UUID caseId, Set<UUID> about) {
        write(actor, action, activity, caseId, each -> about.contains(each.id()));
    }

    void aboutAll(Actor actor, Action action, String activity, UUID caseId) {
        write(actor, action, activity, caseId, each -> true);
    }

    private void write(Actor actor, Action action, String activity, UUID caseId, Predicate<PersonView> about) {
        trace.of(
                action,
                activity,
                caseId,
                families.persons(actor, caseId).stream()
                        .filter(about)
                        .map(PersonView::subjectKey)
                        .collect(Collectors.toSet()));
    }
}
