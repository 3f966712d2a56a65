package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of bars, laid out for the page and for files, in pixels; on a phone labels stand above their bars.
 *
 * @param title what it shows
 * @param words the same as the drawing, for who cannot see it
 */
public record ReportChart(String title, String words, int width, int height, List<Shape> shapes) {

    /** Colours of segments, from the first option on. */
    public static final List<String> STYLES = List.of("", "second", "third", "fourth", "fifth");

    public ReportChart {
        shapes = List.copyOf(shapes);
    }

    /** A piece of the drawing; {@code style} names its class. */
    public sealed interface Shape {
        String style();
    }

    public record Bar(double x, double y, double width, double height, String style) implements Shape {}

    public record Words(double x, double y, String text, String style) implements Shape {}

    public record Stroke(double x, double from, double to, String style) implements Shape {}

    /** What a colour stands for. */
    public record Key(String style, String label) {}

    /** Lines of at most so many letters, broken between words. */
    static List<String> wrapped(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
