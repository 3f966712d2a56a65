package nl.aantafel.plan;

import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** Tests of a plan: each with a case of its own that was taken up, directed by Eva. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class WithACase {

    final Plans plans;
    final Time time;
    final TestDatabase database;
    final House house;
    final Actor eva;
    final Party evaDoes;
    final Case ours;

    WithACase(ApplicationContext app) {
        plans = app.getBean(Plans.class);
        time = app.getBean(Time.class);
        database = app.getBean(TestDatabase.class);
        house = House.of(app);
        eva = house.caseDirector();
        evaDoes = Party.professional(eva.person());
        ours = house.takenUpCase();
    }
}
