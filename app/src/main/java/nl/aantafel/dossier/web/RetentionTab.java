package nl.aantafel.dossier.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.dossier.KeptDossiers;
import nl.aantafel.dossier.KeptDossiers.Terms;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.page.TypedDay;
import nl.aantafel.rights.Prolongations;
import nl.aantafel.rights.Prolongations.Criterion;
import nl.aantafel.rights.Prolongations.Wish;
import nl.aantafel.rights.Prolongations.Word;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How long what is kept of a case stays, asking to keep it longer, and what each provider says to that. */
@Controller
@RequestMapping("/cases/{caseId}/retention")
final class RetentionTab {

    private final KeptDossiers kept;
    private final Prolongations prolongations;

    RetentionTab(KeptDossiers kept, Prolongations prolongations) {
        this.kept = kept;
        this.prolongations = prolongations;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        return Pages.view("dossier/retention", new CaseRetentionModel(kept.terms(actor, caseId, locale)));
    }

    @GetMapping("/prolong")
    ModelAndView asking(Actor actor, @PathVariable UUID caseId, Locale locale) {
        Terms terms = kept.terms(actor, caseId, locale);
        if (terms.shut()) {
            throw RefusedException.conflict("rights.prolongation.look-first");
        }
        if (!terms.possible().mayAsk()) {
            throw RefusedException.mayNot("access.may-not.manage-team");
        }
        return Pages.view("dossier/prolong", new CaseRetentionModel(terms));
    }

    @PostMapping("/prolong")
    ModelAndView ask(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        prolongations.ask(
                actor,
                caseId,
                new Wish(
                        text(form, "grond"),
                        text(form, "reden"),
                        criteria(form),
                        TypedDay.of("totEnMet", text(form, "totEnMet"))));
        return Pages.redirect(path(caseId), "rights.prolongation.done.asked");
    }

    @PostMapping("/prolongations/{id}/answers")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        boolean agrees = "ja".equals(text(form, "akkoord"));
        prolongations.answer(actor, id, new Word(organisation(text(form, "organisatie")), agrees, text(form, "reden")));
        return Pages.redirect(
                path(caseId), agrees ? "rights.prolongation.done.agreed" : "rights.prolongation.done.refused");
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/retention";
    }

    private static List<Criterion> criteria(MultiValueMap<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.startsWith("criteria."))
                .map(name -> name.substring("criteria.".length()))
                .map(code ->
                        new Criterion(code, "ja".equals(text(form, "voldaan." + code)), text(form, "criteria." + code)))
                .toList();
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static UUID organisation(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException odd) {
            throw RefusedException.invalid("organisatie", "check.choose");
        }
    }
}
