package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.AgendaTalks.NewThemeTask;
import nl.aantafel.meeting.AgendaTalks.PointScreen;
import nl.aantafel.meeting.Agendas.Named;
import nl.aantafel.meeting.Agendas.PointInput;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.MeetingReports.ReportFile;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Meetings about more than one thing: held point after point, and settled. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AgendaTalksTest {

    private final BeanFactory beans;
    private final Agendas agendas;
    private final AgendaTalks talks;
    private final AgendaReports reports;
    private final Plans plans;
    private final Tasks tasks;
    private final Time time;
    private SomeAgenda some;

    AgendaTalksTest(
            BeanFactory beans,
            Agendas agendas,
            AgendaTalks talks,
            AgendaReports reports,
            Plans plans,
            Tasks tasks,
            Time time) {
        this.beans = beans;
        this.agendas = agendas;
        this.talks = talks;
        this.reports = reports;
        this.plans = plans;
        this.tasks = tasks;
        this.time = time;
        this.some = new SomeAgenda(beans);
    }

    @BeforeEach
    void freshFamilies() {
        some = new SomeAgenda(beans);
    }

    private AgreementInput agreement(String what, Who does) {
        return new AgreementInput(
                null,
                "action",
                what,
                "Zodat het veilig is",
                time.today().plusDays(7),
                "",
                null,
                "",
                List.of(Party.professional(some.house.id(does))),
                List.of(),
                List.of(),
                null,
                null);
    }

    private long version(UUID agenda) {
        return some.view(some.chair, agenda).whole().orElseThrow().version();
    }

    @Test
    void beginsWithTheOpenAgreementsOfThePlan() {
        plans.agree(some.chair, some.first.id(), agreement("De school bellen", Who.YOUTH_PROTECTION));
        UUID agenda = some.begun();
        UUID point = some.point(agenda, some.first.id());
        for (Who who : List.of(Who.PROCESS_DIRECTOR, Who.PROBATION)) {
            PointScreen screen = talks.point(some.house.actor(who), point);
            assertThat(screen.earlier()).extracting(each -> each.what()).containsExactly("De school bellen");
            assertThat(screen.made()).isEmpty();
        }
        assertThat(refusalOf(() -> talks.point(some.house.localTeam(), point))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> talks.point(some.house.outsider(), point))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void whatIsAgreedAboutACaseIsAnAgreementOfItsPlan() {
        UUID agenda = some.begun();
        UUID point = some.point(agenda, some.first.id());
        UUID agreed = talks.agree(some.chair, point, agreement("Het huis bezoeken", Who.PROBATION));
        assertThat(plans.of(some.house.probation(), some.first.id()).agreements())
                .anySatisfy(each -> assertThat(each.id()).isEqualTo(agreed));
        assertThat(talks.point(some.house.probation(), point).made())
                .extracting(each -> each.id())
                .containsExactly(agreed);
        assertThat(talks.point(some.house.probation(), point).earlier()).isEmpty();
        UUID theme = some.point(agenda, null);
        assertThat(refusalOf(() -> talks.agree(some.chair, theme, agreement("Iets", Who.PROBATION))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aTaskThatIsDoneOnOnesOwnListIsDoneAtTheTable() {
        UUID agenda = some.begun();
        UUID theme = some.point(agenda, null);
        String what = "Een zaal zoeken " + agenda;
        talks.task(some.chair, theme, new NewThemeTask(what, some.house.id(Who.VEILIG_THUIS), time.today()));
        var own = tasks.mine(some.house.veiligThuis(), null, 100).rows().stream()
                .filter(each -> each.note().equals(what))
                .findFirst()
                .orElseThrow();
        tasks.finish(some.house.veiligThuis(), own.id(), "", own.version());
        assertThat(talks.point(some.chair, theme).tasks())
                .filteredOn(each -> each.what().equals(what))
                .allSatisfy(each -> assertThat(each.doneOn()).isEqualTo(time.today()))
                .hasSize(1);
    }

    @Test
    void whatIsAgreedOnAThemeIsATaskAndComesBackAtTheNextMeetingOfThatKind() {
        UUID agenda = some.begun();
        UUID theme = some.point(agenda, null);
        String what = "Een lijst maken " + agenda;
        UUID task =
                talks.task(some.chair, theme, new NewThemeTask(what, some.house.id(Who.VEILIG_THUIS), time.today()));
        assertThat(tasks.mine(some.house.veiligThuis(), null, 100).rows())
                .anySatisfy(each -> assertThat(each.note()).isEqualTo(what));

        UUID next = some.begun();
        UUID later = some.point(next, null);
        assertThat(talks.point(some.house.veiligThuis(), later).openTasks())
                .extracting(each -> each.what())
                .contains(what);
        talks.done(some.house.veiligThuis(), task, true);
        assertThat(talks.point(some.house.veiligThuis(), later).openTasks())
                .extracting(each -> each.what())
                .doesNotContain(what);
        assertThat(tasks.mine(some.house.veiligThuis(), null, 100).rows())
                .as("one's own list")
                .noneSatisfy(each -> assertThat(each.note()).isEqualTo(what));
        talks.done(some.chair, task, false);
        assertThat(talks.point(some.chair, later).openTasks())
                .extracting(each -> each.what())
                .contains(what);
        assertThat(refusalOf(() -> talks.done(some.house.youthProtection(), task, true)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> talks.done(some.house.probation(), task, true)))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void aTaskIsForSomebodyWhoIsThere() {
        UUID agenda = some.begun();
        UUID theme = some.point(agenda, null);
        assertThat(fieldsOf(
                        () -> talks.task(some.chair, theme, new NewThemeTask(" ", some.house.id(Who.PROBATION), null))))
                .isEqualTo(Map.of("wat", "check.required", "wie", "check.choose"));
    }

    @Test
    void aReferralThatIsWeighedHasNoPlanYet() {
        UUID sent = some.house.referredCase().id();
        UUID agenda = agendas.plan(
                some.chair,
                some.input(
                        "triage",
                        null,
                        List.of(new PointInput(null, sent, "", 8)),
                        List.of(some.asked(Who.POLICE, "fixed"))));
        agendas.begin(some.chair, agenda);
        UUID point = some.point(agenda, sent);
        assertThat(talks.point(some.house.police(), point).withPlan()).isFalse();
        assertThat(refusalOf(() -> talks.agree(some.chair, point, agreement("Iets", Who.POLICE))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.point-no-plan", List.of()));
        talks.note(some.chair, point, "Past bij het doel", 0);
        assertThat(talks.point(some.house.police(), point).point().note()).isEqualTo("Past bij het doel");
    }

    @Test
    void goesOnToTheNextPoint() {
        UUID agenda = some.begun();
        UUID first = some.point(agenda, some.first.id());
        assertThat(talks.next(some.chair, first)).hasValue(some.point(agenda, null));
        assertThat(some.view(some.chair, agenda).points())
                .extracting(each -> each.state())
                .containsExactly(PointState.DONE, PointState.OPEN, PointState.PLANNED);
        UUID last = some.point(agenda, some.second.id());
        talks.open(some.chair, last);
        assertThat(talks.next(some.chair, last)).isEmpty();
        assertThat(some.view(some.chair, agenda).points())
                .extracting(each -> each.state())
                .containsExactly(PointState.DONE, PointState.DONE, PointState.DONE);
        assertThat(refusalOf(() -> talks.next(some.house.probation(), first))).isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> talks.next(some.house.localTeam(), first))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void aNoteIsReadAtItsPointAndNowhereElse() {
        UUID agenda = some.begun();
        UUID first = some.point(agenda, some.first.id());
        talks.note(some.chair, first, "Vader is verhuisd", 0);
        assertThat(talks.point(some.house.probation(), first).point().note()).isEqualTo("Vader is verhuisd");
        assertThat(some.view(some.house.localTeam(), agenda).toString()
                        + reports.report(some.house.localTeam(), agenda).points().stream()
                                .map(each -> each.point().note())
                                .toList())
                .doesNotContain("verhuisd");
        assertThat(refusalOf(() -> talks.note(some.house.secretary(), first, "Iets anders", 0)))
                .isInstanceOfSatisfying(
                        Refusal.Stale.class,
                        stale -> assertThat(stale.current()).containsEntry("aantekening", "Vader is verhuisd"));
    }

    @Test
    void isSettledOnceEverybodyWhoWasThereSaidThatItStaysWithThem() {
        UUID agenda = some.begun();
        assertThat(refusalOf(() -> reports.settle(some.chair, agenda, version(agenda))))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("meeting.refused.agenda-secrecy"));
        agendas.confirm(some.house.youthProtection(), agenda);
        agendas.heard(some.house.secretary(), agenda, Set.of(some.house.id(Who.PROBATION)));
        assertThat(some.view(some.chair, agenda).whole().orElseThrow().unconfirmed())
                .extracting(Named::name)
                .containsExactlyInAnyOrder(Who.PROCESS_DIRECTOR.fullName(), Who.SECRETARY.fullName());
        assertThat(some.view(some.chair, agenda).points().getFirst().people())
                .filteredOn(each -> each.person().equals(some.house.id(Who.PROBATION)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.secrecy().orElseThrow().how()).isEqualTo("orally");
                    assertThat(each.secrecy().orElseThrow().notedBy()).isEqualTo(Who.SECRETARY.fullName());
                });
        agendas.confirm(some.chair, agenda);
        agendas.confirm(some.house.secretary(), agenda);
        reports.settle(some.chair, agenda, version(agenda));
        assertThat(some.view(some.house.probation(), agenda).settled()).isTrue();
        UUID first = some.point(agenda, some.first.id());
        assertThat(refusalOf(() -> talks.note(some.chair, first, "Te laat", 0))).isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> agendas.cancel(some.chair, agenda, version(agenda))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void isNotSettledBeforeItIsKnownWhoWasThere() {
        UUID agenda = some.planned();
        agendas.begin(some.chair, agenda);
        some.allHeard(agenda);
        assertThat(refusalOf(() -> reports.settle(some.chair, agenda, version(agenda))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.agenda-attendance", List.of()));
    }

    @Test
    void whoWasNotThereNeedNotSayAnything() {
        UUID agenda = some.planned();
        agendas.begin(some.chair, agenda);
        agendas.attended(some.chair, agenda, Map.of(), false);
        agendas.confirm(some.chair, agenda);
        reports.settle(some.chair, agenda, version(agenda));
        assertThat(some.view(some.chair, agenda).settled()).isTrue();
        assertThat(some.view(some.chair, agenda).points())
                .extracting(each -> each.state())
                .containsExactly(PointState.SETTLED, PointState.PLANNED, PointState.PLANNED);
    }

    @Test
    void everybodyReadsTheReportOfTheirOwnPoints() {
        UUID agenda = some.begun();
        UUID first = some.point(agenda, some.first.id());
        UUID second = some.point(agenda, some.second.id());
        talks.note(some.chair, first, "Vader is verhuisd", 0);
        talks.note(some.chair, second, "Moeder is ziek", 0);
        talks.next(some.chair, first);
        some.allHeard(agenda);
        assertThat(reports.report(some.chair, agenda).points()).hasSize(3);
        assertThat(reports.report(some.house.probation(), agenda).points())
                .extracting(each -> each.point().id())
                .containsExactly(first);
        assertThat(reports.report(some.house.probation(), agenda).waiting()).isEmpty();
        ReportFile file = reports.file(some.house.localTeam(), agenda, Format.DOCX, Locale.of("nl"));
        assertThat(file.name()).startsWith("verslag-");
        String own = unzipped(file.content());
        assertThat(own).contains("niet aan de orde").doesNotContain("verhuisd").doesNotContain("Wachttijden");
        assertThat(refusalOf(() -> reports.report(some.house.outsider(), agenda)))
                .isEqualTo(new Refusal.NotFound());
        assertThat(new String(
                        reports.file(some.chair, agenda, Format.PDF, Locale.of("nl"))
                                .content(),
                        0,
                        4,
                        StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
    }

    private static String unzipped(byte[] docx) {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
            StringBuilder all = new StringBuilder();
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void nothingIsWrittenBeforeItBegins() {
        UUID agenda = some.planned();
        UUID first = some.point(agenda, some.first.id());
        assertThat(refusalOf(() -> talks.note(some.chair, first, "Alvast", 0)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.agenda-not-begun", List.of()));
        assertThat(some.unchanged(agenda)).extracting(PointInput::minutes).containsExactly(30, 10, 20);
    }
}
