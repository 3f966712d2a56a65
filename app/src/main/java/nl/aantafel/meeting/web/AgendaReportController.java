package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.AgendaReports;
import nl.aantafel.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report of a meeting with an agenda: each reader's own points, as a page and as a file. */
@Controller
@RequestMapping("/meetings/agendas/{agenda}")
class AgendaReportController {

    private final AgendaReports reports;

    AgendaReportController(AgendaReports reports) {
        this.reports = reports;
    }

    @GetMapping("/report")
    ModelAndView show(Actor actor, @PathVariable("agenda") UUID agenda) {
        return Pages.view("meeting/agendaReport", new AgendaReportPage(reports.report(actor, agenda)));
    }

    @PostMapping("/report")
    ModelAndView settle(
            Actor actor, @PathVariable("agenda") UUID agenda, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("version", -1);
        typed.refuseIfAny();
        try {
            reports.settle(actor, agenda, version);
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Stale) {
                throw RefusedException.invalid("form", "meeting.agenda.changed-since");
            }
            throw refused;
        }
        return Pages.redirect(AgendaPlanController.path(agenda) + "/report", "meeting.agenda.done.settled");
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable("agenda") UUID agenda, Locale locale) {
        return ReportController.file(reports.file(actor, agenda, Format.PDF, locale));
    }

    @GetMapping("/report.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable("agenda") UUID agenda, Locale locale) {
        return ReportController.file(reports.file(actor, agenda, Format.DOCX, locale));
    }
}
