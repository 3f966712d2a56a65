package nl.aantafel.casefile.web;

import java.util.regex.Pattern;
import nl.aantafel.documents.ReceivedFile;
import nl.aantafel.page.TakesFiles;
import org.springframework.stereotype.Component;

/** The one form of a case that takes a file. */
@Component
final class AttachmentPath implements TakesFiles {

    private static final Pattern FORM = Pattern.compile("/cases/[^/]+/attachments/new");

    /** Room for the other fields, and for a file a little too large, so that its form can say so. */
    private static final int AROUND = 1 << 20;

    @Override
    public boolean at(String path) {
        return FORM.matcher(path).matches();
    }

    @Override
    public int most() {
        return ReceivedFile.MOST + AROUND;
    }
}
