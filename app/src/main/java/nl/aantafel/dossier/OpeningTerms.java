package nl.aantafel.dossier;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.CaseHead;
import nl.aantafel.rights.Prolongations;
import nl.aantafel.rights.Retentions;
import nl.aantafel.rights.Retentions.CaseRetention;

@UseCases
class OpeningTerms implements KeptDossiers {

    private final CaseHeads heads;
    private final Retentions retentions;
    private final Prolongations prolongations;

    OpeningTerms(CaseHeads heads, Retentions retentions, Prolongations prolongations) {
        this.heads = heads;
        this.retentions = retentions;
        this.prolongations = prolongations;
    }

    @Override
    public Terms terms(Actor actor, UUID caseId, Locale locale) {
        boolean desk = !retentions.watched(actor).isEmpty();
        CaseRetention terms = retentions.of(actor, caseId);
        CaseHead head = terms.closed().isPresent() ? null : heads.of(actor, caseId, "tab.overview", locale);
        boolean shut =
                terms.closed().filter(each -> each.keeps() && !each.looking()).isPresent();
        return new Terms(
                head,
                terms,
                shut ? List.of() : prolongations.of(actor, caseId),
                prolongations.possible(actor, caseId),
                desk);
    }
}
