package nl.aantafel.plan;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Priorities.Entry;
import nl.aantafel.plan.Priorities.Listed;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A case has priority by criteria that everybody can read, as long as it needs it, and nobody learns of it who may not know the case. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PrioritiesTest {

    private final Priorities priorities;
    private final House house;
    private final Closed closed;
    private final Below below;
    private final MovingTime time;
    private final Case on;
    private final Actor eva;
    private final Actor desk;

    PrioritiesTest(BeanFactory beans, Priorities priorities, TestDatabase database, MovingTime time) {
        this.priorities = priorities;
        this.time = time;
        this.below = new Below(database, time);
        house = House.another(beans);
        closed = Closed.in(beans, house);
        on = house.takenUpCase();
        eva = house.caseDirector();
        desk = house.processDirector();
    }

    private List<UUID> listed() {
        return priorities.list(desk, house.partnership()).rows().stream()
                .map(Listed::caseId)
                .toList();
    }

    private Entry now(UUID caseId) {
        return priorities.of(eva, caseId).now().orElseThrow();
    }

    @Test
    void aCaseComesOnTheListByCriteriaOfTheFrameInItsOrder() {
        assertThat(fieldsOf(() -> priorities.put(eva, on.id(), Set.of()))).containsOnlyKeys("criteria");
        assertThat(fieldsOf(() -> priorities.put(eva, on.id(), Set.of("danger_now", "annoying"))))
                .containsOnlyKeys("criteria");
        priorities.put(eva, on.id(), Set.of("came_back", "danger_now"));
        assertThat(now(on.id()).criteria()).containsExactly("danger_now", "came_back");
        assertThat(now(on.id()).byName()).isEqualTo(House.Who.CASE_DIRECTOR.fullName());
        assertThat(now(on.id()).lookAgain()).isAfter(time.today());
        assertThat(listed()).containsExactly(on.id());
        assertThat(priorities.list(desk, null).rule().criteria())
                .as("each criterion says where it comes from")
                .allMatch(each -> !each.article().isBlank());
    }

    @Test
    void theMostUrgentCriterionStandsFirstAndThenWhatIsOnItLongest() {
        Case second = house.takenUpCase();
        Case third = house.takenUpCase();
        priorities.put(eva, on.id(), Set.of("no_help_yet"));
        time.pass(Period.ofDays(1));
        priorities.put(eva, second.id(), Set.of("no_help_yet", "came_back"));
        time.pass(Period.ofDays(1));
        priorities.put(eva, third.id(), Set.of("came_back"));
        assertThat(listed()).containsExactly(second.id(), third.id(), on.id());
    }

    @Test
    void itLeavesTheListAtOnceWithAReasonAndKeepsThatItWasOnIt() {
        priorities.put(eva, on.id(), Set.of("danger_now"));
        assertThat(fieldsOf(() -> priorities.takeOff(eva, on.id(), "bored"))).containsOnlyKeys("waaromEraf");
        priorities.takeOff(eva, on.id(), "in_hand");
        assertThat(listed()).isEmpty();
        assertThat(priorities.of(eva, on.id()).now()).isEmpty();
        assertThat(priorities.of(eva, on.id()).earlier())
                .singleElement()
                .satisfies(each -> assertThat(each.offWhy()).isEqualTo("in_hand"));
        assertThat(refusalOf(() -> priorities.takeOff(eva, on.id(), "in_hand"))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void lookingAgainKeepsTheDayItCameOn() {
        priorities.put(eva, on.id(), Set.of("danger_now"));
        var first = now(on.id());
        time.pass(Period.ofDays(20));
        assertThat(now(on.id()).lookAgain()).isBefore(time.today());
        priorities.put(eva, on.id(), Set.of("child_unsafe"));
        assertThat(now(on.id()).on()).isEqualTo(first.on());
        assertThat(now(on.id()).lookAgain()).isAfter(time.today());
        assertThat(now(on.id()).criteria()).containsExactly("child_unsafe");
        assertThat(listed()).containsExactly(on.id());
    }

    @Test
    void whoMayNotKnowTheCaseDoesNotLearnOfIt() {
        priorities.put(eva, on.id(), Set.of("danger_now"));
        assertThat(refusalOf(() -> priorities.of(house.outsider(), on.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> priorities.list(eva, house.partnership()))).isInstanceOf(Refusal.MayNot.class);
        for (Actor each : List.of(house.outsider(), house.veiligThuis(), house.contactPoint(), house.administrator())) {
            assertThat(below.run(each, "select 1 from plan.priority where case_id = ?", on.id()))
                    .isZero();
        }
    }

    @Test
    void aClosedCaseIsOnNoList() {
        priorities.put(eva, on.id(), Set.of("danger_now"));
        closed.close(on.id());
        assertThat(listed()).isEmpty();
    }
}
