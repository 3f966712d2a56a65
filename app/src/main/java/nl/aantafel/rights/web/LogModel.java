package nl.aantafel.rights.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.rights.LogReadings.Filter;
import org.jspecify.annotations.Nullable;

/** What for, and who read before. */
public record LogModel(
        List<Choice> partnerships,
        String partnership,
        List<Choice> purposes,
        List<Past> readings,
        @Nullable String next) {

    /** One time the log was read. */
    @Personal
    public record Past(
            String id, Instant began, Instant until, String reader, String purpose, String explanation, boolean open) {
        @Override
        public String toString() {
            return "Past";
        }
    }

    /** What is asked of the log, and what was found. */
    public record Open(
            String id,
            String purpose,
            String explanation,
            Instant until,
            List<Choice> kinds,
            Filter filter,
            @Nullable Result result) {

        public String action() {
            return "/log/readings/" + id;
        }
    }

    public record Result(
            @Nullable LocalDate from,
            LocalDate until,
            List<Day> days,
            @Nullable String next) {}

    public record Day(LocalDate day, List<Row> rows) {}

    @Personal
    public record Row(
            String time,
            String who,
            String organisation,
            String role,
            String did,
            String tone,
            String what,
            String caseNumber,
            int people,
            String categories,
            String why) {
        @Override
        public String toString() {
            return "Row";
        }
    }
}
