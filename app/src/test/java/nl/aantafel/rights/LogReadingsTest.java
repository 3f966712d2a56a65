package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.rights.LogReadings.Activity;
import nl.aantafel.rights.LogReadings.AskedActivities;
import nl.aantafel.rights.LogReadings.Begin;
import nl.aantafel.rights.LogReadings.Filter;
import nl.aantafel.rights.LogReadings.Told;
import nl.aantafel.rights.LogReadings.Use;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** The log is read for a purpose of the law, by who watches over it, and that leaves a line. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LogReadingsTest {

    private static final String WHY = "Steekproef over november.";

    private final BeanFactory beans;
    private final House house;
    private final LogReadings readings;
    private final CaseFiles cases;
    private final MovingTime time;
    private final DSLContext behind;
    private Actor officer = Actor.technical("nobody yet");

    LogReadingsTest(BeanFactory beans, TestDatabase database, MovingTime time) {
        this.beans = beans;
        this.time = time;
        house = House.of(beans);
        readings = beans.getBean(LogReadings.class);
        cases = beans.getBean(CaseFiles.class);
        behind = TestDatabase.sql(database.superuser());
    }

    @BeforeEach
    void somebodyWatches() {
        officer = house.actor(Who.DATA_PROTECTION_OFFICER);
    }

    private UUID begin() {
        return readings.begin(officer, new Begin(house.partnership(), "lawfulness", WHY));
    }

    private String number(Case of) {
        return cases.view(house.processDirector(), of.id()).number();
    }

    private List<Told> read(Filter filter) {
        return readings.read(officer, begin(), filter, Use.SHOW).lines();
    }

    private static Filter ofCase(String number) {
        return new Filter(number, "", null, "", null, null, "", "");
    }

    @Test
    void onlyWhoWatchesOverThePartnershipBeginsToRead() {
        for (Actor other : List.of(house.processDirector(), house.administrator(), house.caseDirector())) {
            assertThat(refusalOf(() -> readings.begin(other, new Begin(house.partnership(), "lawfulness", WHY))))
                    .isInstanceOf(Refusal.MayNot.class);
            assertThat(refusalOf(() -> readings.books(other))).isInstanceOf(Refusal.MayNot.class);
        }
    }

    @Test
    void aPurposeOfTheLawAndAnExplanationComeFirst() {
        assertThat(fieldsOf(() -> readings.begin(officer, new Begin(house.partnership(), "", " "))))
                .containsOnlyKeys("doel", "toelichting");
        assertThat(fieldsOf(() -> readings.begin(officer, new Begin(house.partnership(), "performance", WHY))))
                .containsOnlyKeys("doel");
    }

    @Test
    void aReadingIsOnesOwnAndEndsWithTheTermOfTheFrame() {
        UUID reading = begin();
        assertThat(refusalOf(() -> readings.read(house.processDirector(), reading, Filter.NONE, Use.SHOW)))
                .isInstanceOf(Refusal.NotFound.class);
        time.pass(Duration.ofHours(8));
        assertThat(refusalOf(() -> readings.read(officer, reading, Filter.NONE, Use.SHOW)))
                .isEqualTo(new Refusal.Conflict("rights.log.refusal.over", List.of()));
    }

    @Test
    void tellsOfACaseWhoDidWhatByWhichRoleAndRight() {
        Case on = house.takenUpCase();
        cases.view(house.youthProtection(), on.id());
        assertThat(read(ofCase(number(on))))
                .anySatisfy(line -> {
                    assertThat(line.name()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
                    assertThat(line.action()).isEqualTo("READ");
                    assertThat(line.role()).isEqualTo("participant");
                    assertThat(line.rights()).contains("SEE_REFERRAL");
                    assertThat(line.caseNumber()).isEqualTo(number(on));
                })
                .allSatisfy(line -> assertThat(line.caseNumber()).isEqualTo(number(on)));
    }

    @Test
    void refusedAccessIsToldWithTheCaseAndTheRightThatWasAsked() {
        Case on = house.takenUpCase();
        refusalOf(() -> cases.view(house.outsider(), on.id()));
        assertThat(read(new Filter(number(on), "", null, "", null, null, "refused", "")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo(Who.OUTSIDER.fullName());
                    assertThat(line.reason()).isEqualTo("NotFound");
                    assertThat(line.role()).isEmpty();
                    assertThat(line.rights()).isNotEmpty();
                });
    }

    @Test
    void givingSomebodyAccessStandsApartFromOtherChanges() {
        Case on = house.takenUpCase();
        house.join(on.id(), Who.PROBATION);
        assertThat(read(new Filter(number(on), "", null, "", null, null, "rights", "")))
                .anySatisfy(line -> assertThat(line.activity()).isEqualTo("team.join"));
    }

    @Test
    void readingAndTakingAlongAreLinesWithTheirPurpose() {
        Case on = house.takenUpCase();
        UUID reading = begin();
        readings.read(officer, reading, ofCase(number(on)), Use.EXPORT);
        assertThat(read(ofCase(number(on)))).anySatisfy(line -> {
            assertThat(line.name()).isEqualTo(Who.DATA_PROTECTION_OFFICER.fullName());
            assertThat(line.activity()).isEqualTo("log.export");
            assertThat(line.action()).isEqualTo("EXPORT");
            assertThat(line.rights()).contains("purpose:lawfulness", "READ_LOG");
        });
    }

    @Test
    void aPersonIsFoundByNameAndBirthAndNobodyByHalfOfIt() {
        Case on = house.takenUpCase();
        beans.getBean(Families.class).of(house.youthProtection(), on.id());
        Filter sara = new Filter("", "de wilde", LocalDate.of(1990, 4, 12), "", null, null, "", "");
        assertThat(read(sara)).isNotEmpty();
        assertThat(read(new Filter("", "Onbekend", LocalDate.of(1990, 4, 12), "", null, null, "", "")))
                .isEmpty();
        assertThat(fieldsOf(() -> read(new Filter("", sara.lastName(), null, "", null, null, "", ""))))
                .containsOnlyKeys("geboortedatum");
    }

    @Test
    void anotherPartnershipsLinesAreNotThere() {
        House other = House.another(beans);
        Case theirs = other.takenUpCase();
        beans.getBean(Families.class).of(other.mentalHealth(), theirs.id());
        UUID mother = (UUID) behind.fetchValue("select subject_key from casefile.person where id = ?", theirs.mother());
        assertThat(readings.activities(officer, begin(), new AskedActivities("", "", mother, null, null))
                        .activities())
                .isEmpty();
        assertThat(readings.activities(
                                other.actor(Who.DATA_PROTECTION_OFFICER),
                                readings.begin(
                                        other.actor(Who.DATA_PROTECTION_OFFICER),
                                        new Begin(other.partnership(), "court", WHY)),
                                new AskedActivities("", "", mother, null, null))
                        .activities())
                .isNotEmpty();
        assertThat(refusalOf(() -> readings.begin(officer, new Begin(other.partnership(), "lawfulness", WHY))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void withoutACaseOrAPersonThePeriodIsAQuarterAtMost() {
        LocalDate today = time.today();
        assertThat(fieldsOf(() -> read(new Filter("", "", null, "", today.minusDays(93), today, "", ""))))
                .containsOnlyKeys("vanaf");
        assertThat(read(new Filter("", "", null, "", today.minusDays(92), today, "", "")))
                .isNotEmpty();
    }

    @Test
    void aNameThatFitsSeveralPeopleIsAskedForAgain() {
        assertThat(fieldsOf(() -> read(new Filter("", "", null, "a", null, null, "", ""))))
                .containsEntry("professional", "rights.log.error.several");
        assertThat(read(new Filter("", "", null, Who.POLICE.fullName(), null, null, "", "")))
                .allSatisfy(line -> assertThat(line.name()).isEqualTo(Who.POLICE.fullName()));
    }

    @Test
    void aLineAboutSeveralPeopleIsOneActivityEachBelowAStepOfTheirOwn() {
        Case on = house.takenUpCase();
        beans.getBean(Families.class).of(house.youthProtection(), on.id());
        UUID sara = (UUID) behind.fetchValue("select subject_key from casefile.person where id = ?", on.mother());
        List<Activity> about = readings.activities(officer, begin(), new AskedActivities("", "", sara, null, null))
                .activities();
        assertThat(about).isNotEmpty().allSatisfy(each -> {
            assertThat(each.subject()).isEqualTo(sara);
            assertThat(each.spanId()).matches("[0-9a-f]{16}");
            assertThat(each.traceId()).matches("[0-9a-f]{32}");
            assertThat(each.activityId()).startsWith("urn:uuid:");
        });
        Activity one = about.getLast();
        List<Activity> whole = readings.activities(
                        officer, begin(), new AskedActivities(one.traceId(), "", null, null, null))
                .activities();
        assertThat(whole).extracting(Activity::spanId).contains(one.parentSpanId(), one.spanId());
    }

    @Test
    void somethingMustBeAskedOfTheStandardsEndpoint() {
        UUID reading = begin();
        assertThat(fieldsOf(() -> readings.activities(officer, reading, new AskedActivities("", "", null, null, null))))
                .containsOnlyKeys("traceId");
    }

    @Test
    void whatIsDestroyedIsFoundByNobodyAndItsLinesStayWhole() {
        Case on = house.openedCase();
        Families families = beans.getBean(Families.class);
        UUID extra = families.addPerson(
                house.veiligThuis(), on.id(), House.person("Roos", "Zonderling", LocalDate.of(1980, 2, 2)));
        Filter roos = new Filter("", "Zonderling", LocalDate.of(1980, 2, 2), "", null, null, "", "");
        assertThat(read(roos)).isNotEmpty();
        families.removePerson(house.veiligThuis(), on.id(), extra);
        assertThat(read(roos)).isEmpty();
        beans.getBean(nl.aantafel.audit.store.Sealing.class).sealAny();
        assertThat(beans.getBean(nl.aantafel.audit.store.Verifying.class).walk().broken())
                .isEmpty();
    }

    @Test
    void theReadingsOfOthersAreSeenByWhoWatchesAndByNobodyBelow() {
        begin();
        assertThat(readings.readings(officer, house.partnership(), null, 25).rows())
                .isNotEmpty()
                .first()
                .satisfies(each -> assertThat(each.explanation()).isEqualTo(WHY));
        assertThat(refusalOf(() -> readings.readings(house.processDirector(), house.partnership(), null, 25)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void aLogThatCannotBeWrittenFailsThePage() {
        Case on = house.takenUpCase();
        String before = cases.view(house.caseDirector(), on.id()).familyName();
        behind.execute("revoke insert on audit.line from aantafel_app");
        try {
            assertThat(catchThrowable(() -> cases.view(house.caseDirector(), on.id())))
                    .isNotNull();
            assertThat(catchThrowable(() -> beans.getBean(Families.class)
                            .addPerson(house.caseDirector(), on.id(), House.person("Piet", "Nergens", null))))
                    .isNotNull();
        } finally {
            behind.execute("grant insert on audit.line to aantafel_app");
        }
        assertThat(before).isNotBlank();
        assertThat(behind.fetchCount(behind.selectOne().from("casefile.person").where("last_name = 'Nergens'")))
                .isZero();
    }

    @Test
    void everyPageViewOfAPersonIsOneLogLinePerSubject() {
        Case on = house.takenUpCase();
        UUID reading = begin();
        beans.getBean(Families.class).of(house.mentalHealth(), on.id());
        for (UUID person : List.of(on.mother(), on.father(), on.child())) {
            UUID key = (UUID) behind.fetchValue("select subject_key from casefile.person where id = ?", person);
            assertThat(readings.activities(officer, reading, new AskedActivities("", "", key, null, null))
                            .activities())
                    .filteredOn(each -> each.name().equals("family.of"))
                    .as("who the family is was opened once by mental health care")
                    .hasSize(1);
        }
    }
}
