package nl.aantafel.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRulesTest {

    private static final List<String> NAMES = List.of("Verbeek", "de Wilde", "An", "2026-0007", "Lange Dreef", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thuis bij familie VERBEEK",
                "School van An",
                "Bij (de Wilde)",
                "Casus 2026-0007, kamer 2",
                "lange dreef 12"
            })
    void aPlaceThatNamesFamilyCaseOrStreetTells(String place) {
        assertThat(PlaceRules.tells(place, NAMES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kamer 2", "Annastraat 4", "De Lange Gang", "", "Wilde Weide", "Overbeek"})
    void aNameWithinAnotherWordOrHalfOfItTellsNothing(String place) {
        assertThat(PlaceRules.tells(place, NAMES)).isFalse();
    }

    @Test
    void withoutNamesNothingTells() {
        assertThat(PlaceRules.tells("Kamer 2", List.of("", " "))).isFalse();
    }
}
