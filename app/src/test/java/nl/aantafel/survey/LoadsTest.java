package nl.aantafel.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Responses.LineRefused;
import nl.aantafel.survey.Responses.Load;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** What a load keeps of lines that do not fit. */
@OnSurveys
class LoadsTest {

    private final Surveys surveys;
    private final Responses responses;
    private final SurveyJob job;

    LoadsTest(BeanFactory beans, TestDatabase database, Responses responses, SurveyJob job) {
        this.surveys = new Surveys(beans, database);
        this.responses = responses;
        this.job = job;
    }

    @Test
    void ofManyLinesThatDoNotFitTheFirstAreKeptAndAllAreCounted() {
        UUID campaign = surveys.opened(false);
        String lines = "status\n" + String.join("\n", Collections.nCopies(2100, "x"));
        UUID load = responses.load(surveys.researcher(), campaign, "fout.csv", lines);
        job.readAll();

        Load done = responses.one(surveys.researcher(), campaign, load);
        assertThat(done).extracting(Load::done, Load::refused, Load::state).containsExactly(2100, 2100, "done");
        assertThat(done.first())
                .hasSize(100)
                .extracting(LineRefused::line)
                .startsWith(1, 2)
                .endsWith(99, 100);
        assertThat(surveys.rows("survey.load where id = ? and jsonb_array_length(refused) = 100", load))
                .isOne();
    }
}
