package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.HandOvers.HandOver;
import nl.aantafel.casefile.HandOvers.HandOverView;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.OtherLead;
import nl.aantafel.casefile.Teams.OtherLeadView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HandOversTest {

    private final HandOvers handOvers;
    private final Teams teams;
    private final Tasks tasks;
    private final Time time;
    private final House house;
    private final Actor eva;
    private final Actor youth;
    private final Actor mental;
    private final Case on;

    HandOversTest(BeanFactory beans, HandOvers handOvers, Teams teams, Tasks tasks, Time time) {
        this.handOvers = handOvers;
        this.teams = teams;
        this.tasks = tasks;
        this.time = time;
        house = House.of(beans);
        eva = house.caseDirector();
        youth = house.youthProtection();
        mental = house.mentalHealth();
        on = house.takenUpCase();
    }

    @Test
    void isOpenUntilWhoTakesItOverConfirms() {
        UUID id = handOvers.give(youth, on.id(), given(youth, mental, "Tim belt zijn oma als het spannend is."));

        assertThat(only(youth).open()).isTrue();
        assertThat(open(mental, "confirm_hand_over")).hasSize(1);
        assertThat(refusalOf(() -> handOvers.confirm(youth, on.id(), id))).isInstanceOf(Refusal.MayNot.class);

        handOvers.confirm(mental, on.id(), id);
        assertThat(only(youth).open()).isFalse();
        assertThat(open(mental, "confirm_hand_over")).isEmpty();
        assertThat(refusalOf(() -> handOvers.confirm(mental, on.id(), id))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void saysSomethingAndGoesToSomebodyElseInTheTeam() {
        assertThat(fieldsOf(() -> handOvers.give(youth, on.id(), given(youth, youth, " "))))
                .containsOnlyKeys("aan", "overdracht");
        assertThat(fieldsOf(() -> handOvers.give(youth, on.id(), given(youth, house.outsider(), "Iets."))))
                .containsOnlyKeys("aan");
    }

    @Test
    void isForOnesOwnWorkUnlessOneSaysWhoTakesPart() {
        assertThat(refusalOf(() -> handOvers.give(mental, on.id(), given(youth, mental, "Iets."))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(handOvers.give(eva, on.id(), given(youth, mental, "Iets."))).isNotNull();
        assertThat(refusalOf(() -> handOvers.of(house.outsider(), on.id()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void comesWithHandingOverTheDirection() {
        DirectionView present = teams.of(eva, on.id()).director().orElseThrow();
        teams.handOver(
                eva,
                on.id(),
                new Direct(
                        youth.person(),
                        "involved_professional",
                        "",
                        time.today().plusDays(1),
                        null),
                "Bel eerst school.",
                present.version());

        HandOverView handOver = only(eva);
        assertThat(handOver.what()).isEqualTo("director");
        assertThat(handOver.note()).isEqualTo("Bel eerst school.");
        assertThat(open(youth, "confirm_hand_over")).hasSize(1);
        assertThat(open(house.processDirector(), "appoint_director")).isEmpty();
    }

    @Test
    void aDirectionThatEndsWithoutAnotherIsAVacancyTheDeskIsTold() {
        DirectionView present = teams.of(eva, on.id()).director().orElseThrow();

        teams.endDirection(eva, on.id(), present.id(), time.today(), present.version());

        assertThat(open(house.processDirector(), "appoint_director")).hasSize(1);
    }

    @Test
    void anotherLeadIsOneTheFrameNames() {
        teams.addOtherLead(eva, on.id(), new OtherLead("youth_protection", "De Brug", "", "", time.today(), null));

        assertThat(teams.of(eva, on.id()).otherLeads())
                .extracting(OtherLeadView::kind)
                .containsExactly("youth_protection");
        assertThat(fieldsOf(() -> teams.addOtherLead(
                        eva, on.id(), new OtherLead("anything", "De Brug", "", "", time.today(), null))))
                .containsOnlyKeys("soort");
    }

    private static HandOver given(Actor from, Actor to, String note) {
        return new HandOver(from.person(), to.person(), note);
    }

    private HandOverView only(Actor reader) {
        List<HandOverView> all = handOvers.of(reader, on.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<TaskView> open(Actor who, String kind) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(task -> on.id().equals(task.caseId()) && task.kind().equals(kind))
                .toList();
    }
}
