package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WordAdvices.Origin;
import nl.aantafel.directory.WordAdvices.WordAdvice;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/** One word, or the form for a new one. */
public record WordModel(
        String path, Partnership partnership, @Nullable WordAdvice word) {

    public boolean fresh() {
        return word == null;
    }

    /** There is something to go back to. */
    public boolean changed() {
        return word != null && word.origin() == Origin.CHANGED;
    }

    public List<Choice> languages(Page page) {
        return List.of(
                new Choice("nl", page.text("directory.words.language.nl")),
                new Choice("en", page.text("directory.words.language.en")));
    }

    public List<Choice> kinds(Page page) {
        return List.of(
                new Choice("blaming", page.text("page.plain.blaming"), page.text("directory.words.blaming.note")),
                new Choice("hard", page.text("page.plain.hard"), page.text("directory.words.hard.note")));
    }
}
