package nl.aantafel.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.aantafel.directory.domain.Quotations;
import nl.aantafel.directory.domain.Sentences;
import nl.aantafel.directory.domain.Sentences.Sentence;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.PlainLanguage;

/** Texts for clients, counted as the language helper counts them. Headings and labels count for nothing: only what ends as a sentence. */
public final class PlainPaper {

    public static final PlainLanguage RULES =
            new FrameCatalogue().frame(House.FRAME).plainLanguage().orElseThrow();

    private static final Sentences SENTENCES = new Sentences(RULES.abbreviations());
    private static final Pattern FILLED_IN = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern ENDED = Pattern.compile("[.?!]$");

    private PlainPaper() {}

    /** The sentences of texts; what is filled in later counts as one word. */
    public static List<Sentence> sentences(Collection<String> texts) {
        return texts.stream()
                .map(each -> FILLED_IN.matcher(each).replaceAll("iets"))
                .flatMap(each -> SENTENCES.of(Quotations.leftOut(each)).stream())
                .filter(each -> ENDED.matcher(each.text()).find())
                .toList();
    }

    public static double average(Collection<String> texts) {
        return sentences(texts).stream().mapToInt(Sentence::words).average().orElseThrow();
    }

    /** The average of a Word file, as it is handed over. */
    public static double average(byte[] docx) {
        return average(paragraphs(docx));
    }

    private static List<String> paragraphs(byte[] docx) {
        try (ZipInputStream file = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    List<String> all = new ArrayList<>();
                    String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                    for (String each : xml.split("</w:p>", -1)) {
                        all.add(each.replaceAll("<[^>]+>", ""));
                    }
                    return all;
                }
            }
            throw new IllegalStateException("no document");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
