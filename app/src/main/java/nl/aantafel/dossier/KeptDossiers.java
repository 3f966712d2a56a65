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
import org.jspecify.annotations.Nullable;

/** How long what is kept of a case stays, on its own page. */
public interface KeptDossiers {

    /** {@code head} is null for a closed case; {@code desk} when the reader can see the list over all cases. */
    @Personal
    record Terms(
            @Nullable CaseHead head,
            CaseRetention terms,
            List<Prolongation> prolongations,
            Possible possible,
            boolean desk) {

        /** Nothing of why it is kept longer is shown before its desk said for what they look. */
        public boolean shut() {
            return terms.closed()
                    .filter(each -> each.keeps() && !each.looking())
                    .isPresent();
        }

        @Override
        public String toString() {
            return "Terms";
        }
    }

    Terms terms(Actor actor, UUID caseId, Locale locale);
}
