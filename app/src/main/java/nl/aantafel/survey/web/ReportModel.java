package nl.aantafel.survey.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.survey.SurveyReport;
import nl.aantafel.survey.SurveyReport.SpreadLine;
import org.jspecify.annotations.Nullable;

/**
 * The report as its page shows it.
 *
 * @param refused why what was asked for is not shown; empty when it is
 */
public record ReportModel(SurveyReport report, List<ReportPiece> pieces, String refused) {

    public ReportModel {
        pieces = List.copyOf(pieces);
    }

    public String path() {
        return "/surveys/campaigns/" + report.campaign() + "/report";
    }

    /** The address of a file, about the same participants as the page. */
    public String file(String name) {
        List<String> query = new ArrayList<>();
        add(query, "grootte", report.wish().size());
        add(query, "regio", report.wish().region());
        add(query, "gewogen", report.wish().weighted() ? "ja" : "");
        return path() + "/" + name + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static void add(List<String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** The themes one can go to. */
    public List<ReportPiece> themes() {
        return pieces.stream()
                .filter(piece -> piece.type() == ReportPiece.Type.HEADING)
                .toList();
    }

    public List<Choice> sizes(Page page) {
        return report.sizes().stream()
                .map(name -> new Choice(name, named(page, name)))
                .toList();
    }

    /** A class of size as it is called; other names are words of the list itself. */
    public static String named(Page page, String name) {
        return page.optionalText("survey.class." + name).orElse(name);
    }

    /** Whom one sees, when not everybody. */
    public String selection(Page page) {
        return Stream.of(report.wish().size(), report.wish().region())
                .filter(name -> !name.isEmpty())
                .map(name -> named(page, name))
                .collect(Collectors.joining(", "));
    }

    public List<Choice> regions() {
        return report.regions().stream().map(name -> new Choice(name, name)).toList();
    }

    /** With two decimals, as the reader's language writes them; a dash where there is none. */
    public static String weight(SpreadLine line, Locale locale) {
        return line.weight().isEmpty() ? "–" : decimals(line.weight().getAsDouble(), 2, locale);
    }

    public static String decimals(double number, int places, Locale locale) {
        return String.format(locale, "%." + places + "f", number);
    }

    /** As it is said: below a thousandth is told as such. */
    public static String chance(double p, Locale locale) {
        return p < 0.001 ? "< " + decimals(0.001, 3, locale) : "= " + decimals(p, p < 0.1 ? 3 : 2, locale);
    }

    public long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    /** By what a figure is set out, within a sentence. */
    public String by(Page page, SurveyReport.By by) {
        String own = by == SurveyReport.By.SIZE ? report.sizeLabel() : report.regionLabel();
        String label = own.isEmpty()
                ? page.text(by == SurveyReport.By.SIZE ? "survey.report.size" : "survey.report.region")
                : own;
        return label.substring(0, 1).toLowerCase(page.locale()) + label.substring(1);
    }

    /** The classes that are most out of proportion, when chance does not explain it. */
    public @Nullable SpreadLine mostUnder() {
        SpreadLine most = null;
        for (SpreadLine line : report.reach().bySize().lines()) {
            if (line.over() < 0 && (most == null || line.over() < most.over())) {
                most = line;
            }
        }
        return most;
    }
}
