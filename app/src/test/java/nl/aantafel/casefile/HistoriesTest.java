package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.casefile.Phases.Decide;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What happened before and where the family stands now. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HistoriesTest {

    private final Laid laid;
    private final House house;
    private final Histories histories;
    private final Actor director;

    HistoriesTest(BeanFactory beans) {
        laid = new Laid(beans);
        house = laid.house;
        histories = laid.histories;
        director = house.caseDirector();
    }

    @Test
    void aMeasureIsOfAKindThatItsLawKnows() {
        Case on = house.takenUpCase();
        MeasureInput wrong =
                new MeasureInput(on.father(), "criminal", "supervision_order", laid.today, laid.today.minusDays(1), "");
        assertThat(fieldsOf(() -> histories.addMeasure(director, on.id(), wrong)))
                .containsOnlyKeys("soort", "totEnMet");
        MeasureInput unknown = new MeasureInput(
                UUID.fromString("00000000-0000-7000-8000-000000000001"), "church", "x", laid.today, null, "");
        assertThat(fieldsOf(() -> histories.addMeasure(director, on.id(), unknown)))
                .containsOnlyKeys("persoon", "recht", "soort");
    }

    @Test
    void staleChangesShowBoth() {
        Case on = house.takenUpCase();
        UUID measure = histories.addMeasure(director, on.id(), laid.measure(on.child()));
        histories.changeMeasure(director, on.id(), measure, laid.measure(on.child()), 0);
        Refusal.Stale stale = (Refusal.Stale) refusalOf(
                () -> histories.changeMeasure(house.secretary(), on.id(), measure, laid.measure(on.child()), 0));
        assertThat(stale.current()).containsEntry("soort", "supervision_order");
        UUID help = histories.addHelp(director, on.id(), laid.help(on.child()));
        assertThat(refusalOf(() -> histories.changeHelp(director, on.id(), help, laid.help(on.child()), 3)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(histories.of(house.youthProtection(), on.id()).measures()).hasSize(1);
    }

    @Test
    void helpNamesItsOrganisation() {
        Case on = house.takenUpCase();
        HelpInput wrong = new HelpInput(on.child(), "", "", laid.today, null, true);
        assertThat(fieldsOf(() -> histories.addHelp(director, on.id(), wrong))).containsOnlyKeys("organisatie");
    }

    @Test
    void phasesFollowEachOtherWithTheirHistory() {
        Case on = house.takenUpCase();
        Phases phases = laid.phases;
        assertThat(phases.of(director, on.id()).possibleMoves())
                .containsExactly("immediate_safety", "risk_driven_care", "recovery");
        phases.decide(director, on.id(), new Decide("immediate_safety", laid.today, "", null));
        phases.decide(director, on.id(), new Decide("risk_driven_care", laid.today, "", null));
        assertThat(fieldsOf(
                        () -> phases.decide(director, on.id(), new Decide("immediate_safety", laid.today, "", null))))
                .containsOnlyKeys("reden");
        phases.decide(director, on.id(), new Decide("immediate_safety", laid.today, "Nieuw geweld", null));
        Phases.PhasesView view = phases.of(house.youthProtection(), on.id());
        assertThat(view.history())
                .extracting(PhaseView::phase)
                .containsExactly("immediate_safety", "risk_driven_care", "immediate_safety");
        assertThat(view.current())
                .get()
                .satisfies(now -> assertThat(now.backward()).isTrue());
        assertThat(view.possibleMoves()).containsExactly("risk_driven_care");
        assertThat(refusalOf(() -> phases.decide(
                        house.youthProtection(), on.id(), new Decide("risk_driven_care", laid.today, "", null))))
                .isEqualTo(new Refusal.MayNot("access.may-not.lead-meeting"));
    }
}
