package nl.aantafel.notify;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.aantafel.account.Accounts;
import nl.aantafel.account.Accounts.NewAccount;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Teams;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.notify.MailChoices.MailChoice;
import nl.aantafel.notify.MailServer.Got;
import nl.aantafel.notify.MailStates.Count;
import nl.aantafel.notify.domain.Claimed;
import nl.aantafel.notify.domain.Outcome;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.Preparing;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail about meetings, from the plan to the mailbox: a mail server on this machine takes it. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MailTest {

    private static final MailServer SERVER = new MailServer();

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("aantafel.mail.host", () -> "127.0.0.1");
        settings.add("aantafel.mail.port", SERVER::port);
        settings.add("aantafel.mail.from", () -> "overleg@bureau.example");
        settings.add("aantafel.mail.tls", () -> "none");
        settings.add("aantafel.base-url", () -> "https://tafel.example/");
    }

    private final BeanFactory beans;
    private final House house;
    private final Conferences conferences;
    private final CaseFiles cases;
    private final Families families;
    private final Teams teams;
    private final MailChoices choices;
    private final MailStates states;
    private final MailRound round;
    private final PlatformTransactionManager transactions;
    private final MovingTime clock;
    private final TestDatabase database;
    private Case family;

    MailTest(
            BeanFactory beans,
            Conferences conferences,
            CaseFiles cases,
            Families families,
            Teams teams,
            MailChoices choices,
            MailStates states,
            MailRound round,
            PlatformTransactionManager transactions,
            MovingTime clock,
            TestDatabase database) {
        this.beans = beans;
        this.house = House.of(beans);
        this.conferences = conferences;
        this.cases = cases;
        this.families = families;
        this.teams = teams;
        this.choices = choices;
        this.states = states;
        this.round = round;
        this.transactions = transactions;
        this.clock = clock;
        this.database = database;
        this.family = house.takenUpCase();
    }

    @BeforeEach
    void nothingWaits() {
        clock.back();
        family = house.takenUpCase();
        TestDatabase.sql(database.superuser()).execute("delete from notify.mail");
        TestDatabase.sql(database.superuser()).execute("delete from notify.message");
        TestDatabase.sql(database.superuser()).execute("delete from notify.preference");
        SERVER.forget();
    }

    private Prepare onDay(LocalDate day, boolean placeShown, Invitee... also) {
        Prepare plain = Preparing.conference(house, day, List.of(new FamilyMember(family.mother(), true, "")));
        List<Invitee> invitees = new ArrayList<>(plain.invitees());
        invitees.addAll(List.of(also));
        return new Prepare(
                plain.kind(),
                plain.startsAt(),
                plain.endsAt(),
                plain.place(),
                "",
                "Zien waar het onveilig is",
                null,
                plain.secretary(),
                invitees,
                plain.family(),
                plain.questions(),
                placeShown);
    }

    private LocalDate nextWeek() {
        return clock.today().plusDays(7);
    }

    private UUID planned() {
        return conferences.prepare(house.processDirector(), family.id(), onDay(nextWeek(), false));
    }

    private void change(UUID conference, Prepare change) {
        Actor chair = house.processDirector();
        conferences.change(
                chair, conference, change, conferences.view(chair, conference).version());
    }

    private void cancel(UUID conference) {
        Actor chair = house.processDirector();
        conferences.cancel(
                chair,
                conference,
                "Moeder is ziek",
                conferences.view(chair, conference).version());
    }

    private List<Got> sent() {
        SERVER.forget();
        round.run();
        return SERVER.got();
    }

    private String address(Who who) {
        return String.valueOf(TestDatabase.sql(database.superuser())
                .fetchValue("select email from directory.professional where id = ?", house.id(who)));
    }

    private Got to(Who who, List<Got> mails) {
        List<Got> own =
                mails.stream().filter(each -> each.to().equals(address(who))).toList();
        assertThat(own).as("mail to %s", who).hasSize(1);
        return own.getFirst();
    }

    private List<String> recipients(List<Got> mails) {
        return mails.stream().map(Got::to).sorted().toList();
    }

    private List<String> addresses(Who... all) {
        return java.util.stream.Stream.of(all).map(this::address).sorted().toList();
    }

    private String state(Who who) {
        return String.valueOf(TestDatabase.sql(database.superuser())
                .fetchValue("select state || ' ' || reason from notify.mail where recipient_id = ?", house.id(who)));
    }

    @Test
    void everybodyWhoIsAskedGetsTheMeetingInTheirCalendar() {
        planned();
        List<Got> mails = sent();
        assertThat(recipients(mails))
                .isEqualTo(addresses(Who.PROCESS_DIRECTOR, Who.SECRETARY, Who.YOUTH_PROTECTION, Who.CASE_DIRECTOR));
        Got mail = to(Who.YOUTH_PROTECTION, mails);
        assertThat(mail.subject()).isEqualTo("Uitnodiging voor een overleg op 30 november 2026");
        assertThat(mail.text())
                .contains("maandag 30 november 2026, 10.00 tot 12.00 uur")
                .contains("https://tafel.example/meetings/")
                .doesNotContain("Kamer 2");
        assertThat(mail.contentType()).contains("text/calendar").contains("method=REQUEST");
        assertThat(mail.line("METHOD")).isEqualTo("METHOD:REQUEST");
        assertThat(mail.line("DTSTART")).isEqualTo("DTSTART;TZID=Europe/Amsterdam:20261130T100000");
        assertThat(mail.line("SEQUENCE")).isEqualTo("SEQUENCE:0");
        assertThat(mail.line("SUMMARY")).isEqualTo("SUMMARY:Overleg");
        assertThat(mail.line("LOCATION")).isEmpty();
        assertThat(mail.raw()).contains("Auto-Submitted: auto-generated");
        assertThat(sent()).isEmpty();
    }

    @Test
    void nobodyIsNamedToAnother() {
        planned();
        for (Got mail : sent()) {
            for (Who other : Who.values()) {
                assertThat(mail.raw() + mail.text() + mail.calendar()).doesNotContain(other.fullName());
                if (!mail.to().equals(address(other))) {
                    assertThat(mail.raw() + mail.calendar()).doesNotContain(address(other));
                }
            }
        }
    }

    @Test
    void noMailTellsAboutWhomOrWhatItIs() {
        UUID conference = conferences.prepare(house.processDirector(), family.id(), onDay(nextWeek(), true));
        List<Got> mails = new ArrayList<>(sent());
        change(conference, onDay(nextWeek().plusDays(1), false));
        mails.addAll(sent());
        cancel(conference);
        mails.addAll(sent());
        assertThat(mails).hasSize(12);
        Set<String> telling = new HashSet<>();
        var view = cases.view(house.processDirector(), family.id());
        telling.addAll(List.of(view.familyName(), view.number(), family.id().toString(), conference.toString()));
        families.of(house.processDirector(), family.id()).persons().forEach(each -> {
            telling.add(each.firstName());
            telling.add(each.lastName());
        });
        families.of(house.processDirector(), family.id()).homes().forEach(each -> {
            telling.add(each.street());
            telling.add(each.postcode());
        });
        telling.addAll(List.of("Moeder", "ziek", "onveilig", "Werkt met", "casus", "gezin", "asusoverleg"));
        telling.removeIf(String::isBlank);
        assertThat(telling).contains("Sara", "Mark", "Tim", "Verbeek", "de Wilde");
        for (Got mail : mails) {
            String whole =
                    mail.raw() + mail.subject() + mail.text() + mail.calendar().replace("\r\n ", "");
            assertThat(telling).allSatisfy(word -> assertThat(whole).doesNotContain(word));
        }
        assertThat(mails.getFirst().line("LOCATION")).isEqualTo("LOCATION:Kamer 2");
    }

    @Test
    void anotherTimeReachesEverybodyAsTheNextVersionOfTheSame() {
        UUID conference = planned();
        Got first = to(Who.YOUTH_PROTECTION, sent());
        change(conference, onDay(nextWeek().plusDays(1), false));
        List<Got> mails = sent();
        assertThat(mails).hasSize(4);
        Got second = to(Who.YOUTH_PROTECTION, mails);
        assertThat(second.line("UID")).isEqualTo(first.line("UID"));
        assertThat(second.line("SEQUENCE")).isEqualTo("SEQUENCE:1");
        assertThat(second.line("DTSTART")).endsWith("20261201T100000");
        assertThat(second.subject()).startsWith("Gewijzigd");
    }

    @Test
    void onlyWhomAChangeConcernsHearsOfIt() {
        UUID conference = planned();
        sent();
        Prepare other = onDay(nextWeek(), false, new Invitee(house.id(Who.MENTAL_HEALTH), "fixed", "Weet van trauma"));
        other.invitees().removeIf(each -> each.person().equals(house.id(Who.YOUTH_PROTECTION)));
        change(conference, other);
        List<Got> mails = sent();
        assertThat(recipients(mails)).isEqualTo(addresses(Who.YOUTH_PROTECTION, Who.MENTAL_HEALTH));
        assertThat(to(Who.YOUTH_PROTECTION, mails).line("METHOD")).isEqualTo("METHOD:CANCEL");
        assertThat(to(Who.YOUTH_PROTECTION, mails).line("SEQUENCE")).isEqualTo("SEQUENCE:1");
        assertThat(to(Who.MENTAL_HEALTH, mails).line("METHOD")).isEqualTo("METHOD:REQUEST");
        Prepare aim = onDay(nextWeek(), false, new Invitee(house.id(Who.MENTAL_HEALTH), "fixed", "Weet van trauma"));
        aim.invitees().removeIf(each -> each.person().equals(house.id(Who.YOUTH_PROTECTION)));
        change(conference, aim);
        assertThat(sent()).isEmpty();
    }

    @Test
    void callingOffTakesItOutOfEveryCalendar() {
        UUID conference = planned();
        sent();
        cancel(conference);
        List<Got> mails = sent();
        assertThat(mails).hasSize(4).allMatch(each -> each.line("METHOD").equals("METHOD:CANCEL"));
        assertThat(mails).allMatch(each -> each.line("STATUS").equals("STATUS:CANCELLED"));
        assertThat(to(Who.CASE_DIRECTOR, mails).text()).doesNotContain("https://");
    }

    @Test
    void whoLeavesTheCaseHearsThatItsMeetingsAreGone() {
        planned();
        sent();
        Actor desk = house.processDirector();
        UUID member = teams.of(desk, family.id()).members().stream()
                .filter(each -> each.professional().equals(house.id(Who.YOUTH_PROTECTION)))
                .findFirst()
                .orElseThrow()
                .id();
        teams.leave(house.caseDirector(), family.id(), member, clock.today());
        List<Got> mails = sent();
        assertThat(recipients(mails)).isEqualTo(addresses(Who.YOUTH_PROTECTION));
        assertThat(mails.getFirst().line("METHOD")).isEqualTo("METHOD:CANCEL");
    }

    @Test
    void whoseAccountIsBlockedGetsNoMailAndFindsItInTheProgramOnceItIsNot() {
        UUID blocked = house.id(Who.YOUTH_PROTECTION);
        UUID partnership = house.partnership();
        Accounts accounts = beans.getBean(Accounts.class);
        accounts.create(house.administrator(), partnership, new NewAccount(blocked, null, null));
        accounts.block(house.administrator(), partnership, blocked);
        planned();
        assertThat(recipients(sent())).isEqualTo(addresses(Who.PROCESS_DIRECTOR, Who.SECRETARY, Who.CASE_DIRECTOR));
        assertThat(state(Who.YOUTH_PROTECTION)).isEqualTo("dropped no-address");
        accounts.unblock(house.administrator(), partnership, blocked);
        assertThat(beans.getBean(Messages.class)
                        .list(house.youthProtection(), null, 1)
                        .rows())
                .hasSize(1);
        planned();
        assertThat(sent()).hasSize(4);
    }

    @Test
    void whatWasToldInTheProgramIsForgottenWhenItsMailIs() {
        planned();
        sent();
        Messages messages = beans.getBean(Messages.class);
        clock.pass(Duration.ofDays(29));
        round.sweep();
        assertThat(messages.list(house.youthProtection(), null, 1).rows()).isNotEmpty();
        clock.pass(Duration.ofDays(2));
        round.sweep();
        assertThat(messages.list(house.youthProtection(), null, 1).rows()).isEmpty();
    }

    @Test
    void aMeetingOfThePastIsMailedToNobody() {
        conferences.prepare(
                house.processDirector(), family.id(), onDay(clock.today().minusDays(1), false));
        assertThat(sent()).isEmpty();
    }

    @Test
    void ofTwoVersionsThatWaitOnlyTheLastGoes() {
        UUID conference = planned();
        change(conference, onDay(nextWeek().plusDays(1), false));
        List<Got> mails = sent();
        assertThat(mails).hasSize(4).allMatch(each -> each.line("SEQUENCE").equals("SEQUENCE:1"));
    }

    @Test
    void whatIsUndoneIsNotSent() {
        ScopedValue.where(Acting.ACTOR, house.processDirector())
                .run(() -> new TransactionTemplate(transactions).executeWithoutResult(undone -> {
                    planned();
                    undone.setRollbackOnly();
                }));
        assertThat(sent()).isEmpty();
        assertThat(counts()).isEmpty();
    }

    @Test
    void aServerThatIsAwayKeepsNobodyFromPlanningAndGetsTheMailLater() {
        SERVER.stop();
        planned();
        round.run();
        assertThat(counts()).containsExactly(new CountOf("waiting", "no-connection", 1), new CountOf("waiting", "", 3));
        SERVER.begin();
        assertThat(sent()).as("it pauses first").isEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(sent()).hasSize(4);
        assertThat(sent()).isEmpty();
    }

    @Test
    void triesLessOftenEachTimeAndGivesUpWithAReason() {
        SERVER.stop();
        planned();
        TestDatabase.sql(database.superuser())
                .execute("delete from notify.mail where recipient_id <> ?", house.id(Who.CASE_DIRECTOR));
        List<Duration> pauses = new ArrayList<>();
        Instant began = clock.now();
        round.run();
        while (state(Who.CASE_DIRECTOR).startsWith("waiting")) {
            Instant next = (Instant) TestDatabase.sql(database.superuser())
                    .fetchSingle("select next_at from notify.mail")
                    .get(0, Instant.class);
            Duration pause = Duration.between(clock.now(), next);
            assertThat(pauses).allSatisfy(before -> assertThat(pause).isGreaterThan(before));
            pauses.add(pause);
            clock.pass(pause);
            round.run();
        }
        SERVER.begin();
        assertThat(state(Who.CASE_DIRECTOR)).isEqualTo("failed no-connection");
        assertThat(pauses).hasSize(7);
        assertThat(Duration.between(began, clock.now())).isBetween(Duration.ofDays(1), Duration.ofDays(3));
        clock.pass(Duration.ofDays(1));
        assertThat(sent()).isEmpty();
    }

    @Test
    void whoDiesBeforeHandingItOverLosesNothing() {
        planned();
        assertThat(round.claim()).hasSize(4);
        assertThat(sent()).as("they are in other hands").isEmpty();
        clock.pass(MailRound.LEASE);
        assertThat(sent()).hasSize(4);
        clock.pass(MailRound.LEASE);
        assertThat(sent()).isEmpty();
    }

    @Test
    void whoDiesBeforeNotingItSendsWhatMailboxesKnowAsTheSame() {
        planned();
        SERVER.forget();
        round.claim().forEach(round::sent);
        List<Got> first = SERVER.got();
        assertThat(first).hasSize(4);
        clock.pass(MailRound.LEASE);
        for (Got again : sent()) {
            Got before = first.stream()
                    .filter(each -> each.to().equals(again.to()))
                    .findFirst()
                    .orElseThrow();
            assertThat(again.id()).isEqualTo(before.id());
            assertThat(again.calendar()).isEqualTo(before.calendar());
        }
    }

    @Test
    void whoComesBackTooLateChangesNothingOfWhatAnotherDid() {
        planned();
        List<Claimed> slow = round.claim();
        clock.pass(MailRound.LEASE);
        sent();
        slow.forEach(each -> round.note(each, Outcome.later("error")));
        assertThat(counts()).containsExactly(new CountOf("sent", "", 4));
    }

    @Test
    void twoProcessesNeverTakeTheSame() throws Exception {
        for (int meeting = 0; meeting < 5; meeting++) {
            family = house.takenUpCase();
            planned();
        }
        Set<UUID> taken = new HashSet<>();
        int claims = 0;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<List<Claimed>> claim = round::claim;
            for (var claimed : both.invokeAll(List.of(claim, claim, claim))) {
                for (Claimed each : claimed.get()) {
                    claims++;
                    taken.add(each.id());
                }
            }
        }
        assertThat(taken).hasSize(20);
        assertThat(claims).isEqualTo(20);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        choices.choose(house.caseDirector(), new MailChoice(false, "nl"));
        planned();
        assertThat(recipients(sent()))
                .doesNotContain(address(Who.CASE_DIRECTOR))
                .hasSize(3);
        assertThat(state(Who.CASE_DIRECTOR)).isEqualTo("dropped unwanted");
    }

    @Test
    void isWrittenInTheLanguageOfItsReader() {
        choices.choose(house.caseDirector(), new MailChoice(true, "en"));
        planned();
        Got mail = to(Who.CASE_DIRECTOR, sent());
        assertThat(mail.subject()).isEqualTo("Invitation to a meeting on 30 November 2026");
        assertThat(mail.text()).contains("Monday 30 November 2026, 10:00 to 12:00");
        assertThat(mail.line("SUMMARY")).isEqualTo("SUMMARY:Meeting");
    }

    @Test
    void whoHasNoPartInThePartnershipAnyMoreGetsNone() {
        conferences.prepare(
                house.processDirector(),
                family.id(),
                onDay(nextWeek(), false, new Invitee(house.id(Who.MAYOR), "incidental", "Besluit mee")));
        role(Who.MAYOR, clock.today().minusDays(1));
        List<Got> mails = sent();
        role(Who.MAYOR, null);
        assertThat(recipients(mails)).doesNotContain(address(Who.MAYOR)).hasSize(4);
        assertThat(state(Who.MAYOR)).isEqualTo("dropped no-address");
    }

    private void role(Who who, @Nullable LocalDate until) {
        TestDatabase.sql(database.superuser())
                .execute(
                        "update directory.role_holding set until_day = ?::date where professional_id = ?",
                        until,
                        house.id(who));
    }

    @Test
    void outsideADemoThereIsNoOutbox() {
        assertThat(beans.getBeanProvider(Outbox.class).getIfAvailable()).isNull();
    }

    @Test
    void whatWaitedUntilTheMeetingWasOverIsNotSentAnyMore() {
        planned();
        clock.pass(Duration.ofDays(8));
        assertThat(sent()).isEmpty();
        assertThat(counts()).containsExactly(new CountOf("dropped", "over", 4));
    }

    @Test
    void isForgottenAfterItsTime() {
        planned();
        sent();
        clock.pass(Duration.ofDays(29));
        round.sweep();
        assertThat(counts()).containsExactly(new CountOf("sent", "", 4));
        clock.pass(Duration.ofDays(2));
        round.sweep();
        assertThat(counts()).isEmpty();
    }

    @Test
    void administratorsSeeNumbersAndReasonsAndNobodyElseDoes() {
        planned();
        assertThat(states.view(house.administrator(), house.partnership()).way())
                .isEqualTo(MailStates.Way.SMTP);
        assertThat(counts()).containsExactly(new CountOf("waiting", "", 4));
        assertThat(refusalOf(() -> states.view(house.processDirector(), house.partnership())))
                .isInstanceOf(Refusal.MayNot.class);
    }

    private record CountOf(String state, String reason, int mails) {

        static CountOf of(Count count) {
            return new CountOf(count.state(), count.reason(), count.mails());
        }
    }

    private List<CountOf> counts() {
        return states.view(house.administrator(), house.partnership()).counts().stream()
                .map(CountOf::of)
                .sorted(java.util.Comparator.comparing(CountOf::mails))
                .toList();
    }
}
