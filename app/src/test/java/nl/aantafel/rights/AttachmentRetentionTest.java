package nl.aantafel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Attachments;
import nl.aantafel.casefile.Attachments.NewAttachment;
import nl.aantafel.casefile.Families;
import nl.aantafel.documents.SomeFiles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Closed;
import nl.aantafel.platform.backup.Backups;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Papers are kept no longer than anything else, also not in a backup. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AttachmentRetentionTest {

    private final House house;
    private final Attachments attachments;
    private final Families families;
    private final RetentionRound round;
    private final Closed closed;
    private final MovingTime clock;
    private final TestDatabase database;
    private final DSLContext behind;

    AttachmentRetentionTest(BeanFactory beans, RetentionRound round, MovingTime clock, TestDatabase database) {
        this.clock = clock;
        clock.back();
        this.house = House.of(beans);
        this.attachments = beans.getBean(Attachments.class);
        this.families = beans.getBean(Families.class);
        this.round = round;
        this.closed = Closed.in(beans);
        this.database = database;
        this.behind = TestDatabase.sql(database.superuser());
    }

    /** The clock goes back between tests, and the round is there once a day. */
    @BeforeEach
    void aRoundIsToBeDone() {
        clock.back();
        behind.execute("update rights.retention_turn set done_for = '1970-01-01', leased_until = '1970-01-01'");
    }

    private UUID paper(Case on, UUID... about) {
        return attachments.add(
                house.youthProtection(),
                on.id(),
                new NewAttachment("court_paper_family", Set.of(about), true, SomeFiles.pdf()));
    }

    private static int rows(DSLContext where, UUID paper) {
        return where.fetchOptional("select count(*)::int from casefile.attachment where id = ?", paper)
                .map(row -> row.get(0, Integer.class))
                .orElseThrow();
    }

    private static LocalDate later(int years) {
        return MovingTime.START.plusYears(years).plusDays(2);
    }

    @Test
    void aPaperGoesFiveYearsAfterItCame() {
        Case on = house.takenUpCase();
        clock.to(later(2));
        UUID paper = paper(on, on.child());
        clock.to(later(4));
        round.run();
        assertThat(rows(behind, paper)).isOne();
        clock.to(later(8));
        round.run();
        assertThat(rows(behind, paper)).isZero();
    }

    @Test
    void aPaperOfAClosedCaseIsNobodysAndGoesInTime() {
        Case on = house.takenUpCase();
        clock.to(later(1));
        UUID paper = paper(on, on.child());
        closed.close(on.id());
        for (Actor each : List.of(house.youthProtection(), house.processDirector(), house.caseDirector())) {
            assertThat(House.refusalOf(() -> attachments.of(each, on.id()))).isEqualTo(new Refusal.NotFound());
        }
        clock.to(later(7));
        round.run();
        assertThat(rows(behind, paper)).isZero();
    }

    @Test
    void aPaperAboutSomebodyWhoIsGoneGoesWithThem() {
        Case on = house.takenUpCase();
        clock.to(later(3));
        UUID paper = paper(on, on.child());
        UUID newcomer = families.addPerson(
                house.processDirector(), on.id(), House.person("Sem", "Later", LocalDate.of(2020, 1, 2)));
        UUID ofTwo = paper(on, on.child(), newcomer);
        clock.to(later(5));
        round.run();
        assertThat(rows(behind, paper)).as("about the child alone").isZero();
        assertThat(rows(behind, ofTwo)).as("about somebody who stays too").isOne();
    }

    @Test
    void whatWasWithdrawnOrDestroyedDoesNotComeBackFromABackup(@TempDir Path directory) throws Exception {
        Case on = house.takenUpCase();
        UUID withdrawn = paper(on, on.child());
        UUID destroyed = paper(on, on.mother());
        byte[] backup = Backups.of(database);
        attachments.withdraw(house.youthProtection(), on.id(), withdrawn);
        clock.to(later(5));
        round.run();
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored, list(directory.resolve("destructions")));
        DSLContext there = TestDatabase.sql(restored.superuser());
        assertThat(rows(there, withdrawn)).isZero();
        assertThat(rows(there, destroyed)).isZero();
    }

    @Test
    void aBackupHoldsPapersAsTheyStandClosed() throws Exception {
        Case on = house.takenUpCase();
        UUID paper = paper(on, on.child());
        byte[] backup = Backups.of(database);
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored, Files.createTempFile("destructions", ""));
        String content = "select content from casefile.attachment where id = ?";
        assertThat((byte[]) TestDatabase.sql(restored.superuser()).fetchValue(content, paper))
                .isEqualTo((byte[]) behind.fetchValue(content, paper));
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
