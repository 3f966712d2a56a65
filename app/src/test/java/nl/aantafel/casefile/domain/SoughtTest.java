package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-3-2015",
                "12/03/2015",
                "12.3.2015",
                "2015-03-12",
                "12 maart 2015",
                "12 mrt 2015",
                "12 March 2015"
            })
    void readsADateHoweverItIsWritten(String typed) {
        assertThat(Sought.of(typed).born()).isEqualTo(LocalDate.of(2015, 3, 12));
        assertThat(Sought.of(typed).names()).isEmpty();
    }

    @Test
    void readsANameBesideADate() {
        Sought sought = Sought.of("Jansen 12-3-2015");
        assertThat(sought.born()).isEqualTo(LocalDate.of(2015, 3, 12));
        assertThat(sought.names()).containsExactly("jansen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2015", "2026-0012", "1-2", "99/99/9999"})
    void readsNoDateWhereThereIsNone(String typed) {
        assertThat(Sought.of(typed).born()).isNull();
    }

    @Test
    void takesFirstAndLastNameInEitherOrder() {
        assertThat(Sought.of("Sanne de Vries").names()).contains("sanne vries", "vries sanne");
        assertThat(Sought.of("Vries, Sanne de").names()).contains("sanne vries");
        assertThat(Sought.of("Vries Sanne").names()).contains("sanne vries");
    }

    @Test
    void takesAParticleForAFirstNameToo() {
        assertThat(Sought.of("Ben Jansen").names()).contains("ben jansen", "jansen");
        assertThat(Sought.of("van den Berg").names()).contains("berg");
    }

    @Test
    void aStreetWithItsNumberIsNoName() {
        assertThat(Sought.of("Lindelaan 1").persons()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "'", "\"", ":*", "& | !", "\\", "<->", "(((", "🙂", "  "})
    void marksAreNothingToLookFor(String typed) {
        Sought sought = Sought.of(typed);
        assertThat(sought.persons()).isFalse();
        assertThat(sought.words()).isEqualTo(WordsQuery.NOTHING);
    }

    @Test
    void onlyLettersAndFiguresGetIntoTheQuery() {
        assertThat(Sought.of("school' | 'alles':* & (!").words())
                .isEqualTo(Sought.of("school alles").words());
    }

    @Test
    void theLastWordMayBeABeginningOfThreeLettersOrMore() {
        assertThat(Sought.of("ruzie buur").words().last()).isEqualTo("('buur':*)");
        assertThat(Sought.of("ruzie buur").words().beginning()).isEqualTo("'buur':*");
        assertThat(Sought.of("ruzie bu").words().last()).isEqualTo("('bu')");
        assertThat(Sought.of("ruzie bu").words().beginning()).isEmpty();
    }

    @Test
    void eachWordBringsItsSynonyms() {
        assertThat(Sought.of("kind geslagen").words().others()).contains("'kind' | 'kinderen'");
        assertThat(Sought.of("kind geslagen").words().last()).contains("'sloeg'");
        assertThat(Sought.of("OTS").words().last()).contains("'ondertoezichtstelling'");
    }

    @Test
    void twelveWordsAreEnough() {
        assertThat(Sought.of("woord ".repeat(40)).words().others().split("&")).hasSize(11);
    }
}
