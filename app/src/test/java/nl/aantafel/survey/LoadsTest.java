package nl.aantafel.survey;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Responses.LineRefused;
import nl.aantafel.survey.Responses.Load;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** Answers that come in together from elsewhere. */
@OnSurveys
class LoadsTest {

    private final Surveys surveys;
    private final Responses responses;
    private final CampaignMonitor monitor;
    private final LoadReading reading;
    private final SurveyJob job;
    private final Actor researcher;

    LoadsTest(
            BeanFactory beans,
            TestDatabase database,
            Responses responses,
            CampaignMonitor monitor,
            LoadReading reading,
            SurveyJob job) {
        this.surveys = new Surveys(beans, database);
        this.responses = responses;
        this.monitor = monitor;
        this.reading = reading;
        this.job = job;
        this.researcher = surveys.researcher();
    }

    /** The oldest is read first, also what another test left. */
    @BeforeEach
    void nothingWaits() {
        job.readAll();
    }

    @Test
    void ofManyLinesThatDoNotFitTheFirstAreKeptAndAllAreCounted() {
        UUID campaign = surveys.opened(false);
        String lines = "status\n" + String.join("\n", Collections.nCopies(2100, "x"));
        UUID load = responses.load(researcher, campaign, "fout.csv", lines);
        job.readAll();

        Load done = responses.one(researcher, campaign, load);
        assertThat(done).extracting(Load::done, Load::refused, Load::state).containsExactly(2100, 2100, "done");
        assertThat(done.first())
                .hasSize(100)
                .extracting(LineRefused::line)
                .startsWith(1, 2)
                .endsWith(99, 100);
        assertThat(surveys.rows("survey.load where id = ? and jsonb_array_length(refused) = 100", load))
                .isOne();
    }

    @Test
    void linesThatCameInAreReadInSlicesAndGoOnWhereTheyStopped() {
        UUID campaign = surveys.opened(false);
        StringBuilder lines = new StringBuilder("status;offer;offer:o;principles.trust;region;size;complete\n");
        for (int at = 0; at < 2500; at++) {
            lines.append(at % 1000 == 7 ? "x" : "a")
                    .append(";course|o;iets;always;West;groot;")
                    .append(at % 2 == 0 ? "ja" : "nee")
                    .append('\n');
        }
        UUID load = responses.load(researcher, campaign, "proef.csv", lines.toString());
        assertThat(responses.one(researcher, campaign, load))
                .extracting(Load::total, Load::done, Load::state)
                .containsExactly(2500, 0, "waiting");

        assertThat(reading.slice(LoadReading.READER)).isTrue();
        assertThat(responses.one(researcher, campaign, load).done()).isEqualTo(1000);
        assertThat(surveys.rows("survey.response where campaign_id = ?", campaign))
                .isEqualTo(999);
        job.readAll();

        Load done = responses.one(researcher, campaign, load);
        assertThat(done).extracting(Load::done, Load::refused, Load::state).containsExactly(2500, 3, "done");
        assertThat(done.first()).extracting(Responses.LineRefused::line).containsExactly(8, 1008, 2008);
        assertThat(surveys.rows("survey.response where campaign_id = ?", campaign))
                .isEqualTo(2497);
        assertThat(surveys.rows("survey.load_line where load_id = ?", load)).isZero();
        assertThat(responses
                        .list(researcher, campaign, null, 2)
                        .rows()
                        .getFirst()
                        .answers())
                .containsEntry("status", Answer.of("a"))
                .containsEntry("principles", Answer.rating(Map.of("trust", "always")));
    }

    @Test
    void aLineMayNameForWhomItSpeaks() {
        UUID campaign = surveys.opened(false);
        responses.load(
                researcher,
                campaign,
                "regels",
                "{\"answers\":{\"status\":{\"chosen\":[\"h\"]}},\"members\":[\"Delft\",\"Castricum\",\"Ede\"]}\n{\"members\":[\"Nergens\"]}\n");
        job.readAll();
        assertThat(surveys.rows(
                        "survey.response where campaign_id = ? and region = 'West' and size = 'groot' and units = 3",
                        campaign))
                .isOne();
        assertThat(monitor.progress(researcher, campaign).unitsCovered()).isEqualTo(3);
        assertThat(responses.loads(researcher, campaign).getFirst().first())
                .extracting(Responses.LineRefused::reason)
                .containsExactly("survey.load.line.member");
    }

