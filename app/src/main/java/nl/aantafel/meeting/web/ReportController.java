package nl.aantafel.meeting.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.MeetingReports;
import nl.aantafel.meeting.MeetingReports.Finalise;
import nl.aantafel.meeting.MeetingReports.ReportFile;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report: being written, settled, and as a file. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}")
class ReportController {

    private final ConferencePages pages;
    private final MeetingReports reports;
    private final Statements statements;
    private final ReportDrawing drawing;

    ReportController(ConferencePages pages, MeetingReports reports, Statements statements, ReportDrawing drawing) {
        this.pages = pages;
        this.reports = reports;
        this.statements = statements;
        this.drawing = drawing;
    }

    /** Without a version the one being written. */
    @GetMapping("/report")
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "versie", defaultValue = "0") int number,
            Locale locale) {
        return Pages.view(
                "meeting/report", drawing.report(pages.report(actor, caseId, conference, number, locale), locale));
    }

    @PostMapping("/report")
    ModelAndView finalise(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int number = reports.finalise(
                actor, conference, new Finalise(typed.text("wijzigingsreden"), typed.has("zonderPdf")));
        return Pages.redirect(
                Paths.report(caseId, conference) + "?versie=" + number,
                "meeting.done.finalised",
                Integer.toString(number));
    }

    /** Fills in what holds up settling: categories and ground of one statement. */
    @PostMapping("/report/classify")
    ModelAndView classify(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        @Nullable UUID statement = typed.id("bijdrage");
        typed.checks().required("bijdrage", statement);
        typed.refuseIfAny();
        statements.classify(
                actor,
                caseId,
                java.util.Objects.requireNonNull(statement),
                new LinkedHashSet<>(typed.list("categorieen")),
                typed.text("grondslag"));
        return Pages.redirect(Paths.report(caseId, conference), "meeting.done.classified");
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "versie", defaultValue = "0") int number,
            Locale locale) {
        return file(reports.file(actor, conference, number, Format.PDF, locale));
    }

    @GetMapping("/report.docx")
    ResponseEntity<byte[]> word(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "versie", defaultValue = "0") int number,
            Locale locale) {
        return file(reports.file(actor, conference, number, Format.DOCX, locale));
    }

    static ResponseEntity<byte[]> file(ReportFile file) {
        return FileAnswer.of(file.name(), file.mediaType(), file.content());
    }
}
