package nl.aantafel.client.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.MyScores;
import nl.aantafel.client.OwnDoors;
import nl.aantafel.client.OwnScore;
import nl.aantafel.client.web.ScoreViews.GiveView;
import nl.aantafel.client.web.ScoreViews.OwnScoresView;
import nl.aantafel.page.Pages;
import nl.aantafel.page.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures in words of one's own. */
@Controller
final class MyScoresController {

    static final String PATH = "/my/scores";

    private final MyScores scores;
    private final OwnDoors doors;

    MyScoresController(MyScores scores, OwnDoors doors) {
        this.scores = scores;
        this.doors = doors;
    }

    @GetMapping(PATH)
    ModelAndView show(AtDoor who, Locale locale) {
        return Pages.view("client/myScores", new OwnScoresView(scores.of(who.actor(), locale)));
    }

    @GetMapping(PATH + "/new")
    ModelAndView giving(AtDoor who, @RequestParam(name = "schaal") String scale, Locale locale) {
        return Pages.view(
                "client/myScoresNew",
                new GiveView(doors.page(who.actor(), Optional.empty()), scores.on(who.actor(), scale, locale)));
    }

    @PostMapping(PATH + "/new")
    ModelAndView give(
            AtDoor who,
            @RequestParam(name = "schaal") String scale,
            @RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "") String woorden,
            @RequestParam(defaultValue = "") String beter,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String lezen,
            Locale locale) {
        LocalDate day = TypedDay.of("dag", dag);
        scores.give(
                who.actor(),
                scale,
                new OwnScore(day, figure(cijfer), woorden.replace("\r\n", "\n"), beter.replace("\r\n", "\n"), lezen),
                locale);
        return Pages.redirect(PATH, "client.reports.done");
    }

    /** What is no figure is none: the form says which there are. */
    private static @Nullable Integer figure(String typed) {
        return typed.strip().matches("\\d{1,3}") ? Integer.valueOf(typed.strip()) : null;
    }

    @PostMapping(PATH + "/hide")
    ModelAndView hide(AtDoor who, @RequestParam UUID cijfer) {
        scores.hide(who.actor(), cijfer);
        return Pages.redirect(PATH, "client.reports.hidden");
    }

    @PostMapping(PATH + "/take-back")
    ModelAndView takeBack(AtDoor who, @RequestParam UUID cijfer) {
        scores.takeBack(who.actor(), cijfer);
        return Pages.redirect(PATH, "client.reports.taken-back");
    }
}
