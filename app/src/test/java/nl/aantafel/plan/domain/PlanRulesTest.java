package nl.aantafel.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Evaluations.Held;
import nl.aantafel.plan.GoalLevel;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {

    private static final UUID MOTHER = new UUID(0, 1);
    private static final UUID WORKER = new UUID(0, 2);
    private static final UUID SCHOOL = new UUID(0, 3);
    private static final Known KNOWN = new Known(
            Set.of("exchange", "action", "meeting"),
            Set.of("immediate_safety", "risk_driven_care", "recovery"),
            Set.of("money"),
            Set.of(MOTHER),
            Set.of(WORKER),
            Set.of(SCHOOL));
    private static final Party WHO = Party.professional(WORKER);

    @Test
    void anAgreementNeedsWhatItIsAndWhoDoesIt() {
        assertThat(wrongFields(() -> AgreementRules.check(agreement(" ", null, List.of()), KNOWN)))
                .containsExactlyInAnyOrder(Fields.WHAT, Fields.DOES);
    }

    @Test
    void anAgreementMayLackItsReasonAndItsDate() {
        assertThatCode(() -> AgreementRules.check(agreement("School bellen", null, List.of(WHO)), KNOWN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, -1})
    void prioritiesRunFromOneToNine(int priority) {
        assertThat(wrongFields(() -> AgreementRules.check(agreement("School bellen", priority, List.of(WHO)), KNOWN)))
                .containsExactly(Fields.PRIORITY);
    }

    @Test
    void aPartyIsExactlyOneOfFourAndKnown() {
        for (Party wrong : List.of(
                new Party(WORKER, SCHOOL, null, ""),
                new Party(null, null, null, " "),
                Party.family(new UUID(9, 9)),
                Party.professional(MOTHER),
                new Party(null, null, MOTHER, "Marit"))) {
            assertThat(wrongFields(() -> AgreementRules.check(agreement("School bellen", null, List.of(wrong)), KNOWN)))
                    .containsExactly(Fields.DOES);
        }
    }

    @ParameterizedTest
    @CsvSource({"not_done, false", "dropped, false", "done, true", "open, true"})
    void notDoneAndDroppedNeedAWordOnWhy(String state, boolean withoutNote) {
        assertThat(wrongFields(() -> AgreementRules.checkReport(state, " ")).isEmpty())
                .isEqualTo(withoutNote);
        assertThat(wrongFields(() -> AgreementRules.checkReport(state, "Wachtlijst")))
                .isEmpty();
    }

    @Test
    void aGoalNeedsATitleAndAPhaseOfTheFrame() {
        GoalInput goal = new GoalInput("later", "", "", "horoscope", "", Set.of(new UUID(9, 9)), Set.of());

        assertThat(wrongFields(() -> GoalRules.check(goal, KNOWN, false)))
                .containsExactlyInAnyOrder(
                        Fields.TITLE, Fields.PHASE, Fields.LIFE_DOMAIN, Fields.PERSONS, Fields.STATEMENTS);
    }

    @Test
    void aLevelIsInOneOfTwoViewsFromMinusTwoToPlusTwoAndNotInTheFuture() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(wrongFields(() -> GoalRules.checkLevel(new GoalLevel("family", -2, today, ""), Set.of(), today)))
                .isEmpty();
        assertThat(wrongFields(
                        () -> GoalRules.checkLevel(new GoalLevel("judge", 3, today.plusDays(1), ""), Set.of(), today)))
                .containsExactlyInAnyOrder(Fields.VIEW, Fields.LEVEL, Fields.GIVEN_ON);
    }

    @Test
    void aStepIsForWhoDoesItUnlessOthersWereChosen() {
        assertThat(HeadRules.forThoseItConcerns(new SafetyStepInput(MOTHER, "Belt oma"))
                        .forPersons())
                .containsExactly(MOTHER);
        assertThat(HeadRules.forThoseItConcerns(new SafetyStepInput(null, "Naar buiten"))
                        .forPersons())
                .isEmpty();
        UUID child = new UUID(0, 77);
        assertThat(HeadRules.forThoseItConcerns(new SafetyStepInput(MOTHER, "Belt oma", Set.of(MOTHER, child)))
                        .forPersons())
                .containsExactlyInAnyOrder(MOTHER, child);
    }

    @Test
    void lookingBackHasADayThatWasAndAnOutcome() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(wrongFields(() -> HeadRules.checkHeld(new Held(today, null, "Het gaat beter"), true, today)))
                .isEmpty();
        assertThat(wrongFields(() -> HeadRules.checkHeld(new Held(today.plusDays(1), null, " "), false, today)))
                .containsExactlyInAnyOrder(Fields.HELD_ON, Fields.HELD_BY, Fields.OUTCOME);
    }

    @Test
    void droppingAGoalNeedsAReason() {
        assertThat(wrongFields(() -> GoalRules.checkState("dropped", "", false)))
                .containsExactly(Fields.NOTE);
        assertThat(wrongFields(() -> GoalRules.checkState("reached", "", false)))
                .isEmpty();
    }

    @Test
    void anOrganisationGuardsNoBottomLine() {
        assertThat(wrongFields(() -> BottomLineRules.check(bottomLine(Party.organisation(SCHOOL)), KNOWN)))
                .containsExactly(Fields.GUARDIAN);
        assertThat(wrongFields(() -> BottomLineRules.check(bottomLine(Party.network("Oma Hennie")), KNOWN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"immediate_safety, true", "risk_driven_care, true", "recovery, false"})
    void theConsequenceIsAskedForInTheFirstTwoPhases(String phase, boolean missing) {
        assertThat(BottomLineRules.consequenceMissing(line(phase, null))).isEqualTo(missing);
    }

    @Test
    void aCheckLiesInTheDaysTheBottomLineHoldsAndNotInTheFuture() {
        BottomLineView line = line("recovery", LocalDate.of(2026, 11, 20));
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertThat(wrongFields(() -> BottomLineRules.checkCheck(check(2026, 10, 31), line, today)))
                .containsExactly(Fields.CHECKED_ON);
        assertThat(wrongFields(() -> BottomLineRules.checkCheck(check(2026, 11, 21), line, today)))
                .containsExactly(Fields.CHECKED_ON);
        assertThat(wrongFields(() -> BottomLineRules.checkCheck(check(2026, 11, 23), line("recovery", null), today)))
                .containsExactly(Fields.CHECKED_ON);
        assertThat(wrongFields(() -> BottomLineRules.checkCheck(check(2026, 11, 20), line, today)))
                .isEmpty();
    }

    @Test
    void partiesSurviveTheirWayThroughAForm() {
        List<Party> parties =
                List.of(WHO, Party.organisation(SCHOOL), Party.family(MOTHER), Party.network("Tante Riet"));

        List<Party> back = PartyKeys.read(List.of(PartyKeys.keys(parties).split(",")), PartyKeys.names(parties));

        assertThat(back).isEqualTo(parties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p:", "x:00000000-0000-0000-0000-000000000001", "p:noid", "zomaar"})
    void whatIsNoKeyIsNoParty(String key) {
        assertThat(PartyKeys.party(key)).isEmpty();
    }

    private static Check check(int year, int month, int day) {
        return new Check(LocalDate.of(year, month, day), "kept", "");
    }

    private static AgreementInput agreement(String what, @Nullable Integer priority, List<Party> does) {
        return new AgreementInput(
                null, "action", what, "", null, "", priority, "", does, List.of(), List.of(), null, null);
    }

    private static BottomLineInput bottomLine(Party guardian) {
        return new BottomLineInput("Oma bellen kan altijd", guardian, "", "", "", LocalDate.of(2026, 11, 1));
    }

    private static BottomLineView line(String phase, @Nullable LocalDate until) {
        NamedParty guardian = new NamedParty(WHO, "", "", false);
        return new BottomLineView(
                new UUID(0, 9),
                "Veilig",
                guardian,
                "",
                "",
                phase,
                LocalDate.of(2026, 11, 1),
                until,
                List.of(),
                Set.of(),
                0);
    }

    private static List<String> wrongFields(Runnable rule) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, rule::run);
        return refused == null
                ? List.of()
                : ((Refusal.Invalid) refused.refusal())
                        .errors().stream()
                                .map(Refusal.FieldError::field)
                                .distinct()
                                .toList();
    }
}
