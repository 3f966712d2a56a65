package nl.aantafel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.Doors;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.client.FamilyTalks;
import nl.aantafel.client.FamilyTalks.Heard;
import nl.aantafel.client.FamilyWords;
import nl.aantafel.client.MyPlans;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.MyPlans.Reply;
import nl.aantafel.client.MyScores;
import nl.aantafel.client.Outlets;
import nl.aantafel.client.OwnScore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.RequestChoices.Wish;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What somebody wrote on their own page, or said apart, is theirs when they ask for their data. */
@SpringBootTest
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OwnPageRequestsTest {

    private static final String WORDS = "Mag mijn zus erbij zijn?";
    private static final String APART = "Ik wil dat het stil is.";

    private final BeanFactory beans;
    private final TestDatabase database;
    private final Desk desk;
    private final House house;
    private final Case on;
    private Actor mother = Actor.client(new UUID(0, 0));
    private UUID written = new UUID(0, 0);

    OwnPageRequestsTest(BeanFactory beans, TestDatabase database) {
        this.beans = beans;
        this.database = database;
        this.desk = new Desk(beans);
        this.house = desk.house;
        this.on = house.takenUpCase();
    }

    @BeforeEach
    void motherWrites() {
        beans.getBean(Outlets.class).switchOn(house.administrator(), house.partnership(), "FG-2026-14");
        Doors doors = beans.getBean(Doors.class);
        doors.contact(house.caseDirector(), on.id(), on.mother(), new SafeContact("in_person", "", "", "", null, 0));
        doors.offer(house.caseDirector(), on.id(), on.mother(), null);
        mother = Actor.client(doors.of(house.caseDirector(), on.id()).members().stream()
                .filter(each -> each.person().equals(on.mother()))
                .flatMap(each -> each.doors().stream())
                .findFirst()
                .orElseThrow()
                .id());
        plans().say(mother, Optional.empty(), new Reply(null, Kind.PROPOSAL, WORDS));
        written = words().of(house.caseDirector(), on.id()).getFirst().id();
        beans.getBean(FamilyTalks.class)
                .hear(
                        house.caseDirector(),
                        on.id(),
                        new Heard(
                                on.mother(),
                                beans.getBean(Time.class).today(),
                                house.id(Who.YOUTH_PROTECTION),
                                Set.of(on.father()),
                                APART,
                                "contact"));
    }

    private MyPlans plans() {
        return beans.getBean(MyPlans.class);
    }

    private FamilyWords words() {
        return beans.getBean(FamilyWords.class);
    }

    private List<String> proposals() {
        return plans().of(mother, Optional.empty()).proposals().stream()
                .map(MyPlans.Reaction::body)
                .toList();
    }

    private UUID granted(String kind, Wish wish) {
        UUID request = desk.opened(kind, on);
        desk.choices.choose(desk.contactPoint(), request, List.of(new ResourceRef("contribution", written)), wish);
        desk.consult(request);
        desk.allAllow(request);
        desk.decide(request, Desk.give());
        desk.settled(request);
        return request;
    }

    private Object kept() {
        return TestDatabase.sql(database.superuser())
                .fetchValue("select count(*)::int from client.contribution where id = ?", written);
    }

    @Test
    void bothAreAmongTheItemsOfARequest() {
        UUID request = desk.opened("erasure", on);

        assertThat(desk.choices.choosable(desk.contactPoint(), request, Texts.DUTCH))
                .filteredOn(each -> Set.of("contribution", "heard_apart")
                        .contains(each.ref().type()))
                .extracting(each ->
                        each.ref().type() + ": " + each.text().lines().toList().getLast())
                .containsExactlyInAnyOrder("contribution: " + WORDS, "heard_apart: " + APART);
    }

    @Test
    void aFigureIsToldWithTheQuestionWhatItMeansAndWhatWouldBeBetter() {
        beans.getBean(MyScores.class)
                .give(
                        mother,
                        "immediate_safety_worry",
                        new OwnScore(
                                beans.getBean(Time.class).today(),
                                7,
                                "Ik slaap slecht.",
                                "Als het stil is.",
                                "contact"),
                        Texts.DUTCH);
        UUID request = desk.opened("erasure", on);

        assertThat(desk.choices.choosable(desk.contactPoint(), request, Texts.DUTCH))
                .filteredOn(each -> each.text().contains("Ik slaap slecht."))
                .singleElement()
                .satisfies(each -> assertThat(each.text())
                        .contains("Hoeveel zorgen maakt u zich", "gevaar) 7", "Als het stil is."));
    }

    @Test
    void whatIsRestrictedIsReadByNobody() {
        granted("restriction", new Wish("accuracy_contested", ""));

        assertThat(words().of(house.caseDirector(), on.id())).isEmpty();
        assertThat(proposals()).isEmpty();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whatIsErasedIsDestroyed() {
        granted("erasure", new Wish("no_longer_needed", ""));
        assertThat(proposals()).isEmpty();

        beans.getBean(ErasingJob.class).run();

        assertThat(kept()).isEqualTo(0);
        assertThat(plans().of(mother, Optional.empty()).page().callName()).isEqualTo("Sara");
    }
}
