package nl.aantafel.client.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.client.FamilyReports;
import nl.aantafel.client.FamilyScores;
import nl.aantafel.client.web.ReportViews.FamilyReportsView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the family wrote that happened, with the joint judgement beside it, and the figures they gave. */
@Controller
@RequestMapping("/cases/{caseId}/reports")
final class FamilyReportPages {

    private final FamilyReports reports;
    private final FamilyScores scores;

    FamilyReportPages(FamilyReports reports, FamilyScores scores) {
        this.reports = reports;
        this.scores = scores;
    }

    private static String path(UUID caseId, UUID report) {
        return "/cases/" + caseId + "/reports#r-" + report;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        return Pages.view("client/familyReports", new FamilyReportsView(reports.page(actor, caseId, locale)));
    }

    @PostMapping("/{report}/read")
    ModelAndView read(Actor actor, @PathVariable UUID caseId, @PathVariable UUID report) {
        reports.read(actor, caseId, report);
        return Pages.redirect(path(caseId, report), "client.words.read-done");
    }

    @PostMapping("/scores/{score}/read")
    ModelAndView readScore(Actor actor, @PathVariable UUID caseId, @PathVariable UUID score) {
        scores.read(actor, caseId, score);
        return Pages.redirect("/cases/" + caseId + "/reports#s-" + score, "client.words.read-done");
    }

    @PostMapping("/{report}/judgement")
    ModelAndView judge(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID report,
            @RequestParam(name = "oordeel", defaultValue = "") String judgement) {
        reports.judge(actor, caseId, report, judgement.replace("\r\n", "\n"));
        return Pages.redirect(path(caseId, report), "client.reports.judged");
    }

    @PostMapping("/{report}/release")
    ModelAndView release(Actor actor, @PathVariable UUID caseId, @PathVariable UUID report) {
        reports.release(actor, caseId, report);
        return Pages.redirect(path(caseId, report), "client.reports.released");
    }

    @PostMapping("/{report}/take-back")
    ModelAndView takeBack(Actor actor, @PathVariable UUID caseId, @PathVariable UUID report) {
        reports.takeBack(actor, caseId, report);
        return Pages.redirect(path(caseId, report), "client.release.taken-back");
    }
}
