package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.casefile.Families.StayView;
import nl.aantafel.casefile.HandOvers;
import nl.aantafel.casefile.HelpCourses;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.casefile.Sharing.What;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Deviations;
import nl.aantafel.plan.Escalations;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.SafetyChecks;
import nl.aantafel.plan.SafetyChecks.Rhythm;
import nl.aantafel.plan.StableSafety;
import nl.aantafel.plan.Watches;
import nl.aantafel.platform.backup.Backups;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.RequestChoices.Wish;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RightsRequests.Step;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.Preparing;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** The rights hold for everything that is kept about somebody: who they are, where they stay, help, agreements, figures. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OtherKindsTest {

    private static final String PHONE = "06 12 34 56 78";
    private static final Wish UNLAWFUL = new Wish("unlawful", "");
    private static final Wish CONTESTED = new Wish("accuracy_contested", "");
    private static final Wish OWN_SITUATION = new Wish("own_situation", "");

    private final BeanFactory beans;
    private final MovingTime clock;
    private final TestDatabase database;
    private final DSLContext behind;
    private final Below below;
    private final Families families;
    private final Histories histories;
    private final Plans plans;
    private final Sharing sharing;
    private final Desk desk;
    private final Case on;

    OtherKindsTest(BeanFactory beans, MovingTime clock, TestDatabase database) {
        this.beans = beans;
        this.clock = clock;
        this.database = database;
        this.behind = TestDatabase.sql(database.superuser());
        this.below = new Below(database, clock);
        this.families = beans.getBean(Families.class);
        this.histories = beans.getBean(Histories.class);
        this.plans = beans.getBean(Plans.class);
        this.sharing = beans.getBean(Sharing.class);
        this.desk = new Desk(beans);
        this.on = desk.house.takenUpCase();
    }

    private Actor director() {
        return desk.house.caseDirector();
    }

    private Actor worker() {
        return desk.house.youthProtection();
    }

    private long rows(String sql, Object... values) {
        return behind.fetchSingle("select count(*) from " + sql, values).get(0, Long.class);
    }

    private List<What> news(Actor who) {
        return sharing.changed(who, on.id()).stream().map(Sharing.Changed::what).toList();
    }

    private Step step(UUID request) {
        return desk.requests.view(desk.contactPoint(), request).line().step();
    }

    private PersonView mother(Actor reader) {
        return families.of(reader, on.id()).person(on.mother()).orElseThrow();
    }

    private void says(String phone, String note) {
        PersonView now = mother(director());
        PersonInput was = now.asInput();
        families.changePerson(
                director(),
                on.id(),
                on.mother(),
                new PersonInput(
                        was.role(),
                        was.firstName(),
                        was.prefix(),
                        was.lastName(),
                        was.birthDate(),
                        was.gender(),
                        was.diedOn(),
                        phone,
                        note),
                now.version());
    }

    private UUID help() {
        return histories.addHelp(
                director(),
                on.id(),
                new HelpInput(on.mother(), "De training", "Rustig blijven", clock.today(), null, false));
    }

    private List<HelpView> helpOf(Actor reader) {
        return histories.of(reader, on.id()).help();
    }

    private UUID home(StayInput... stays) {
        return families.addHome(
                director(),
                on.id(),
                new HomeInput("Bij oma", "Lindelaan", "4", "1234 AB", "Meerdam", false, List.of(stays)));
    }

    private StayInput stays(UUID person) {
        return new StayInput(person, "full", null, null);
    }

    private List<HomeView> homes(Actor reader) {
        return families.of(reader, on.id()).homes();
    }

    /** What a request can be about, of a kind. */
    private ResourceRef item(UUID request, String type) {
        return desk.choices.choosable(desk.contactPoint(), request, Texts.DUTCH).stream()
                .map(Item::ref)
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private UUID about(String kind, Wish wish, String... types) {
        UUID request = desk.opened(kind, on);
        List<ResourceRef> items =
                Arrays.stream(types).map(type -> item(request, type)).toList();
        desk.choices.choose(desk.contactPoint(), request, items, wish);
        return request;
    }

    private void grant(UUID request) {
        desk.consult(request);
        desk.allAllow(request);
        desk.decide(request, Desk.give());
        desk.settled(request);
    }

    private UUID granted(String kind, Wish wish, String... types) {
        UUID request = about(kind, wish, types);
        grant(request);
        return request;
    }

    private void lifted(UUID request) {
        desk.handedOver(request);
        desk.restrictions.announce(desk.contactPoint(), request, "Wij gingen het na.", desk.version(request));
        desk.restrictions.lift(desk.contactPoint(), request, "by_hand", clock.today(), desk.version(request));
    }

    private void erase() {
        beans.getBean(ErasingJob.class).run();
    }

    @Test
    void helpThatIsRestrictedStaysAndIsReadByNobodyUntilThePersonWasTold() {
        UUID help = help();
        UUID request = granted("restriction", CONTESTED, "help");
        for (Actor each : List.of(director(), worker(), desk.house.processDirector())) {
            assertThat(helpOf(each)).isEmpty();
            assertThat(below.run(each, "select 1 from casefile.help where id = ?", help))
                    .isZero();
            assertThat(refusalOf(() -> histories.removeHelp(each, on.id(), help)))
                    .isNotNull();
        }
        assertThat(rows("casefile.help where id = ?", help)).isOne();
        assertThat(news(worker())).containsExactly(What.RESTRICTED);
        assertThat(desk.all(request)).extracting(Item::text).containsExactly("De training\nRustig blijven");
        lifted(request);
        assertThat(helpOf(worker())).extracting(HelpView::id).containsExactly(help);
        assertThat(news(worker())).containsExactly(What.LIFTED);
    }

    @Test
    void whatTwoRequestsRestrictStaysSoUntilBothEnd() {
        help();
        UUID first = granted("restriction", CONTESTED, "help");
        UUID second = granted("restriction", new Wish("needed_for_claim", ""), "help");
        lifted(first);
        assertThat(helpOf(worker())).isEmpty();
        lifted(second);
        assertThat(helpOf(worker())).hasSize(1);
    }

    @Test
    void aNumberToRingIsRestrictedAloneAndComesBackWhenNobodyWroteAnother() {
        says(PHONE, "Liever na vijven");
        UUID request = granted("restriction", CONTESTED, "phone");
        assertThat(mother(director()).phone()).isEmpty();
        assertThat(mother(director()).note()).isEqualTo("Liever na vijven");
        assertThat(below.run(director(), "select 1 from casefile.person where phone = ?", PHONE))
                .isZero();
        assertThatThrownBy(() -> below.run(director(), "select kept from casefile.person_field"))
                .hasMessageContaining("permission denied");
        assertThat(desk.all(request)).extracting(Item::text).containsExactly(PHONE);
        lifted(request);
        assertThat(mother(director()).phone()).isEqualTo(PHONE);
    }

    @Test
    void aNumberThatIsWithheldIsStillLeftOutOfTheCopyOfAnother() {
        says(PHONE, "");
        granted("restriction", CONTESTED, "phone");
        desk.said(
                worker(),
                on,
                Speaker.professional(desk.house.id(Who.YOUTH_PROTECTION)),
                "Bel haar op " + PHONE + ".",
                on.father());
        UUID his = desk.identified();
        RightsRequests.Name father = new RightsRequests.Name("Mark", "", "Verbeek", java.time.LocalDate.of(1988, 9, 3));
        desk.requests.find(desk.contactPoint(), his, father);
        desk.requests.choose(desk.contactPoint(), his, on.father(), desk.version(his));
        assertThat(desk.all(his)).extracting(Item::text).noneMatch(text -> text.contains(PHONE));
    }

    @Test
    void aNoteIsErasedAndDoesNotComeBackWithAnOlderBackup(@TempDir Path directory) throws Exception {
        says(PHONE, "Drinkt soms");
        byte[] backup = Backups.of(database);
        granted("erasure", UNLAWFUL, "note");
        assertThat(mother(director()).note()).as("at once").isEmpty();
        erase();
        assertThat(rows("casefile.person_field where person_id = ? and field = 'note'", on.mother()))
                .isZero();
        assertThat(mother(director()).phone()).isEqualTo(PHONE);
        TestDatabase restored = restored(backup, directory);
        DSLContext there = TestDatabase.sql(restored.superuser());
        assertThat(there.fetchValue("select note from casefile.person where id = ?", on.mother()))
                .isEqualTo("");
        assertThat(there.fetchValue("select phone from casefile.person where id = ?", on.mother()))
                .isEqualTo(PHONE);
    }

    private TestDatabase restored(byte[] backup, Path directory) throws Exception {
        String lines = behind
                .fetch("select id || ' ' || replace(at::text, ' ', 'T') || ' ' || relation || ' ' || key"
                        + " from platform.destruction order by at")
                .getValues(0, String.class)
                .stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored, Files.writeString(directory.resolve("destructions"), lines));
        return restored;
    }

    @Test
    void aHomeIsErasedForWhoAsksAndStaysForWhoElseLivesThere() {
        UUID shared = home(stays(on.mother()), stays(on.child()));
        granted("erasure", UNLAWFUL, "home");
        assertThat(homes(director()))
                .singleElement()
                .satisfies(home ->
                        assertThat(home.stays()).extracting(StayView::person).containsExactly(on.child()));
        erase();
        assertThat(rows("casefile.stay where home_id = ? and person_id = ?", shared, on.mother()))
                .isZero();
        assertThat(rows("casefile.home where id = ?", shared)).isOne();
    }

    @Test
    void aHomeOfWhoAsksAloneIsGoneAtOnceAndDestroyed(@TempDir Path directory) throws Exception {
        UUID own = home(stays(on.mother()));
        byte[] backup = Backups.of(database);
        granted("erasure", UNLAWFUL, "home");
        assertThat(homes(director())).isEmpty();
        erase();
        assertThat(rows("casefile.home where id = ?", own)).isZero();
        assertThat(news(worker())).containsExactly(What.ERASED);
        DSLContext there = TestDatabase.sql(restored(backup, directory).superuser());
        assertThat(there.fetchValue("select count(*) from casefile.home where id = ?", own))
                .isEqualTo(0L);
    }

    @Test
    void aHomeThatIsRestrictedComesBackWithWhoStaysThere() {
        home(stays(on.mother()));
        UUID request = granted("restriction", CONTESTED, "home");
        assertThat(homes(worker())).isEmpty();
        lifted(request);
        assertThat(homes(worker()))
                .singleElement()
                .satisfies(home ->
                        assertThat(home.stays()).extracting(StayView::person).containsExactly(on.mother()));
    }

    @Test
    void whoChangesAHomeTakesNobodyOutOfARequest() {
        UUID home = home(stays(on.mother()));
        UUID request = about("erasure", UNLAWFUL, "home");
        HomeView now = homes(director()).getFirst();
        families.changeHome(
                director(),
                on.id(),
                home,
                new HomeInput("Bij oma", "Lindelaan", "6", "1234 AB", "Meerdam", false, List.of(stays(on.mother()))),
                now.version());
        grant(request);
        erase();
        assertThat(rows("casefile.stay where home_id = ?", home)).isZero();
    }

    private UUID agreement() {
        return plans.agree(
                director(),
                on.id(),
                new AgreementInput(
                        null,
                        "action",
                        "Moeder belt elke dag",
                        "",
                        null,
                        "",
                        null,
                        "",
                        List.of(Party.family(on.mother())),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    private List<String> agreements(Actor reader) {
        return plans.of(reader, on.id()).agreements().stream()
                .map(AgreementView::what)
                .toList();
    }

    @Test
    void anAgreementThatIsObjectedToIsUsedByNobodyWhileItIsWeighed() {
        agreement();
        UUID request = about("objection", OWN_SITUATION, "agreement");
        assertThat(agreements(worker())).as("from the moment it came in").isEmpty();
        assertThat(agreements(director())).isEmpty();
        assertThat(news(worker())).containsExactly(What.RESTRICTED);
        refused(request, null);
        assertThat(agreements(worker())).as("the person is told first").isEmpty();
        desk.handedOver(request);
        assertThat(agreements(worker())).containsExactly("Moeder belt elke dag");
    }

    @Test
    void anAgreementIsErasedWithACertificate() {
        UUID agreement = agreement();
        long before = rows("rights.certificate where rule = 'on_request'");
        granted("erasure", UNLAWFUL, "agreement");
        assertThat(agreements(director())).isEmpty();
        erase();
        assertThat(rows("plan.agreement where id = ?", agreement)).isZero();
        assertThat(rows("rights.certificate where rule = 'on_request'")).isEqualTo(before + 1);
    }

    /** Who was asked refuses, until a day or for good. */
    private void refused(UUID request, java.time.@org.jspecify.annotations.Nullable LocalDate until) {
        desk.consult(request);
        UUID asked = desk.askedOf(director(), request);
        desk.consultations.answer(
                director(),
                asked,
                desk.consultations.view(director(), asked, Texts.DUTCH).items().stream()
                        .map(each -> new Reply(each.ref(), false, "compelling", "Voor de kinderen.", until))
                        .toList());
        desk.items.decidePlain(desk.contactPoint(), request);
        desk.settled(request);
    }

    @Test
    void aRefusedObjectionThatIsReopenedIsRestrictedAnew() {
        agreement();
        UUID statement = desk.said(
                director(), on, Speaker.professional(desk.house.id(Who.CASE_DIRECTOR)), "Zij belt nooit.", on.mother());
        UUID request = about("objection", OWN_SITUATION, "agreement", "statement");
        refused(request, null);
        desk.handedOver(request);
        assertThat(agreements(worker())).hasSize(1);
        assertThat(said(worker())).contains("Zij belt nooit.");
        UUID asked = consultation(request);
        assertThat(refusalOf(() -> desk.consultations.lapse(worker(), asked, new ResourceRef("statement", statement))))
                .as("only who refused")
                .isEqualTo(new Refusal.NotFound());
        desk.consultations.lapse(director(), asked, new ResourceRef("statement", statement));
        assertThat(said(worker())).as("weighed anew").doesNotContain("Zij belt nooit.");
        assertThat(agreements(worker())).as("its ground holds still").hasSize(1);
        assertThat(step(request)).isNotEqualTo(Step.CLOSED);
        desk.refuseRest(request);
        desk.settled(request);
        desk.handedOver(request);
        assertThat(said(worker())).contains("Zij belt nooit.");
    }

    @Test
    void aRefusalWhoseLastDayIsOverRestrictsAnewByItself() {
        agreement();
        UUID request = about("objection", OWN_SITUATION, "agreement");
        refused(request, clock.today().plusDays(20));
        desk.handedOver(request);
        assertThat(agreements(worker())).hasSize(1);
        clock.pass(java.time.Duration.ofDays(22));
        beans.getBean(HourlyLapsing.class).lapse();
        assertThat(agreements(worker())).isEmpty();
    }

    private UUID consultation(UUID request) {
        return (UUID) behind.fetchValue("select id from rights.consultation where request_id = ?", request);
    }

    private List<String> said(Actor reader) {
        return beans.getBean(Statements.class).list(reader, on.id(), Query.all(50)).rows().stream()
                .map(StatementView::text)
                .toList();
    }

    @Test
    void nobodyRestrictsAnewWhatWasNeverRestricted() {
        UUID help = help();
        UUID request = about("erasure", UNLAWFUL, "help");
        for (Actor each : List.of(director(), worker(), desk.contactPoint())) {
            assertThatThrownBy(() ->
                            below.run(each, "select casefile.rights_withhold(?, 'help', ?, 'again')", request, help))
                    .hasMessageContaining("may not restrict");
        }
        assertThatThrownBy(() -> below.run(
                        desk.contactPoint(), "select casefile.rights_withhold(?, 'help', ?, 'erased')", request, help))
                .as("not granted")
                .hasMessageContaining("may not restrict");
        assertThatThrownBy(() -> below.run(
                        director(), "select casefile.rights_withhold(?, 'help', ?, 'restricted')", request, help))
                .hasMessageContaining("may not restrict");
        assertThatThrownBy(() -> below.run(director(), "select casefile.rights_give_back(?, 'help', ?)", request, help))
                .hasMessageContaining("may not lift");
        assertThat(helpOf(worker())).hasSize(1);
    }

    @Test
    void whoKeepsItPutsItRightInTheFileAndThenSaysSo() {
        says("06 99 99 99 99", "");
        UUID request = about("rectification", new Wish("inaccurate", PHONE), "phone");
        desk.consult(request);
        UUID asked = desk.askedOf(director(), request);
        ResourceRef phone = desk.all(request).getFirst().ref();
        List<Reply> yes = List.of(new Reply(phone, true, "", "", null));
        assertThat(desk.consultations.view(director(), asked, Texts.DUTCH).items())
                .singleElement()
                .satisfies(item -> assertThat(item.typed()).isFalse());
        assertThat(fieldsOf(() -> desk.consultations.answer(director(), asked, yes)))
                .containsValue("rights.refusal.change-first");
        says(PHONE, "");
        desk.consultations.answer(director(), asked, yes);
        desk.decide(request, Desk.give());
        desk.settled(request);
        assertThat(mother(worker()).phone()).isEqualTo(PHONE);
    }

    @Test
    void whoSomebodyIsGoesOnlyWithAllThatIsAboutThem() {
        help();
        UUID request = about("erasure", UNLAWFUL, "person");
        desk.consult(request);
        desk.allAllow(request);
        desk.decide(request, Desk.give());
        assertThat(refusalOf(() -> desk.settled(request)))
                .isEqualTo(new Refusal.Conflict("rights.refusal.person-still-named", List.of()));

        UUID all = about("erasure", UNLAWFUL, "person", "help");
        grant(all);
        erase();
        assertThat(rows("casefile.person where id = ?", on.mother())).isZero();
        assertThat(rows("casefile.person where case_id = ?", on.id())).isEqualTo(2);
        assertThat(rows("casefile.relation where from_person = ?", on.mother())).isZero();
        desk.handedOver(all);
        assertThat(step(all)).isEqualTo(Step.CLOSED);
    }

    @Test
    void whatKeepsOthersSafeStaysInUseWhileAnObjectionIsWeighed() {
        plans.addSafetyStep(
                director(), on.id(), new Plans.SafetyStepInput(on.mother(), "Ik bel 112.", Set.of(on.mother())));
        for (String kind : List.of("objection", "restriction")) {
            UUID request = desk.opened(kind, on);
            assertThat(desk.choices.choosable(desk.contactPoint(), request, Texts.DUTCH))
                    .extracting(each -> each.ref().type())
                    .doesNotContain("safety_step", "bottom_line");
        }
        assertThat(desk.choices.choosable(desk.contactPoint(), desk.opened("erasure", on), Texts.DUTCH))
                .extracting(each -> each.ref().type())
                .contains("safety_step");
    }

    @Test
    void whatWasAskedAboutHelpAndWhenSomebodyStandsTrialIsGivenWithheldAndErased() {
        UUID help = histories.addHelp(
                director(),
                on.id(),
                new HelpInput(
                        on.mother(),
                        "De training",
                        "",
                        clock.today(),
                        null,
                        false,
                        new Histories.HelpCourse(
                                Histories.HelpState.STARTED, null, null, null, "", "", worker().person(), "")));
        HelpCourses courses = beans.getBean(HelpCourses.class);
        UUID question = courses.ask(director(), on.id(), help);
        courses.answer(worker(), on.id(), question, "otherwise", "Zij kan er niet komen.");
        histories.addMoment(
                director(),
                on.id(),
                new Histories.MomentInput(on.mother(), "hearing", clock.today().plusDays(20), "Over de woning."));

        UUID request = about("erasure", UNLAWFUL, "help_question", "justice_moment");
        assertThat(desk.all(request))
                .extracting(Item::text)
                .contains("Zij kan er niet komen.", "Zitting\nOver de woning.");
        grant(request);
        assertThat(helpOf(worker()).getFirst().questions())
                .as("withheld at once")
                .isEmpty();
        assertThat(histories.of(worker(), on.id()).moments()).isEmpty();
        erase();
        for (String table : List.of("casefile.help_question", "casefile.justice_moment")) {
            assertThat(rows(table + " where case_id = ?", on.id())).as(table).isZero();
        }
        assertThat(rows("casefile.help where id = ?", help)).isOne();
    }

    @Test
    void atWhichOtherTablesSomebodyIsDiscussedIsGivenWithheldAndErased() {
        Teams teams = beans.getBean(Teams.class);
        teams.addOtherTable(
                worker(),
                on.id(),
                new Teams.OtherTable("Zorgadviesteam De Linde", "school", "De Linde", "", null, null, "De school"));
        UUID request = about("erasure", UNLAWFUL, "other_table");
        assertThat(desk.all(request)).extracting(Item::text).contains("Zorgadviesteam De Linde\nDe Linde\nDe school");
        grant(request);
        assertThat(teams.of(worker(), on.id()).otherTables())
                .as("withheld at once")
                .isEmpty();
        assertThat(teams.of(desk.house.processDirector(), on.id()).otherTables())
                .isEmpty();
        erase();
        assertThat(rows("casefile.other_table where case_id = ?", on.id())).isZero();
    }

    @Test
    void whatWasCheckedAndHandedOverIsGivenWithheldAndErased() {
        UUID line = plans.addBottomLine(
                director(),
                on.id(),
                new Plans.BottomLineInput(
                        "Zij is \u2019s avonds niet alleen.",
                        Party.professional(worker().person()),
                        "Dan bellen wij.",
                        "",
                        "immediate_safety",
                        clock.today(),
                        Set.of(on.mother())));
        SafetyChecks checks = beans.getBean(SafetyChecks.class);
        checks.check(director(), on.id(), line, new Check(clock.today(), "broken", "Zij was alleen."));
        UUID stepOfHers = plans.addSafetyStep(
                director(), on.id(), new Plans.SafetyStepInput(on.mother(), "Ik bel Yara.", Set.of(on.mother())));
        checks.arrange(
                director(),
                on.id(),
                stepOfHers,
                new Rhythm(
                        "check_weekly",
                        worker().person(),
                        director().person(),
                        Set.of(),
                        "Yara komt langs.",
                        clock.today(),
                        0));
        checks.check(director(), on.id(), stepOfHers, new Check(clock.today(), "kept", "Zij belde."));
        UUID broken = checks.of(director(), on.id())
                .line(line)
                .orElseThrow()
                .broken()
                .getFirst()
                .id();
        checks.carry(director(), on.id(), broken, "Wij belden haar.");
        beans.getBean(Escalations.class)
                .raise(
                        worker(),
                        on.id(),
                        new Escalations.Raise(
                                "long_unsafe",
                                Set.of(on.mother()),
                                "Drie keer gebeld.",
                                "Een plek.",
                                "",
                                "",
                                new Escalations.Ask(
                                        null,
                                        1,
                                        desk.house.processDirector().person(),
                                        "Wie kan helpen met een plek?",
                                        false)));
        Deviations deviations = beans.getBean(Deviations.class);
        UUID deviation = deviations.register(
                worker(),
                on.id(),
                new Deviations.Register(
                        "duration",
                        "",
                        null,
                        Set.of(on.mother()),
                        "Stoppen is opnieuw beginnen.",
                        "Wij blijven langer.",
                        clock.today().plusDays(30)));
        deviations.ask(
                worker(),
                on.id(),
                deviation,
                new Escalations.Ask(null, 1, desk.house.processDirector().person(), "Staat u hierachter?", false));
        beans.getBean(StableSafety.class)
                .judge(
                        worker(),
                        on.id(),
                        new StableSafety.Judge(
                                null,
                                "Rust in huis.",
                                Map.of(
                                        StableSafety.Criterion.EVENTS,
                                        "no",
                                        StableSafety.Criterion.RISKS,
                                        "no",
                                        StableSafety.Criterion.RECOVERY,
                                        "no"),
                                ""));
        Watches watches = beans.getBean(Watches.class);
        watches.take(director(), on.id(), Set.of(on.mother()));
        watches.offer(
                director(), on.id(), new Watches.Offer(Set.of(on.mother()), worker().person(), "Zij slaapt slecht."));
        beans.getBean(HandOvers.class)
                .give(
                        worker(),
                        on.id(),
                        new HandOvers.HandOver(
                                worker().person(), desk.house.mentalHealth().person(), "Zij praat het liefst buiten."));

        UUID request = about(
                "erasure",
                UNLAWFUL,
                "bottom_line_check",
                "safety_step_check",
                "check_plan",
                "broken_line",
                "watch_offer",
                "hand_over",
                "stable_judgement",
                "escalation",
                "escalation_move",
                "deviation",
                "deviation_support");
        assertThat(desk.all(request))
                .extracting(Item::text)
                .contains(
                        "Zij was alleen.",
                        "Zij belde.",
                        "Yara komt langs.",
                        "Wij belden haar.",
                        "Zij slaapt slecht.",
                        "Rust in huis.",
                        "Drie keer gebeld.\nEen plek.",
                        "Wie kan helpen met een plek?",
                        "Stoppen is opnieuw beginnen.\nWij blijven langer.",
                        "Staat u hierachter?",
                        "Zij praat het liefst buiten.");
        grant(request);
        assertThat(checks.of(director(), on.id()).line(line).orElseThrow().found())
                .as("withheld at once")
                .isEmpty();
        assertThat(watches.of(director(), on.id()).offers()).isEmpty();
        assertThat(deviations.of(director(), on.id()).items()).isEmpty();
        erase();
        for (String table : List.of(
                "plan.bottom_line_check",
                "plan.safety_step_check",
                "plan.check_plan",
                "plan.broken_line",
                "plan.watch_offer",
                "plan.stable_judgement",
                "plan.escalation",
                "plan.escalation_move",
                "plan.deviation",
                "plan.deviation_support",
                "casefile.hand_over")) {
            assertThat(rows(table + " where case_id = ?", on.id())).as(table).isZero();
        }
        assertThat(rows("plan.bottom_line where id = ?", line)).isOne();
    }

    @Test
    void whoSomebodyIsCannotBeRestricted() {
        UUID request = desk.opened("restriction", on);
        assertThat(desk.choices.choosable(desk.contactPoint(), request, Texts.DUTCH))
                .extracting(each -> each.ref().type())
                .doesNotContain("person", "talk", "criterion");
    }

    private UUID scored() {
        Conferences conferences = beans.getBean(Conferences.class);
        Actor chair = desk.house.processDirector();
        UUID conference = conferences.prepare(
                chair,
                on.id(),
                Preparing.conference(desk.house, clock.today(), List.of(new FamilyMember(on.mother(), true, ""))));
        conferences.start(chair, conference);
        beans.getBean(Conversations.class)
                .score(
                        chair,
                        conference,
                        new Conversations.Score(
                                "immediate_safety_worry", Speaker.family(on.mother()), 9, "Ik slaap niet", true));
        beans.getBean(LiveTables.class).reveal(chair, conference, "immediate_safety_worry");
        return conference;
    }

    private List<Integer> scores(UUID conference) {
        return beans.getBean(Conferences.class).view(desk.house.processDirector(), conference).scores().stream()
                .map(ScoreView::value)
                .toList();
    }

    @Test
    void aFigureIsPutRightWithTheAnswerAndRestrictedOnRequest() {
        UUID conference = scored();
        UUID wrong = about("rectification", new Wish("inaccurate", "Ik zei een 6."), "score");
        desk.consult(wrong);
        Actor chair = desk.house.processDirector();
        UUID asked = desk.askedOf(chair, wrong);
        ResourceRef score = desk.all(wrong).getFirst().ref();
        assertThat(fieldsOf(() ->
                        desk.consultations.answer(chair, asked, List.of(new Reply(score, true, "", "", null, "12")))))
                .containsValue("meeting.request.figure");
        desk.consultations.answer(chair, asked, List.of(new Reply(score, true, "", "", null, "6")));
        assertThat(scores(conference)).containsExactly(6);

        UUID request = granted("restriction", CONTESTED, "score");
        assertThat(scores(conference)).isEmpty();
        lifted(request);
        assertThat(scores(conference)).containsExactly(6);
        granted("erasure", UNLAWFUL, "score");
        erase();
        assertThat(rows("meeting.score where conference_id = ?", conference)).isZero();
        assertThat(rows("meeting.conference where id = ?", conference))
                .as("the conference itself stays")
                .isOne();
    }

    @Test
    void whatSomebodySaidBeforehandIsErasedAndTheConferenceStays() {
        UUID conference = scored();
        behind.execute(
                "insert into meeting.family_choice (conference_id, person_id, case_id, comes, way, company, confidant, discuss, yields, ideas,"
                        + " changed_by, changed_at, version) values (?, ?, ?, 'yes', '', '', '', 'Het huis', '', '', ?, now(), 0)"
                        + " on conflict (conference_id, person_id) do update set discuss = 'Het huis'",
                conference,
                on.mother(),
                on.id(),
                desk.house.id(Who.CASE_DIRECTOR));
        granted("erasure", UNLAWFUL, "invitation");
        erase();
        assertThat(rows("meeting.family_choice where conference_id = ? and person_id = ?", conference, on.mother()))
                .isZero();
        assertThat(rows("meeting.conference where id = ?", conference)).isOne();
        assertThat(Set.copyOf(news(worker()))).containsExactly(What.ERASED);
    }
}
