package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.meeting.Visitor.Answer;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** Meetings with an agenda on their pages, without a script. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AgendaPagesTest {

    private final ApplicationContext app;
    private final CaseFiles cases;
    private SomeAgenda some;
    private Visitor chair;

    AgendaPagesTest(ApplicationContext app, CaseFiles cases) {
        this.app = app;
        this.cases = cases;
        this.some = new SomeAgenda(app);
        this.chair = new Visitor(app, some.chair);
    }

    @BeforeEach
    void freshFamilies() {
        some = new SomeAgenda(app);
        chair = new Visitor(app, some.chair);
    }

    private String number(UUID caseId) {
        return cases.view(some.chair, caseId).number();
    }

    private Answer plan(String... more) {
        List<Object> fields = new java.util.ArrayList<>(List.of(
                "samenwerkingsverband", some.house.partnership(),
                "soort", "breakthrough",
                "datum", "2030-03-04",
                "begint", "09:00",
                "eindigt", "10:00",
                "voorzitter", some.chair.person(),
                "redenAllen", "Hoort erbij"));
        fields.addAll(List.of(
                "punten[0].volgorde", "2",
                "punten[0].casus", some.first.id(),
                "punten[0].minuten", "20",
                "punten[1].volgorde", "1",
                "punten[1].thema", "Werkwijze",
                "punten[1].minuten", "10",
                "punten[2].thema", "",
                "punten[2].minuten", "30",
                "genodigden[0].persoon", some.house.id(Who.OUTSIDER),
                "genodigden[1].persoon", some.house.id(Who.PROBATION),
                "genodigden[1].betrokkenheid", "fixed",
                "genodigden[1].gevraagd", "true"));
        fields.addAll(List.of(more));
        return chair.post("/meetings/new", "/meetings/new", fields.toArray());
    }

    @Test
    void isPlannedInTheOrderOfTheNumbersAndForWhoIsTicked() {
        String path = plan().location();
        assertThat(path).startsWith("/meetings/agendas/");
        UUID agenda = UUID.fromString(path.substring(path.lastIndexOf('/') + 1).replaceAll("\\?.*", ""));
        assertThat(some.titles(some.chair, agenda)).containsExactly("Werkwijze", number(some.first.id()));
        assertThat(some.view(some.chair, agenda).points().getFirst().people())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEqualTo("Hoort erbij"));
        assertThat(chair.open(path).body()).contains("30 van 60 minuten").contains("Werkwijze");
    }

    @Test
    void saysWhatIsWrongAtItsOwnRow() {
        Answer refused = plan(
                "punten[3].casus", some.second.id().toString(),
                "punten[3].thema", "Ook nog",
                "punten[3].minuten", "5");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("punten[3].thema").contains("niet allebei");
    }

    @Test
    void showsEverybodyTheirOwnPointsAndNothingOfTheWhole() {
        UUID agenda = some.planned();
        String path = "/meetings/agendas/" + agenda;
        String whole = chair.as(some.house.localTeam()).open(path).body();
        String page = whole.substring(whole.indexOf("<main"));
        assertThat(page)
                .contains(number(some.second.id()))
                .doesNotContain(number(some.first.id()))
                .doesNotContain(SomeAgenda.THEME)
                .doesNotContain("minuten")
                .doesNotContain(Who.PROBATION.fullName());
        String list = chair.open("/meetings").body();
        assertThat(list).contains(path).doesNotContain(number(some.first.id()));
        String other = "/points/" + some.point(agenda, some.first.id());
        assertThat(chair.open(path + other).status()).isEqualTo(404);
        assertThat(chair.as(some.house.outsider()).open(path).status()).isEqualTo(404);
    }

    @Test
    void anInvitationLeadsToOnesOwnPoints() {
        UUID agenda = some.planned();
        UUID point = some.point(agenda, some.second.id());
        assertThat(chair.as(some.house.localTeam())
                        .open("/meetings/" + point + "/invitation")
                        .location())
                .isEqualTo("/meetings/agendas/" + agenda);
    }

    @Test
    void goesFromPointToPointWithOneKeyAndKeepsTheNote() {
        UUID agenda = some.begun();
        String path = "/meetings/agendas/" + agenda + "/points/";
        String first = path + some.point(agenda, some.first.id());
        Answer on = chair.post(first, first, "version", 0, "aantekening", "Besproken", "wat", "verder");
        assertThat(on.location()).isEqualTo(path + some.point(agenda, null));
        assertThat(chair.open(first).body()).contains("Besproken");
        Answer late = chair.post(first, first, "version", 0, "aantekening", "Anders");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Anders").contains("Besproken");
    }

    @Test
    void settlesOnceNothingIsMissing() {
        UUID agenda = some.begun();
        String report = "/meetings/agendas/" + agenda + "/report";
        assertThat(chair.open(report).body()).contains("de geheimhouding van ieder die er was");
        some.allHeard(agenda);
        long version = some.view(some.chair, agenda).whole().orElseThrow().version();
        assertThat(chair.post(report, report, "version", version).location()).isEqualTo(report);
        assertThat(chair.open(report).body()).contains("Vastgesteld");
        assertThat(chair.as(some.house.probation()).open(report).body())
                .contains(number(some.first.id()))
                .doesNotContain(number(some.second.id()))
                .doesNotContain(SomeAgenda.THEME);
    }
}
