package nl.aantafel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The few sums behind the drawn components, and the link between an error and its field. */
class DrawnComponentsTest {

    @Test
    void spreadsTheScoresOverTheWholeScale() {
        assertThat(DotPlot.across(1)).isEqualTo("5%");
        assertThat(DotPlot.across(10)).isEqualTo("95%");
        assertThat(DotPlot.across(14)).isEqualTo("95%");
    }

    @Test
    void keepsTheFamilyApartFromTheProfessionals() {
        var worker = new DotPlot.Row("Wendy Kroes", "Veilig Thuis", 7, 8, null, false);
        var mother = new DotPlot.Row("Marit", "moeder", 7, 9, null, true);
        var plot = new DotPlot("Hoe bezorgd?", "geen zorgen", "zeer veel zorgen", null, List.of(mother, worker));

        assertThat(plot.professionals()).containsExactly(worker);
        assertThat(plot.family()).containsExactly(mother);
    }

    @Test
    void writesLevelsWithTheirSign() {
        assertThat(GoalLevels.signed(-2)).isEqualTo("−2");
        assertThat(GoalLevels.signed(0)).isEqualTo("0");
        assertThat(GoalLevels.signed(1)).isEqualTo("+1");
        assertThat(GoalLevels.position(2)).isEqualTo(174);
    }

    @Test
    void linksAnErrorToItsFieldWhateverItsName() {
        assertThat(FieldId.of("personen[2].geboortedatum")).isEqualTo("f-personen-2--geboortedatum");
        assertThat(FieldId.labelKey("personen[2].geboortedatum")).isEqualTo("field.personen.geboortedatum");
        assertThat(FieldId.describedBy("naam", false, false)).isNull();
        assertThat(FieldId.describedBy("naam", true, true)).isEqualTo("f-naam-help f-naam-error");
    }
}
