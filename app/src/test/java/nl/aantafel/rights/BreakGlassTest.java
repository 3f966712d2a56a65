package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.notify.Messages;
import nl.aantafel.rights.BreakGlasses.Break;
import nl.aantafel.rights.BreakGlasses.BrokenGlass;
import nl.aantafel.rights.BreakGlasses.Outcome;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** In an emergency somebody gets in, for hours; everybody who must know hears so, and somebody else judges it. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BreakGlassTest {

    private static final String WHY = "Moeder belt: hij staat voor de deur.";

    private final BeanFactory beans;
    private final TestDatabase database;
    private final House house;
    private final BreakGlasses glasses;
    private final CaseFiles cases;
    private final MovingTime time;
    private final DSLContext behind;
    private Actor outsider = Actor.technical("nobody yet");

    BreakGlassTest(BeanFactory beans, TestDatabase database, MovingTime time) {
        this.beans = beans;
        this.database = database;
        this.time = time;
        house = House.of(beans);
        glasses = beans.getBean(BreakGlasses.class);
        cases = beans.getBean(CaseFiles.class);
        behind = TestDatabase.sql(database.superuser());
    }

    @BeforeEach
    void anotherDay() {
        outsider = house.outsider();
        time.pass(Duration.ofDays(2));
    }

    private Break of(String number) {
        return new Break(house.partnership(), number, "immediate_danger", WHY);
    }

    private String number(Case on) {
        return cases.view(house.processDirector(), on.id()).number();
    }

    private Outcome.Broken into(Case on) {
        return (Outcome.Broken) glasses.breakGlass(outsider, of(number(on)));
    }

    private Actor officer() {
        return house.actor(Who.DATA_PROTECTION_OFFICER);
    }

    @Test
    void breakGlassExpiresAndCreatesReviewTask() {
        Case on = house.takenUpCase();
        assertThat(refusalOf(() -> cases.view(outsider, on.id()))).isInstanceOf(Refusal.NotFound.class);
        Outcome.Broken broken = into(on);
        assertThat(cases.view(outsider, on.id()).id()).isEqualTo(on.id());
        assertThat(tasks(house.processDirector())).anySatisfy(task -> {
            assertThat(task.kind()).isEqualTo("review_break_glass");
            assertThat(task.aboutId()).isEqualTo(broken.id());
            assertThat(task.due()).isNotNull();
        });
        time.pass(Duration.between(time.now(), broken.until()));
        assertThat(refusalOf(() -> cases.view(outsider, on.id()))).isInstanceOf(Refusal.NotFound.class);
        assertThat(glasses.mine(outsider)).isEmpty();
    }

    private List<Tasks.TaskView> tasks(Actor owner) {
        return beans.getBean(Tasks.class).mine(owner, null, Paging.MOST).rows();
    }

    @Test
    void stoppingItEndsItAtTheNextRequest() {
        Case on = house.takenUpCase();
        Outcome.Broken broken = into(on);
        glasses.stop(outsider, broken.id());
        assertThat(refusalOf(() -> cases.view(outsider, on.id()))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> glasses.stop(house.caseDirector(), broken.id())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void itCanBeAskedAgainAfterItEnded() {
        Case on = house.takenUpCase();
        glasses.stop(outsider, into(on).id());
        time.pass(Duration.ofHours(1));
        assertThat(into(on).caseId()).isEqualTo(on.id());
        assertThat(cases.view(outsider, on.id()).id()).isEqualTo(on.id());
    }

    @Test
    void processDirectorAndDataProtectionOfficerAreTold() {
        Case on = house.takenUpCase();
        Outcome.Broken broken = into(on);
        for (Actor told : List.of(house.processDirector(), officer())) {
            assertThat(beans.getBean(Messages.class).list(told, null, 25).rows())
                    .anySatisfy(message -> assertThat(message.said().link()).isEqualTo("/break-glass/" + broken.id()));
        }
        assertThat(beans.getBean(Messages.class)
                        .list(house.caseDirector(), null, 25)
                        .rows())
                .noneSatisfy(message -> assertThat(message.kind()).isEqualTo("break_glass"));
    }

    @Test
    void oneSeesWhatIsForTheTableAndWritesNothing() {
        Case on = house.takenUpCase();
        into(on);
        assertThat(beans.getBean(Families.class).of(outsider, on.id()).persons())
                .isNotEmpty();
        assertThat(refusalOf(() -> beans.getBean(Families.class)
                        .addPerson(outsider, on.id(), House.person("Piet", "Nergens", null))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void aShieldedAddressIsNotThere() {
        Case on = house.takenUpCase();
        beans.getBean(Families.class)
                .addHome(
                        house.caseDirector(),
                        on.id(),
                        new Families.HomeInput("Opvang", "Schuilstraat", "1", "1441 AB", "Purmerend", true, List.of()));
        FamilyView known = beans.getBean(Families.class).of(house.caseDirector(), on.id());
        into(on);
        FamilyView seen = beans.getBean(Families.class).of(outsider, on.id());
        assertThat(known.homes()).hasSize(1);
        assertThat(seen.homes()).isEmpty();
        assertThat(seen.persons()).hasSameSizeAs(known.persons());
    }

    @Test
    void aWrongNumberADraftAndAnotherPartnershipsCaseAnswerAlikeAndNobodyIsTold() {
        Case theirs = House.another(beans).takenUpCase();
        behind.execute("update casefile.case_file set number = 'ELDERS-1' where id = ?", theirs.id());
        Case draft = house.openedCase();
        String drafted =
                String.valueOf(behind.fetchValue("select number from casefile.case_file where id = ?", draft.id()));
        int before = messages();
        for (String number : List.of("ELDERS-1", drafted, "bestaat-niet")) {
            assertThat(glasses.breakGlass(outsider, of(number))).isEqualTo(new Outcome.Unknown());
        }
        assertThat(messages()).isEqualTo(before);
    }

    private int messages() {
        return behind.fetchCount(DSL.table("notify.message"));
    }

    @Test
    void lookingWhetherTheFormIsWholeLooksForNoCase() {
        glasses.check(outsider, of("bestaat-niet"));
        assertThat(fieldsOf(() -> glasses.check(outsider, new Break(house.partnership(), "", "", ""))))
                .containsOnlyKeys("casusnummer", "reden", "toelichting");
        assertThat(fieldsOf(() -> glasses.check(outsider, new Break(house.partnership(), "1", "nieuwsgierig", WHY))))
                .containsOnlyKeys("reden");
    }

    @Test
    void numbersAreTriedAFewTimesADay() {
        for (int times = 0; times < 5; times++) {
            glasses.breakGlass(outsider, of("raden-" + times));
        }
        String number = number(house.takenUpCase());
        assertThat(refusalOf(() -> glasses.breakGlass(outsider, of(number)))).isInstanceOf(Refusal.Conflict.class);
        time.pass(Duration.ofHours(25));
        assertThat(glasses.breakGlass(outsider, of(number))).isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void whoIsInTheCaseAlreadyBreaksNothing() {
        Case on = house.takenUpCase();
        int before = messages();
        assertThat(glasses.breakGlass(house.youthProtection(), of(number(on)))).isEqualTo(new Outcome.Inside(on.id()));
        assertThat(messages()).isEqualTo(before);
    }

    @Test
    void onlyWhoWorksOnASeatOfTheFrameMayAsk() {
        for (Actor other : List.of(house.administrator(), house.actor(Who.TEAM_LEADER), house.processDirector())) {
            assertThat(refusalOf(() -> glasses.offers(other))).isInstanceOf(Refusal.MayNot.class);
        }
        assertThat(glasses.offers(outsider)).hasSize(1);
    }

    @Test
    void somebodyElseOfAnotherOrganisationJudgesItOnce() {
        Outcome.Broken broken = into(house.takenUpCase());
        assertThat(refusalOf(() -> glasses.review(outsider, broken.id(), true, "Prima")))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> glasses.review(house.caseDirector(), broken.id(), true, "Prima")))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(fieldsOf(() -> glasses.review(house.processDirector(), broken.id(), null, "")))
                .containsOnlyKeys("oordeel", "toelichting");
        glasses.review(house.processDirector(), broken.id(), false, "Het kon wachten.");
        BrokenGlass judged = glasses.view(officer(), broken.id());
        assertThat(judged.review()).hasValueSatisfying(review -> {
            assertThat(review.justified()).isFalse();
            assertThat(review.text()).isEqualTo("Het kon wachten.");
        });
        assertThat(tasks(house.processDirector()))
                .noneSatisfy(task -> assertThat(task.aboutId()).isEqualTo(broken.id()));
        assertThat(refusalOf(() -> glasses.review(officer(), broken.id(), true, "Toch wel")))
                .isInstanceOf(Refusal.class);
        assertThat(glasses.view(officer(), broken.id()).review().orElseThrow().justified())
                .isFalse();
    }

    @Test
    void theDatabaseLetsNobodyJudgeTheirOwnOrGoInWithoutTheProcedure() {
        Outcome.Broken broken = into(house.takenUpCase());
        assertThat(below(
                        "update rights.break_glass set reviewed_by = access.me(), reviewed_at = access.clock(), justified = true,"
                                + " review = 'Prima' where id = '" + broken.id() + "'"))
                .isNotNull();
        assertThat(below("select access.break_glass('" + house.openedCase().id() + "', '" + house.partnership()
                        + "', null, access.clock() + interval '1 hour')"))
                .hasStackTraceContaining("permission denied");
    }

    /** As the app's role, for who went in. */
    private Throwable below(String statement) {
        return catchThrowable(() -> TestDatabase.sql(database.app()).transaction(inside -> {
            inside.dsl()
                    .execute(
                            "select set_config('app.person', ?, true), set_config('app.clock', ?, true)",
                            outsider.person().toString(),
                            time.now().toString());
            inside.dsl().execute(statement);
        }));
    }

    @Test
    void everyReadInItIsMarkedInTheLog() {
        Case on = house.takenUpCase();
        into(on);
        cases.view(outsider, on.id());
        LogReadings readings = beans.getBean(LogReadings.class);
        UUID reading =
                readings.begin(officer(), new LogReadings.Begin(house.partnership(), "lawfulness", "Noodprocedure"));
        assertThat(readings.read(
                                officer(),
                                reading,
                                new LogReadings.Filter(
                                        number(on), "", null, Who.OUTSIDER.fullName(), null, null, "", ""),
                                LogReadings.Use.SHOW)
                        .lines())
                .filteredOn(line -> line.outcome().equals("done"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.role()).isEqualTo("break_glass"));
    }

    @Test
    void theStartPageOfWhoWatchesTellsWhatWaits() {
        Outcome.Broken broken = into(house.takenUpCase());
        assertThat(lines(officer())).contains("/break-glass/" + broken.id());
        glasses.review(officer(), broken.id(), true, "Kon niet wachten.");
        assertThat(lines(officer())).doesNotContain("/break-glass/" + broken.id());
    }

    private Set<String> lines(Actor watching) {
        return beans.getBean(Oversights.class).mine(watching).stream()
                .flatMap(watch -> watch.sheets().stream())
                .flatMap(sheet -> sheet.lines().stream())
                .map(OversightSheet.Line::href)
                .collect(Collectors.toSet());
    }
}
