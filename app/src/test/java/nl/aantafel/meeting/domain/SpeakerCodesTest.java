package nl.aantafel.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerCodesTest {

    @Test
    void takesTheFirstLettersOfTheFirstAndLastName() {
        assertThat(SpeakerCodes.of(List.of("Samira Haddou", "Lotte van Essen"))).containsExactly("SH", "LE");
    }

    @Test
    void noTwoPeopleShareACode() {
        List<String> codes =
                SpeakerCodes.of(List.of("Marit Okker", "Mark Okker", "Marit Okker", "Mo", "Мария Окр", ""));
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.codePointCount(0, code.length()) == 2);
    }

    @Test
    void aHundredPeopleOfTheSameNameStillDiffer() {
        assertThat(SpeakerCodes.of(Collections.nCopies(60, "Jan Jansen"))).doesNotHaveDuplicates();
    }
}
