package nl.aantafel.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.referral.Triage.Answer;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.Triage.Question;
import org.junit.jupiter.api.Test;

class TriageRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final List<Decider> DECIDERS = List.of(new Decider(SOMEBODY, SOMEBODY));

    private static List<String> fields(Checks checks) {
        return checks.errors().stream().map(Refusal.FieldError::field).toList();
    }

    @Test
    void urgentIsDueTodayAndTheRestWithinAWeek() {
        assertThat(TriageRules.due(TODAY, true)).isEqualTo(TODAY);
        assertThat(TriageRules.due(TODAY, false)).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void fittingNeedsAPurposeAndNotFittingAReason() {
        assertThat(fields(TriageRules.fit(new FitJudgement(true, "", "other", null), Set.of("crime"))))
                .containsExactly("doel");
        assertThat(fields(TriageRules.fit(new FitJudgement(false, " ", "", null), Set.of("crime"))))
                .containsExactly("redenPast");
        assertThat(fields(TriageRules.fit(new FitJudgement(true, "", "crime", null), Set.of("crime"))))
                .isEmpty();
    }

    @Test
    void refusingToAnswerNeedsAReasonAndAnsweringNeedsWords() {
        assertThat(fields(TriageRules.answer(new Answer("refused", "", "")))).containsExactly("reden");
        assertThat(fields(TriageRules.answer(new Answer("provided", "", "")))).containsExactly("antwoord");
        assertThat(fields(TriageRules.answer(new Answer("perhaps", "", "")))).containsExactly("uitkomst");
        assertThat(fields(TriageRules.answer(new Answer("partly", "", "x".repeat(10_001)))))
                .containsExactly("antwoord");
    }

    @Test
    void aQuestionIsNeverDueInThePast() {
        assertThat(fields(TriageRules.question(new Question(SOMEBODY, "", "", TODAY.minusDays(1)), TODAY)))
                .containsExactly("nodig", "uiterlijk");
    }

    @Test
    void takingUpNeedsPathwayInviterAndTeller() {
        Decision bare = new Decision(true, "", "", DECIDERS, null, null, "");

        assertThat(fields(TriageRules.decision(bare, Set.of("regular"))))
                .containsExactly("aanpak", "nodigtUit", "vertelt");
    }

    @Test
    void notTakingUpNeedsAReasonAndSomebodyWhoDecides() {
        Decision bare = new Decision(false, "", "", List.of(), null, null, "");

        assertThat(fields(TriageRules.decision(bare, Set.of("regular")))).containsExactly("beslissers", "redenNiet");
    }
}
