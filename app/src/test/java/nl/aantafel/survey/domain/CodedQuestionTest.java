package nl.aantafel.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.survey.domain.CodedQuestion.Code;
import nl.aantafel.survey.domain.CodedQuestion.Coder;
import nl.aantafel.survey.domain.CodedQuestion.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What open answers bear in the end, and what two coders have to settle. */
class CodedQuestionTest {

    private static final UUID ONE = id(1);
    private static final UUID TWO = id(2);
    private static final UUID TIME = id(11);
    private static final UUID HOURS = id(12);
    private static final UUID MONEY = id(13);
    private static final List<UUID> ANSWERS = List.of(id(21), id(22), id(23), id(24));

    private final Map<UUID, Set<UUID>> first = new HashMap<>();
    private final Map<UUID, Set<UUID>> second = new HashMap<>();
    private final Map<UUID, Set<UUID>> settled = new HashMap<>();

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private CodedQuestion of(@Nullable UUID hoursInto, boolean secondDone) {
        return new CodedQuestion(
                List.of(new Coder(ONE, true), new Coder(TWO, secondDone)),
                List.of(
                        new Code(TIME, "tijd", "Tijd", "", null),
                        new Code(HOURS, "uren", "Uren", "", hoursInto),
                        new Code(MONEY, "geld", "Geld", "", null)),
                Map.of(ONE, first, TWO, second),
                settled);
    }

    private void given(int answer, Set<UUID> one, Set<UUID> two) {
        first.put(ANSWERS.get(answer), one);
        second.put(ANSWERS.get(answer), two);
    }

    @Test
    void untilTheTwoSettleItAnAnswerBearsOnlyWhatBothGave() {
        given(0, Set.of(TIME), Set.of(TIME));
        given(1, Set.of(TIME, MONEY), Set.of(MONEY));
        given(2, Set.of(TIME), Set.of(MONEY));
        CodedQuestion coded = of(null, true);
        assertThat(ANSWERS.subList(0, 3).stream().map(coded::standing))
                .containsExactly(Standing.SAME, Standing.OPEN, Standing.OPEN);
        assertThat(coded.counted(ANSWERS)).containsOnly(Map.entry(TIME, 1L), Map.entry(MONEY, 1L));
        assertThat(coded.toSettle(ANSWERS.subList(0, 3))).containsExactly(ANSWERS.get(1), ANSWERS.get(2));
        settled.put(ANSWERS.get(2), Set.of(TIME, MONEY));
        assertThat(coded.standing(ANSWERS.get(2))).isEqualTo(Standing.SETTLED);
        assertThat(coded.bears(ANSWERS.get(2))).containsExactlyInAnyOrder(TIME, MONEY);
        assertThat(coded.toSettle(ANSWERS.subList(0, 3))).hasSize(2);
    }

    @Test
    void nothingCountsAndNothingIsToBeSettledBeforeBothAreDone() {
        given(0, Set.of(TIME), Set.of(TIME));
        given(1, Set.of(TIME), Set.of(MONEY));
        CodedQuestion coded = of(null, false);
        assertThat(coded.compared()).isFalse();
        assertThat(coded.counted(ANSWERS)).isEmpty();
        assertThat(coded.toSettle(ANSWERS)).isEmpty();
    }

    @Test
    void whatCameInLaterHasToBeSettledToo() {
        first.put(ANSWERS.get(3), Set.of(TIME));
        CodedQuestion coded = of(null, true);
        assertThat(coded.standing(ANSWERS.get(3))).isEqualTo(Standing.LATE);
        assertThat(coded.standing(ANSWERS.get(2))).isEqualTo(Standing.LATE);
        assertThat(coded.bears(ANSWERS.get(3))).isEmpty();
        assertThat(coded.toSettle(List.of(ANSWERS.get(2), ANSWERS.get(3)))).hasSize(2);
    }

    @Test
    void aCodePutWithAnotherWhileTheyCompareChangesWhatAnswersBearButNotTheirAgreement() {
        given(0, Set.of(TIME), Set.of(HOURS));
        given(1, Set.of(MONEY), Set.of(MONEY));
        CodedQuestion before = of(null, true);
        CodedQuestion after = of(TIME, true);
        assertThat(before.standing(ANSWERS.getFirst())).isEqualTo(Standing.OPEN);
        assertThat(after.standing(ANSWERS.getFirst())).isEqualTo(Standing.SAME);
        assertThat(after.bears(ANSWERS.getFirst())).containsExactly(TIME);
        assertThat(after.inUse()).extracting(Code::id).containsExactly(TIME, MONEY);
        assertThat(after.agreement()).isEqualTo(before.agreement());
        assertThat(after.agreement().agreed()).isOne();
    }

    @Test
    void agreementIsAboutTheAnswersBothCoded() {
        given(0, Set.of(TIME), Set.of(TIME));
        given(1, Set.of(MONEY), Set.of(MONEY));
        second.put(ANSWERS.get(2), Set.of(TIME));
        CodingAgreement agreement = of(null, true).agreement();
        assertThat(agreement.answers()).isEqualTo(2);
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(of(null, true).agreement(MONEY).agreed()).isEqualTo(2);
    }

    @Test
    void theKeyOfAThemeIsMadeOfItsNameAndHadByNoOther() {
        assertThat(CodeKey.of("Te weinig tijd (én geld)", Set.of())).isEqualTo("te_weinig_tijd_en_geld");
        assertThat(CodeKey.of("Tijd!", Set.of("tijd", "tijd_2"))).isEqualTo("tijd_3");
        assertThat(CodeKey.of("???", Set.of())).isEqualTo("t");
    }
}
