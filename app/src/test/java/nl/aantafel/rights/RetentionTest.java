package nl.aantafel.rights;

import static nl.aantafel.support.House.person;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.audit.store.Sealing;
import nl.aantafel.audit.store.Verifying;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Contacts;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.HandOvers;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Deviations;
import nl.aantafel.plan.Escalations;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.SafetyChecks;
import nl.aantafel.plan.StableSafety;
import nl.aantafel.plan.Watches;
import nl.aantafel.platform.backup.Backups;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Nothing is kept longer than its term, and what goes leaves a proof that tells nothing about anybody. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RetentionTest {

    private static final Audience ALL = new Audience(Set.of(), Set.of(), Set.of());

    private final BeanFactory beans;
    private final House house;
    private final RetentionRound round;
    private final Statements statements;
    private final Families families;
    private final Destructions destructions;
    private final TestDatabase database;
    private final DSLContext behind;
    private final MovingTime time;

    RetentionTest(BeanFactory beans, RetentionRound round, MovingTime time, TestDatabase database) {
        this.beans = beans;
        this.house = House.of(beans);
        this.round = round;
        this.time = time;
        this.database = database;
        this.statements = beans.getBean(Statements.class);
        this.families = beans.getBean(Families.class);
        this.destructions = beans.getBean(Destructions.class);
        this.behind = TestDatabase.sql(database.superuser());
    }

    private UUID said(Case on, String text, UUID... about) {
        return statements.write(house.caseDirector(), on.id(), sentence(text, about));
    }

    private Write sentence(String text, UUID... about) {
        return new Write(
                text,
                "fact",
                "worry",
                Speaker.professional(house.id(Who.CASE_DIRECTOR)),
                null,
                "",
                Set.of(about),
                Set.of(),
                "",
                "",
                "",
                ALL,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    private int rows(String table, String column, UUID id) {
        return behind.fetchSingle("select count(*)::int from " + table + " where " + column + " = ?", id)
                .get(0, Integer.class);
    }

    private List<Certificate> certificates(UUID caseId) {
        return destructions
                .list(house.actor(Who.DATA_PROTECTION_OFFICER), house.partnership(), null, 100)
                .rows()
                .stream()
                .filter(each -> each.chain().equals(caseId))
                .toList();
    }

    private void sealed() {
        Sealing sealing = beans.getBean(Sealing.class);
        int left;
        do {
            left = sealing.sealAny();
        } while (left > 0);
    }

    @Test
    void clockMovedFiveYearsItemsDestroyedCertificateRemainsAuditChainStillVerifies() {
        Case on = house.takenUpCase();
        said(on, "Er is weer geschreeuwd.", on.child());
        UUID key = behind.fetchSingle("select subject_key from casefile.person where id = ?", on.child())
                .get(0, UUID.class);
        time.pass(Period.ofYears(5).minusDays(1));
        round.run();
        assertThat(rows("casefile.person", "case_id", on.id())).isEqualTo(3);
        time.pass(Period.ofDays(1));
        assertThat(round.run()).isTrue();
        assertThat(rows("casefile.case_file", "id", on.id())).isZero();
        assertThat(rows("casefile.statement", "case_id", on.id())).isZero();
        Certificate proof = certificates(on.id()).getFirst();
        assertThat(proof.rule()).isEqualTo(Certificate.LONGEST);
        assertThat(proof.whole()).isTrue();
        assertThat(proof.article()).isEqualTo("Wgs, artikel 1.8 lid 7");
        assertThat(proof.destroyed())
                .containsEntry("person", 3)
                .containsEntry("statement", 1)
                .containsEntry("case_file", 1);
        sealed();
        Verifying.Outcome verified = beans.getBean(Verifying.class).walk();
        assertThat(verified.broken()).isEmpty();
        assertThat(rows("casefile.person", "subject_key", key))
                .as("nothing leads from a line of the log to a person any more")
                .isZero();
        assertThat(behind.fetchSingle("select count(*)::int from audit.whole_line where ? = any (subjects)", key)
                        .get(0, Integer.class))
                .as("the lines stay")
                .isPositive();
    }

    @Test
    void aSupersedingVersionDoesNotRestartTheClock() {
        Case on = house.takenUpCase();
        time.pass(Period.ofMonths(6));
        UUID late =
                families.addPerson(house.caseDirector(), on.id(), person("Noa", "Verbeek", LocalDate.of(2026, 12, 1)));
        UUID first = said(on, "Eerste versie", late);
        UUID other = said(on, "Over allebei", late, on.child());
        time.pass(Period.ofYears(4));
        UUID second = statements.correct(house.caseDirector(), on.id(), first, sentence("Tweede versie", late));
        time.pass(Period.ofMonths(6));
        round.run();
        assertThat(rows("casefile.person", "case_id", on.id()))
                .as("the baby came later")
                .isOne();
        assertThat(rows("casefile.statement", "root_id", first)).isEqualTo(2);
        assertThat(rows("casefile.statement_subject", "statement_id", other))
                .as("what is about both stays, and names who stays only")
                .isOne();
        time.pass(Period.ofMonths(6).plusDays(1));
        round.run();
        assertThat(rows("casefile.statement", "id", second)).isZero();
        assertThat(rows("casefile.case_file", "id", on.id())).isZero();
    }

    @Test
    void whatWasWatchedCheckedAndHandedOverGoesWithTheCase() {
        Case on = house.takenUpCase();
        Actor eva = house.caseDirector();
        Actor youth = house.youthProtection();
        Watches watches = beans.getBean(Watches.class);
        watches.take(eva, on.id(), Set.of(on.mother(), on.child()));
        watches.offer(eva, on.id(), new Watches.Offer(Set.of(on.child()), youth.person(), "Let op de avonden."));
        beans.getBean(HandOvers.class)
                .give(
                        youth,
                        on.id(),
                        new HandOvers.HandOver(
                                youth.person(), house.mentalHealth().person(), "Bel haar zus."));
        Plans plans = beans.getBean(Plans.class);
        SafetyChecks checks = beans.getBean(SafetyChecks.class);
        UUID step = plans.addSafetyStep(eva, on.id(), new Plans.SafetyStepInput(on.mother(), "Ik bel mijn zus."));
        checks.arrange(
                eva,
                on.id(),
                step,
                new SafetyChecks.Rhythm(
                        "check_weekly", youth.person(), eva.person(), Set.of(), "Wij bellen.", time.today(), 0));
        checks.check(youth, on.id(), step, new Plans.Check(time.today(), "broken", "Zij belde niet."));
        beans.getBean(Escalations.class)
                .raise(
                        eva,
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
                                        house.processDirector().person(),
                                        "Wie kan helpen met een plek?",
                                        false)));
        Deviations deviations = beans.getBean(Deviations.class);
        UUID deviation = deviations.register(
                eva,
                on.id(),
                new Deviations.Register(
                        "duration",
                        "",
                        null,
                        Set.of(on.mother()),
                        "Stoppen is opnieuw beginnen.",
                        "Wij blijven langer.",
                        time.today().plusDays(30)));
        deviations.ask(
                eva,
                on.id(),
                deviation,
                new Escalations.Ask(null, 1, house.processDirector().person(), "Staat u hierachter?", false));
        beans.getBean(StableSafety.class)
                .judge(
                        eva,
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
        beans.getBean(Contacts.class)
                .record(eva, on.id(), new Contacts.NewContact(time.today(), "call", Set.of(youth.person())));

        time.pass(Period.ofYears(5).plusDays(1));
        assertThat(round.run()).isTrue();

        assertThat(rows("casefile.case_file", "id", on.id())).isZero();
        for (String table : List.of(
                "plan.watch",
                "plan.watch_offer",
                "plan.check_plan",
                "plan.safety_step_check",
                "plan.broken_line",
                "plan.stable_judgement",
                "plan.escalation",
                "plan.escalation_move",
                "plan.deviation",
                "plan.deviation_support",
                "casefile.hand_over",
                "casefile.contact")) {
            assertThat(rows(table, "case_id", on.id())).as(table).isZero();
        }
        assertThat(certificates(on.id()).getFirst().destroyed())
                .containsEntry("watch_offer", 1)
                .containsEntry("hand_over", 1)
                .containsEntry("broken_line", 1);
    }

    @Test
    void withAPersonGoesWhatIsAboutThatPersonAlone() {
        Case on = house.takenUpCase();
        time.pass(Period.ofYears(1));
        UUID baby =
                families.addPerson(house.caseDirector(), on.id(), person("Ties", "Verbeek", LocalDate.of(2027, 1, 1)));
        UUID alone = said(on, "De vader dronk.", on.father());
        UUID family = said(on, "De baby slaapt goed.", baby);
        time.pass(Period.ofYears(4));
        round.run();
        assertThat(rows("casefile.statement", "id", alone)).isZero();
        assertThat(rows("casefile.statement", "id", family)).isOne();
        assertThat(statements.one(house.caseDirector(), on.id(), family)).isPresent();
        assertThat(certificates(on.id())).singleElement().satisfies(proof -> {
            assertThat(proof.whole()).isFalse();
            assertThat(proof.destroyed()).containsEntry("person", 3).containsEntry("statement", 1);
        });
    }

    @Test
    void aReferralThatIsNotTakenUpIsDestroyedAfterTheTermOfTheFrame() {
        Case on = house.referredCase();
        beans.getBean(CaseFiles.class).notTakenUp(house.processDirector(), on.id());
        behind.execute(
                "insert into referral.referral (case_id, partnership_id, state, number, family_name, referrer_id, referrer_organisation,"
                        + " started_at, changed_by, changed_at) values (?, ?, 'not_taken_up', '', '', ?, ?, ?, ?, ?)",
                on.id(),
                house.partnership(),
                house.id(Who.VEILIG_THUIS),
                house.organisation(Who.VEILIG_THUIS),
                java.sql.Timestamp.from(time.now()),
                house.id(Who.POLICE),
                java.sql.Timestamp.from(time.now()));
        time.pass(Period.ofDays(27));
        round.run();
        assertThat(rows("casefile.case_file", "id", on.id())).isOne();
        time.pass(Period.ofDays(1));
        round.run();
        assertThat(rows("casefile.case_file", "id", on.id())).isZero();
        assertThat(rows("access.membership", "case_id", on.id())).isZero();
        assertThat(certificates(on.id())).extracting(Certificate::rule).containsExactly(Certificate.NOT_TAKEN_UP);
    }

    @Test
    void whoDecidesIsWarnedSixThreeAndOneMonthBeforeAndNotTwice() {
        Case on = house.takenUpCase();
        assertThat(warnings(on)).isEmpty();
        time.pass(Period.ofYears(5).minusMonths(6).minusDays(1));
        round.run();
        assertThat(warnings(on)).isEmpty();
        time.pass(Period.ofDays(1));
        round.run();
        assertThat(warnings(on)).hasSize(1);
        time.pass(Period.ofDays(1));
        round.run();
        assertThat(warnings(on)).hasSize(1);
        time.pass(Period.ofMonths(3));
        round.run();
        assertThat(warnings(on)).hasSize(2);
        time.pass(Period.ofMonths(2));
        round.run();
        assertThat(warnings(on)).hasSize(3);
        time.pass(Period.ofMonths(1));
        round.run();
        assertThat(warnings(on)).isEmpty();
    }

    private List<TaskView> warnings(Case on) {
        return beans.getBean(Tasks.class).mine(house.caseDirector(), null, 100).rows().stream()
                .filter(task -> on.id().equals(task.caseId()) && task.kind().equals("retention_ends"))
                .toList();
    }

    @Test
    void theProofIsForWhoAnswersForTheDataAndForNobodyElse() {
        assertThat(refusalOf(() -> destructions.list(house.processDirector(), house.partnership(), null, 10)))
                .isInstanceOf(Refusal.MayNot.class);
        house.give(Who.SECOND_DIRECTOR, Roles.PRIVACY_OFFICER);
        assertThat(destructions.list(house.actor(Who.SECOND_DIRECTOR), house.partnership(), null, 10))
                .isNotNull();
        House elsewhere = House.another(beans);
        assertThat(refusalOf(() ->
                        destructions.list(elsewhere.actor(Who.DATA_PROTECTION_OFFICER), house.partnership(), null, 10)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whatTheRoundDestroyedIsDestroyedAgainAfterARestore(@TempDir Path directory) throws Exception {
        Case on = house.takenUpCase();
        said(on, "Komt niet terug.", on.mother());
        byte[] backup = Backups.of(database);
        time.pass(Period.ofYears(5));
        round.run();
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored, list(directory.resolve("destructions")));
        DSLContext there = TestDatabase.sql(restored.superuser());
        for (String table :
                List.of("casefile.statement", "casefile.person", "casefile.team_member", "access.membership")) {
            assertThat(there.fetchSingle("select count(*)::int from " + table + " where case_id = ?", on.id())
                            .get(0, Integer.class))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void twoProcessesDoNotDoTheSameRound() {
        time.pass(Period.ofDays(1));
        assertThat(round.run()).isTrue();
        assertThat(round.run()).as("the day's round is done").isFalse();
        time.pass(Period.ofDays(1));
        behind.execute(
                "update rights.retention_turn set leased_until = ?",
                java.sql.Timestamp.from(time.now().plus(Duration.ofMinutes(10))));
        assertThat(round.run()).as("another process has it").isFalse();
        time.pass(Period.ofDays(1));
        assertThat(round.run()).as("the other one's lease has ended").isTrue();
    }

    private Path list(Path file) throws Exception {
        String lines = behind
                .fetch(
                        "select id || ' ' || replace(at::text, ' ', 'T') || ' ' || relation || ' ' || key from platform.destruction order by at")
                .getValues(0, String.class)
                .stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return Files.writeString(file, lines);
    }
}
