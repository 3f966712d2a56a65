package nl.aantafel.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.aantafel.support.House.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.account.Drafts;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.client.ReleasedFamily;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.Destroying;
import nl.aantafel.platform.DestroyingCases;
import nl.aantafel.platform.backup.Backups;
import nl.aantafel.rights.store.RetentionStore;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Codings;
import nl.aantafel.survey.Responses;
import nl.aantafel.survey.SurveyWorld;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** What is removed stays removed, also when an older backup is brought back. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DestroyedForGoodTest {

    /**
     * They rewrite rows as a whole, or delete what is nobody's or short-lived: sessions, tokens, passkeys that no backup brings back,
     * counters, kept answers, areas, mail that went out, a line that moves on to where it may be read. Of surveys: which code an answer bears
     * (ids, no words), and what moved on, as it was handed in, read or mixed, and stands among the responses from then on; a backup from
     * before brings it back as not yet handed in, read or mixed, and then that happens.
     */
    private static final List<String> MAY_DELETE_DIRECTLY = List.of(
            "nl.aantafel.account.store.AttemptTable",
            "nl.aantafel.account.store.ChallengeTable",
            "nl.aantafel.account.store.LinkTable",
            "nl.aantafel.account.store.SessionTable",
            "nl.aantafel.account.store.TokenTable",
            "nl.aantafel.account.store.VisitTable",
            "nl.aantafel.casefile.store.HomeStore",
            "nl.aantafel.client.store.DoorAttemptTable",
            "nl.aantafel.client.store.DoorKeyStore",
            "nl.aantafel.client.store.DoorSessionTable",
            "nl.aantafel.client.store.OldVisits",
            "nl.aantafel.client.store.FamilyDoorStore",
            "nl.aantafel.client.store.SeenCopyStore",
            "nl.aantafel.directory.store.StoredAreas",
            "nl.aantafel.exchange.store.AnswerStore",
            "nl.aantafel.gathering.store.GatheringStore",
            "nl.aantafel.meeting.store.ConferenceStore",
            "nl.aantafel.plan.store.LadderStore",
            "nl.aantafel.meeting.store.PartStore",
            "nl.aantafel.meeting.store.TalkStore",
            "nl.aantafel.notify.store.MailTable",
            "nl.aantafel.survey.store.CodingStore",
            "nl.aantafel.plan.store.GoalStore",
            "nl.aantafel.plan.store.PartyStore",
            "nl.aantafel.plan.store.EvaluationStore",
            "nl.aantafel.survey.store.FillingTable",
            "nl.aantafel.survey.store.LoadTable",
            "nl.aantafel.survey.store.MixingTable");

    private final ApplicationContext app;
    private final House house;
    private final Families families;
    private final Drafts drafts;
    private final TestDatabase database;

    DestroyedForGoodTest(ApplicationContext app, Families families, Drafts drafts, TestDatabase database) {
        this.app = app;
        this.house = House.of(app);
        this.families = families;
        this.drafts = drafts;
        this.database = database;
    }

    @Test
    void aPersonAndADraftRemovedAfterTheBackupDoNotComeBackWithIt(@TempDir Path directory) throws Exception {
        Actor director = house.caseDirector();
        Case on = house.takenUpCase();
        UUID mistake = families.addPerson(director, on.id(), person("Vergist", "Bericht", LocalDate.of(2000, 1, 1)));
        UUID relation = families.relate(
                director, on.id(), new RelationInput(on.mother(), mistake, "partner", false, null, null));
        drafts.save(director, "removed", "{}");
        drafts.save(director, "kept", "{}");
        byte[] backup = Backups.of(database);
        families.unrelate(director, on.id(), relation);
        families.removePerson(director, on.id(), mistake);
        drafts.discard(director, "removed");
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored, list(directory.resolve("destructions")));
        assertThat(found(restored, "casefile.person", "id", mistake)).isZero();
        assertThat(found(restored, "casefile.relation", "id", relation)).isZero();
        assertThat(found(restored, "casefile.person", "id", on.mother())).isOne();
        String draftsOfThem = TestDatabase.sql(restored.superuser())
                .fetch("select form_key from account.draft where person_id = ?", director.person())
                .formatCSV();
        assertThat(draftsOfThem).contains("kept").doesNotContain("removed");
        assertThat(TestDatabase.sql(restored.superuser())
                        .fetchValues(
                                "select key::text from platform.destruction where key ->> 'id' = '" + mistake + "'"))
                .as("the list tells which row it was, and nothing of what stood in it")
                .isEqualTo(List.of("{\"id\": \"" + mistake + "\"}"));
    }

    @Test
    void whatWasReleasedAndWhatTheyWroteDoesNotComeBackAfterTheCaseWasDestroyed(@TempDir Path directory)
            throws Exception {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        UUID mother = family.ours.mother();
        family.tell(mother, "Sara slaapt slecht.");
        family.views(mother, "Ik slaap goed.");
        family.reports(mother, "Hij belde weer.", "contact");
        family.scores(mother, 7, "Ik slaap slecht.", "table");
        List<String> tables = List.of("client.release", "client.contribution", "casefile.own_view");
        UUID caseId = family.ours.id();
        assertThat(tables)
                .allSatisfy(table ->
                        assertThat(found(database, table, "case_id", caseId)).isPositive());
        byte[] backup = Backups.of(database);
        app.getBean(RetentionStore.class)
                .role()
                .transaction(role -> app.getBean(DestroyingCases.class).whole(role, caseId));
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored, list(directory.resolve("destructions")));

        assertThat(tables).allSatisfy(table -> {
            assertThat(found(database, table, "case_id", caseId)).isZero();
            assertThat(found(restored, table, "case_id", caseId)).isZero();
        });
    }

    @Test
    void aQuoteAndALoadThatWasTakenBackDoNotComeBackWithABackup(@TempDir Path directory) throws Exception {
        SurveyWorld world = new SurveyWorld(House.another(app), database, app.getBean(Time.class));
        Codings codings = app.getBean(Codings.class);
        Responses responses = app.getBean(Responses.class);
        UUID campaign = world.openAnswers();
        UUID answer = world.firstOpenAnswer(campaign);
        UUID gone = codings.quote(world.researcher(), campaign, SurveyWorld.WHY, answer, "Niemand luisterde");
        UUID kept = codings.quote(world.researcher(), campaign, SurveyWorld.WHY, answer, "Er was geen tijd");
        UUID load = responses.load(
                world.researcher(), campaign, "Uit een ander programma", "{\"answers\": {\"why\": \"Zei ik al\"}}");
        byte[] backup = Backups.of(database);
        codings.dropQuote(world.researcher(), campaign, gone);
        responses.stop(world.researcher(), campaign, load);
        responses.takeBack(world.researcher(), campaign, load);
        assertThat(found(database, "survey.load_line", "load_id", load)).isZero();
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored, list(directory.resolve("destructions")));

        assertThat(found(restored, "survey.quote", "id", gone)).isZero();
        assertThat(found(restored, "survey.quote", "id", kept)).isOne();
        assertThat(found(restored, "survey.load_line", "load_id", load)).isZero();
        assertThat(found(restored, "survey.load", "id", load)).isZero();
    }

    @Test
    void whatWasRemovedBeforeTheBackupIsNotRemovedAnew(@TempDir Path directory) throws Exception {
        Actor director = house.caseDirector();
        drafts.save(director, "again", "{}");
        drafts.discard(director, "again");
        drafts.save(director, "again", "{}");
        byte[] backup = Backups.of(database);
        TestDatabase restored = TestDatabase.empty();
        assertThat(Backups.restore(backup, restored, list(directory.resolve("destructions"))))
                .isZero();
        assertThat(TestDatabase.sql(restored.superuser()).fetch("select 1 from account.draft where form_key = 'again'"))
                .hasSize(1);
    }

    @Test
    void nothingOfPeopleIsDeletedWithoutBeingListed() {
        noClasses()
                .that()
                .areNotAssignableTo(Destroying.class)
                .and()
                .haveNameNotMatching(MAY_DELETE_DIRECTLY.stream().collect(Collectors.joining("|", "(", ")")))
                .should()
                .callMethod(DSLContext.class, "deleteFrom", Table.class)
                .orShould()
                .callMethod(DSLContext.class, "delete", Table.class)
                .because("a restore must know of it: delete through Destroying, or say here why nobody loses anything")
                .check(OurClasses.all());
    }

    /** As the serving app keeps it. */
    private Path list(Path file) throws Exception {
        String lines = TestDatabase.sql(database.superuser())
                .fetch(
                        "select id || ' ' || replace(at::text, ' ', 'T') || ' ' || relation || ' ' || key from platform.destruction order by at")
                .getValues(0, String.class)
                .stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return Files.writeString(file, lines);
    }

    private static int found(TestDatabase database, String table, String column, UUID id) {
        return TestDatabase.sql(database.superuser())
                .fetchSingle("select count(*)::int from " + table + " where (" + column + ")::text = ?", id.toString())
                .get(0, Integer.class);
    }
}
