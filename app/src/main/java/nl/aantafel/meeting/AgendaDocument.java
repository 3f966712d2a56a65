package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.documents.Block.Fact;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.AgendaReports.AgendaReport;
import nl.aantafel.meeting.AgendaReports.Dealt;
import nl.aantafel.meeting.AgendaTalks.ThemeTask;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.meeting.Agendas.Seat;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.NamedParty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the report of an agenda as a neutral document: what its reader sees of it, from top to bottom. */
@Component
final class AgendaDocument {

    private final Texts texts;

    AgendaDocument(Texts texts) {
        this.texts = texts;
    }

    Document of(AgendaReport report, Locale locale, Instant now) {
        Words words = new Words(texts, locale);
        LocalDate day = Agendas.day(report.agenda());
        String kind = report.agenda().kindLabel().in(locale);
        DocumentDraft draft = Document.titled(words.text("title", kind, words.date(day)), locale, now)
                .footer(words.text("footer", kind, words.date(day)));
        draft.facts(ReportWords.facts(
                new Fact(words.text("state"), words.text(report.agenda().settled() ? "settled" : "concept")),
                new Fact(words.text("place"), report.agenda().place()),
                new Fact(words.text("chair"), report.agenda().chairName()),
                new Fact(words.text("secretary"), report.agenda().secretaryName())));
        report.points().forEach(each -> point(draft, each, words));
        return draft.finish();
    }

    /** A name that tells nothing about a case. */
    String fileName(AgendaReport report, Locale locale, LocalDate day) {
        return new Words(texts, locale)
                .text("file", report.agenda().kindLabel().in(locale), day.toString())
                .replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static void point(DocumentDraft draft, Dealt dealt, Words words) {
        PointView point = dealt.point();
        draft.heading(1, words.text("point", point.title(), words.time(point.startsAt()), words.time(point.endsAt())));
        if (point.state() == PointState.PLANNED) {
            draft.note(words.text("not-reached"));
            return;
        }
        String there = Stream.concat(
                        point.lead().stream()
                                .filter(each -> each.there() || each.secrecy().isPresent()),
                        point.people().stream().filter(Seat::there))
                .map(each -> ReportWords.joined(", ", each.name(), each.organisation()))
                .collect(Collectors.joining("; "));
        draft.paragraph(words.text("there", there));
        point.substitutes().forEach(each -> draft.note(words.text("instead", each.comesName(), each.absentName())));
        if (!point.note().isBlank()) {
            draft.paragraph(point.note());
        }
        agreements(draft, dealt.agreements(), words);
        tasks(draft, dealt.tasks(), words);
    }

    private static void agreements(DocumentDraft draft, List<AgreementView> agreements, Words words) {
        if (!agreements.isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            agreements.forEach(each -> rows.add(List.of(
                    each.what(),
                    each.does().stream().map(NamedParty::name).collect(Collectors.joining(", ")),
                    words.date(each.due()),
                    each.reasonMissing() ? words.text("reason-missing") : each.reason())));
            draft.table(
                    words.text("agreed"),
                    List.of(words.text("what"), words.text("who"), words.text("when"), words.text("why")),
                    rows);
        }
    }

    private static void tasks(DocumentDraft draft, List<ThemeTask> tasks, Words words) {
        if (!tasks.isEmpty()) {
            draft.table(
                    words.text("agreed"),
                    List.of(words.text("what"), words.text("who"), words.text("when")),
                    tasks.stream()
                            .map(each -> List.of(each.what(), each.ownerName(), words.date(each.due())))
                            .toList());
        }
    }

    private record Words(Texts texts, Locale locale) {

        String text(String key, Object... arguments) {
            return texts.get(locale, "meeting.agenda.report." + key, arguments);
        }

        String date(@Nullable LocalDate day) {
            return day == null
                    ? ""
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(day);
        }

        String time(Instant at) {
            LocalTime clock = at.atZone(Time.ZONE).toLocalTime();
            return DateTimeFormatter.ofPattern(locale.getLanguage().equals("nl") ? "H.mm" : "H:mm")
                    .format(clock);
        }
    }
}
