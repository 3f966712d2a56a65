package nl.aantafel.meeting.web;

import java.util.Objects;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Pictures;
import nl.aantafel.meeting.Pictures.Answer;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The biggest worry, and what is not known yet. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}")
class PictureController {

    /** Whose worry: the table's, together. */
    private static final String TOGETHER = "samen";

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @PostMapping("/biggest")
    ModelAndView biggest(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("groot.", form, typed -> {
            Speaker who = who(typed);
            UUID statement = typed.id("bijdrage");
            typed.checks().required("bijdrage", statement);
            typed.refuseIfAny();
            pictures.biggest(actor, conference, who, Objects.requireNonNull(statement));
            return back(caseId, conference, typed, "meeting.done.biggest");
        });
    }

    @PostMapping("/biggest/remove")
    ModelAndView noBiggest(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        pictures.noBiggest(actor, conference, who(typed));
        return back(caseId, conference, typed, "meeting.done.biggest-removed");
    }

    private static @Nullable Speaker who(Typed typed) {
        return typed.text("wie").equals(TOGETHER)
                ? null
                : People.speaker(typed.text("wie")).orElseThrow(() -> RefusedException.invalid("wie", "check.choose"));
    }

    @PostMapping("/answers")
    ModelAndView answer(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        String unknown = Objects.requireNonNullElse(form.getFirst("onbekend"), "");
        return Prefixed.form("antwoord-" + unknown + ".", form, typed -> {
            UUID statement = typed.id("onbekend");
            if (statement == null) {
                throw RefusedException.notFound();
            }
            Speaker by = People.speaker(typed.text("spreker"))
                    .orElseThrow(() -> RefusedException.invalid("spreker", "meeting.check.speaker"));
            typed.refuseIfAny();
            pictures.answer(
                    actor,
                    conference,
                    new Answer(statement, by, typed.text("tekst"), typed.text("soort"), typed.text("verteldDoor")));
            return back(caseId, conference, typed, "meeting.done.answer");
        });
    }

    private static ModelAndView back(UUID caseId, UUID conference, Typed typed, String notice) {
        return Pages.redirect(Paths.question(caseId, conference, typed.text("vraag")), notice);
    }
}
