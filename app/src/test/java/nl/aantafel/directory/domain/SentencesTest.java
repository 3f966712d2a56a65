package nl.aantafel.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private final Sentences sentences = new Sentences(Set.of("dr.", "bijv.", "d.w.z.", "mrt.", "m.b.t.", "art."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We praten met elkaar. Daarna maken we een plan.|2",
                "Dr. Jansen belt morgen.|1",
                "U ziet dr. Jansen. Hij belt u.|2",
                "We praten met J.P. de Vries. Hij luistert.|2",
                "Mevrouw A. Bakker komt.|1",
                "Neem iets mee, bijv. Uw agenda.|1",
                "Het gesprek is op 3 mrt. 2026. U krijgt een brief.|2",
                "Het gesprek is om 9.30 uur. Kom op tijd.|2",
                "Het kost 2.50 euro, of 2,50 euro.|1",
                "Kan dat? Ja! Dat kan.|3",
                "Ze zei... en toen ging ze.|1",
                "Zie www.voorbeeld.nl voor meer. Of bel.|2",
                "Bel 088-123 45 67. Dat kan altijd.|2"
            })
    void aFullStopEndsASentenceOnlyWhereOneEnds(String text, int count) {
        assertThat(sentences.of(text)).hasSize(count);
    }

    @Test
    void aLineEndsASentenceWhenTheNextBeginsAnew() {
        assertThat(sentences.of("Wat we doen\nWe praten met u\n\nWat u kunt doen"))
                .hasSize(3);
        assertThat(sentences.of("We praten met u\nover wat er is gebeurd.")).hasSize(1);
    }

    @Test
    void theMarksOfAListAreNoWords() {
        assertThat(sentences.of("1. Bel de school.\n2. Bel de huisarts.\n- Bel oma."))
                .extracting(Sentences.Sentence::words)
                .containsExactly(3, 3, 2);
    }

    @Test
    void aWordIsWhateverStandsBetweenSpaces() {
        assertThat(Sentences.words("'s Avonds om 9.30 uur: de auto's – en/of m.b.t. een e-mail"))
                .isEqualTo(11);
        assertThat(Sentences.words(" … – ? ")).isZero();
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(sentences.of("")).isEqualTo(List.of());
        assertThat(sentences.of(" \n ... \n")).isEmpty();
    }
}
