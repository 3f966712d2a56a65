package nl.aantafel.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What leaves the partnership tells of nobody. */
class SmallNumbersTest {

    private final SmallNumbers least5 = new SmallNumbers(5);

    private static Map<String, Integer> figures(String whole, int all, String part, int some) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        figures.put(whole, all);
        figures.put(part, some);
        return figures;
    }

    @Test
    void aSmallNumberIsNotToldAndNoneIs() {
        assertThat(least5.told(Map.of("closed", 4))).containsEntry("closed", null);
        assertThat(least5.told(Map.of("closed", 5))).containsEntry("closed", 5);
        assertThat(least5.told(Map.of("closed", 0))).containsEntry("closed", 0);
    }

    @Test
    void aPartIsNotToldWhenTheRestIsSmall() {
        assertThat(least5.told(figures("informed", 40, "informed_in_time", 38)))
                .containsEntry("informed", 40)
                .containsEntry("informed_in_time", null);
        assertThat(least5.told(figures("informed", 40, "informed_in_time", 30))).containsEntry("informed_in_time", 30);
        assertThat(least5.told(figures("informed", 40, "informed_in_time", 40))).containsEntry("informed_in_time", 40);
    }
}
