package nl.aantafel.client.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.OwnSeen;
import nl.aantafel.client.OwnSeen.Line;
import nl.aantafel.client.OwnSeen.Seen;
import nl.aantafel.client.TalkCopy.Apart;
import nl.aantafel.client.Voice;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Processing;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** The list in words: from the bundles, and from the frame where it names things and laws. */
public record SeenView(Seen seen, FrameCatalogue frames, String after, List<Apart> apart) {

    /** What the law says about it, for who wants to know. */
    public record Law(String label, String article) {}

    public OwnPage own() {
        return seen.page();
    }

    /** By the day on which it stands, the latest first. */
    public Map<LocalDate, List<Line>> days() {
        Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
        seen.lines()
                .forEach(line -> days.computeIfAbsent(
                                line.shown().atZone(Time.ZONE).toLocalDate(), day -> new ArrayList<>())
                        .add(line));
        return days;
    }

    public List<Choice> kinds(Page page) {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice("", page.text("client.seen.kind.all", seen.all())));
        OwnSeen.KINDS.forEach(kind -> kinds.add(new Choice(
                kind, page.text("client.seen.kind." + kind, seen.counts().getOrDefault(kind, 0)))));
        return kinds;
    }

    public static String icon(Line line) {
        return switch (line.kind()) {
            case "shared" -> "people";
            case "written" -> "pen";
            default -> "eye";
        };
    }

    public static String time(Page page, Line line) {
        String first = page.time(line.first().atZone(Time.ZONE).toLocalTime());
        String last = page.time(line.last().atZone(Time.ZONE).toLocalTime());
        return first.equals(last) ? page.text("client.seen.time", first) : page.text("client.seen.times", first, last);
    }

    /** The organisation; where its name is kept, what kind it is. */
    public String who(Page page, Line line) {
        if (!line.organisation().isEmpty()) {
            return line.organisation();
        }
        return frame(line)
                .flatMap(frame -> frame.seatKind(line.seatKind()))
                .map(kind -> kind.label().in(page.locale()))
                .orElseGet(() -> page.text("client.seen.somebody"));
    }

    public String role(Page page, Line line) {
        String role = frame(line)
                .flatMap(frame -> frame.list(Lists.CASE_ROLES).find(line.role()))
                .map(each -> each.label().in(page.locale()))
                .orElse("");
        if (line.worker().isEmpty() || role.isEmpty()) {
            return line.worker() + role;
        }
        return line.worker() + ", " + role;
    }

    public String what(Page page, Line line) {
        String text = Voice.text(page, own(), "client.seen.what." + line.what());
        if (line.categories().isEmpty()) {
            return text;
        }
        Locale locale = page.locale();
        String categories = String.join(
                ", ",
                line.categories().stream()
                        .flatMap(code -> frame(line).flatMap(frame -> frame.category(code)).stream())
                        .map(each -> each.label().in(locale))
                        .toList());
        return categories.isEmpty() ? text : text + " " + page.text("client.seen.about", categories);
    }

    public String why(Page page, Line line) {
        Optional<Ground> ground = ground(line);
        if (ground.isPresent()) {
            return Voice.text(
                    page,
                    own(),
                    ground.get().needsConsent() ? "client.seen.why.consent" : "client.seen.why.without-consent");
        }
        if (line.what().equals("statement.shared")) {
            return Voice.text(page, own(), "client.seen.why.shared");
        }
        String key = "client.seen.why." + line.processing();
        return page.optionalText(key).isPresent()
                ? Voice.text(page, own(), key)
                : Voice.text(page, own(), "client.seen.why.other");
    }

    public Optional<Law> law(Page page, Line line) {
        return ground(line)
                .map(each -> new Law(each.label().in(page.locale()), each.article()))
                .or(() -> frame(line)
                        .flatMap(frame -> frame.oversight().processings().stream()
                                .filter(each -> each.code().equals(line.processing()))
                                .findFirst())
                        .map((Processing each) -> new Law(each.purpose().in(page.locale()), each.article())));
    }

    private Optional<Ground> ground(Line line) {
        return line.ground().isEmpty() ? Optional.empty() : frame(line).flatMap(frame -> frame.ground(line.ground()));
    }

    private Optional<Frame> frame(Line line) {
        return frames.find(line.frameCode());
    }

    public String older() {
        return "?" + (seen.kind().isEmpty() ? "" : "kind=" + seen.kind() + "&") + of() + "after="
                + java.net.URLEncoder.encode(seen.next().orElse(""), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String of() {
        return own().own() ? "" : "of=" + own().id() + "&";
    }

    public String home() {
        return own().own() ? "/my" : "/my?of=" + own().id();
    }

    public String menu() {
        return own().own() ? "/my/menu" : "/my/menu?of=" + own().id();
    }
}
