package nl.aantafel.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.ConsentRules.Signer;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import nl.aantafel.rights.consent.WhoConsents;
import nl.aantafel.rights.consent.WhoConsents.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gives consent, by the frames that are shipped. */
class WhoConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Frame FRAME = new FrameCatalogue().frame("care_and_safety_house");

    private final WhoConsents engine =
            new WhoConsents(FRAME.consent(), code -> FRAME.age(code).years());

    private static PersonOfCase born(@Nullable LocalDate day) {
        return new PersonOfCase(new UUID(0, 1), new UUID(0, 2), "Noud", "Noud", day, null, true, Set.of());
    }

    private Optional<Answer> at(int years, boolean able, String exception) {
        return engine.of(born(TODAY.minusYears(years)), TODAY, able, exception);
    }

    @ParameterizedTest
    @CsvSource({
        "0,true,AUTHORITY",
        "11,true,AUTHORITY",
        "12,true,AUTHORITY SELF",
        "15,true,AUTHORITY SELF",
        "16,true,SELF",
        "18,true,SELF",
        "80,true,SELF",
        "11,false,AUTHORITY",
        "17,false,AUTHORITY",
        "18,false,REPRESENTATIVE"
    })
    void ageAndAbilitySayWhoSigns(int years, boolean able, String signers) {
        assertThat(at(years, able, "").orElseThrow().signs().stream().map(Signer::name))
                .containsExactlyInAnyOrder(signers.split(" "));
    }

    @Test
    void theDayBeforeABirthdayTheFormerRuleHolds() {
        PersonOfCase almost = born(TODAY.minusYears(16).plusDays(1));
        assertThat(engine.of(almost, TODAY, true, "").orElseThrow().signs()).contains(Signer.AUTHORITY);
        assertThat(engine.of(almost, TODAY.plusDays(1), true, "").orElseThrow().signs())
                .containsOnly(Signer.SELF);
    }

    @Test
    void anExceptionHoldsOnlyUnderItsRule() {
        Answer young = at(14, true, "child_alone").orElseThrow();
        assertThat(young.signs()).containsOnly(Signer.SELF);
        assertThat(young.exception()).isPresent();
        Answer child = at(9, true, "child_alone").orElseThrow();
        assertThat(child.signs()).containsOnly(Signer.AUTHORITY);
        assertThat(child.exception()).isEmpty();
    }

    @Test
    void nobodyCanSayWithoutADateOfBirth() {
        assertThat(engine.of(born(null), TODAY, true, "")).isEmpty();
    }

    @Test
    void everyAnswerNamesItsArticle() {
        for (int years = 0; years < 30; years++) {
            assertThat(at(years, true, "").orElseThrow().article()).isNotBlank();
            assertThat(at(years, false, "").orElseThrow().article()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"5,12", "11,12", "12,16", "15,16", "16,18", "17,18"})
    void itIsAskedAgainOnTheNextBirthdayThatChangesWhoSigns(int years, int next) {
        LocalDate birth = TODAY.minusYears(years).minusDays(3);
        assertThat(engine.recheck(birth, TODAY)).isEqualTo(birth.plusYears(next));
    }

    @Test
    void ofWhoIsOfAgeItIsNotAskedAgain() {
        assertThat(engine.recheck(TODAY.minusYears(18), TODAY)).isNull();
        assertThat(engine.recheck(null, TODAY)).isNull();
    }

    @Test
    void bothFramesSayWhoSignsAtEveryAge() {
        for (Frame frame : new FrameCatalogue().all()) {
            WhoConsents its =
                    new WhoConsents(frame.consent(), code -> frame.age(code).years());
            for (int years = 0; years < 100; years++) {
                PersonOfCase person = born(TODAY.minusYears(years));
                assertThat(its.of(person, TODAY, true, "")).isPresent();
                assertThat(its.of(person, TODAY, false, "")).isPresent();
            }
        }
    }
}
