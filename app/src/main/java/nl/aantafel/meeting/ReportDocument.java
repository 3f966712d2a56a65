package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.documents.Block.Fact;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Run;
import nl.aantafel.documents.Unprintable;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Scale;
import nl.aantafel.meeting.Conferences.Passage;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.Conferences.TopView;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.meeting.domain.Spread;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** Writes a report as a neutral document: the same view that is on the screen, from top to bottom. */
@Component
final class ReportDocument {

    private final Texts texts;
    private final FrameCatalogue frames;

    ReportDocument(Texts texts, FrameCatalogue frames) {
        this.texts = texts;
        this.frames = frames;
    }

    Document of(ReportView report, Locale locale, Instant now) {
        ReportWords words = words(report, locale);
        String kind = report.kindLabel().in(locale);
        Instant made = report.versions().stream()
                .filter(each -> each.number() == report.number())
                .map(MeetingReports.ReportLine::finalisedAt)
                .findFirst()
                .orElse(now);
        DocumentDraft draft = Document.titled(words.text("title", kind, report.familyName()), locale, made)
                .footer(words.text("footer", report.caseNumber(), version(report, words)));
        head(draft, report, words);
        present(draft, report, words);
        report.steps().forEach(step -> step(draft, step, report, words));
        loose(draft, report, words);
        scores(draft, report.scores(), words);
        new ReportPicturePart(words, report).write(draft);
        decisions(draft, report.decisions(), words);
        carried(draft, report, words);
        new ReportPlanPart(words, report.plan()).write(draft);
        ideas(draft, report, words);
        return draft.finish();
    }

    private ReportWords words(ReportView report, Locale locale) {
        return new ReportWords(texts, frames.frame(report.frameCode()), locale);
    }

