package nl.aantafel.dossier.web;

import nl.aantafel.dossier.KeptDossiers.Terms;
import nl.aantafel.page.CaseHead;
import nl.aantafel.rights.Retentions.CaseRetention;
import nl.aantafel.rights.Retentions.Stretch;

/** How long what is kept of a case stays. */
public record CaseRetentionModel(Terms screen) {

    public CaseHead head() {
        return screen.head();
    }

    public CaseRetention terms() {
        return screen.terms();
    }

    /** The last kind of a stretch, after which no comma follows. */
    public String last(Stretch stretch) {
        return stretch.kinds().keySet().stream().reduce("", (before, kind) -> kind);
    }
}
