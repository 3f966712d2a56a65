package nl.aantafel.survey.web;

import nl.aantafel.page.TakesFiles;
import org.springframework.stereotype.Component;

/** The one form of a questionnaire that takes a file. */
@Component
final class QuestionnaireFilePath implements TakesFiles {

    /** A file of LimeSurvey may be larger than one of ours; and room for the other fields. */
    private static final int MOST = 5 << 20;

    @Override
    public boolean at(String path) {
        return path.equals(QuestionnairePages.PATH + "/import");
    }

    @Override
    public int most() {
        return MOST;
    }
}
