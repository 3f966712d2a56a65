package nl.aantafel.dossier.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.dossier.KeptDossiers.Terms;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.Prolongations.Prolongation;
import nl.aantafel.rights.Retentions.CaseRetention;
import nl.aantafel.rights.Retentions.Stretch;
import org.jspecify.annotations.Nullable;

/** How long what is kept of a case stays. */
public record CaseRetentionModel(Terms screen) {

    /** Null for a closed case, of which no name is shown. */
    public @Nullable CaseHead head() {
        return screen.head();
    }

    public String title(Page page, String key) {
        CaseHead head = screen.head();
        return page.text(key) + ": "
                + (head == null ? screen.terms().closed().orElseThrow().number() : head.familyName());
    }

    public CaseRetention terms() {
        return screen.terms();
    }

    public String path() {
        return "/cases/" + screen.terms().caseId() + "/retention";
    }

    /** What the frame calls the ground of a prolongation. */
    public String ground(Prolongation asked, Locale locale) {
        return screen.terms().rule().prolongationReasons().stream()
                .filter(each -> each.code().equals(asked.ground()))
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse(asked.ground());
    }

    /** The grounds one can choose from, each with its article. */
    public List<Choice> grounds(Locale locale) {
        return screen.terms().rule().prolongationReasons().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale), each.article()))
                .toList();
    }

    public String criterion(String code, Locale locale) {
        return screen.possible().frame().admission().criteria().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse(code);
    }

    /** The last kind of a stretch, after which no comma follows. */
    public String last(Stretch stretch) {
        return stretch.kinds().keySet().stream().reduce("", (before, kind) -> kind);
    }
}
