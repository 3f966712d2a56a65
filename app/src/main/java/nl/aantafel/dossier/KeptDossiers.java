package nl.aantafel.dossier;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.rights.Prolongations.Possible;
import nl.aantafel.rights.Prolongations.Prolongation;
import nl.aantafel.rights.Retentions.CaseRetention;

/** How long what is kept of a case stays, on its own page. */
public interface KeptDossiers {

    /** {@code desk} when the reader can see the list over all cases. */
    @Personal
    record Terms(
            CaseHead head, CaseRetention terms, List<Prolongation> prolongations, Possible possible, boolean desk) {
        @Override
        public String toString() {
            return "Terms";
        }
    }

    Terms terms(Actor actor, UUID caseId, Locale locale);
}
