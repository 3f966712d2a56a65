package nl.aantafel.survey.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.survey.Codings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Open answers and their themes. */
@Controller
@RequestMapping("/surveys/campaigns/{id}/coding")
final class CodingPages {

    private final Codings codings;

    CodingPages(Codings codings) {
        this.codings = codings;
    }

    @GetMapping
    ModelAndView overview(Actor actor, @PathVariable UUID id) {
        return Pages.view("survey/codings", new CodingsModel(id, codings.overview(actor, id)));
    }

    @GetMapping("/{question}")
    ModelAndView board(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable UUID after) {
        return Pages.view("survey/coding", new CodingModel(id, codings.board(actor, id, question, open, after), open));
    }

    @PostMapping("/{question}/codes")
    ModelAndView addCode(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String betekenis) {
        codings.addCode(actor, id, question, naam, betekenis);
        return Pages.redirect(path(id, question), "survey.coding.notice.code");
    }

    @PostMapping("/{question}/codes/{code}")
    ModelAndView renameCode(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @PathVariable UUID code,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String betekenis) {
        codings.renameCode(actor, id, code, naam, betekenis);
        return Pages.redirect(path(id, question), "survey.coding.notice.code");
    }

    @PostMapping("/{question}/codes/{code}/merge")
    ModelAndView mergeCodes(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @PathVariable UUID code,
            @RequestParam UUID samenMet) {
        codings.mergeCodes(actor, id, code, samenMet);
        return Pages.redirect(path(id, question), "survey.coding.notice.merged");
    }

    @PostMapping("/{question}/answers/{response}")
    ModelAndView code(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @PathVariable UUID response,
            @RequestParam @Nullable List<UUID> codes) {
        codings.code(actor, id, question, response, codes == null ? Set.of() : Set.copyOf(codes));
        return Pages.redirect(path(id, question), "survey.coding.notice.coded");
    }

    @PostMapping("/{question}/done")
    ModelAndView done(Actor actor, @PathVariable UUID id, @PathVariable String question) {
        codings.done(actor, id, question);
        return Pages.redirect(path(id, question), "survey.coding.notice.done");
    }

    @PostMapping("/{question}/again")
    ModelAndView takeUpAgain(Actor actor, @PathVariable UUID id, @PathVariable String question) {
        codings.takeUpAgain(actor, id, question);
        return Pages.redirect(path(id, question), "survey.coding.notice.again");
    }

    @PostMapping("/{question}/answers/{response}/quote")
    ModelAndView quote(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @PathVariable UUID response,
            @RequestParam(defaultValue = "") String citaat) {
        codings.quote(actor, id, question, response, citaat);
        return Pages.redirect(path(id, question), "survey.coding.notice.quoted");
    }

    @PostMapping("/{question}/quotes/{quote}/remove")
    ModelAndView dropQuote(
            Actor actor, @PathVariable UUID id, @PathVariable String question, @PathVariable UUID quote) {
        codings.dropQuote(actor, id, quote);
        return Pages.redirect(path(id, question), "survey.coding.notice.unquoted");
    }

    private static String path(UUID id, String question) {
        return "/surveys/campaigns/" + id + "/coding/" + question;
    }
}
