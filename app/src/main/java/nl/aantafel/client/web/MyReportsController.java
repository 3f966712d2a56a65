package nl.aantafel.client.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.Happening;
import nl.aantafel.client.MyReports;
import nl.aantafel.client.web.ReportViews.OwnReportsView;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.page.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened, in somebody's own words. */
@Controller
final class MyReportsController {

    static final String PATH = "/my/reports";

    private final MyReports reports;

    MyReportsController(MyReports reports) {
        this.reports = reports;
    }

    @GetMapping(PATH)
    ModelAndView show(AtDoor who) {
        return Pages.view("client/myReports", new OwnReportsView(reports.of(who.actor())));
    }

    @GetMapping(PATH + "/new")
    ModelAndView writing(AtDoor who) {
        return Pages.view("client/myReportsNew", new OwnReportsView(reports.of(who.actor())));
    }

    @PostMapping(PATH + "/new")
    ModelAndView write(
            AtDoor who,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String tijd,
            @RequestParam(defaultValue = "") String woorden,
            @RequestParam(defaultValue = "") String lezen) {
        LocalDate day = TypedDay.of("dag", dag);
        reports.report(who.actor(), new Happening(day, time(tijd), woorden.replace("\r\n", "\n"), lezen));
        return Pages.redirect(PATH, "client.reports.done");
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return typed.isBlank() ? null : LocalTime.parse(typed.strip().replace('.', ':'));
        } catch (DateTimeParseException e) {
            throw RefusedException.invalid("tijd", "client.reports.no-time");
        }
    }

    @PostMapping(PATH + "/hide")
    ModelAndView hide(AtDoor who, @RequestParam UUID melding) {
        reports.hide(who.actor(), melding);
        return Pages.redirect(PATH, "client.reports.hidden");
    }

    @PostMapping(PATH + "/take-back")
    ModelAndView takeBack(AtDoor who, @RequestParam UUID melding) {
        reports.takeBack(who.actor(), melding);
        return Pages.redirect(PATH, "client.reports.taken-back");
    }
}
