package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.meeting.Pictures.Biggest;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.meeting.Pictures.Unknown;

/** The picture in a report: the biggest worry of the table and of each, and what was not known. */
final class ReportPicturePart {

    private final ReportWords words;
    private final Picture picture;
    private final Map<UUID, String> names;

    ReportPicturePart(ReportWords words, ReportView report) {
        this.words = words;
        this.picture = report.picture();
        this.names = report.plan().personNames();
    }

    void write(DocumentDraft draft) {
        worries(draft);
        if (!picture.unknowns().isEmpty()) {
            draft.heading(1, words.text("unknowns"))
                    .table(
                            "",
                            List.of(words.text("unknown"), words.text("unknown.answer")),
                            picture.unknowns().stream().map(this::unknown).toList());
        }
    }

    private void worries(DocumentDraft draft) {
        if (picture.together().isEmpty() && picture.own().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        picture.together()
                .map(Biggest::text)
                .ifPresent(text -> rows.add(List.of(words.text("biggest.together"), text)));
        picture.own().forEach(each -> rows.add(List.of(each.name(), each.text())));
        draft.heading(1, words.text("biggest"))
                .table("", List.of(words.text("who"), words.text("biggest.worry")), rows);
    }

    private List<String> unknown(Unknown unknown) {
        StatementView answer = unknown.answer();
        return List.of(told(unknown.statement()), answer == null ? words.text("unknown.open") : told(answer));
    }

    private String told(StatementView statement) {
        return statement.text() + "\n" + words.head(statement, names);
    }
}
