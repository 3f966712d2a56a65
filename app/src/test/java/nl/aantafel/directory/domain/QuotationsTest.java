package nl.aantafel.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sem zegt: \"ik wil rust\" en gaat.",
                "Sem zegt: “ik wil rust” en gaat.",
                "Sem zegt: „ik wil rust” en gaat.",
                "Sem zegt: ‘ik wil rust’ en gaat.",
                "Sem zegt: 'ik wil rust' en gaat.",
                "Sem zegt: «ik wil rust» en gaat."
            })
    void whatStandsBetweenQuotationMarksIsLeftOut(String text) {
        assertThat(Quotations.leftOut(text)).doesNotContain("rust").contains("Sem zegt", "en gaat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hij komt 's avonds en 's ochtends met z'n foto's.",
                "In de auto's lag 't rooster van 't jaar.",
                "Oma’s huis en opa’s tuin."
            })
    void anApostropheOpensNothing(String text) {
        assertThat(Quotations.leftOut(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moeder zegt: \"ik ben bang", "Moeder zegt: “ik ben bang\nWij bellen morgen."})
    void aQuotationThatIsNotClosedYetEndsWithItsLine(String text) {
        assertThat(Quotations.leftOut(text)).contains("Moeder zegt").doesNotContain("bang");
    }
}
