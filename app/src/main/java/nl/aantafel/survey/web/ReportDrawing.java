package nl.aantafel.survey.web;

import java.util.Locale;
import java.util.Map;
import nl.aantafel.survey.web.ReportChart.Bar;
import nl.aantafel.survey.web.ReportChart.Shape;
import nl.aantafel.survey.web.ReportChart.Stroke;
import nl.aantafel.survey.web.ReportChart.Words;

/** A chart as a drawing that brings its own colours, for files. */
final class ReportDrawing {

    private static final Map<String, String> BARS = Map.of(
            "", "fill=\"#0d5560\"",
            "second", "fill=\"#8fb8bb\"",
            "third", "fill=\"#ffffff\" stroke=\"#14262c\" stroke-dasharray=\"3 2\"",
            "fourth", "fill=\"#e8edee\" stroke=\"#6b7f86\"",
            "fifth", "fill=\"#41535a\"");
    private static final Map<String, String> WORDS = Map.of(
            "label", "font-size=\"15.5\" fill=\"#14262c\"",
            "value", "font-size=\"15.5\" font-weight=\"bold\" fill=\"#14262c\"",
            "count", "font-size=\"14.5\" fill=\"#41535a\"",
            "onbar", "font-size=\"14.5\" font-weight=\"bold\" fill=\"#ffffff\"",
            "onbar--dark", "font-size=\"14.5\" font-weight=\"bold\" fill=\"#14262c\"");

    private ReportDrawing() {}

    static String svg(ReportChart chart) {
        StringBuilder svg = new StringBuilder()
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(chart.width())
                .append(' ')
                .append(chart.height())
                .append("\">");
        chart.shapes().forEach(shape -> svg.append(drawn(shape)));
        return svg.append("</svg>").toString();
    }

    private static String drawn(Shape shape) {
        return switch (shape) {
            case Bar bar ->
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                        bar.x(),
                        bar.y(),
                        bar.width(),
                        bar.height(),
                        BARS.getOrDefault(bar.style(), ""));
            case Words words ->
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>",
                        words.x(),
                        words.y(),
                        WORDS.getOrDefault(words.style(), ""),
                        escaped(words.text()));
            case Stroke stroke ->
                String.format(
                        Locale.ROOT,
                        "<path d=\"M%.1f %.1fV%.1f\" stroke=\"%s\" stroke-width=\"%s\"/>",
                        stroke.x(),
                        stroke.from(),
                        stroke.to(),
                        stroke.style().equals("mark") ? "#f2b33d" : "#6b7f86",
                        stroke.style().equals("mark") ? "3" : "1.5");
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
