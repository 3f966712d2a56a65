package nl.aantafel.documents.received;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import nl.aantafel.documents.received.Unusable.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF, read as a whole: every object is looked at, also those packed in streams, whether a page leads to them or not. Refused are
 * programs, whatever begins by itself, what sends or fetches, forms of XFA, films and files inside the file. It is kept as it came,
 * since a signature over it must stay good.
 */
public final class PdfCheck {

    private static final byte[] BEGIN = {'%', 'P', 'D', 'F', '-'};
    private static final int MOST_OBJECTS = 500_000;

    /** Keys of dictionaries that make something happen, or bring something along. */
    private static final Set<String> DOING =
            Set.of("JS", "JavaScript", "AA", "EmbeddedFiles", "EmbeddedFile", "EF", "XFA", "RichMedia", "AF");

    /** Kinds of actions and annotations that do. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMedia",
            "RichMediaExecute",
            "3D",
            "FileAttachment",
            "Screen",
            "EmbeddedFile");

    private PdfCheck() {}

    public static boolean begins(byte[] file) {
        for (int at = 0; at < BEGIN.length; at++) {
            if (file.length <= at || file[at] != BEGIN[at]) {
                return false;
            }
        }
        return true;
    }

    /** Passes, or says why not. */
    public static void check(byte[] file) throws Unusable {
        new PdfStreams(file).requireModest();
        try (PDDocument read = Loader.loadPDF(file)) {
            if (read.isEncrypted()) {
                throw new Unusable(Reason.LOCKED);
            }
            if (read.getNumberOfPages() < 1) {
                throw new Unusable(Reason.BROKEN);
            }
            walk(read.getDocument());
        } catch (InvalidPasswordException locked) {
            throw new Unusable(Reason.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Whatever a reader stumbles over is broken for the people who would open it too.
            throw new Unusable(Reason.BROKEN);
        }
    }

    private static void walk(COSDocument document) throws Unusable {
        Deque<COSBase> left = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        push(left, document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject named = document.getObjectFromPool(key);
            // What this reader cannot make out, another might.
            if (named != null && named.getObject() == null) {
                throw new Unusable(Reason.BROKEN);
            }
            push(left, named);
        }
        while (!left.isEmpty()) {
            COSBase next = left.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new Unusable(Reason.BROKEN);
            }
            switch (next) {
                case COSObject reference -> push(left, reference.getObject());
                case COSArray array -> array.forEach(each -> push(left, each));
                // A stream is a dictionary with bytes.
                case COSDictionary dictionary -> {
                    requireQuiet(dictionary);
                    dictionary.getValues().forEach(each -> push(left, each));
                }
                default -> {
                    // Numbers, names, words.
                }
            }
        }
    }

    private static void push(Deque<COSBase> left, @org.jspecify.annotations.Nullable COSBase base) {
        if (base != null) {
            left.push(base);
        }
    }

    private static void requireQuiet(COSDictionary dictionary) throws Unusable {
        boolean active = dictionary.keySet().stream().map(COSName::getName).anyMatch(DOING::contains)
                || names(dictionary, COSName.S)
                || names(dictionary, COSName.SUBTYPE)
                || names(dictionary, COSName.TYPE);
        if (active) {
            throw new Unusable(Reason.ACTIVE);
        }
    }

    private static boolean names(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && ACTIVE.contains(name.getName());
    }
}
