package nl.aantafel.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.QuestionsBeforehand.Answer;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 3, 10);

    private static Answer answer(Outcome outcome, String text, String reason) {
        return new Answer(outcome, text, "", "", Set.of(), reason);
    }

    private static List<String> wrong(Answer answer) {
        Checks checks = new Checks();
        AskingRules.check(answer, checks);
        return checks.errors().stream().map(FieldError::field).toList();
    }

    private static KeptAsked asked(Outcome outcome, @Nullable UUID statement) {
        UUID id = new UUID(1, 1);
        return new KeptAsked(
                id,
                id,
                "iv.picture.worries",
                "",
                HELD_ON,
                outcome,
                "",
                statement == null ? List.of() : List.of(statement),
                id,
                null,
                0);
    }

    @Test
    void anAnswerSaysSomething() {
        assertThat(wrong(answer(Outcome.ANSWERED, " ", ""))).containsExactly("antwoord");
        assertThat(wrong(answer(Outcome.ANSWERED, "Tim slaapt slecht", ""))).isEmpty();
        assertThat(wrong(answer(Outcome.PARTLY, "", "Beroepsgeheim"))).containsExactly("antwoord");
    }

    @Test
    void whatIsKeptBackHasAReason() {
        assertThat(wrong(answer(Outcome.PARTLY, "Zij komt op tijd", " "))).containsExactly("reden");
        assertThat(wrong(answer(Outcome.REFUSED, "", ""))).containsExactly("reden");
        assertThat(wrong(answer(Outcome.REFUSED, "", "Beroepsgeheim"))).isEmpty();
    }

    @Test
    void whoHasNothingNewSaysNothingMore() {
        assertThat(wrong(answer(Outcome.NOTHING_NEW, "", ""))).isEmpty();
        assertThat(wrong(answer(Outcome.NOTHING_NEW, "Toch iets", ""))).containsExactly("antwoord");
        assertThat(wrong(answer(Outcome.REFUSED, "Toch iets", "Beroepsgeheim"))).containsExactly("antwoord");
    }

    @Test
    void toLeaveItOpenIsNoAnswer() {
        assertThat(wrong(answer(Outcome.OPEN, "", ""))).containsExactly("uitkomst");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ANSWERED", "PARTLY", "NOTHING_NEW", "REFUSED"})
    void nobodyElseChangesWhatWasAnswered(Outcome before) {
        assertThatThrownBy(() -> AskingRules.mayAnswer(false, asked(before, null), answer(Outcome.ANSWERED, "Wel", "")))
                .isInstanceOf(RefusedException.class);
        AskingRules.mayAnswer(true, asked(before, null), answer(Outcome.ANSWERED, "Wel", ""));
    }

    @Test
    void nobodyElseRefuses() {
        KeptAsked open = asked(Outcome.OPEN, null);
        assertThatThrownBy(() -> AskingRules.mayAnswer(false, open, answer(Outcome.REFUSED, "", "Hij wil niet")))
                .isInstanceOf(RefusedException.class);
        AskingRules.mayAnswer(false, open, answer(Outcome.ANSWERED, "Aan de telefoon verteld", ""));
    }

    @Test
    void whatIsSaidLaterComesBesideWhatWasSaid() {
        UUID first = new UUID(2, 1);
        UUID second = new UUID(2, 2);
        KeptAsked asked = asked(Outcome.ANSWERED, first)
                .answered(Outcome.ANSWERED, "", second, TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
        assertThat(asked.statements()).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06, 2026-03-06", "2026-03-02, 2026-03-04"})
    void theUsualLastDayIsNeverOver(LocalDate byTerm, LocalDate due) {
        assertThat(AskingRules.usualDue(byTerm, TODAY, HELD_ON)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03, meeting.check.asked-past", "2026-03-11, meeting.check.asked-late"})
    void theLastDayLiesBetweenTodayAndTheConference(LocalDate due, String key) {
        Checks checks = new Checks();
        AskingRules.due(due, TODAY, HELD_ON, checks);
        assertThat(checks.errors().stream().map(FieldError::messageKey)).containsExactly(key);
    }
}
