package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.kernel.Checks;
import nl.aantafel.survey.Narrative.Block;
import nl.aantafel.survey.Narrative.Kind;
import nl.aantafel.survey.Narrative.Mapped;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Form;
import org.jspecify.annotations.Nullable;

/**
 * A narrative as somebody types it. A line that begins with # is a heading; a line between square brackets is a figure, a table or a
 * quote; everything else is text, a blank line ends a paragraph.
 *
 * <pre>{@code
 * # Stand van zaken
 * [figuur status naar grootte: {{status.a.words}} heeft een aanpak ingevoerd]
 * [tabel aanbod]
 * [figuur principles als tweezijdig]
 * [citaat 0191...]
 * }</pre>
 */
public final class NarrativeText {

    public static final String FIELD = "tekst";
    public static final String MAPPING = "vergelijking";

    private static final Pattern PIECE = Pattern.compile(
            "\\[(figuur|tabel|figure|table)\\s+([^\\s:\\]]+)(?:\\s+(?:naar|by)\\s+(grootte|regio|size|region))?"
                    + "(?:\\s+(?:als|as)\\s+(staven|gestapeld|tweezijdig|bars|stacked|diverging))?\\s*(?::\\s*(.*))?\\]");
    private static final Pattern QUOTE = Pattern.compile("\\[(?:citaat|quote)\\s+([0-9a-f-]{36})\\]");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})\\s*%\\s*(.*)");

    private NarrativeText() {}

    /** The blocks; lines between brackets that mean nothing are named. */
    public static List<Block> blocks(String typed, Checks checks) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int number = 0;
        for (String raw : typed.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            boolean apart = line.isEmpty() || line.startsWith("#") || line.startsWith("[");
            if (apart && !paragraph.isEmpty()) {
                blocks.add(Block.text(Kind.TEXT, paragraph.toString()));
                paragraph.setLength(0);
            }
            if (line.startsWith("#")) {
                String heading = line.substring(1).strip();
                checks.that(!heading.isEmpty(), FIELD, "survey.report.line-empty", number);
                blocks.add(Block.text(Kind.HEADING, heading));
            } else if (line.startsWith("[")) {
                piece(line, number, blocks, checks);
            } else if (!line.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        }
        if (!paragraph.isEmpty()) {
            blocks.add(Block.text(Kind.TEXT, paragraph.toString()));
        }
        return blocks;
    }

    private static void piece(String line, int number, List<Block> blocks, Checks checks) {
        Matcher piece = PIECE.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        if (piece.matches()) {
            boolean table = piece.group(1).startsWith("tab");
            blocks.add(new Block(
                    table ? Kind.TABLE : Kind.FIGURE,
                    piece.group(2),
                    by(piece.group(3)),
                    form(piece.group(4)),
                    piece.group(5) == null ? "" : piece.group(5).strip(),
                    null));
        } else if (quote.matches()) {
            blocks.add(new Block(Kind.QUOTE, "", By.NONE, Form.AUTO, "", UUID.fromString(quote.group(1))));
        } else {
            checks.add(FIELD, "survey.report.line-unknown", number);
        }
    }

    private static By by(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "grootte", "size" -> By.SIZE;
            case "regio", "region" -> By.REGION;
            default -> By.NONE;
        };
    }

    private static Form form(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "staven", "bars" -> Form.BARS;
            case "gestapeld", "stacked" -> Form.STACKED;
            case "tweezijdig", "diverging" -> Form.DIVERGING;
            default -> Form.AUTO;
        };
    }

    /** The blocks as they are typed. */
    public static String typed(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n").append(typed(block));
        }
        return text.toString();
    }

    private static String typed(Block block) {
        return switch (block.kind()) {
            case HEADING -> "# " + block.text();
            case TEXT -> block.text();
            case QUOTE -> "[citaat " + block.quote() + "]";
            case FIGURE, TABLE ->
                "[" + (block.kind() == Kind.FIGURE ? "figuur " : "tabel ") + block.question()
                        + (block.by() == By.NONE ? "" : block.by() == By.SIZE ? " naar grootte" : " naar regio")
                        + switch (block.form()) {
                            case AUTO -> "";
                            case BARS -> " als staven";
                            case STACKED -> " als gestapeld";
                            case DIVERGING -> " als tweezijdig";
                        }
                        + (block.text().isEmpty() ? "" : ": " + block.text()) + "]";
        };
    }

    /** Lines of {@code now = before | caution}; before is a key of the round before, or a share and where it was published. */
    public static List<Mapped> mapping(String typed, Checks checks) {
        List<Mapped> mapping = new ArrayList<>();
        int number = 0;
        for (String raw : typed.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty()) {
                continue;
            }
            int bar = line.indexOf('|');
            String pair = bar < 0 ? line : line.substring(0, bar);
            int is = pair.indexOf('=');
            if (is < 0) {
                checks.add(MAPPING, "survey.report.mapping-line", number);
                continue;
            }
            String caution = bar < 0 ? "" : line.substring(bar + 1).strip();
            String there = pair.substring(is + 1).strip();
            Matcher share = SHARE.matcher(there);
            mapping.add(
                    share.matches()
                            ? new Mapped(
                                    pair.substring(0, is).strip(),
                                    "",
                                    Integer.valueOf(share.group(1)),
                                    share.group(2).strip(),
                                    caution)
                            : new Mapped(pair.substring(0, is).strip(), there, null, "", caution));
        }
        return mapping;
    }

    public static String typedMapping(List<Mapped> mapping) {
        StringBuilder text = new StringBuilder();
        for (Mapped each : mapping) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(each.here())
                    .append(" = ")
                    .append(each.percent() == null ? each.there() : each.percent() + "% " + each.round())
                    .append(each.caution().isEmpty() ? "" : " | " + each.caution());
        }
        return text.toString().strip();
    }

    /** The word of a form or a division in addresses and for programs. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
