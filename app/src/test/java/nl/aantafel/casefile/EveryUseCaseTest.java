package nl.aantafel.casefile;

import static nl.aantafel.db.audit.Tables.WHOLE_LINE;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.db.audit.tables.records.WholeLineRecord;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What holds for every use case of the room alike. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EveryUseCaseTest {

    private final Laid laid;
    private final DSLContext behind;

    EveryUseCaseTest(BeanFactory beans, TestDatabase database) {
        laid = new Laid(beans);
        behind = TestDatabase.sql(database.superuser());
    }

    @Test
    void forAnOutsiderTheCaseIsNotThere() {
        Case on = laid.house.takenUpCase();
        laid.onceTakenUp(on)
                .forEach((name, attempt) -> assertThat(refusalOf(() -> attempt.by(laid.house.outsider())))
                        .as(name)
                        .isEqualTo(new Refusal.NotFound()));
        laid.whileReferred(laid.house.referredCase())
                .forEach((name, attempt) -> assertThat(refusalOf(() -> attempt.by(laid.house.outsider())))
                        .as(name)
                        .isEqualTo(new Refusal.NotFound()));
    }

    @Test
    void theAdministratorSeesNoCase() {
        Case on = laid.house.takenUpCase();
        laid.onceTakenUp(on)
                .forEach((name, attempt) -> assertThat(refusalOf(() -> attempt.by(laid.house.administrator())))
                        .as(name)
                        .isEqualTo(new Refusal.NotFound()));
        assertThat(laid.cases
                        .mine(laid.house.administrator(), new CaseFiles.CaseQuery(java.util.Set.of(), null, 25))
                        .rows())
                .isEmpty();
    }

    @Test
    void leavesOneLineNamingThePeopleItIsAbout() {
        Case referred = laid.house.referredCase();
        laid.whileReferred(referred).forEach((name, attempt) -> leavesOneLine(name, attempt, referred.id()));
        Case on = laid.house.takenUpCase();
        laid.onceTakenUp(on).forEach((name, attempt) -> leavesOneLine(name, attempt, on.id()));
    }

    private void leavesOneLine(String name, Laid.Try attempt, UUID caseId) {
        Actor desk = laid.house.processDirector();
        List<UUID> before = lines(desk).map(WholeLineRecord::getId);
        attempt.by(desk);
        List<WholeLineRecord> added = lines(desk).stream()
                .filter(line -> !before.contains(line.getId()))
                .toList();
        assertThat(added).as(name).hasSize(1);
        WholeLineRecord line = added.getFirst();
        assertThat(line.getOutcome()).as(name).isEqualTo("done");
        assertThat(line.getCaseId()).as(name).isEqualTo(caseId);
        assertThat(line.getSubjects()).as(name).isNotEmpty();
    }

    private org.jooq.Result<WholeLineRecord> lines(Actor actor) {
        return behind.selectFrom(WHOLE_LINE)
                .where(WHOLE_LINE.ACTOR_ID.eq(actor.person()))
                .fetch();
    }

    @Test
    void aRefusalLeavesALineWithoutThePeople() {
        Case on = laid.house.takenUpCase();
        Actor outsider = laid.house.outsider();
        List<UUID> before = lines(outsider).map(WholeLineRecord::getId);
        refusalOf(() -> laid.cases.view(outsider, on.id()));
        List<WholeLineRecord> added = lines(outsider).stream()
                .filter(line -> !before.contains(line.getId()))
                .toList();
        assertThat(added).singleElement().satisfies(line -> {
            assertThat(line.getOutcome()).isEqualTo("refused");
            assertThat(line.getSubjects()).isEmpty();
            assertThat(line.getCaseId()).as("what was asked for").isEqualTo(on.id());
        });
    }
}
