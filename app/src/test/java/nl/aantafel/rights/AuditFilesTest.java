package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.AuditFiles.AuditFile;
import nl.aantafel.rights.AuditFiles.Made;
import nl.aantafel.rights.Papers.Paper;
import nl.aantafel.rights.Papers.Section;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What leaves for an audit, and the papers of a partnership: facts of now, and nothing of a case. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AuditFilesTest {

    private final BeanFactory beans;
    private final TestDatabase database;
    private final AuditFiles files;
    private final Papers papers;
    private final LocalDate today;
    private House house;

    AuditFilesTest(BeanFactory beans, TestDatabase database) {
        this.beans = beans;
        this.database = database;
        files = beans.getBean(AuditFiles.class);
        papers = beans.getBean(Papers.class);
        today = beans.getBean(Time.class).today();
        house = House.of(beans);
    }

    @BeforeEach
    void anotherPartnership() {
        house = House.another(beans);
    }

    private Actor officer() {
        return house.actor(Who.DATA_PROTECTION_OFFICER);
    }

    private AuditFile made() {
        return files.make(
                officer(), house.partnership(), new Made("lawfulness", "Privacyaudit", today.minusDays(30), today));
    }

    @Test
    void anAuditFileIsAskedForOneOfThePurposesOfTheLaw() {
        assertThat(fieldsOf(() -> files.make(
                        officer(), house.partnership(), new Made("performance", "", today, today.minusDays(1)))))
                .containsKeys("doel", "toelichting", "totEnMet");
        assertThat(refusalOf(() -> files.make(
                        house.caseDirector(), house.partnership(), new Made("lawfulness", "x", today, today))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void theFileHoldsTheRegistersOfThePeriodAndTheProofOfTheLog() {
        beans.getBean(Breaches.class)
                .report(
                        house.caseDirector(),
                        new Breaches.Suspicion(
                                house.partnership(), beans.getBean(Time.class).now(), "", "Een mail ging verkeerd."));
        AuditFile file = made();
        assertThat(file.registers().get("breach")).hasSize(1);
        assertThat(file.log().whole()).isTrue();
        assertThat(file.figures()).containsEntry("breaches", 1);
        AuditFile before = files.make(
                officer(),
                house.partnership(),
                new Made("lawfulness", "Eerder", today.minusYears(2), today.minusYears(1)));
        assertThat(before.registers().get("breach")).isEmpty();
    }

    @Test
    void theFileHoldsNothingOfACase() {
        Case on = house.takenUpCase();
        String number = beans.getBean(CaseFiles.class)
                .view(house.processDirector(), on.id())
                .number();
        beans.getBean(BreakGlasses.class)
                .breakGlass(
                        house.outsider(),
                        new BreakGlasses.Break(
                                house.partnership(),
                                number,
                                "immediate_danger",
                                "Moeder belt: hij staat voor de deur."));
        AuditFile file = made();
        assertThat(file.emergencies()).hasSize(1);
        String all = beans.getBean(JsonMapper.class).writeValueAsString(file);
        assertThat(all)
                .doesNotContain(number)
                .doesNotContain(on.id().toString())
                .doesNotContain("Moeder belt")
                .doesNotContain("de Wilde");
    }

    @Test
    void makingOneIsALineOfTheRegisterAndOfTheLog() {
        UUID id = made().id();
        assertThat(files.made(house.actor(Who.CONTACT_POINT), house.partnership()))
                .extracting(AuditFiles.Line::id)
                .containsExactly(id);
        assertThat(TestDatabase.sql(database.superuser())
                        .fetchCount(
                                DSL.table("audit.line"),
                                DSL.condition(
                                        "activity = 'register.audit-file' and action = 'EXPORT' and actor_id = ?",
                                        officer().person())))
                .isPositive();
    }

    private Paper paper(Actor actor, String paper) {
        return papers.read(actor, house.partnership(), paper, today.getYear(), Texts.DUTCH);
    }

    private static Section section(Paper paper, String code) {
        return paper.sections().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPaperComesFilledInAndEveryVersionOfWhatThePartnershipWritesIsKept() {
        assertThat(section(paper(officer(), Papers.DPIA), "what").text()).contains("Aan Tafel");
        papers.write(officer(), house.partnership(), Papers.DPIA, "risks", "Onze eigen risico's.", 0);
        papers.write(officer(), house.partnership(), Papers.DPIA, "risks", "Opnieuw bekeken.", 1);
        assertThat(refusalOf(
                        () -> papers.write(officer(), house.partnership(), Papers.DPIA, "risks", "Van een ander.", 1)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(section(paper(officer(), Papers.DPIA), "risks").text()).isEqualTo("Opnieuw bekeken.");
        assertThat(papers.history(officer(), house.partnership(), Papers.DPIA, "risks"))
                .extracting(each -> each.text().text())
                .containsExactly("Opnieuw bekeken.", "Onze eigen risico's.");
        papers.write(officer(), house.partnership(), Papers.DPIA, "risks", "", 2);
        assertThat(section(paper(officer(), Papers.DPIA), "risks").own()).isFalse();
    }

    @Test
    void theReportOfAYearTellsWhatHappenedAndNoSmallNumber() {
        house.takenUpCase();
        List<List<String>> rows = Objects.requireNonNull(
                        section(paper(officer(), Papers.YEAR), "figures").table())
                .rows();
        assertThat(rows)
                .contains(
                        List.of("Casussen opgenomen", "minder dan 5"),
                        List.of("Datalekken en vermoedens daarvan", "0"));
        for (int more = 0; more < 5; more++) {
            house.takenUpCase();
        }
        assertThat(Objects.requireNonNull(section(paper(officer(), Papers.YEAR), "figures")
                                .table())
                        .rows())
                .contains(List.of("Casussen opgenomen", "6"));
    }

    @Test
    void onlyTheCovenantIsForWhoeverWorksInThePartnership() {
        assertThat(section(paper(house.caseDirector(), Papers.COVENANT), "general")
                        .text())
                .isNotBlank();
        assertThat(refusalOf(() -> paper(house.caseDirector(), Papers.DPIA))).isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> papers.write(
                        house.caseDirector(), house.partnership(), Papers.COVENANT, "general", "Alles mag.", 0)))
                .isInstanceOf(Refusal.MayNot.class);
        House elsewhere = House.another(beans);
        assertThat(refusalOf(() -> paper(elsewhere.caseDirector(), Papers.COVENANT)))
                .isInstanceOf(Refusal.NotFound.class);
    }
}
