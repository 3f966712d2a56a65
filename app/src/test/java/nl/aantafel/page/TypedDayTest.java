package nl.aantafel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", " 1-3-2027 ", "01-03-2027", "1/3/2027"})
    void readsADayAsTheBrowserSendsItAndAsPeopleWriteIt(String typed) {
        assertThat(TypedDay.of("from", typed)).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void readsNothingWhereNothingWasTyped() {
        assertThat(TypedDay.of("from", "  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2027", "2027-02-29", "tomorrow", "1-3-27", "20270-01-01", "+999999999-01-01"})
    void refusesWhatIsNoDayUnderTheNameOfItsField(String typed) {
        assertThatThrownBy(() -> TypedDay.of("from", typed)).isInstanceOf(RefusedException.class);
    }

    @Test
    void keepsWhatIsNoDayToBeToldWithTheOtherFaultsOfTheForm() {
        Checks checks = new Checks();

        assertThat(TypedDay.of("from", "never", checks)).isNull();
        assertThat(checks.failed()).isTrue();
    }
}
