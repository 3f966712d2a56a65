package nl.aantafel.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.referral.Referrals.Alignment;
import nl.aantafel.referral.domain.Gap.Kind;
import org.junit.jupiter.api.Test;

class GapTest {

    private static final List<String> CRITERIA = List.of("a", "b");
    private static final UUID SARA = new UUID(0, 1);
    private static final UUID MARK = new UUID(0, 2);

    private static nl.aantafel.referral.Referrals.Test answer(
            UUID person, String criterion, @org.jspecify.annotations.Nullable Boolean met, String reason) {
        return new nl.aantafel.referral.Referrals.Test(person, criterion, met, reason);
    }

    @Test
    void pointsAtWhatIsOpenHalfOrNotMet() {
        assertThat(Gap.find(CRITERIA, List.of(SARA), List.of(), List.of()))
                .extracting(Gap::criterion, Gap::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", Kind.OPEN),
                        org.assertj.core.groups.Tuple.tuple("b", Kind.OPEN));
        assertThat(Gap.find(
                        CRITERIA,
                        List.of(SARA),
                        List.of(answer(SARA, "a", null, "Schulden."), answer(SARA, "b", false, "")),
                        List.of()))
                .extracting(Gap::kind)
                .containsExactly(Kind.UNANSWERED, Kind.NOT_MET);
    }

    @Test
    void aMissingReasonIsPointedAtButHoldsNothingUp() {
        List<Gap> gaps = Gap.find(
                CRITERIA,
                List.of(SARA),
                List.of(answer(SARA, "a", true, ""), answer(SARA, "b", true, "Werk en geld.")),
                List.of());

        assertThat(gaps).containsExactly(new Gap(SARA, "a", Kind.UNREASONED));
        assertThat(gaps.getFirst().blocks()).isFalse();
    }

    @Test
    void eachSubjectIsTestedApart() {
        List<Gap> gaps = Gap.find(
                List.of("a"),
                List.of(SARA, MARK),
                List.of(answer(SARA, "a", true, "Ja.")),
                List.of(new Alignment(MARK, true, true, "Samen.")));

        assertThat(gaps).containsExactly(new Gap(MARK, "a", Kind.OPEN));
    }

    @Test
    void aSecondSubjectNeedsTheAlignmentTest() {
        List<nl.aantafel.referral.Referrals.Test> met =
                List.of(answer(SARA, "a", true, "Ja."), answer(MARK, "a", true, "Ja."));

        assertThat(Gap.find(List.of("a"), List.of(SARA), met, List.of())).isEmpty();
        assertThat(Gap.find(List.of("a"), List.of(SARA, MARK), met, List.of()))
                .extracting(Gap::criterion)
                .containsExactly(Gap.ALIGNMENT);
        assertThat(Gap.find(List.of("a"), List.of(SARA, MARK), met, List.of(new Alignment(MARK, true, true, "Samen."))))
                .isEmpty();
    }
}
