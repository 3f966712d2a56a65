package nl.aantafel.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.aantafel.kernel.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFramesTest {

    private static final FrameCatalogue CATALOGUE = new FrameCatalogue();
    private static final Frame HOUSE = CATALOGUE.frame("care_and_safety_house");
    private static final Frame OUTSIDE = CATALOGUE.frame("mda_outside_safety_house");

    @Test
    void shipsTheSafetyHouseAndTheFrameOutsideIt() {
        assertThat(CATALOGUE.all()).extracting(Frame::code).containsExactlyInAnyOrder(HOUSE.code(), OUTSIDE.code());
    }

    @Test
    void refusesAnUnknownFrameAsNotFound() {
        assertThatThrownBy(() -> CATALOGUE.frame("unknown")).isInstanceOf(RefusedException.class);
    }

    @Test
    void everyRuleNamesItsArticleAndNoneClaimsToBeChecked() {
        assertThat(CATALOGUE.all()).flatMap(Frame::rules).allSatisfy(rule -> {
            assertThat(rule.article()).isNotBlank();
            assertThat(rule.checked().done()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit_purpose", "take_up", "who_takes_part", "closing", "third_person", "results_to_others"})
    void onlySeatsOfTheFirstParagraphDecide(String decision) {
        assertThat(HOUSE.seatKinds())
                .filteredOn(seat -> HOUSE.mayDecide(decision, seat.code()))
                .hasSize(7)
                .allMatch(SeatKind::firstParagraph);
        assertThat(HOUSE.decision(decision).article()).contains("Wgs, artikel 2.31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pathway", "phase", "plan", "agreements"})
    void allInvolvedSeatsDecideTogether(String decision) {
        assertThat(HOUSE.seatKinds()).hasSize(12).allMatch(seat -> HOUSE.mayDecide(decision, seat.code()));
    }

    @Test
    void anUnknownSeatKindNeverDecides() {
        assertThat(HOUSE.mayDecide("plan", "neighbour")).isFalse();
    }

    @Test
    void knowsTheTwelveCategoriesOfTheLawAndNoOther() {
        assertThat(HOUSE.categories())
                .extracting(DataCategory::code)
                .containsExactly(
                        "identification_contact",
                        "citizen_number",
                        "housing",
                        "financial",
                        "income",
                        "health",
                        "police",
                        "judicial",
                        "relations",
                        "supervision_enforcement",
                        "indicated_care",
                        "guidance_care");
        assertThat(HOUSE.allows("nationality", PersonRole.SUBJECT)).isFalse();
    }

    @Test
    void keepsOnlyIdentificationAndContactOfStaff() {
        assertThat(HOUSE.categories())
                .filteredOn(each -> each.allowedFor(PersonRole.STAFF))
                .extracting(DataCategory::code)
                .containsExactly("identification_contact");
        assertThat(HOUSE.categories())
                .allMatch(each -> each.allowedFor(PersonRole.SUBJECT) && each.allowedFor(PersonRole.DIRECT_CIRCLE));
    }

    @ParameterizedTest
    @CsvSource({
        "immediate_safety, risk_driven_care, true",
        "risk_driven_care, recovery, true",
        "risk_driven_care, immediate_safety, true",
        "recovery, immediate_safety, true",
        "recovery, risk_driven_care, true",
        "immediate_safety, recovery, false",
        "immediate_safety, immediate_safety, false",
        "immediate_safety, unknown, false",
        "unknown, recovery, false"
    })
    void movesBetweenPhasesAsTheGuideDoes(String from, String to, boolean allowed) {
        assertThat(HOUSE.mayMove(from, to)).isEqualTo(allowed);
    }

    @Test
    void startsInImmediateSafetyUnlessThereIsAReason() {
        assertThat(HOUSE.startNeedsReason("immediate_safety")).isFalse();
        assertThat(HOUSE.startNeedsReason("risk_driven_care")).isTrue();
        assertThat(HOUSE.startNeedsReason("recovery")).isTrue();
    }

    @Test
    void asksAllFourAdmissionCriteriaAndThreeBeforeAligningPlans() {
        assertThat(HOUSE.admission().criteria()).extracting(Criterion::code).containsExactly("a", "b", "c", "d");
        assertThat(HOUSE.admission().alignment())
                .extracting(Criterion::code)
                .containsExactly("direct_circle", "dependency", "necessity");
    }

    @Test
    void scalesRunFromOneToTenAndNeverShareAnAxis() {
        assertThat(HOUSE.scales())
                .extracting(Scale::code)
                .containsExactly("immediate_safety_worry", "stable_safety_worry", "quality_of_life", "evaluation");
        assertThat(HOUSE.scales()).allMatch(each -> each.holds(1) && each.holds(10) && !each.holds(11));
        for (Scale one : HOUSE.scales()) {
            assertThat(HOUSE.scales()).filteredOn(one::comparableWith).containsExactly(one);
        }
        assertThat(HOUSE.scale("quality_of_life"))
                .hasValueSatisfying(each -> assertThat(each.direction()).isEqualTo(Scale.Direction.HIGHER_IS_BETTER));
    }

    @Test
    void keepsFiveYearsFromFirstProcessingAndProlongsByTwo() {
        Retention retention = HOUSE.retention();
        assertThat(retention.longest().value()).isEqualTo(5);
        assertThat(retention.longest().unit()).isEqualTo(TermUnit.YEAR);
        assertThat(retention.prolongation()).isNotNull().returns(2, Term::value);
        assertThat(retention.prolongationReasons()).hasSize(2);
        assertThat(retention.providersAgree()).isTrue();
        assertThat(retention.destroyWhenNotTakenUp()).isTrue();
    }

    @Test
    void neverGivesAThirdPersonAnAccount() {
        assertThat(HOUSE.thirdPersons().account()).isFalse();
        assertThat(HOUSE.thirdPersons().secrecyStatement()).isTrue();
    }

    @Test
    void knowsTheListsOfTheFileAnalysis() {
        assertThat(HOUSE.list(Lists.LIFE_DOMAINS).items()).hasSize(14);
        assertThat(HOUSE.list(Lists.DIRECTOR_FORMS).items()).hasSize(3);
        assertThat(HOUSE.list(Lists.STATEMENT_KINDS).items())
                .extracting(Coded::code)
                .containsExactly("fact", "suspicion", "opinion", "told_by", "orally");
    }

    @Test
    void carriesTwoPathwaysWithEveryDistinguishingCriterion() {
        Map<String, Pathway.ReportUnit> units =
                Map.of("regular", Pathway.ReportUnit.PERSON, "mda_plus_plus", Pathway.ReportUnit.FAMILY);
        assertThat(HOUSE.pathways()).extracting(Pathway::code).containsExactly("regular", "mda_plus_plus");
        assertThat(HOUSE.pathways()).allSatisfy(each -> {
            assertThat(each.reportUnit()).isEqualTo(units.get(each.code()));
            assertThat(each.criteria())
                    .hasSameSizeAs(HOUSE.list(Lists.PATHWAY_ASPECTS).items());
        });
    }

    @Test
    void opensTheGuideOnItsMainQuestions() {
        List<String> regular = HOUSE.preselected("regular", "immediate_safety");
        List<String> intensive = HOUSE.preselected("mda_plus_plus", "immediate_safety");

        assertThat(regular).hasSize(15).doesNotContain("iv.picture.incidents");
        assertThat(intensive).containsAll(regular).contains("iv.picture.incidents");
    }

    @Test
    void onlyTheFrameOutsideTheHouseNeedsAnAdvice() {
        assertThat(HOUSE.head().adviceRequired()).isFalse();
        assertThat(OUTSIDE.head().adviceRequired()).isTrue();
    }

    @Test
    void medicalSecrecyIsLiftedByFiveGroundsInTheHouse() {
        assertThat(HOUSE.grounds())
                .filteredOn(each -> each.use() == Ground.Use.LIFTS_SECRECY)
                .extracting(Ground::code)
                .containsExactly("explicit_consent", "legal_duty", "legal_power", "good_care", "serious_threat");
    }

    @Test
    void saysWhoIsBoundByMedicalSecrecyAndWhoMaySayThatAnInvestigationRuns() {
        assertThat(HOUSE.secrecy().orElseThrow().binds("mental_health_care")).isTrue();
        assertThat(HOUSE.secrecy().orElseThrow().binds("police")).isFalse();
        assertThat(HOUSE.runningInvestigation().orElseThrow().setBy()).containsExactly("police", "prosecution_service");
        assertThat(OUTSIDE.secrecy().orElseThrow().binds("care_provider")).isTrue();
        assertThat(OUTSIDE.runningInvestigation()).isEmpty();
        assertThat(HOUSE.ground("serious_threat").orElseThrow().weighing()).isNotEmpty();
    }

    @Test
    void speaksBothLanguages() {
        Label label = new Label("kader", "frame");
        assertThat(Set.of(label.in(Locale.of("nl", "NL")), label.in(Locale.of("en", "GB"))))
                .containsExactlyInAnyOrder("kader", "frame");
    }
}
