package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.Statements;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@Import(Counted.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DossiersTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final BeanFactory beans;
    private final Dossiers dossiers;
    private final CasePages pages;
    private final TestDatabase database;

    DossiersTest(BeanFactory beans, Dossiers dossiers, CasePages pages, TestDatabase database) {
        this.beans = beans;
        this.dossiers = dossiers;
        this.pages = pages;
        this.database = database;
    }

    private int rows(FullCase full) {
        return TestDatabase.sql(database.superuser())
                .fetchOne("select count(*) from audit.line where case_id = ?", full.id)
                .get(0, Integer.class);
    }

    @Test
    void showsTheCaseAndLeavesOneRow() {
        FullCase full = new FullCase(beans);
        int before = rows(full);
        Dossiers.Dossier dossier = dossiers.open(full.director, full.id, DUTCH);
        assertThat(rows(full)).isEqualTo(before + 1);
        assertThat(dossier.basics().family().persons()).hasSize(8);
        assertThat(dossier.course().incidents()).hasSize(3);
        assertThat(dossier.latest()).hasSize(5);
        assertThat(dossier.plan().bottomLines()).hasSize(1);
        assertThat(dossier.course().team().vacantSince()).isNull();
        assertThat(dossier.basics().may(Right.EDIT_FAMILY)).isTrue();
    }

    @Test
    void doesNotExistForWhoIsNoMember() {
        FullCase full = new FullCase(beans);
        Actor outsider = full.house.outsider();
        assertThat(House.refusalOf(() -> dossiers.open(outsider, full.id, DUTCH)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(House.refusalOf(() -> dossiers.timeline(outsider, full.id, DUTCH)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(House.refusalOf(() -> pages.open(outsider, new Ask(full.id, "tab.family", Right.SEE_CASE, DUTCH))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void asksTheDatabaseNoMoreWhenThereIsMore() {
        FullCase full = new FullCase(beans);
        Actor reader = full.director;
        Ask ask = new Ask(full.id, "tab.statements", Right.SEE_CASE, DUTCH);
        List<java.util.function.Supplier<?>> reads = List.of(
                () -> dossiers.open(reader, full.id, DUTCH),
                () -> dossiers.timeline(reader, full.id, DUTCH),
                () -> pages.open(reader, ask),
                () -> pages.statements(reader, ask, Statements.Query.all(25)),
                () -> pages.team(reader, ask, ""));
        List<Integer> few = reads.stream().map(Counted::during).toList();
        full.more(3);
        List<Integer> many = reads.stream().map(Counted::during).toList();
        for (int read = 0; read < few.size(); read++) {
            assertThat(many.get(read)).as("read " + read).isLessThanOrEqualTo(few.get(read));
        }
        assertThat(few.getFirst()).as("statements for a whole case").isLessThan(40);
    }
}
