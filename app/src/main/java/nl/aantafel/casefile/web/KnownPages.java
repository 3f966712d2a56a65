package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.KnownQuestions;
import nl.aantafel.casefile.KnownQuestions.Question;
import nl.aantafel.casefile.SharingTab;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking other safety houses whether they know somebody, and what others asked here. */
@Controller
final class KnownPages {

    private static final String PATH = "/cases/{caseId}/known";

    private final SharingTab tab;
    private final KnownQuestions questions;

    KnownPages(SharingTab tab, KnownQuestions questions) {
        this.tab = tab;
        this.questions = questions;
    }

    @GetMapping(PATH)
    ModelAndView open(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view(
                "casefile/known",
                new KnownModel(tab.known(actor, new Ask(caseId, "tab.sharing", Right.SEE_CASE, locale)), locale));
    }

    @PostMapping(PATH)
    ModelAndView ask(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        questions.ask(
                actor,
                caseId,
                new Question(person(posted.text("persoon")), posted.text("reden"), posted.text("toelichting")));
        return Pages.redirect("/cases/" + caseId + "/known#asked", "casefile.known.notice");
    }

    private static @Nullable UUID person(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw RefusedException.invalid("persoon", "check.choose");
        }
    }

    /** Of the first partnership the reader is the contact point of, or the one that is asked for. */
    @GetMapping("/asked-here")
    ModelAndView askedHere(
            Actor actor, @RequestParam @Nullable UUID partnership, @RequestParam @Nullable String after) {
        List<UUID> mine = questions.mine(actor);
        if (mine.isEmpty()) {
            throw RefusedException.notFound();
        }
        UUID of = partnership == null ? mine.getFirst() : partnership;
        return Pages.view(
                "casefile/askedHere",
                new AskedHereModel(of, questions.askedHere(actor, of, after, Paging.DEFAULT_SIZE)));
    }
}
