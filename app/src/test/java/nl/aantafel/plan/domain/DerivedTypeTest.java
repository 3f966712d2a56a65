package nl.aantafel.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedTypeTest {

    private static final Party WORKER = Party.professional(new UUID(0, 1));
    private static final Party SCHOOL = Party.organisation(new UUID(0, 2));
    private static final Party MOTHER = Party.family(new UUID(0, 3));
    private static final Party NEIGHBOUR = Party.network("Buurvrouw");

    @ParameterizedTest(name = "{0}, family does it: {1}, family takes part: {2} -> {3}")
    @CsvSource({
        "exchange, false, false, exchange_professionals",
        "exchange, true, false, exchange_family",
        "exchange, false, true, exchange_family",
        "action, false, false, other_professionals",
        "action, true, false, other_family",
        "action, false, true, other_family",
        "meeting, false, false, meeting_professionals",
        "meeting, true, false, meeting_family",
        "meeting, false, true, meeting_family",
    })
    void followsFromKindAndPeople(String kind, boolean familyDoes, boolean familyTakesPart, String type) {
        List<Party> does = familyDoes ? List.of(WORKER, MOTHER) : List.of(WORKER);
        List<Party> with = familyTakesPart ? List.of(SCHOOL, MOTHER) : List.of(SCHOOL);

        assertThat(DerivedType.of(kind, does, with).code()).isEqualTo(type);
    }

    @Test
    void somebodyOfTheNetworkIsNoMemberOfTheFamily() {
        assertThat(DerivedType.of("action", List.of(NEIGHBOUR), List.of(WORKER)))
                .isEqualTo(DerivedType.OTHER_PROFESSIONALS);
    }

    @Test
    void isOfTheFamilyExactlyWhenTheFamilyDoesItOrTakesPartInAnyAgreement() {
        Random random = new Random(27);
        List<Party> everybody = List.of(WORKER, SCHOOL, MOTHER, NEIGHBOUR);
        for (int i = 0; i < Tries.of(2_000); i++) {
            String kind = List.of("exchange", "action", "meeting").get(random.nextInt(3));
            List<Party> does = some(everybody, random);
            List<Party> with = some(everybody, random);

            DerivedType type = DerivedType.of(kind, does, with);

            boolean family = does.contains(MOTHER) || with.contains(MOTHER);
            assertThat(type.code().endsWith("_family")).isEqualTo(family);
            assertThat(type.code()).startsWith(kind.equals("action") ? "other" : kind);
            assertThat(DerivedType.of(kind, with, does)).isEqualTo(type);
        }
    }

    @Test
    void countsAllSixTypesInTheOrderOfTheTableAlsoThoseThatDoNotOccur() {
        var counts = DerivedType.counted(
                List.of(DerivedType.OTHER_FAMILY, DerivedType.MEETING_PROFESSIONALS, DerivedType.OTHER_FAMILY));

        assertThat(counts.keySet())
                .containsExactly(
                        "exchange_professionals",
                        "other_professionals",
                        "other_family",
                        "exchange_family",
                        "meeting_family",
                        "meeting_professionals");
        assertThat(counts).containsEntry("other_family", 2).containsEntry("exchange_family", 0);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }

    private static List<Party> some(List<Party> everybody, Random random) {
        List<Party> some = new ArrayList<>(everybody);
        some.removeIf(party -> random.nextBoolean());
        return some;
    }
}
