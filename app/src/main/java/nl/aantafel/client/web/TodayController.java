package nl.aantafel.client.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.client.web.OwnViews.Month;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A calendar of this month, and nothing else: where somebody ends up who leaves their page in a hurry. */
@Controller
final class TodayController {

    private final Time time;

    TodayController(Time time) {
        this.time = time;
    }

    @GetMapping("/today")
    ModelAndView show() {
        LocalDate today = time.today();
        YearMonth month = YearMonth.from(today);
        List<List<@Nullable LocalDate>> weeks = new ArrayList<>();
        LocalDate monday =
                month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            List<@Nullable LocalDate> days = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                LocalDate each = week.plusDays(day);
                days.add(YearMonth.from(each).equals(month) ? each : null);
            }
            weeks.add(days);
        }
        return Pages.view("client/today", new Month(today, weeks));
    }
}
