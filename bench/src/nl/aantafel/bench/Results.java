package nl.aantafel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was found, kept as JSON between runs, so that the large world can be measured on another day; told as tables. */
final class Results {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEGIN = "<!-- measured -->";
    private static final String END = "<!-- /measured -->";

    record Row(int cases, String what, int clients, Figures figures) {}

    record Ratio(int cases, String what, double found, String aim) {

        /** What is found without an aim is only told. */
        String verdict() {
            String limit = aim.replaceAll("[^0-9.]", "");
            if (limit.isEmpty()) {
                return "";
            }
            boolean reached = aim.startsWith("≥") ? found >= Double.parseDouble(limit) : found <= Double.parseDouble(limit);
            return reached ? "reached" : "**not reached**";
        }
    }

    record All(List<Row> rows, List<Ratio> ratios) {}

    private final Path file;
    private final List<Row> rows = new ArrayList<>();
    private final List<Ratio> ratios = new ArrayList<>();

    Results(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            All earlier = JSON.readValue(Files.readString(file), new TypeReference<All>() {});
            rows.addAll(earlier.rows());
            ratios.addAll(earlier.ratios());
        }
    }

    void row(Row row) {
        rows.removeIf(each -> each.cases() == row.cases() && each.what().equals(row.what()) && each.clients() == row.clients());
        rows.add(row);
    }

    void ratio(int cases, String what, double found, String aim) {
        ratios.removeIf(each -> each.cases() == cases && each.what().equals(what));
        ratios.add(new Ratio(cases, what, found, aim));
    }

    Row find(int cases, String what, int clients) {
        return rows.stream()
                .filter(row -> row.cases() == cases && row.what().equals(what) && row.clients() == clients)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not measured yet: " + what));
    }

    /** How p95 grows from 10,000 cases to the largest world that was measured. */
    private void growth() {
        int largest = rows.stream().mapToInt(Row::cases).max().orElse(0);
        if (largest <= 10_000) {
            return;
        }
        for (Row row : List.copyOf(rows)) {
            if (row.cases() == 10_000) {
                rows.stream()
                        .filter(large -> large.cases() == largest
                                && large.what().equals(row.what())
                                && large.clients() == row.clients())
                        .findFirst()
                        .ifPresent(large -> ratio(
                                largest,
                                "growth of p95 from 10,000 cases: " + row.what() + ", " + row.clients() + " clients",
                                large.figures().p95() / row.figures().p95(),
                                "≤ 1.25"));
            }
        }
    }

    void write(Path markdown) throws IOException {
        growth();
        rows.sort(Comparator.comparingInt(Row::cases).thenComparing(Row::what).thenComparingInt(Row::clients));
        ratios.sort(Comparator.comparingInt(Ratio::cases).thenComparing(Ratio::what));
        String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new All(rows, ratios));
        Files.writeString(file, json);
        Files.writeString(markdown.resolveSibling("performance.json"), json + "\n");
        String page = Files.readString(markdown);
        int from = page.indexOf(BEGIN);
        int to = page.indexOf(END);
        Files.writeString(markdown, page.substring(0, from + BEGIN.length()) + "\n" + tables() + page.substring(to));
    }

    private String tables() throws IOException {
        StringBuilder text = new StringBuilder("\nMeasured on " + LocalDate.now() + ": " + Machine.describe() + "\n\n");
        text.append("| figure | cases | aim | found | |\n|---|---:|---|---:|---|\n");
        ratios.forEach(ratio -> text.append(String.format(Locale.ROOT, "| %s | %s | %s | %.2f | %s |%n",
                ratio.what(), size(ratio.cases()), ratio.aim(), ratio.found(), ratio.verdict())));
        text.append("\n| what | cases | clients | per second | p50 ms | p95 ms | p99 ms |\n|---|---:|---:|---:|---:|---:|---:|\n");
        rows.forEach(row -> text.append(String.format(Locale.ROOT, "| %s | %s | %d | %,.0f | %.1f | %.1f | %.1f |%n",
                row.what(), size(row.cases()), row.clients(), row.figures().perSecond(), row.figures().p50(), row.figures().p95(),
                row.figures().p99())));
        return text.append('\n').toString();
    }

    private static String size(int cases) {
        return cases == 0 ? "" : String.format(Locale.ROOT, "%,d", cases);
    }
}
