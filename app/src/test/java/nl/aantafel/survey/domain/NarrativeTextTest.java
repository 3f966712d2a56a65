package nl.aantafel.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.survey.Narrative.Block;
import nl.aantafel.survey.Narrative.Kind;
import nl.aantafel.survey.Narrative.Mapped;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Form;
import org.junit.jupiter.api.Test;

class NarrativeTextTest {

    private static final String TYPED = """
            # Stand van zaken

            Eerste regel
            tweede regel

            [figuur status naar grootte: {{status.a.words}} heeft een aanpak]

            [figuur principles als tweezijdig]

            [tabel offer naar regio]

            [citaat 00000000-0000-0001-0000-000000000002]""";

    @Test
    void readsBlocksAndWritesThemAsTheyWereTyped() {
        Checks checks = new Checks();
        List<Block> blocks = NarrativeText.blocks(TYPED, checks);
        assertThat(checks.failed()).isFalse();
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(Kind.HEADING, Kind.TEXT, Kind.FIGURE, Kind.FIGURE, Kind.TABLE, Kind.QUOTE);
        assertThat(blocks.get(1).text()).isEqualTo("Eerste regel\ntweede regel");
        assertThat(blocks.get(2).by()).isEqualTo(By.SIZE);
        assertThat(blocks.get(3).form()).isEqualTo(Form.DIVERGING);
        assertThat(NarrativeText.typed(blocks)).isEqualTo(TYPED);
    }

    @Test
    void namesEachLineThatMeansNothing() {
        Checks checks = new Checks();
        NarrativeText.blocks("#\nTekst\n[plaatje status]", checks);
        NarrativeText.mapping("status", checks);
        assertThat(checks.errors())
                .extracting(Refusal.FieldError::messageKey)
                .containsExactly(
                        "survey.report.line-empty", "survey.report.line-unknown", "survey.report.mapping-line");
    }

    @Test
    void readsWhatIsComparedAndWritesItAgain() {
        Checks checks = new Checks();
        String typed = "status.a = 7% 2021 | Niet goed te vergelijken\nstatus = waar_staat";
        List<Mapped> mapping = NarrativeText.mapping(typed, checks);
        assertThat(mapping)
                .containsExactly(
                        new Mapped("status.a", "", 7, "2021", "Niet goed te vergelijken"),
                        new Mapped("status", "waar_staat", null, "", ""));
        assertThat(NarrativeText.typedMapping(mapping)).isEqualTo(typed);
    }
}
