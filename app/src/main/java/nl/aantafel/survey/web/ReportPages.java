package nl.aantafel.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.documents.Documents;
import nl.aantafel.documents.Format;
import nl.aantafel.documents.Sheets;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.page.TypedDay;
import nl.aantafel.survey.Narrative;
import nl.aantafel.survey.SurveyReport;
import nl.aantafel.survey.SurveyReport.Wish;
import nl.aantafel.survey.SurveyReports;
import nl.aantafel.survey.domain.NarrativeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report of a campaign: read, written around, and handed over as a file. */
@Controller
@RequestMapping("/surveys/campaigns/{id}/report")
final class ReportPages {

    private final SurveyReports reports;
    private final ReportPieces pieces;
    private final ReportFiles files;
    private final Documents documents;
    private final Sheets sheets;
    private final Texts texts;

    ReportPages(
            SurveyReports reports,
            ReportPieces pieces,
            ReportFiles files,
            Documents documents,
            Sheets sheets,
            Texts texts) {
        this.reports = reports;
        this.pieces = pieces;
        this.files = files;
        this.documents = documents;
        this.sheets = sheets;
        this.texts = texts;
    }

    /** Whom one wants to see, as it stands in the address. */
    record Asked(
            @Nullable String grootte,
            @Nullable String regio,
            @Nullable String gewogen) {
        Wish wish() {
            return new Wish(plain(grootte), plain(regio), "ja".equals(gewogen));
        }

        private static String plain(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable UUID id, Asked asked, Locale locale) {
        try {
            return page(reports.read(actor, id, asked.wish(), locale), "", locale);
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Invalid invalid) {
                String why = invalid.errors().stream()
                        .map(error -> texts.get(
                                locale, error.messageKey(), error.arguments().toArray()))
                        .collect(Collectors.joining(" "));
                return page(reports.read(actor, id, Wish.ALL, locale), why, locale);
            }
            throw refused;
        }
    }

    private ModelAndView page(SurveyReport report, String refused, Locale locale) {
        return Pages.view("survey/report", new ReportModel(report, pieces.of(report, locale), refused));
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, Asked asked, Locale locale) {
        return file(reports.read(actor, id, asked.wish(), locale), Format.PDF, locale);
    }

    @GetMapping("/report.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id, Asked asked, Locale locale) {
        return file(reports.read(actor, id, asked.wish(), locale), Format.DOCX, locale);
    }

    private ResponseEntity<byte[]> file(SurveyReport report, Format format, Locale locale) {
        return FileAnswer.of(
                format.file(texts.get(locale, "survey.report.file")),
                format.mediaType(),
                documents.file(files.document(report, pieces.of(report, locale), locale), format));
    }

    @GetMapping("/report.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID id, Asked asked, Locale locale) {
        SurveyReport report = reports.read(actor, id, asked.wish(), locale);
        return FileAnswer.of(
                texts.get(locale, "survey.report.file") + ".xlsx",
                Sheets.MEDIA_TYPE,
                sheets.xlsx(files.workbook(report, pieces.of(report, locale), locale)));
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> figures(Actor actor, @PathVariable UUID id, Asked asked, Locale locale) {
        return files.figures(reports.read(actor, id, asked.wish(), locale), locale);
    }

    @GetMapping("/codebook.csv")
    ResponseEntity<byte[]> codebook(Actor actor, @PathVariable UUID id, Locale locale) {
        return files.codebook(reports.read(actor, id, Wish.ALL, locale), themes(actor, id), locale);
    }

    private Map<String, List<SurveyReports.ThemeKey>> themes(Actor actor, UUID id) {
        return reports.narrative(actor, id).references().stream()
                .collect(Collectors.toMap(SurveyReports.Reference::question, SurveyReports.Reference::themes));
    }

    @GetMapping("/edit")
    ModelAndView writing(Actor actor, @PathVariable UUID id) {
        return Pages.view("survey/reportEdit", new ReportEditModel(id, reports.narrative(actor, id)));
    }

    @PostMapping("/edit")
    ModelAndView write(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String vergelijking,
            @RequestParam(defaultValue = "0") long versie) {
        Checks checks = new Checks();
        Narrative narrative = new Narrative(
                NarrativeText.blocks(tekst, checks), NarrativeText.mapping(vergelijking, checks), List.of());
        checks.refuseIfAny();
        reports.save(actor, id, narrative, versie);
        return Pages.redirect(path(id), "survey.report.notice.written");
    }

    @PostMapping("/decisions")
    ModelAndView conclude(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String wanneer) {
        reports.conclude(actor, id, new Narrative.Decision(wat.strip(), wie.strip(), TypedDay.of("wanneer", wanneer)));
        return Pages.redirect(path(id), "survey.report.notice.concluded");
    }

    @PostMapping("/decisions/{place}/remove")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @PathVariable int place) {
        reports.withdrawConclusion(actor, id, place);
        return Pages.redirect(path(id), "survey.report.notice.withdrawn");
    }

    private static String path(UUID id) {
        return "/surveys/campaigns/" + id + "/report";
    }
}
