package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ClientsAtTable.Asked;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.ClientsAtTable.Preparation;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Everybody of the family is asked, and chooses for each conference. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ClientsAtTableTest {

    static final Preparation WORDS = new Preparation("De omgang met papa", "Een rustig weekend", "Samen koken");

    private final BeanFactory beans;
    private final Conferences conferences;
    private final ClientsAtTable clients;
    private final Families families;
    private final Time time;
    private final TestDatabase database;
    private SomeConference some;

    ClientsAtTableTest(
            BeanFactory beans,
            Conferences conferences,
            ClientsAtTable clients,
            Families families,
            Time time,
            TestDatabase database) {
        this.beans = beans;
        this.conferences = conferences;
        this.clients = clients;
        this.families = families;
        this.time = time;
        this.database = database;
        this.some = new SomeConference(beans);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(beans);
    }

    static Choice comes(String way, @Nullable UUID beside) {
        return new Choice("yes", way, "small", "", beside, WORDS);
    }

    static Choice staysAway() {
        return new Choice("no", "", "", "", null, WORDS);
    }

    private Member member(Actor reader, UUID conference, UUID person) {
        return clients.view(reader, conference).members().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private UUID prepared(LocalDate day) {
        return conferences.prepare(some.chair, some.family.id(), some.onDay(day));
    }

    private List<String> notReady(UUID conference) {
        return some.upcoming(some.house.secretary(), conference).notReady();
    }

    @Test
    void showsTheWholeFamilyAskedLeftOutOrNotAskedYet() {
        UUID conference = some.prepared();
        assertThat(member(some.chair, conference, some.family.mother()).asked()).isEqualTo(Asked.ASKED);
        Member father = member(some.chair, conference, some.family.father());
        assertThat(father.asked()).isEqualTo(Asked.LEFT_OUT);
        assertThat(father.reason()).isEqualTo("Apart gesproken, op zijn verzoek");
        Member child = member(some.chair, conference, some.family.child());
        assertThat(child.asked()).isEqualTo(Asked.NOT_YET);
        assertThat(child.choice().comes()).isEqualTo("unknown");
        assertThat(child.version()).isZero();
    }

    @Test
    void keepsWhatSomebodyChoseAndWhoSitsWithThem() {
        UUID conference = some.prepared();
        UUID beside = some.house.id(Who.YOUTH_PROTECTION);
        clients.choose(
                some.chair,
                conference,
                some.family.mother(),
                new Choice("yes", "online", "full", " Oma Riet ", beside, WORDS),
                0);

        Member mother = member(some.house.youthProtection(), conference, some.family.mother());
        assertThat(mother.choice()).isEqualTo(new Choice("yes", "online", "full", "Oma Riet", beside, WORDS));
        assertThat(mother.sitsWithName()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
        assertThat(mother.alone()).isFalse();
        assertThat(mother.version()).isEqualTo(1);

        clients.choose(some.house.caseDirector(), conference, some.family.mother(), staysAway(), 1);
        assertThat(member(some.chair, conference, some.family.mother()).choice())
                .isEqualTo(staysAway());
    }

    @Test
    void isPreparedAlsoWithWhoIsNotThere() {
        UUID conference = some.prepared();
        clients.choose(some.chair, conference, some.family.father(), staysAway(), 0);
        Member father = member(some.chair, conference, some.family.father());
        assertThat(father.asked()).isEqualTo(Asked.LEFT_OUT);
        assertThat(father.choice().preparation()).isEqualTo(WORDS);
    }

    @Test
    void isReadAtTheTableAndWrittenByWhoLeads() {
        UUID conference = some.prepared();
        UUID mother = some.family.mother();
        assertThat(clients.view(some.house.youthProtection(), conference).mayChoose())
                .isFalse();
        assertThat(clients.view(some.house.caseDirector(), conference).mayChoose())
                .isTrue();
        assertThat(refusalOf(
                        () -> clients.choose(some.house.youthProtection(), conference, mother, comes("room", null), 0)))
                .isInstanceOf(Refusal.MayNot.class);
        for (Actor elsewhere : List.of(some.house.outsider(), some.house.veiligThuis())) {
            assertThat(refusalOf(() -> clients.view(elsewhere, conference))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> clients.choose(elsewhere, conference, mother, comes("room", null), 0)))
                    .isEqualTo(new Refusal.NotFound());
        }
        assertThat(member(some.chair, conference, mother).version()).isZero();
    }

    @Test
    void isOfTheFamilyOfTheCaseOnly() {
        UUID conference = some.prepared();
        UUID other = some.house.takenUpCase().mother();
        assertThat(refusalOf(() -> clients.choose(some.chair, conference, other, comes("room", null), 0)))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void whoSitsWithSomebodyIsAskedForTheMeeting() {
        UUID conference = some.prepared();
        UUID mother = some.family.mother();
        UUID outsider = some.house.id(Who.OUTSIDER);
        assertThat(fieldsOf(() -> clients.choose(some.chair, conference, mother, comes("online", outsider), 0)))
                .isEqualTo(java.util.Map.of("bij", "meeting.check.sits-with"));
    }

    @Test
    void whoLeadsButIsNotInTheMeetingLeavesWhoSitsThereAsItWas() {
        UUID beside = some.house.id(Who.YOUTH_PROTECTION);
        UUID mother = some.family.mother();
        UUID conference = some.asking(new Invitee(beside, "involved", "Werkt met Tim"));
        clients.choose(some.chair, conference, mother, comes("online", beside), 0);

        clients.choose(some.house.caseDirector(), conference, mother, comes("online", beside), 1);
        assertThat(member(some.house.caseDirector(), conference, mother).alone())
                .isFalse();
        assertThat(fieldsOf(() -> clients.choose(
                        some.house.caseDirector(),
                        conference,
                        mother,
                        comes("online", some.house.id(Who.MENTAL_HEALTH)),
                        2)))
                .containsOnlyKeys("bij");
    }

    @Test
    void whoWritesOverAnOlderVersionIsToldWhatStandsThere() {
        UUID conference = some.prepared();
        UUID mother = some.family.mother();
        clients.choose(some.house.caseDirector(), conference, mother, comes("room", null), 0);
        Refusal refusal = refusalOf(() -> clients.choose(some.chair, conference, mother, staysAway(), 0));
        assertThat(refusal).isInstanceOfSatisfying(Refusal.Stale.class, stale -> {
            assertThat(stale.currentVersion()).isEqualTo(1);
            assertThat(stale.changedBy()).isEqualTo(Who.CASE_DIRECTOR.fullName());
            assertThat(stale.current())
                    .containsEntry("komt", "yes")
                    .containsEntry("hoe", "room")
                    .containsEntry("bespreken", WORDS.discuss());
        });
        assertThat(refusalOf(() -> clients.choose(some.chair, conference, some.family.child(), staysAway(), 3)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void isFixedOnceTheReportIsSettledOrTheConferenceIsOff() {
        UUID settled = some.started();
        clients.choose(some.chair, settled, some.family.mother(), comes("room", null), 0);
        some.finalised(settled);
        assertThat(refusalOf(() -> clients.choose(some.chair, settled, some.family.mother(), staysAway(), 1)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.family-settled", List.of()));
        assertThat(clients.view(some.chair, settled).mayChoose()).isFalse();

        UUID off = some.prepared();
        conferences.cancel(some.chair, off, "Griep", 0);
        assertThat(refusalOf(() -> clients.choose(some.chair, off, some.family.mother(), staysAway(), 0)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.cancelled", List.of()));
    }

    @Test
    void isNotReadyUntilTheChoicesAreKnownAndNobodySitsOnlineAlone() {
        UUID conference = prepared(time.today().plusDays(1));
        UUID mother = some.family.mother();
        assertThat(notReady(conference)).containsExactly("family-choice-unknown");
        clients.choose(some.chair, conference, mother, comes("online", null), 0);
        assertThat(notReady(conference))
                .as("the father is not asked, and prepared all the same")
                .containsExactly("online-alone", "family-not-prepared");
        assertThat(member(some.chair, conference, mother).alone()).isTrue();
        clients.choose(some.chair, conference, mother, comes("online", some.house.id(Who.YOUTH_PROTECTION)), 1);
        assertThat(notReady(conference)).containsExactly("family-not-prepared");

        Prepare without = some.onDay(time.today().plusDays(1));
        conferences.change(
                some.chair,
                conference,
                new Prepare(
                        without.kind(),
                        without.startsAt(),
                        without.endsAt(),
                        without.place(),
                        "",
                        without.aim(),
                        null,
                        some.house.id(Who.SECRETARY),
                        List.of(new Invitee(some.house.id(Who.MENTAL_HEALTH), "involved", "Behandelt de moeder")),
                        List.of(new FamilyMember(mother, true, "")),
                        without.questions()),
                0);
        assertThat(notReady(conference))
                .as("who would sit with her is no longer asked")
                .containsExactly("online-alone");
    }

    @Test
    void somebodyEnteredByMistakeLeavesNothingBehind() {
        UUID conference = some.prepared();
        UUID mistake = families.addPerson(
                some.house.caseDirector(), some.family.id(), House.person("Vergist", "Bericht", null));
        clients.choose(some.chair, conference, mistake, staysAway(), 0);
        families.removePerson(some.house.caseDirector(), some.family.id(), mistake);
        assertThat(TestDatabase.sql(database.superuser())
                        .fetchValue("select count(*)::int from meeting.family_choice where person_id = ?", mistake))
                .isEqualTo(0);
        assertThat(TestDatabase.sql(database.superuser())
                        .fetchValue(
                                "select count(*)::int from platform.destruction where relation = 'meeting.family_choice'"
                                        + " and key ->> 'person_id' = ?",
                                mistake.toString()))
                .isEqualTo(1);
    }
}
