package nl.aantafel.plan.domain;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Checked;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Decision.DecidedBy;
import nl.aantafel.frame.Decision.Objections;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.DecisionRules.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    private static final UUID POLICE = new UUID(0, 1);
    private static final UUID MOTHER = new UUID(0, 2);
    private static final String ARTICLE = "Afspraak, artikel 4";
    private static final Standing FOR = new Standing(true, false);
    private static final Standing AGAINST = new Standing(false, false);
    private static final Standing DECIDES_FOR = new Standing(true, true);
    private static final Standing DECIDES_AGAINST = new Standing(false, true);

    private static Decision decision(Objections objections) {
        return new Decision(
                "phase", new Label("Fase", "Phase"), DecidedBy.ALL_INVOLVED, objections, ARTICLE, Checked.NOT_YET);
    }

    private static void stands(Objections objections, Standing... parties) {
        DecisionRules.mustStand(decision(objections), List.of(parties));
    }

    @Test
    void aDecisionMayStandBesideObjections() {
        assertThatCode(() -> stands(Objections.STAND, FOR, AGAINST)).doesNotThrowAnyException();
        assertThatCode(() -> stands(Objections.STAND)).doesNotThrowAnyException();
    }

    @Test
    void whatNeedsAllIsRefusedWithItsRuleWhenOneObjectsOrNobodySaysAnything() {
        Refusal refused = new Refusal.Conflict("plan.refusal.unanimous", List.of(ARTICLE));
        assertThat(refusalOf(() -> stands(Objections.UNANIMOUS, FOR, AGAINST))).isEqualTo(refused);
        assertThat(refusalOf(() -> stands(Objections.UNANIMOUS))).isEqualTo(refused);
        assertThatCode(() -> stands(Objections.UNANIMOUS, FOR, FOR)).doesNotThrowAnyException();
    }

    @Test
    void aSeatThatDecidesSupportsItAndNoneOfThemObjects() {
        Refusal refused = new Refusal.Conflict("plan.refusal.deciding-seat", List.of(ARTICLE));
        assertThat(refusalOf(() -> stands(Objections.DECIDING_SEAT, FOR))).isEqualTo(refused);
        assertThat(refusalOf(() -> stands(Objections.DECIDING_SEAT, DECIDES_FOR, DECIDES_AGAINST)))
                .isEqualTo(refused);
        assertThatCode(() -> stands(Objections.DECIDING_SEAT, DECIDES_FOR, AGAINST))
                .doesNotThrowAnyException();
    }

    private static Stance stance(Party party, boolean supports, String reason) {
        return new Stance(party, supports, reason);
    }

    private static void check(Stance stance) {
        DecisionRules.check(stance, Set.of(POLICE), Set.of(MOTHER));
    }

    @Test
    void whoObjectsSaysWhy() {
        assertThat(fieldsOf(() -> check(stance(Party.family(MOTHER), false, " "))))
                .containsOnlyKeys("reden");
        assertThatCode(() -> check(stance(Party.family(MOTHER), false, "Dat durf ik niet.")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(stance(Party.organisation(POLICE), true, "")))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyOrganisationsOfThePartnershipAndTheFamilyAreParties() {
        for (Party other : List.of(
                Party.organisation(MOTHER), Party.family(POLICE), Party.professional(POLICE), Party.network("Oma"))) {
            assertThat(fieldsOf(() -> check(stance(other, true, "")))).containsOnlyKeys("wie");
        }
    }

    private static Proposal proposal(Kind kind, String what, @Nullable Party who, String code, @Nullable LocalDate on) {
        return new Proposal(kind, what, "", who, null, code, on, "", null);
    }

    @Test
    void aProposalHasWhatItsKindNeeds() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Party police = Party.organisation(POLICE);
        assertThat(fieldsOf(() -> DecisionRules.check(proposal(Kind.AGREEMENT, "", null, "", null), Set.of("action"))))
                .containsOnlyKeys("wat", "wie", "code");
        assertThat(fieldsOf(() -> DecisionRules.check(proposal(Kind.PHASE, "", null, "x", null), Set.of("recovery"))))
                .containsOnlyKeys("code", "op");
        assertThat(fieldsOf(() ->
                        DecisionRules.check(proposal(Kind.CASE_DIRECTOR, "", police, "form", day), Set.of("form"))))
                .containsOnlyKeys("wie");
        assertThatCode(() -> DecisionRules.check(proposal(Kind.BOTTOM_LINE, "Rust", police, "", day), Set.of()))
                .doesNotThrowAnyException();
    }
}
