package nl.aantafel.client.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.client.FamilyReports.Report;
import nl.aantafel.client.FamilyReports.Screen;
import nl.aantafel.client.Happening;
import nl.aantafel.client.MyReports;
import nl.aantafel.client.MyReports.Reports;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.Voice;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** What the pages about reports show. */
public final class ReportViews {

    private ReportViews() {}

    /** On the writer's own page. */
    public record OwnReportsView(Reports reports) {

        public OwnPage own() {
            return reports.page();
        }

        /** The latest day first. */
        public Map<LocalDate, List<MyReports.Report>> days() {
            return reports.reports().stream()
                    .collect(Collectors.groupingBy(
                            MyReports.Report::day,
                            () -> new TreeMap<LocalDate, List<MyReports.Report>>(java.util.Comparator.reverseOrder()),
                            Collectors.toList()));
        }

        /** How many since when. */
        public String count(Page page) {
            int all = reports.reports().size();
            String since = reports.since().map(page::longDate).orElse("");
            return all == 1 ? page.text("client.reports.one", since) : page.text("client.reports.count", all, since);
        }

        public List<Choice> readTo(Page page) {
            return Happening.READ_TO.stream()
                    .map(each -> new Choice(each, Voice.text(page, own(), "client.talk.read-to." + each)))
                    .toList();
        }
    }

    /** In the case. */
    public record FamilyReportsView(Screen screen) {

        public String path(Report report) {
            return "/cases/" + screen.caseId() + "/reports/" + report.id();
        }

        public String scorePath(UUID score) {
            return "/cases/" + screen.caseId() + "/reports/scores/" + score + "/read";
        }
    }

    /** The day, and the hour when it was told. */
    public static String when(Page page, Happening happening) {
        LocalDate day = java.util.Objects.requireNonNull(happening.day());
        return happening.time() == null
                ? page.longDate(day)
                : page.longDate(day) + ", " + page.text("client.talk.hour", page.time(happening.time()));
    }
}
