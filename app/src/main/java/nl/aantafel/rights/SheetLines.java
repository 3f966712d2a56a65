package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.rights.OversightSheet.Line;

/** Numbers on a sheet: how many are too late, and how many have to be done within a week. */
final class SheetLines {

    private SheetLines() {}

    /**
     * Of the last days of what is open; what has more time is not told.
     *
     * @param key the text's; with {@code .late} and {@code .due}, and {@code .one} behind for one
     */
    static List<Line> of(String key, List<LocalDate> lasts, LocalDate today, String href) {
        List<Line> lines = new ArrayList<>();
        add(
                lines,
                key + ".late",
                lasts.stream().filter(each -> each.isBefore(today)).sorted().toList(),
                true,
                href);
        LocalDate soon = today.plusWeeks(1);
        add(
                lines,
                key + ".due",
                lasts.stream()
                        .filter(each -> !each.isBefore(today) && !each.isAfter(soon))
                        .sorted()
                        .toList(),
                false,
                href);
        return lines;
    }

    private static void add(List<Line> lines, String key, List<LocalDate> days, boolean late, String href) {
        if (days.size() == 1) {
            lines.add(new Line(key + ".one", List.of(), days.getFirst(), late, href));
        } else if (!days.isEmpty()) {
            lines.add(new Line(key, List.of(String.valueOf(days.size())), days.getFirst(), late, href));
        }
    }
}
