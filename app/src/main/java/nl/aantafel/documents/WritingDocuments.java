package nl.aantafel.documents;

import java.util.List;
import nl.aantafel.documents.pdf.PdfWriter;
import nl.aantafel.documents.word.WordWriter;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

@Component
final class WritingDocuments implements Documents {

    private final PdfWriter pdf;
    private final WordWriter word;

    WritingDocuments(Texts texts) {
        this.pdf = new PdfWriter(texts);
        this.word = new WordWriter(texts, pdf);
    }

    @Override
    public byte[] pdf(Document document) {
        if (!unprintable(document).isEmpty()) {
            throw RefusedException.conflict("documents.unprintable");
        }
        return pdf.write(document);
    }

    @Override
    public byte[] docx(Document document) {
        return word.write(document);
    }

    @Override
    public byte[] file(Document document, Format format) {
        return format == Format.PDF ? pdf(document) : docx(document);
    }

    @Override
    public List<Unprintable> unprintable(Document document) {
        return pdf.unprintable(document);
    }
}
