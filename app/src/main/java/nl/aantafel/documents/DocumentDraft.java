package nl.aantafel.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document being put together, from top to bottom; {@link #finish} gives the document. For one thread.
 *
 * <pre>{@code
 * Document.titled("Plan", locale, time.now())
 *         .heading(1, "Afspraken")
 *         .table("Wie doet wat", List.of("Wie", "Wat"), rows)
 *         .quote("Ik wil dat het rustig is", "Sem, 9 jaar")
 *         .finish();
 * }</pre>
 */
public final class DocumentDraft {

    private final String title;
    private final Locale language;
    private final Instant made;
    private final List<Block> blocks = new ArrayList<>();
    private String footer = "";

    DocumentDraft(String title, Locale language, Instant made) {
        this.title = title;
        this.language = language;
        this.made = made;
    }

    public DocumentDraft heading(int level, String text) {
        return add(new Block.Heading(level, text));
    }

    public DocumentDraft paragraph(String text) {
        return add(new Block.Paragraph(List.of(Run.plain(text))));
    }

    public DocumentDraft paragraph(Run... runs) {
        return add(new Block.Paragraph(List.of(runs)));
    }

    public DocumentDraft bullets(List<String> items) {
        return add(new Block.Bullets(items));
    }

    public DocumentDraft numbered(List<String> items) {
        return add(new Block.Numbered(items));
    }

    public DocumentDraft table(String caption, List<String> header, List<List<String>> rows) {
        return add(new Block.Table(caption, header, rows));
    }

    public DocumentDraft facts(Block.Fact... facts) {
        return add(new Block.Facts(List.of(facts)));
    }

    public DocumentDraft facts(List<Block.Fact> facts) {
        return add(new Block.Facts(facts));
    }

    public DocumentDraft quote(String text, String attribution) {
        return add(new Block.Quote(text, attribution));
    }

    public DocumentDraft figure(String svg, String alternative) {
        return add(new Block.Figure(svg, alternative));
    }

    public DocumentDraft rule() {
        return add(new Block.Rule());
    }

    public DocumentDraft pageBreak() {
        return add(new Block.PageBreak());
    }

    public DocumentDraft note(String text) {
        return add(new Block.Note(text));
    }

    public DocumentDraft add(Block block) {
        blocks.add(block);
        return this;
    }

    /** The text at the foot of every page, beside the page number. */
    public DocumentDraft footer(String text) {
        footer = text;
        return this;
    }

    public Document finish() {
        return new Document(title, language, made, blocks, footer);
    }
}
