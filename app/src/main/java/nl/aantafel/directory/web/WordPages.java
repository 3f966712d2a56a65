package nl.aantafel.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WordAdvices;
import nl.aantafel.directory.WordAdvices.WordAdvice;
import nl.aantafel.directory.WordAdvices.WordInput;
import nl.aantafel.frame.PlainLanguage.Kind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Looked;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The words of which the language helper knows a better one, as a partnership keeps them. */
@Controller
@RequestMapping(PartnershipPages.PATH + "/{id}/words")
final class WordPages {

    private final DirectoryViews views;
    private final WordAdvices words;

    WordPages(DirectoryViews views, WordAdvices words) {
        this.views = views;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @PathVariable("id") UUID id,
            @RequestParam(name = "woorden", defaultValue = "") String asked,
            @RequestParam(name = "soort", defaultValue = "") String kind) {
        return Pages.view(
                "directory/words", WordsModel.of(path(id), partnership(actor, id), words.of(actor, id), asked, kind));
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable("id") UUID id) {
        return Pages.view("directory/word", new WordModel(path(id), partnership(actor, id), null));
    }

    @GetMapping("/edit")
    ModelAndView edit(
            Actor actor,
            @PathVariable("id") UUID id,
            @RequestParam(name = "taal", defaultValue = "") String language,
            @RequestParam(name = "woord", defaultValue = "") String word) {
        Partnership partnership = partnership(actor, id);
        return Pages.view(
                "directory/word", new WordModel(path(id), partnership, find(words.of(actor, id), language, word)));
    }

    @PostMapping
    ModelAndView keep(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        words.keep(actor, id, input(typed), typed.number("version"));
        return Pages.redirect(path(id), "directory.words.notice.kept");
    }

    /** Switches one on or off, as it stands in the list. */
    @PostMapping("/switch")
    ModelAndView change(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        WordAdvice now = find(words.of(actor, id), typed.text("taal"), typed.text("woord"));
        WordInput wanted =
                new WordInput(now.language(), now.word(), now.better(), now.why(), now.kind(), typed.ticked("geldt"));
        words.keep(actor, id, wanted, typed.number("version"));
        return Pages.redirect(
                path(id), wanted.given() ? "directory.words.notice.on" : "directory.words.notice.off", now.word());
    }

    @PostMapping("/original")
    ModelAndView original(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        words.original(actor, id, typed.text("taal"), typed.text("woord"), typed.number("version"));
        return Pages.redirect(path(id), "directory.words.notice.original", typed.text("woord"));
    }

    @PostMapping("/preview")
    @Nullable
    ModelAndView preview(
            Actor actor,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        Typed typed = new Typed(form);
        return Looked.answer(
                request, response, "voorbeeld", words.preview(actor, id, input(typed), typed.text("voorbeeld")));
    }

    private Partnership partnership(Actor actor, UUID id) {
        return views.partnership(actor, id).partnership();
    }

    private static WordInput input(Typed typed) {
        return new WordInput(
                typed.text("taal"),
                typed.text("woord"),
                typed.text("beter"),
                typed.text("waarom"),
                typed.text("soort").equals("blaming") ? Kind.BLAMING : Kind.HARD,
                typed.ticked("geldt"));
    }

    private static WordAdvice find(List<WordAdvice> all, String language, String word) {
        return all.stream()
                .filter(each -> each.language().equals(language)
                        && each.word().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private static String path(UUID partnership) {
        return PartnershipPages.PATH + "/" + partnership + "/words";
    }
}
