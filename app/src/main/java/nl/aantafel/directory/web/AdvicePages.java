package nl.aantafel.directory.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.directory.Advices;
import nl.aantafel.directory.Advices.Advice;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which advices a partnership wants. */
@Controller
@RequestMapping(PartnershipPages.PATH + "/{id}/advices")
final class AdvicePages {

    private final DirectoryViews views;
    private final Advices advices;

    AdvicePages(DirectoryViews views, Advices advices) {
        this.views = views;
        this.advices = advices;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("id") UUID id, Locale locale) {
        List<Advice> all = advices.of(actor, id);
        return Pages.view(
                "directory/advices",
                new AdvicesModel(
                        path(id),
                        views.partnership(actor, id).partnership(),
                        all.stream()
                                .map(each ->
                                        new Choice(each.code(), each.label().in(locale)))
                                .toList(),
                        all.stream().filter(Advice::given).map(Advice::code).toList()));
    }

    @PostMapping
    ModelAndView choose(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        advices.choose(actor, id, new HashSet<>(form.getOrDefault("adviezen", List.of())));
        return Pages.redirect(path(id), "directory.notice.advices");
    }

    private static String path(UUID partnership) {
        return PartnershipPages.PATH + "/" + partnership + "/advices";
    }
}