    @Test
    void aLineWithWhatCannotBeKeptIsRefusedAndTheRestIsRead() {
        UUID campaign = surveys.opened(false);
        responses.load(researcher, campaign, "vreemde tekens", """
                {"answers":{"offer":{"chosen":["o"],"namely":{"o":"\\u0000"}}}}
                {"answers":{"offer":{"chosen":["o"],"namely":{"o":"\\ud800"}}}}
                {"answers":{"status":{"chosen":["a"]}}}
                """);
        job.readAll();
        Load read = responses.loads(researcher, campaign).getFirst();
        assertThat(read).extracting(Load::done, Load::refused, Load::state).containsExactly(3, 2, "done");
        assertThat(read.first()).extracting(Responses.LineRefused::reason).containsOnly("survey.load.line.character");
        assertThat(surveys.rows("survey.response where campaign_id = ?", campaign))
                .isOne();
    }

    @Test
    void linesOfTheSameNameAreNotTakenTwice() {
        UUID campaign = surveys.opened(false);
        UUID first = responses.load(researcher, campaign, "proef.csv", "status\na");
        assertThat(refusalOf(() -> responses.load(researcher, campaign, " proef.csv", "status\na")))
                .isEqualTo(new Refusal.Invalid(List.of(new Refusal.FieldError("naam", "survey.load.twice"))));
        responses.stop(researcher, campaign, first);
        responses.load(researcher, campaign, "proef.csv", "status\na");
    }

    @Test
    void aListIsTakenOneByOneAndAnEmptyOneNotAtAll() {
        UUID campaign = surveys.opened(false);
        String one = "{\"answers\":{\"status\":{\"chosen\":[\"a\"]}}}";
        UUID load = responses.load(researcher, campaign, "lijst", "[" + one + ", " + one + "]");
        assertThat(responses.one(researcher, campaign, load).total()).isEqualTo(2);
        assertThat(refusalOf(() -> responses.load(researcher, campaign, "niets", "[]")))
                .isEqualTo(new Refusal.Invalid(List.of(new Refusal.FieldError("regels", "survey.load.empty"))));
    }

    @Test
    void whatIsCutOffIsNotTakenAtAll() {
        UUID campaign = surveys.opened(false);
        String whole = "{\"answers\":{\"status\":{\"chosen\":[\"a\"]}}}";
        assertThat(refusalOf(
                        () -> responses.load(researcher, campaign, "half", "[" + whole + ",\n" + whole + ",\n{\"answ")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(Refusal.FieldError::messageKey)
                                .containsExactly("survey.load.unreadable"));
        assertThat(responses.loads(researcher, campaign)).isEmpty();
    }

    @Test
    void whatCameInIsTakenBackAsAWhole() {
        UUID campaign = surveys.opened(false);
        UUID wrong = responses.load(researcher, campaign, "verkeerd bestand", "status\na\na");
        assertThat(refusalOf(() -> responses.takeBack(researcher, campaign, wrong)))
                .isInstanceOf(Refusal.Conflict.class);
        responses.load(researcher, campaign, "goed bestand", "status\na");
        job.readAll();
        assertThat(surveys.rows("survey.response where campaign_id = ?", campaign))
                .isEqualTo(3);
        responses.takeBack(researcher, campaign, wrong);
        assertThat(surveys.rows("survey.response where campaign_id = ?", campaign))
                .isOne();
        assertThat(responses.loads(researcher, campaign)).extracting(Load::name).containsExactly("goed bestand");
    }

    @Test
    void columnsNobodyKnowsAreNamedAndNothingIsTaken() {
        UUID campaign = surveys.opened(false);
        assertThat(refusalOf(() ->
                        responses.load(researcher, campaign, "ander.csv", "status;stattus;region;extra\na;b;c;d")))
                .isEqualTo(new Refusal.Invalid(
                        List.of(new Refusal.FieldError("regels", "survey.load.columns", "stattus, extra"))));
        assertThat(responses.loads(researcher, campaign)).isEmpty();
    }

    @Test
    void aLoadIsStoppedAndWhatWasReadStays() {
        UUID campaign = surveys.opened(false);
        UUID load = responses.load(researcher, campaign, "proef", "status\n" + "a\n".repeat(1500));
        reading.slice(LoadReading.READER);
        responses.stop(researcher, campaign, load);
        job.readAll();
        assertThat(responses.one(researcher, campaign, load))
                .extracting(Load::done, Load::state)
                .containsExactly(1000, "stopped");
        assertThat(surveys.rows("survey.response where campaign_id = ?", campaign))
                .isEqualTo(1000);
        assertThat(surveys.rows("survey.load_line where load_id = ?", load)).isZero();
    }
}
