package nl.aantafel.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.MyPlans.Reply;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.Below;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** What somebody writes is theirs and of whom they let look along, also where several ways lead to one page. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OwnWordsTest {

    private static final String WORDS = "Niet tegen papa zeggen";

    private final ReleasedFamily family;
    private final Doors doors;
    private final OwnDoors own;
    private final MyPlans plans;
    private final Outlets outlets;
    private final Below below;
    private final UUID mother;
    private final UUID young;

    OwnWordsTest(ApplicationContext app, TestDatabase database, Time time) {
        family = new ReleasedFamily(app);
        doors = app.getBean(Doors.class);
        own = app.getBean(OwnDoors.class);
        plans = app.getBean(MyPlans.class);
        outlets = app.getBean(Outlets.class);
        below = new Below(database, time, Roles.CLIENT);
        mother = family.ours.mother();
        young = family.young;
    }

    private Actor representing(UUID child, UUID parent) {
        if (child.equals(family.ours.child())) {
            doors.contact(family.eva, family.ours.id(), child, new SafeContact("in_person", "", "", "", null, 0));
        }
        List<UUID> before = ways(child);
        doors.offer(family.eva, family.ours.id(), child, parent);
        return Actor.client(ways(child).stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow());
    }

    private List<UUID> ways(UUID person) {
        return doors.of(family.eva, family.ours.id()).members().stream()
                .filter(each -> each.person().equals(person))
                .flatMap(each -> each.doors().stream())
                .map(Doors.Door::id)
                .toList();
    }

    private void proposes(Actor at, String words) {
        plans.say(at, Optional.empty(), new Reply(null, Kind.PROPOSAL, words));
    }

    private List<String> proposals(Actor at) {
        return plans.of(at, Optional.empty()).proposals().stream()
                .map(MyPlans.Reaction::body)
                .toList();
    }

    @Test
    void whatAYoungPersonWritesIsNotReadByTheParentWhoRepresentsThem() {
        proposes(family.at(young), WORDS);

        assertThat(proposals(representing(young, mother))).isEmpty();
        assertThat(proposals(family.at(young))).containsExactly(WORDS);
    }

    @Test
    void ofTwoParentsWhoRepresentAChildNoneReadsTheOther() {
        Actor one = representing(family.ours.child(), mother);
        doors.contact(
                family.eva, family.ours.id(), family.ours.child(), new SafeContact("in_person", "", "", "", null, 1));
        doors.offer(family.eva, family.ours.id(), family.ours.child(), family.ours.father());
        Actor other = ways(family.ours.child()).stream()
                .map(Actor::client)
                .filter(each -> !each.equals(one))
                .findFirst()
                .orElseThrow();

        proposes(one, WORDS);

        assertThat(proposals(other)).isEmpty();
        assertThat(below.found(other, "select body from client.contribution")).isEmpty();
    }

    @Test
    void aConfidantReadsWhatTheirOwnFriendWrote() {
        proposes(family.at(mother), WORDS);
        own.lend(family.at(mother), "mijn zus", null);
        Actor sister = Actor.client(own.confidants(family.at(mother)).getFirst().door());

        assertThat(proposals(sister)).containsExactly(WORDS);
    }

    @Test
    void aLineThatWasTakenBackStaysBehindInNoAnswerToIt() {
        family.agree("Belt oma", mother);
        family.release(mother);
        UUID line = plans.of(family.at(mother), Optional.empty()).lines().stream()
                .filter(each -> each.copy().content().text().equals("Belt oma"))
                .findFirst()
                .orElseThrow()
                .id();
        plans.say(family.at(mother), Optional.empty(), new Reply(line, Kind.QUESTION, "Mag dat later?"));

        family.releases.takeBack(family.eva, family.ours.id(), mother, Optional.empty());

        assertThat(below.found(family.at(mother), "select choices::text || body from client.contribution"))
                .singleElement()
                .asString()
                .contains("Mag dat later?")
                .doesNotContain("Belt oma");
    }

    @Test
    void whereNothingIsShownNoAnswerIsEither() {
        proposes(family.at(mother), WORDS);

        outlets.switchOff(family.house.administrator(), family.house.partnership());
        try {
            assertThat(proposals(family.at(mother))).isEmpty();
        } finally {
            outlets.switchOn(family.house.administrator(), family.house.partnership(), "FG-2026-14");
        }
    }

    @Test
    void theDatabaseShowsADoorNoOtherDoorAndNoOtherSession() {
        String names = "select id from client.door";

        assertThat(below.found(family.at(mother), names))
                .containsExactly(family.at(mother).person().toString());
        assertThat(below.found(family.at(mother), "select door_id from client.session"))
                .isEmpty();
    }
}
