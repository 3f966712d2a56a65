package nl.aantafel.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The first page of who works with families. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MyWorkTest {

    private final MyWork work;
    private final Plans plans;
    private final House house;
    private final Case ours;
    private final LocalDate today;

    MyWorkTest(MyWork work, Plans plans, Time time, BeanFactory beans) {
        this.work = work;
        this.plans = plans;
        this.house = House.another(beans);
        this.ours = house.takenUpCase();
        this.today = time.today();
    }

    @Test
    void theFamilyIsNamedOnceBesideTheOthersOfAnAgreement() {
        plans.agree(
                house.caseDirector(),
                ours.id(),
                new AgreementInput(
                        null,
                        "action",
                        "Praten over school",
                        "Tim mist les",
                        today.plusDays(3),
                        "",
                        null,
                        "",
                        List.of(Party.professional(house.id(Who.YOUTH_PROTECTION))),
                        List.of(),
                        List.of(
                                Party.family(ours.mother()),
                                Party.family(ours.child()),
                                Party.professional(house.id(Who.MENTAL_HEALTH))),
                        null,
                        null));

        assertThat(work.today(house.youthProtection()).promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.withWhom("het gezin"))
                        .isEqualTo("het gezin, " + Who.MENTAL_HEALTH.fullName()));
    }
}
