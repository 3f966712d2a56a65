package nl.aantafel.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WordAdvices.Origin;
import nl.aantafel.directory.WordAdvices.WordAdvice;
import nl.aantafel.frame.PlainLanguage.Kind;
import nl.aantafel.page.Page;

/** The words as they are listed: those that were searched for, of one kind or of both. */
public record WordsModel(String path, Partnership partnership, List<WordAdvice> words, String asked, String kind) {

    static WordsModel of(String path, Partnership partnership, List<WordAdvice> all, String asked, String kind) {
        String wanted = asked.strip().toLowerCase(Locale.ROOT);
        return new WordsModel(
                path,
                partnership,
                all.stream()
                        .filter(each -> (each.word() + " " + each.better() + " " + each.why())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .filter(each -> switch (kind) {
                            case "blaming" -> each.kind() == Kind.BLAMING;
                            case "hard" -> each.kind() == Kind.HARD;
                            case "own" -> each.origin() != Origin.LIST || !each.given();
                            default -> true;
                        })
                        .toList(),
                asked,
                kind);
    }

    public List<String> kinds() {
        return List.of("", "blaming", "hard", "own");
    }

    public String of(String kind) {
        return path + "?soort=" + kind + "&woorden=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    public String edit(WordAdvice word) {
        return path + "/edit?taal=" + word.language() + "&woord="
                + URLEncoder.encode(word.word(), StandardCharsets.UTF_8);
    }

    /** Where it comes from, and who changed it when. */
    public String state(Page page, WordAdvice word) {
        String state = page.text(
                !word.given()
                        ? "directory.words.state.off"
                        : "directory.words.state." + word.origin().name().toLowerCase(Locale.ROOT));
        return word.changedAt() == null
                ? state
                : page.text("directory.words.state.by", state, word.changedBy(), page.date(page.day(word.changedAt())));
    }
}
