package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Meijer, Meyer",
        "Meijer, Maier",
        "Jansen, Janssen",
        "Janssen, Janszen",
        "Smit, Smid",
        "Smit, Smidt",
        "de Vries, Vriese",
        "Bakker, Backer",
        "Bos, Bosch",
        "IJzerman, Yserman",
        "Yılmaz, Yilmaz",
        "van den Berg, Bergh"
    })
    void takesTogetherWhatSoundsTheSame(String one, String other) {
        assertThat(Names.sound("", one)).isEqualTo(Names.sound("", other));
    }

    @ParameterizedTest
    @CsvSource({"Jansen, Hansen", "Smit, Smeets", "Bakker, Bekkers", "Visser, Vos"})
    void keepsApartWhatSoundsDifferent(String one, String other) {
        assertThat(Names.sound("", one)).isNotEqualTo(Names.sound("", other));
    }

    @Test
    void ignoresCapitalsAccentsAndParticles() {
        assertThat(Names.key("Zoë", "van 't Hof"))
                .isEqualTo(Names.key("ZOE", "Hof"))
                .isEqualTo("zoe hof");
    }

    @Test
    void aNameInAnotherScriptIsItsOwnKey() {
        assertThat(Names.sound("", "محمود")).isEqualTo("محمود");
        assertThat(Names.sound("", "Иванов")).isNotBlank();
    }

    @Test
    void usesTheFirstNameWhenThereIsNoOther() {
        assertThat(Names.sound("Fatima", ""))
                .isEqualTo(Names.sound("", "Fatima"))
                .isNotBlank();
    }
}
