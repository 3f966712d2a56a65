package nl.aantafel.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.CheckWeeks.Week;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckWeeksTest {

    /** A Thursday in week 48. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void showsEightWeeksTheOldestFirst() {
        List<Week> weeks = CheckWeeks.of(line(LocalDate.of(2026, 1, 5), null), TODAY);

        assertThat(weeks).extracting(Week::number).containsExactly(41, 42, 43, 44, 45, 46, 47, 48);
    }

    @Test
    void beginsInTheWeekFromWhichItHolds() {
        List<Week> weeks = CheckWeeks.of(line(LocalDate.of(2026, 11, 15), null), TODAY);

        assertThat(weeks).extracting(Week::number).containsExactly(46, 47, 48);
    }

    @Test
    void onceBrokenIsBrokenForThatWeek() {
        BottomLineView line = line(
                LocalDate.of(2026, 11, 16),
                null,
                check("2026-11-16", "kept"),
                check("2026-11-18", "broken"),
                check("2026-11-20", "kept"));

        assertThat(CheckWeeks.of(line, TODAY).getFirst().state()).isEqualTo("broken");
    }

    @Test
    void aPastWeekWithoutCheckWasNotCheckedAndThisWeekIsDue() {
        BottomLineView line = line(LocalDate.of(2026, 11, 9), null, check("2026-11-13", "kept"));

        assertThat(CheckWeeks.of(line, TODAY)).extracting(Week::state).containsExactly("kept", "unknown", "due");
    }

    @Test
    void askingInVainThisWeekIsNotDueAnyMore() {
        BottomLineView line = line(LocalDate.of(2026, 11, 23), null, check("2026-11-24", "not_checked"));

        assertThat(CheckWeeks.of(line, TODAY)).extracting(Week::state).containsExactly("unknown");
    }

    @Test
    void stopsInTheWeekOfItsLastDay() {
        List<Week> weeks = CheckWeeks.of(line(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 11)), TODAY);

        assertThat(weeks).extracting(Week::number).containsExactly(45, 46);
        assertThat(weeks).extracting(Week::state).containsOnly("unknown");
    }

    @Test
    void countsOnOverTheTurnOfTheYear() {
        List<Week> weeks = CheckWeeks.of(line(LocalDate.of(2026, 12, 21), null), LocalDate.of(2027, 1, 6));

        assertThat(weeks).extracting(Week::number).containsExactly(52, 53, 1);
    }

    private static Check check(String day, String outcome) {
        return new Check(LocalDate.parse(day), outcome, "");
    }

    private static BottomLineView line(LocalDate from, @Nullable LocalDate until, Check... checks) {
        NamedParty guardian = new NamedParty(Party.network("Oma"), "Oma", "", false);
        return new BottomLineView(
                new UUID(0, 1), "Veilig", guardian, "", "", "", from, until, Arrays.asList(checks), Set.of(), 0);
    }
}
