package nl.aantafel.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left out is gone, and what stays can be read. */
class RedactionTest {

    private static final String MARK = "[weg]";

    @Test
    void leavesPassagesOutAndMarksWhere() {
        String text = "Zij belde. Hij nam niet op. Zij kwam langs.\nDaarna was het rustig.";
        assertThat(Redaction.passages(text))
                .containsExactly("Zij belde.", "Hij nam niet op.", "Zij kwam langs.", "Daarna was het rustig.");
        assertThat(Redaction.without(text, Set.of(1, 2), List.of(), MARK))
                .isEqualTo("Zij belde. [weg] Daarna was het rustig.");
    }

    @Test
    void leavesWordsOutWhateverTheirCapitalsAndNeverPartOfAnotherWord() {
        assertThat(Redaction.masked("mark woont bij Marktplein, zegt MARK.", List.of("Mark"), MARK))
                .isEqualTo("[weg] woont bij Marktplein, zegt [weg].");
    }

    @Test
    void findsAnAddressAndANumberHoweverTheyAreSpaced() {
        assertThat(Redaction.masked(
                        "Bel 0612345678 of 06-12 34 56 78; Lindelaan  12, 1441AB.",
                        List.of("06-12345678", "Lindelaan 12", "1441 AB"),
                        MARK))
                .isEqualTo("Bel [weg] of [weg]; [weg], [weg].");
    }

    @Test
    void theLongestWordGoesFirst() {
        assertThat(Redaction.masked("Mark Verbeek belde.", List.of("Mark", "Mark Verbeek"), MARK))
                .isEqualTo("[weg] belde.");
    }

    @Test
    void saysWhenNothingIsLeft() {
        assertThat(Redaction.empty("[weg] [weg]", MARK)).isTrue();
        assertThat(Redaction.empty("[weg] ja", MARK)).isFalse();
    }
}
