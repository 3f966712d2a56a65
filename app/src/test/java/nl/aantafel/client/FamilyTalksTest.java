package nl.aantafel.client;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.FamilyTalks.Heard;
import nl.aantafel.client.FamilyTalks.Said;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ClientsAtTable;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.Preparing;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** What somebody wants from a conference reaches only whom they let hear it. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FamilyTalksTest {

    private static final String SECRET = "Niet als Mark erbij is";

    private final House house;
    private final ReleasedFamily family;
    private final MyTalks mine;
    private final FamilyTalks talks;
    private final Conferences conferences;
    private final ClientsAtTable tables;
    private final Time time;
    private final TestDatabase database;
    private final UUID mother;

    FamilyTalksTest(ApplicationContext app, TestDatabase database, Time time) {
        this.house = House.of(app);
        this.family = new ReleasedFamily(app);
        this.mine = app.getBean(MyTalks.class);
        this.talks = app.getBean(FamilyTalks.class);
        this.conferences = app.getBean(Conferences.class);
        this.tables = app.getBean(ClientsAtTable.class);
        this.time = time;
        this.database = database;
        this.mother = family.ours.mother();
    }

    private UUID conference;

    @BeforeEach
    void motherIsAskedForAConference() {
        conference = conferences.prepare(
                house.processDirector(),
                family.ours.id(),
                Preparing.conference(house, time.today().plusDays(21), List.of(new FamilyMember(mother, true, ""))));
    }

    private static Wish wish(String discuss, String readTo) {
        return new Wish("yes", "room", "small", "mijn zus", discuss, "Rust", "Korte gesprekken", "Eva", readTo);
    }

    private void says(String discuss, String readTo) {
        family.release(mother);
        mine.prepare(family.at(mother), Optional.empty(), wish(discuss, readTo));
    }

    private Said said() {
        return talks.of(house.caseDirector(), family.ours.id()).getFirst();
    }

    private Choice choice() {
        return tables.view(house.processDirector(), conference).members().stream()
                .filter(each -> each.person().equals(mother))
                .findFirst()
                .orElseThrow()
                .choice();
    }

    @Test
    void withoutAReleasedConferenceThereIsNothingToPrepare() {
        assertThat(mine.of(family.at(mother), Optional.empty()).meeting()).isEmpty();
        assertThat(refusalOf(() -> mine.prepare(family.at(mother), Optional.empty(), wish("School", "table"))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whoMayHearItIsAskedEachTime() {
        family.release(mother);

        assertThat(fieldsOf(() -> mine.prepare(family.at(mother), Optional.empty(), wish("School", ""))))
                .containsOnlyKeys("voorlezen");
    }

    @Test
    void theLatestTakesThePlaceOfWhatWasSaidBefore() {
        says("School", "table");
        mine.prepare(family.at(mother), Optional.empty(), wish("Het huis", "contact"));

        assertThat(talks.of(house.caseDirector(), family.ours.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.wish().discuss()).isEqualTo("Het huis"));
        assertThat(mine.of(family.at(mother), Optional.empty())
                        .given()
                        .orElseThrow()
                        .wish()
                        .discuss())
                .isEqualTo("Het huis");
    }

    @Test
    void whoTakesPartInTheCaseDoesNotReadIt() {
        says(SECRET, "contact");

        assertThat(refusalOf(() -> talks.of(house.youthProtection(), family.ours.id())))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> talks.of(house.outsider(), family.ours.id())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theDatabaseKeepsItFromTheRestOfTheTable() {
        says(SECRET, "contact");

        assertThat(contributions(house.youthProtection())).isZero();
        assertThat(contributions(house.caseDirector())).isEqualTo(1);
    }

    private int contributions(Actor actor) {
        return new Below(database, time)
                .run(actor, "select id from client.contribution where case_id = ?", family.ours.id());
    }

    @Test
    void theOtherParentReadsNothingOfIt() {
        says(SECRET, "table");
        family.release(family.ours.father());

        assertThat(family.below(family.ours.father(), "select body from client.contribution"))
                .isEmpty();
    }

    @Test
    void wordsForTheTableAreTakenOverInThePreparation() {
        says("School", "table");

        talks.takeOver(house.caseDirector(), family.ours.id(), said().id());

        assertThat(choice().comes()).isEqualTo("yes");
        assertThat(choice().company()).isEqualTo("small");
        assertThat(choice().preparation().discuss()).isEqualTo("School");
        assertThat(choice().preparation().ideas()).contains("Korte gesprekken", "Eva");
        assertThat(refusalOf(() -> talks.takeOver(house.caseDirector(), family.ours.id(), said().id())))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void wordsForTheContactPersonStayWithThem() {
        says(SECRET, "contact");

        talks.takeOver(house.caseDirector(), family.ours.id(), said().id());

        assertThat(choice().comes()).isEqualTo("yes");
        assertThat(choice().preparation().empty()).isTrue();
    }

    @Test
    void theWriterSeesThatItWasRead() {
        says("School", "table");
        assertThat(mine.of(family.at(mother), Optional.empty())
                        .given()
                        .orElseThrow()
                        .readAt())
                .isNull();

        talks.read(house.processDirector(), family.ours.id(), said().id());

        assertThat(mine.of(family.at(mother), Optional.empty())
                        .given()
                        .orElseThrow()
                        .readAt())
                .isNotNull();
    }

    @Test
    void aChildIsHeardApartWithWhoAskedAndWhoWasNotThere() {
        UUID child = family.ours.child();
        talks.hear(
                house.caseDirector(),
                family.ours.id(),
                new Heard(
                        child,
                        time.today(),
                        house.id(Who.YOUTH_PROTECTION),
                        Set.of(mother, family.ours.father()),
                        "Ik wil dat het stil is.",
                        "contact"));

        assertThat(talks.heard(house.processDirector(), family.ours.id()))
                .first()
                .satisfies(each -> {
                    assertThat(each.byName()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
                    assertThat(each.withoutNames()).containsExactly("Mark", "Sara");
                });
        assertThat(refusalOf(() -> talks.heard(house.youthProtection(), family.ours.id())))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whoWasHeardApartWasNotAbsentThemselvesAndSaidSomething() {
        UUID child = family.ours.child();
        LocalDate tomorrow = time.today().plusDays(1);

        assertThat(fieldsOf(() -> talks.hear(
                        house.caseDirector(),
                        family.ours.id(),
                        new Heard(child, tomorrow, house.id(Who.OUTSIDER), Set.of(child), "", ""))))
                .containsOnlyKeys("door", "datum", "zonder", "woorden", "voorlezen");
    }
}
