package nl.aantafel.casefile.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.SharingTab;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.Given;
import nl.aantafel.rights.Consents.NewConsent;
import nl.aantafel.rights.Consents.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording a consent: first of whom, then who has to answer and what they said. And withdrawing one. */
@Controller
@RequestMapping("/cases/{caseId}/consents")
final class ConsentPages {

    private static final String TAB = "tab.sharing";
    private static final String UNABLE = "unable";
    private static final String ABLE = "able";

    private final SharingTab tab;
    private final Consents consents;
    private final Options options;

    ConsentPages(SharingTab tab, Consents consents, Options options) {
        this.tab = tab;
        this.consents = consents;
        this.options = options;
    }

    private static Ask ask(UUID caseId, Locale locale) {
        return new Ask(caseId, TAB, Right.SEE_CASE, locale);
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/sharing";
    }

    /** Of whom, and whether they can judge the question. */
    @GetMapping("/new")
    ModelAndView whom(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "persoon", required = false) @Nullable UUID person,
            @RequestParam(name = "hoe", defaultValue = ABLE) String way,
            Locale locale) {
        if (person != null) {
            return Pages.seeOther(
                    "/cases/" + caseId + "/consents/new/" + person + "/as/" + (way.equals(UNABLE) ? UNABLE : ABLE));
        }
        return Pages.view("casefile/consentWhom", new ConsentWhom(tab.open(actor, ask(caseId, locale))));
    }

    /** {@code way} is able, unable, or an exception of the frame. */
    @GetMapping("/new/{person}/as/{way}")
    ModelAndView form(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @PathVariable("way") String way,
            Locale locale) {
        var screen = tab.consenting(actor, ask(caseId, locale), person, !way.equals(UNABLE), exception(way));
        return Pages.view(
                "casefile/consent",
                new ConsentModel(screen, options.frame(screen.page().view().frameCode()), way, locale));
    }

    private static String exception(String way) {
        return way.equals(ABLE) || way.equals(UNABLE) ? "" : way;
    }

    @PostMapping("/new/{person}/as/{way}")
    ModelAndView record(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @PathVariable("way") String way,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        NewConsent consent = new NewConsent(
                person,
                !way.equals(UNABLE),
                posted.text("kanNietReden"),
                exception(way),
                posted.text("uitzonderingReden"),
                posted.text("doel"),
                posted.codes("categorieen"),
                ids(posted.codes("voorWie")),
                posted.text("vorm"),
                posted.date("gegevenOp"),
                posted.date("totEnMet"),
                posted.word("vertegenwoordiger"),
                replies(typed),
                posted.text("opmerking"));
        posted.refuseIfAny();
        UUID id = consents.record(actor, caseId, consent);
        return Pages.redirect(path(caseId) + "#consent-" + id, "rights.consent.notice.recorded");
    }

    private static Set<UUID> ids(Set<String> typed) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String each : typed) {
            try {
                ids.add(UUID.fromString(each));
            } catch (IllegalArgumentException noId) {
                throw nl.aantafel.kernel.RefusedException.invalid("voorWie", "check.choose");
            }
        }
        return ids;
    }

    private static Map<String, Given> replies(MultiValueMap<String, String> typed) {
        Map<String, Given> replies = new HashMap<>();
        typed.forEach((field, values) -> {
            if (field.startsWith("antwoord.")) {
                String key = field.substring("antwoord.".length());
                reply(values)
                        .ifPresent(reply -> replies.put(
                                key,
                                new Given(
                                        reply,
                                        typed.getOrDefault("reden." + key, List.of(""))
                                                .getFirst())));
            }
        });
        return replies;
    }

    private static java.util.Optional<Reply> reply(List<String> values) {
        return switch (values.isEmpty() ? "" : values.getFirst()) {
            case "ja" -> java.util.Optional.of(Reply.YES);
            case "nee" -> java.util.Optional.of(Reply.NO);
            case "gepasseerd" -> java.util.Optional.of(Reply.PASSED_OVER);
            default -> java.util.Optional.empty();
        };
    }

    @GetMapping("/{consent}/withdraw")
    ModelAndView withdrawing(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("consent") UUID consent, Locale locale) {
        var screen = tab.open(actor, ask(caseId, locale));
        return Pages.view("casefile/consentWithdraw", ConsentWithdraw.of(screen, consent));
    }

    @PostMapping("/{consent}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("consent") UUID consent,
            @RequestParam(name = "reden", defaultValue = "") String reason) {
        consents.withdraw(actor, caseId, consent, reason);
        return Pages.redirect(path(caseId) + "#consent-" + consent, "rights.consent.notice.withdrawn");
    }
}
