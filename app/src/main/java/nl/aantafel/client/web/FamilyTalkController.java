package nl.aantafel.client.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.FamilyTalks;
import nl.aantafel.client.FamilyTalks.Heard;
import nl.aantafel.client.web.TalkViews.FamilyTalksView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.page.Pages;
import nl.aantafel.page.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the family wants from the next conference, and who was heard apart. */
@Controller
@RequestMapping("/cases/{caseId}/family-talks")
final class FamilyTalkController {

    private static final UUID NOBODY = new UUID(0, 0);

    private final FamilyTalks talks;

    FamilyTalkController(FamilyTalks talks) {
        this.talks = talks;
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/family-talks";
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        return Pages.view("client/familyTalks", new FamilyTalksView(talks.page(actor, caseId, locale)));
    }

    @PostMapping("/said/{said}/read")
    ModelAndView read(Actor actor, @PathVariable UUID caseId, @PathVariable UUID said) {
        talks.read(actor, caseId, said);
        return Pages.redirect(path(caseId), "client.words.read-done");
    }

    @PostMapping("/said/{said}/take-over")
    ModelAndView takeOver(Actor actor, @PathVariable UUID caseId, @PathVariable UUID said) {
        talks.takeOver(actor, caseId, said);
        return Pages.redirect(path(caseId), "client.talks.taken");
    }

    @PostMapping("/heard")
    ModelAndView hear(
            Actor actor,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String persoon,
            @RequestParam(defaultValue = "") String door,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") List<String> zonder,
            @RequestParam(defaultValue = "") String woorden,
            @RequestParam(defaultValue = "") String voorlezen) {
        LocalDate on = TypedDay.of("datum", datum);
        new Checks().required("datum", on).refuseIfAny();
        Set<UUID> without = new HashSet<>();
        zonder.stream().filter(each -> !each.isBlank()).forEach(each -> without.add(id(each)));
        talks.hear(
                actor,
                caseId,
                new Heard(
                        id(persoon),
                        Objects.requireNonNull(on),
                        id(door),
                        without,
                        woorden.replace("\r\n", "\n"),
                        voorlezen));
        return Pages.redirect(path(caseId), "client.talks.heard.done");
    }

    /** What is no id is nobody's. */
    private static UUID id(String typed) {
        try {
            return typed.isBlank() ? NOBODY : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }
}
