package nl.aantafel.dossier;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.CaseHead;
import nl.aantafel.rights.Retentions;

@UseCases
class OpeningTerms implements KeptDossiers {

    private final CaseHeads heads;
    private final Retentions retentions;

    OpeningTerms(CaseHeads heads, Retentions retentions) {
        this.heads = heads;
        this.retentions = retentions;
    }

    @Override
    public Terms terms(Actor actor, UUID caseId, Locale locale) {
        CaseHead head = heads.of(actor, caseId, "tab.overview", locale);
        boolean desk = !retentions.watched(actor).isEmpty();
        return new Terms(head, retentions.of(actor, caseId), desk);
    }
}
