package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.PointInput;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Meetings about more than one thing: planned, and asked for. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AgendasTest {

    private final BeanFactory beans;
    private final Agendas agendas;
    private final Conferences conferences;
    private final CaseFiles cases;
    private final Invitations invitations;
    private final Time time;
    private final TestDatabase database;
    private SomeAgenda some;

    AgendasTest(
            BeanFactory beans,
            Agendas agendas,
            Conferences conferences,
            CaseFiles cases,
            Invitations invitations,
            Time time,
            TestDatabase database) {
        this.beans = beans;
        this.agendas = agendas;
        this.conferences = conferences;
        this.cases = cases;
        this.invitations = invitations;
        this.time = time;
        this.database = database;
        this.some = new SomeAgenda(beans);
    }

    @BeforeEach
    void freshFamilies() {
        some = new SomeAgenda(beans);
    }

    private String number(Case of) {
        return cases.view(some.chair, of.id()).number();
    }

    /** From when until when the latest items in somebody's calendar are, of the points of an agenda. */
    private List<String> calendar(UUID agenda, Who who) {
        return TestDatabase.sql(database.superuser()).fetchValues("""
                select to_char(i.starts_at - a.starts_at, 'HH24:MI') || '-' || to_char(i.ends_at - a.starts_at, 'HH24:MI')
                  from gathering.calendar_item i
                  join gathering.gathering g on g.id = i.gathering_id join meeting.agenda a on a.id = g.agenda_id
                 where a.id = ? and i.person_id = ? and i.method = 'request'
                   and not exists (select 1 from gathering.calendar_item n where n.gathering_id = i.gathering_id
                                      and n.person_id = i.person_id and n.sequence > i.sequence)
                 order by i.starts_at
                """, agenda, some.house.id(who)).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void showsEachPointBehindTheOneBeforeItToWhoLeads() {
        UUID agenda = some.planned();
        for (Actor lead : List.of(some.chair, some.house.secretary())) {
            AgendaView view = some.view(lead, agenda);
            assertThat(view.points().stream().map(PointView::title))
                    .containsExactly(number(some.first), SomeAgenda.THEME, number(some.second));
            assertThat(view.points().stream().map(PointView::minutes)).containsExactly(30, 10, 20);
            assertThat(view.points().get(1).startsAt())
                    .isEqualTo(view.points().getFirst().endsAt());
            assertThat(view.whole()).hasValueSatisfying(whole -> {
                assertThat(whole.minutes()).isEqualTo(60);
                assertThat(whole.length()).isEqualTo(120);
            });
        }
    }

    @Test
    void showsEverybodyTheirOwnPointsOnly() {
        UUID agenda = some.planned();
        assertThat(some.titles(some.house.youthProtection(), agenda))
                .containsExactly(number(some.first), SomeAgenda.THEME, number(some.second));
        assertThat(some.titles(some.house.probation(), agenda)).containsExactly(number(some.first));
        assertThat(some.titles(some.house.localTeam(), agenda)).containsExactly(number(some.second));
        assertThat(some.titles(some.house.veiligThuis(), agenda)).containsExactly(SomeAgenda.THEME);
        assertThat(refusalOf(() -> agendas.view(some.house.outsider(), agenda))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> agendas.view(some.house.mentalHealth(), agenda)))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void tellsNobodyButWhoLeadsHowLongTheMeetingIs() {
        UUID agenda = some.planned();
        for (Actor guest : List.of(some.house.youthProtection(), some.house.probation(), some.house.veiligThuis())) {
            AgendaView view = some.view(guest, agenda);
            assertThat(view.whole()).isEmpty();
            assertThat(view.advice()).isEmpty();
            assertThat(view.mayLead()).isFalse();
        }
    }

    @Test
    void namesAtAPointOnlyWhoIsAskedForIt() {
        UUID agenda = some.planned();
        PointView first = some.view(some.house.probation(), agenda).points().getFirst();
        assertThat(first.people())
                .extracting(each -> each.name())
                .containsExactly(Who.YOUTH_PROTECTION.fullName(), Who.PROBATION.fullName());
        assertThat(first.people()).allSatisfy(each -> assertThat(each.reply()).isEmpty());
    }

    @Test
    void asksEverybodyForTheTimeOfTheirOwnPoints() {
        UUID agenda = some.planned();
        assertThat(calendar(agenda, Who.PROCESS_DIRECTOR)).containsExactly("00:00-01:00");
        assertThat(calendar(agenda, Who.YOUTH_PROTECTION)).containsExactly("00:00-01:00");
        assertThat(calendar(agenda, Who.PROBATION)).containsExactly("00:00-00:30");
        assertThat(calendar(agenda, Who.VEILIG_THUIS)).containsExactly("00:30-00:40");
        assertThat(calendar(agenda, Who.LOCAL_TEAM)).containsExactly("00:40-01:00");
    }

    @Test
    void asksTwiceWhosePointsDoNotFollowEachOtherAndTellsOnlyWhoLeads() {
        UUID agenda = agendas.plan(
                some.chair,
                some.input(
                        List.of(
                                new PointInput(null, null, SomeAgenda.THEME, 10),
                                new PointInput(null, some.first.id(), "", 20),
                                new PointInput(null, null, "Vakantierooster", 10)),
                        some.asked()));
        assertThat(calendar(agenda, Who.VEILIG_THUIS)).containsExactly("00:00-00:10", "00:30-00:40");
        assertThat(some.view(some.chair, agenda).whole().orElseThrow().twice())
                .containsExactly(Who.VEILIG_THUIS.fullName(), Who.LOCAL_TEAM.fullName());
    }

    @Test
    void movesACalendarInsteadOfAskingAnew() {
        UUID agenda = some.planned();
        List<PointInput> points = some.unchanged(agenda);
        agendas.change(
                some.chair, agenda, some.input(List.of(points.get(2), points.get(0), points.get(1)), some.asked()), 0);
        assertThat(calendar(agenda, Who.LOCAL_TEAM)).containsExactly("00:00-00:20");
        assertThat(calendar(agenda, Who.PROBATION)).containsExactly("00:20-00:50");
        assertThat(calendar(agenda, Who.YOUTH_PROTECTION)).containsExactly("00:00-01:00");
        assertThat(some.titles(some.chair, agenda))
                .containsExactly(number(some.second), number(some.first), SomeAgenda.THEME);
        Object told = TestDatabase.sql(database.superuser())
                .fetchValue(
                        "select count(*) from gathering.calendar_item where person_id = ? and gathering_id in"
                                + " (select id from gathering.gathering where agenda_id = ?)",
                        some.house.id(Who.YOUTH_PROTECTION),
                        agenda);
        assertThat(told).isEqualTo(1L);
    }

    @Test
    void aPointThatIsTakenOffIsGoneForItsPeople() {
        UUID agenda = some.planned();
        List<PointInput> points = some.unchanged(agenda);
        agendas.change(
                some.chair,
                agenda,
                some.input(
                        List.of(points.get(1), points.get(2)),
                        List.of(some.asked(Who.YOUTH_PROTECTION, "fixed"), some.asked(Who.LOCAL_TEAM, "involved"))),
                0);
        assertThat(calendar(agenda, Who.PROBATION)).isEmpty();
        assertThat(refusalOf(() -> agendas.view(some.house.probation(), agenda)))
                .isEqualTo(new Refusal.NotFound());
        assertThat(calendar(agenda, Who.LOCAL_TEAM)).containsExactly("00:10-00:30");
    }

    @Test
    void whoLeavesACaseLosesItsPointAndKeepsTheOthers() {
        UUID agenda = some.planned();
        some.leave(some.first, Who.YOUTH_PROTECTION);
        assertThat(some.titles(some.house.youthProtection(), agenda))
                .containsExactly(SomeAgenda.THEME, number(some.second));
        assertThat(calendar(agenda, Who.YOUTH_PROTECTION)).containsExactly("00:30-01:00");
    }

    @Test
    void isLedBySomebodyInEveryCaseOfIt() {
        UUID director = some.house.id(Who.SECOND_DIRECTOR);
        some.house.join(some.first.id(), Who.SECOND_DIRECTOR);
        Agendas.Input input = some.input();
        Agendas.Input led = new Agendas.Input(
                input.partnership(),
                input.kind(),
                input.startsAt(),
                input.endsAt(),
                input.place(),
                false,
                director,
                some.chair.person(),
                input.points(),
                input.asked());
        assertThat(fieldsOf(() -> agendas.plan(some.chair, led)))
                .isEqualTo(Map.of("voorzitter", "meeting.check.agenda-lead"));
    }

    @Test
    void isPlannedByWhoChairsOrWrites() {
        Agendas.Input input = some.input();
        assertThat(fieldsOf(() -> agendas.plan(
                        some.house.secretary(), some.input(input.kind(), null, input.points(), input.asked()))))
                .isEqualTo(Map.of("voorzitter", "meeting.check.agenda-you-lead"));
    }

    @Test
    void whoDirectsCasesPlansOneForThem() {
        Agendas.Input input = some.input();
        Actor director = some.house.caseDirector();
        assertThat(agendas.planning(director, null).desk())
                .extracting(each -> each.person())
                .contains(director.person());
        UUID agenda = agendas.plan(
                director,
                new Agendas.Input(
                        input.partnership(),
                        input.kind(),
                        input.startsAt(),
                        input.endsAt(),
                        "",
                        false,
                        director.person(),
                        null,
                        input.points(),
                        input.asked()));
        assertThat(some.titles(director, agenda)).hasSize(3);
        assertThat(refusalOf(() -> agendas.view(some.chair, agenda)))
                .as("the desk is not at a table it is not asked for")
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void refusesACaseOfAnotherAsIfItWereNotThere() {
        List<PointInput> points = List.of(new PointInput(null, some.first.id(), "", 20));
        Agendas.Input own = new Agendas.Input(
                some.house.partnership(),
                "work_session",
                some.input().startsAt(),
                some.input().endsAt(),
                "",
                false,
                some.house.id(Who.OUTSIDER),
                null,
                points,
                List.of());
        Refusal there = refusalOf(() -> agendas.plan(some.house.outsider(), own));
        Refusal nowhere = refusalOf(() -> agendas.plan(
                some.house.outsider(),
                new Agendas.Input(
                        own.partnership(),
                        own.kind(),
                        own.startsAt(),
                        own.endsAt(),
                        "",
                        false,
                        own.chair(),
                        null,
                        List.of(new PointInput(null, UUID.randomUUID(), "", 20)),
                        List.of())));
        assertThat(there).isEqualTo(new Refusal.NotFound()).isEqualTo(nowhere);
    }

    @Test
    void asksNobodyForNothing() {
        List<PointInput> points = List.of(new PointInput(null, some.first.id(), "", 20));
        List<Invitee> asked = List.of(some.asked(Who.PROBATION, "involved"), some.asked(Who.LOCAL_TEAM, "fixed"));
        assertThat(fieldsOf(() -> agendas.plan(some.chair, some.input(points, asked))))
                .isEqualTo(Map.of("genodigden[1].persoon", "meeting.check.agenda-nothing"));
    }

    @Test
    void namesNobodyOfAFamilyInWhatEverybodyReads() {
        String name = cases.view(some.chair, some.first.id()).familyName();
        List<PointInput> points = List.of(
                new PointInput(null, some.first.id(), "", 20), new PointInput(null, null, "De zaak " + name, 20));
        List<Invitee> asked =
                List.of(new Invitee(some.house.id(Who.PROBATION), "involved", "Vanwege " + number(some.first)));
        assertThat(fieldsOf(() -> agendas.plan(some.chair, some.input(points, asked))))
                .isEqualTo(Map.of(
                        "punten[1].thema", "meeting.check.agenda-tells",
                        "genodigden[0].reden", "meeting.check.agenda-tells"));
    }

    @Test
    void aPointIsACaseOrATheme() {
        List<PointInput> points = List.of(
                new PointInput(null, some.first.id(), "En nog iets", 20),
                new PointInput(null, null, " ", 20),
                new PointInput(null, null, "Iets", 0));
        assertThat(fieldsOf(() -> agendas.plan(some.chair, some.input(points, List.of()))))
                .isEqualTo(Map.of(
                        "punten[0].thema", "meeting.check.agenda-both",
                        "punten[1].thema", "check.required",
                        "punten[2].minuten", "check.number"));
        assertThat(fieldsOf(() -> agendas.plan(some.chair, some.input(List.of(), List.of()))))
                .isEqualTo(Map.of("punten", "meeting.check.agenda-empty"));
    }

    @Test
    void aConferenceOfOneCaseHasNoAgendaAndATriageMeetingIsNoConference() {
        assertThat(fieldsOf(() -> agendas.plan(some.chair, some.input("conference", null, some.points(), List.of()))))
                .containsEntry("soort", "check.choose");
        SomeConference one = new SomeConference(beans);
        var plain = one.onDay(time.today());
        assertThat(fieldsOf(() -> conferences.prepare(
                        one.chair,
                        one.family.id(),
                        new Conferences.Prepare(
                                "steering",
                                plain.startsAt(),
                                plain.endsAt(),
                                "",
                                "",
                                "",
                                null,
                                null,
                                List.of(),
                                List.of(),
                                Set.of()))))
                .containsEntry("soort", "check.choose");
    }

    @Test
    void weighsAReferralWithWhoWeighsAndNobodyOfItsLaterTable() {
        Case sent = some.house.referredCase();
        UUID agenda = agendas.plan(
                some.chair,
                some.input(
                        "triage",
                        null,
                        List.of(new PointInput(null, sent.id(), "", 8), new PointInput(null, some.first.id(), "", 8)),
                        List.of(some.asked(Who.POLICE, "fixed"), some.asked(Who.PROBATION, "involved"))));
        assertThat(some.titles(some.house.police(), agenda)).containsExactly(number(sent));
        assertThat(some.titles(some.house.probation(), agenda)).containsExactly(number(some.first));
        assertThat(some.view(some.house.police(), agenda).points().getFirst().caseState())
                .hasValue(CaseFiles.State.REFERRED);
    }

    @Test
    void oneAnswerIsForAllOfOnesPoints() {
        UUID agenda = some.planned();
        agendas.reply(some.house.youthProtection(), agenda, new Reply("declined", "Vrij", null));
        assertThat(some.view(some.house.youthProtection(), agenda).mine().answer())
                .isEqualTo("declined");
        assertThat(some.view(some.chair, agenda).points())
                .allSatisfy(point -> assertThat(point.people())
                        .filteredOn(each -> each.person().equals(some.house.id(Who.YOUTH_PROTECTION)))
                        .allSatisfy(each -> assertThat(each.reply()).isEqualTo("declined")));
    }

    @Test
    void takesSomebodyInsteadAtThePointsOfTheirCasesOnly() {
        UUID agenda = some.planned();
        UUID colleague = some.house.id(Who.SECOND_DIRECTOR);
        some.house.join(some.second.id(), Who.SECOND_DIRECTOR);
        agendas.reply(some.house.youthProtection(), agenda, new Reply("declined", "Verlof", colleague));
        assertThat(some.view(some.chair, agenda).whole().orElseThrow().offers())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.possible()).isTrue();
                    assertThat(offer.outside()).containsExactly(number(some.first));
                });

        agendas.substitute(some.chair, agenda, some.house.id(Who.YOUTH_PROTECTION));
        assertThat(some.titles(some.house.actor(Who.SECOND_DIRECTOR), agenda))
                .containsExactly(SomeAgenda.THEME, number(some.second));
        assertThat(some.titles(some.house.youthProtection(), agenda)).containsExactly(number(some.first));
        assertThat(calendar(agenda, Who.SECOND_DIRECTOR)).containsExactly("00:30-01:00");
        assertThat(calendar(agenda, Who.YOUTH_PROTECTION)).containsExactly("00:00-00:30");
        assertThat(some.view(some.chair, agenda).points().getLast().substitutes())
                .singleElement()
                .satisfies(each -> assertThat(each.comesName()).isEqualTo(Who.SECOND_DIRECTOR.fullName()));
        assertThat(refusalOf(() -> agendas.substitute(some.chair, agenda, some.house.id(Who.YOUTH_PROTECTION))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void isCalledOffForEverybody() {
        UUID agenda = some.planned();
        agendas.cancel(some.chair, agenda, 0);
        for (Who who : List.of(Who.YOUTH_PROTECTION, Who.PROBATION, Who.LOCAL_TEAM, Who.VEILIG_THUIS)) {
            assertThat(calendar(agenda, who)).isEmpty();
            assertThat(refusalOf(() -> agendas.view(some.house.actor(who), agenda)))
                    .isEqualTo(new Refusal.NotFound());
        }
        assertThat(refusalOf(() -> agendas.begin(some.chair, agenda))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void isChangedInTheVersionThatWasSeenAndBeforeItBegins() {
        UUID agenda = some.planned();
        Agendas.Input same = some.input(some.unchanged(agenda), some.asked());
        agendas.change(some.chair, agenda, same, 0);
        assertThat(refusalOf(() -> agendas.change(some.house.secretary(), agenda, same, 0)))
                .isInstanceOf(Refusal.Stale.class);
        agendas.begin(some.chair, agenda);
        assertThat(refusalOf(() -> agendas.change(some.chair, agenda, same, 2)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.agenda-begun", List.of()));
        assertThat(refusalOf(() -> agendas.begin(some.house.probation(), agenda)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(some.view(some.chair, agenda).points().getFirst().state()).isEqualTo(PointState.OPEN);
    }

    @Test
    void givesEverybodyTheFileOfTheirOwnStretch() {
        UUID agenda = some.planned();
        PointView last =
                some.view(some.house.youthProtection(), agenda).points().getLast();
        String file = new String(
                invitations.calendar(some.house.youthProtection(), last.id(), java.util.Locale.of("nl")),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(file).contains("DTEND").doesNotContain(number(some.first)).doesNotContain(number(some.second));
        assertThat(last.endsAt()).isEqualTo(some.input().startsAt().plus(60, ChronoUnit.MINUTES));
    }
}
