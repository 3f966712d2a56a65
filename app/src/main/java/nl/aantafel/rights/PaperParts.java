package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.DataCategory;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.SmallestFigure;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Papers.Table;
import nl.aantafel.rights.domain.Register;
import nl.aantafel.rights.domain.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which parts a paper has, and the facts that stand below them: always as the database and the frame have them now. */
@Component
class PaperParts {

    /** The part of the covenant that is about every category. */
    static final String GENERAL = "general";

    private static final Map<String, List<String>> PARTS = Map.of(
            Papers.DPIA, List.of("what", "why", "data", "who", "kept", "risks", "measures", "advice", "conclusion"),
            Papers.AGREEMENT, List.of("parties", "subject", "instructions", "security", "others", "breaches", "end"),
            Papers.YEAR, List.of("intro", "figures", "reflection", "ahead"));

    private final RegisterGate gate;
    private final CurrentProcessings processings;
    private final CountingYear counting;
    private final WhoIsWho whoIsWho;
    private final Texts texts;

    PaperParts(
            RegisterGate gate, CurrentProcessings processings, CountingYear counting, WhoIsWho whoIsWho, Texts texts) {
        this.gate = gate;
        this.processings = processings;
        this.counting = counting;
        this.whoIsWho = whoIsWho;
        this.texts = texts;
    }

    List<String> of(String paper, Frame frame) {
        if (!paper.equals(Papers.COVENANT)) {
            return PARTS.getOrDefault(paper, List.of());
        }
        List<String> parts = new ArrayList<>(List.of(GENERAL));
        frame.categories().stream().map(DataCategory::code).forEach(parts::add);
        return parts;
    }

    String title(String paper, String part, Frame frame, Locale locale) {
        return paper.equals(Papers.COVENANT) && !part.equals(GENERAL)
                ? frame.category(part).map(each -> each.label().in(locale)).orElse(part)
                : texts.get(locale, "rights.paper." + paper + "." + part);
    }

    /** What came with the program; empty for a category of the covenant. */
    String text(String paper, String part, Object... arguments) {
        Locale locale = (Locale) arguments[arguments.length - 1];
        return paper.equals(Papers.COVENANT) && !part.equals(GENERAL)
                ? ""
                : texts.get(locale, "rights.paper." + paper + "." + part + ".text", arguments);
    }

    @Nullable
    Table table(Actor actor, UUID partnership, String part, int year, Locale locale) {
        Frame frame = gate.frame(partnership);
        return switch (part) {
            case "what", "subject" -> processed(partnership, locale);
            case "why" -> purposes(frame, locale);
            case "data" -> categories(frame, locale);
            case "who", "parties" -> parties(partnership, locale);
            case "kept" -> kept(frame, locale);
            case "advice" -> advised(partnership, locale);
            case "figures" -> figures(actor, partnership, frame, year, locale);
            default -> null;
        };
    }

    private Table processed(UUID partnership, Locale locale) {
        return new Table(
                heads(locale, "rights.processing.label", "rights.processing.subjects", "rights.processing.article"),
                processings.of(partnership, locale).stream()
                        .filter(each -> !each.text().ended())
                        .map(each -> List.of(
                                each.text().label() + ": " + each.text().purpose(),
                                each.text().subjects() + " (" + each.text().data() + ")",
                                each.text().article()))
                        .toList());
    }

    private Table purposes(Frame frame, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        frame.purposes().forEach(each -> rows.add(List.of(each.label().in(locale), each.article())));
        frame.grounds().forEach(each -> rows.add(List.of(each.label().in(locale), each.article())));
        return new Table(heads(locale, "rights.paper.col.purpose", "rights.processing.article"), rows);
    }

    private Table categories(Frame frame, Locale locale) {
        return new Table(
                heads(locale, "rights.paper.col.category", "rights.processing.article"),
                frame.categories().stream()
                        .map(each -> List.of(each.label().in(locale), each.article()))
                        .toList());
    }

    private Table parties(UUID partnership, Locale locale) {
        return new Table(
                heads(locale, "rights.paper.col.party"),
                whoIsWho.participants(partnership).stream()
                        .map(each -> List.of(each.name()))
                        .toList());
    }

    private Table kept(Frame frame, Locale locale) {
        return new Table(
                heads(locale, "rights.processing.kept", "rights.processing.article"),
                List.of(List.of(
                        frame.retention().label().in(locale), frame.retention().article())));
    }

    private Table advised(UUID partnership, Locale locale) {
        return new Table(
                heads(locale, "rights.advice.subject", "rights.advice.advice", "rights.advice.followed"),
                gate.store().newest(Register.COUNSELS, partnership).stream()
                        .map(each -> each.content())
                        .filter(each -> !each.advice().isBlank())
                        .map(each -> List.of(
                                each.subject(),
                                each.advice(),
                                texts.get(
                                        locale,
                                        "rights.advice.followed."
                                                + (each.followed().isEmpty() ? "not-yet" : each.followed()))))
                        .toList());
    }

    private Table figures(Actor actor, UUID partnership, Frame frame, int year, Locale locale) {
        int least = frame.oversight().smallest().map(SmallestFigure::least).orElse(1);
        Map<String, @Nullable Integer> told = new SmallNumbers(least)
                .told(counting.of(actor, partnership, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        List<List<String>> rows = new ArrayList<>();
        told.forEach((code, number) -> rows.add(List.of(
                texts.get(locale, "rights.figure." + code),
                number == null ? texts.get(locale, "rights.figure.small", least) : String.valueOf(number))));
        return new Table(heads(locale, "rights.figure.what", "rights.figure.number"), rows);
    }

    private List<String> heads(Locale locale, String... keys) {
        return java.util.Arrays.stream(keys).map(key -> texts.get(locale, key)).toList();
    }
}