    /** A name that tells nothing about the family. */
    String fileName(ReportView report, Locale locale) {
        return words(report, locale)
                .text("file", report.caseNumber(), report.heldOn().toString(), Integer.toString(report.number()))
                .replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static String version(ReportView report, ReportWords words) {
        return report.concept() ? words.text("concept") : words.text("version", Integer.toString(report.number()));
    }

    private static void head(DocumentDraft draft, ReportView report, ReportWords words) {
        String reason = report.versions().stream()
                .filter(each -> each.number() == report.number())
                .map(MeetingReports.ReportLine::changeReason)
                .findFirst()
                .orElse("");
        draft.facts(ReportWords.facts(
                new Fact(words.text("state"), version(report, words)),
                new Fact(words.text("change-reason"), reason),
                new Fact(words.text("date"), words.date(report.heldOn())),
                new Fact(words.text("place"), report.place()),
                new Fact(words.text("chair"), report.chair()),
                new Fact(words.text("secretary"), report.secretary()),
                new Fact(words.text("phase"), words.phase(report.phase())),
                new Fact(words.text("aim"), report.aim())));
    }

    private static void present(DocumentDraft draft, ReportView report, ReportWords words) {
        if (report.present().isEmpty()) {
            return;
        }
        draft.heading(1, words.text("present"))
                .table(
                        "",
                        List.of(
                                words.text("who"),
                                words.text("organisation"),
                                words.text("there"),
                                words.text("reason"),
                                words.text("secrecy")),
                        report.present().stream()
                                .map(each -> List.of(
                                        each.name(),
                                        each.family() ? words.text("family") : organisation(each, words),
                                        words.text(each.attended() ? "yes" : "no"),
                                        each.reason(),
                                        each.secrecy() == null ? "" : words.text("secrecy." + each.secrecy())))
                                .toList());
    }

    private static String organisation(MeetingReports.Present present, ReportWords words) {
        return present.fromOutside() ? words.text("third", present.organisation()) : present.organisation();
    }

    private static void step(DocumentDraft draft, StepView step, ReportView report, ReportWords words) {
        String label = step.label().in(words.locale());
        draft.heading(1, step.phase().equals(report.phase()) ? label : label + " (" + words.phase(step.phase()) + ")");
        step.questions().forEach(question -> question(draft, question, report, words));
    }

    private static void question(DocumentDraft draft, QuestionView question, ReportView report, ReportWords words) {
        draft.heading(2, question.question().text().in(words.locale()));
        if (question.state() == QuestionState.SKIPPED) {
            draft.note(
                    question.reason().isBlank() ? words.text("skipped") : words.text("skipped.why", question.reason()));
        }
        List<TopView> chosen =
                question.tops().stream().filter(top -> top.statement() != null).toList();
        if (!chosen.isEmpty()) {
            draft.bullets(chosen.stream()
                    .map(top -> top.label().in(words.locale()) + ": " + top.text())
                    .toList());
        }
        question.statements().forEach(each -> statement(draft, each, report, words));
    }

    private static void loose(DocumentDraft draft, ReportView report, ReportWords words) {
        if (!report.loose().isEmpty()) {
            draft.heading(1, words.text("loose"));
            report.loose().forEach(each -> statement(draft, each, report, words));
        }
    }

    private static void statement(DocumentDraft draft, StatementView statement, ReportView report, ReportWords words) {
        Map<UUID, String> names = report.plan().personNames();
        String head = words.head(statement, names);
        if (statement.emptied()) {
            draft.note(head);
        } else if (statement.orally()) {
            draft.paragraph(Run.bold(head));
        } else if (statement.familyVoice()) {
            draft.quote(statement.text(), head);
        } else {
            draft.paragraph(Run.bold(head + "\n"), Run.plain(statement.text()));
        }
        statement
                .ownViews()
                .forEach(view -> draft.quote(
                        view.text(),
                        words.text("own-view", names.getOrDefault(view.person(), ""), words.date(view.saidOn()))));
    }

    /** Each scale by itself, with both ends in words; the spread in words, never a mean. */
    private static void scores(DocumentDraft draft, List<ScoreView> scores, ReportWords words) {
        Map<String, List<ScoreView>> byScale = scores.stream()
                .collect(Collectors.groupingBy(ScoreView::scale, java.util.LinkedHashMap::new, Collectors.toList()));
        byScale.forEach((code, all) -> words.frame().scale(code).ifPresent(scale -> scale(draft, scale, all, words)));
    }

    private static void scale(DocumentDraft draft, Scale scale, List<ScoreView> scores, ReportWords words) {
        Locale locale = words.locale();
        draft.heading(1, scale.label().in(locale))
                .paragraph(scale.question().in(locale))
                .note(words.text(
                        "ends",
                        scale.lowestMeans().in(locale),
                        scale.highestMeans().in(locale)))
                .table(
                        "",
                        List.of(words.text("who"), words.text("score"), words.text("reason")),
                        scores.stream()
                                .map(each -> List.of(
                                        ReportWords.joined(", ", each.name(), each.organisation()),
                                        Integer.toString(each.value()),
                                        each.reasonMissing() ? words.text("reason-missing") : each.reason()))
                                .toList());
        Spread.of(scores.stream().map(ScoreView::value).toList())
                .ifPresent(spread -> draft.paragraph(
                        spread.unanimous()
                                ? words.text("spread.one", spread.lowest())
                                : words.text("spread", spread.lowest(), spread.highest())));
    }

    private static void decisions(DocumentDraft draft, List<PhaseView> decisions, ReportWords words) {
        if (!decisions.isEmpty()) {
            draft.heading(1, words.text("decision"));
            decisions.forEach(each -> draft.paragraph(
                    Run.bold(words.text("decided", words.phase(each.phase()), words.date(each.from())) + "\n"),
                    Run.plain(each.reason())));
        }
    }

    private static void carried(DocumentDraft draft, ReportView report, ReportWords words) {
        if (report.carried().isEmpty()) {
            return;
        }
        draft.heading(1, words.text("carried"));
        Map<LocalDate, List<Passage>> byDay = report.carried().stream()
                .collect(Collectors.groupingBy(Passage::heldOn, java.util.TreeMap::new, Collectors.toList()));
        byDay.forEach((day, passages) -> {
            draft.heading(2, words.text("carried.from", words.date(day)));
            passages.forEach(each -> statement(draft, each.statement(), report, words));
        });
    }

    private static void ideas(DocumentDraft draft, ReportView report, ReportWords words) {
        if (!report.ideas().isEmpty()) {
            draft.heading(1, words.text("ideas"))
                    .table(
                            "",
                            List.of(
                                    words.text("idea.kind"),
                                    words.text("organisation"),
                                    words.text("idea"),
                                    words.text("idea.chosen")),
                            report.ideas().stream()
                                    .map(each -> List.of(
                                            words.text("idea.kind." + each.kind()),
                                            each.organisationName(),
                                            each.text(),
                                            words.text(each.chosenAs() == null ? "no" : "yes")))
                                    .toList());
        }
    }

    /** The same view, with what cannot be printed filled in. */
    static ReportView with(ReportView view, List<Unprintable> unprintable) {
        return new ReportView(
                view.conference(),
                view.caseId(),
                view.caseNumber(),
                view.familyName(),
                view.frameCode(),
                view.number(),
                view.kindLabel(),
                view.heldOn(),
                view.place(),
                view.phase(),
                view.aim(),
                view.chair(),
                view.secretary(),
                view.present(),
                view.steps(),
                view.loose(),
                view.scores(),
                view.ideas(),
                view.decisions(),
                view.carried(),
                view.picture(),
                view.plan(),
                view.unclassified(),
                unprintable,
                view.versions(),
                view.mayFinalise());
    }
}
