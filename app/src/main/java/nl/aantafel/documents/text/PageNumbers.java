package nl.aantafel.documents.text;

import java.util.Locale;
import java.util.Set;
import nl.aantafel.page.Texts;

/** The words around "page 1 of 3": before the page's number, between the two, and after the number of pages. */
public record PageNumbers(String before, String between, String after) {

    private static final Set<String> SPOKEN = Set.of("nl", "en");
    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";

    /** In Dutch and English the words, in a document of any other language the numbers alone. */
    public static PageNumbers in(Locale language, Texts texts) {
        if (!SPOKEN.contains(language.getLanguage())) {
            return new PageNumbers("", " / ", "");
        }
        String sentence = texts.get(language, "documents.page-of", PAGE, PAGES);
        int page = sentence.indexOf(PAGE);
        int pages = sentence.indexOf(PAGES);
        if (page < 0 || pages < page) {
            throw new IllegalStateException("documents.page-of names {0} and then {1}");
        }
        return new PageNumbers(
                sentence.substring(0, page), sentence.substring(page + 1, pages), sentence.substring(pages + 1));
    }
}
