package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.StayView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShieldedWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID MOTHER = new UUID(0, 1);
    private static final UUID FATHER = new UUID(0, 2);
    private static final UUID CHILD = new UUID(0, 3);

    private final HomeView secret =
            home("Berkenlaan", "12a", "4811 KL", "Zandrecht", true, stay(MOTHER, null), stay(CHILD, null));
    private final HomeView known = home("Havenkade", "3", "4800 AA", "Zandrecht", false, stay(FATHER, null));
    private final ShieldedWords words = of(secret, known);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sara haalt de kinderen op aan de Berkenlaan.",
                "ophalen bij BERKENLAAN 12a",
                "Bérken-laan, derde deur",
                "Post naar 4811KL",
                "Post naar 4811 kl.",
                "Zandrecht, nummer 12a",
                "op 12a in Zandrecht",
                "Bel Sara op 06-1122 3344",
                "Bel Sara op +31 6 11223344"
            })
    void anAddressOrANumberInATextReachesNobodyElse(String text) {
        assertThat(words.mayReach(FATHER, text)).isFalse();
        assertThat(words.mayReach(MOTHER, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De overdracht is bij school in Zandrecht.",
                "Havenkade 3, 4800 AA Zandrecht",
                "Op 12 december spreken we elkaar in Zandrecht.",
                "Bel Veilig Thuis op 0800-2000",
                ""
            })
    void whatIsNotShieldedIsForEverybody(String text) {
        assertThat(words.mayReach(FATHER, text)).isTrue();
    }

    @Test
    void aChildThatGoesToAndFroIsNotShownTheAddress() {
        ShieldedWords between = of(
                secret, home("Havenkade", "3", "4800 AA", "Zandrecht", false, stay(FATHER, null), stay(CHILD, null)));

        assertThat(words.mayReach(CHILD, "Berkenlaan")).isTrue();
        assertThat(between.mayReach(CHILD, "Berkenlaan")).isFalse();
    }

    @Test
    void whoMovedOutIsNotShownTheAddressAnyMore() {
        ShieldedWords moved =
                of(home("Berkenlaan", "12a", "", "", true, stay(MOTHER, null), stay(CHILD, TODAY.minusDays(1))));

        assertThat(moved.mayReach(CHILD, "Berkenlaan")).isFalse();
        assertThat(moved.mayReach(MOTHER, "Berkenlaan")).isTrue();
    }

    private static ShieldedWords of(HomeView... homes) {
        return ShieldedWords.of(
                List.of(person(MOTHER, "06 11 22 33 44"), person(FATHER, "06 99 88 77 66")),
                Arrays.asList(homes),
                TODAY);
    }

    private static PersonView person(UUID id, String phone) {
        return new PersonView(id, id, "subject", "", "", "", null, "unknown", null, phone, "", 0);
    }

    private static HomeView home(
            String street, String number, String postcode, String place, boolean shielded, StayView... stays) {
        return new HomeView(
                new UUID(9, street.hashCode()), "Thuis", street, number, postcode, place, shielded, List.of(stays), 0);
    }

    private static StayView stay(UUID person, @org.jspecify.annotations.Nullable LocalDate until) {
        return new StayView(new UUID(8, person.getLeastSignificantBits()), person, "full", null, until);
    }
}
