package nl.aantafel.survey.web;

import java.util.regex.Pattern;
import nl.aantafel.page.TakesFiles;
import org.springframework.stereotype.Component;

/** The forms that take lines as a file: answers from elsewhere, and whom a study is about. */
@Component
final class LinesFilePath implements TakesFiles {

    private static final Pattern FORMS =
            Pattern.compile("/surveys/(?:campaigns/[^/]+/loads|populations(?:/[^/]+/lines)?)");

    /** Ten megabytes, and room for the other fields. */
    private static final int MOST = (10 << 20) + (1 << 18);

    @Override
    public boolean at(String path) {
        return FORMS.matcher(path).matches();
    }

    @Override
    public int most() {
        return MOST;
    }
}
