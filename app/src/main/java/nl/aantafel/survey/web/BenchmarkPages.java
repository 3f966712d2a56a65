package nl.aantafel.survey.web;

import java.util.Locale;
import nl.aantafel.page.Pages;
import nl.aantafel.survey.Answering;
import nl.aantafel.survey.Benchmarks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The own answers beside the class of size, for whoever holds the link they answered by. */
@Controller
final class BenchmarkPages {

    private final Benchmarks benchmarks;

    BenchmarkPages(Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @GetMapping("/answer/{token}/benchmark")
    ModelAndView read(@PathVariable String token, Locale locale) {
        return Pages.view("survey/benchmark", new BenchmarkModel(benchmarks.read(Answering.RESPONDENT, token, locale)));
    }
}
