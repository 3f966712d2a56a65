package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.SharingTab;
import nl.aantafel.casefile.SharingTab.WeighedConsenting;
import nl.aantafel.casefile.SharingTab.WeighedConsents;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Consents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The consents of a referral while it is weighed: for who refers, for the desk and for those who judge it. Once it is decided they stand
 * on the tab of the case, for who is at its table.
 */
@Controller
@RequestMapping("/referrals/{caseId}/consents")
final class WeighedConsentPages {

    private final SharingTab tab;
    private final Consents consents;
    private final Options options;

    WeighedConsentPages(SharingTab tab, Consents consents, Options options) {
        this.tab = tab;
        this.consents = consents;
        this.options = options;
    }

    private static String path(UUID caseId) {
        return "/referrals/" + caseId + "/consents";
    }

    private static Optional<ModelAndView> decided(WeighedConsents screen) {
        return screen.weighing()
                ? Optional.empty()
                : Optional.of(Pages.seeOther("/cases/" + screen.view().id() + "/sharing#consents"));
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable("caseId") UUID caseId) {
        WeighedConsents screen = tab.weighed(actor, caseId);
        return decided(screen)
                .orElseGet(() -> Pages.view(
                        "casefile/consentsWeighed",
                        new ConsentList(
                                ConsentPlace.of(screen.view()),
                                screen.consents(),
                                options.frame(screen.view().frameCode()),
                                Set.of())));
    }

    /** Of whom, and whether they can judge the question. */
    @GetMapping("/new")
    ModelAndView whom(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "persoon", required = false) @Nullable UUID person,
            @RequestParam(name = "hoe", defaultValue = ConsentTyped.ABLE) String way) {
        if (person != null) {
            return Pages.seeOther(path(caseId) + "/new/" + person + "/as/" + ConsentTyped.way(way));
        }
        WeighedConsents screen = tab.weighed(actor, caseId);
        return decided(screen)
                .orElseGet(() -> Pages.view(
                        "casefile/consentWhom", new ConsentWhom(ConsentPlace.of(screen.view()), screen.family())));
    }

    /** {@code way} is able, unable, or an exception of the frame. */
    @GetMapping("/new/{person}/as/{way}")
    ModelAndView form(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @PathVariable("way") String way,
            Locale locale) {
        WeighedConsenting screen =
                tab.weighedConsenting(actor, caseId, person, ConsentTyped.able(way), ConsentTyped.exception(way));
        return decided(screen.page())
                .orElseGet(() -> Pages.view(
                        "casefile/consent",
                        new ConsentModel(
                                ConsentPlace.of(screen.page().view()),
                                screen.page().family(),
                                screen.who(),
                                screen.organisations(),
                                options.frame(screen.page().view().frameCode()),
                                way,
                                locale)));
    }

    @PostMapping("/new/{person}/as/{way}")
    ModelAndView record(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @PathVariable("way") String way,
            @RequestParam MultiValueMap<String, String> typed) {
        UUID id = consents.record(actor, caseId, ConsentTyped.read(person, way, typed));
        return Pages.redirect(path(caseId) + "#consent-" + id, "rights.consent.notice.recorded");
    }

    @GetMapping("/{consent}/withdraw")
    ModelAndView withdrawing(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("consent") UUID consent) {
        WeighedConsents screen = tab.weighed(actor, caseId);
        return decided(screen)
                .orElseGet(() -> Pages.view(
                        "casefile/consentWithdraw",
                        ConsentWithdraw.of(ConsentPlace.of(screen.view()), screen.consents(), consent)));
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
