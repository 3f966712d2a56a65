package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.refusal;
import static nl.aantafel.support.House.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.notify.Messages;
import nl.aantafel.notify.Messages.Message;
import nl.aantafel.plan.Watches.Holding;
import nl.aantafel.plan.Watches.Offer;
import nl.aantafel.plan.Watches.OfferView;
import nl.aantafel.plan.Watches.WatchView;
import nl.aantafel.plan.Watches.Watched;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(MovingTime.Clock.class)
class WatchesTest extends WithACase {

    private final Watches watches;
    private final LapsingWatches lapsing;
    private final Teams teams;
    private final CaseFiles cases;
    private final Families families;
    private final Tasks tasks;
    private final Messages messages;
    private final MovingTime clock;
    private final Actor referrer = house.veiligThuis();
    private final Actor youth;
    private final Actor director = house.processDirector();

    WatchesTest(ApplicationContext app, MovingTime clock) {
        super(app);
        watches = app.getBean(Watches.class);
        lapsing = app.getBean(LapsingWatches.class);
        teams = app.getBean(Teams.class);
        cases = app.getBean(CaseFiles.class);
        families = app.getBean(Families.class);
        tasks = app.getBean(Tasks.class);
        messages = app.getBean(Messages.class);
        youth = Actor.professional(house.id(Who.YOUTH_PROTECTION));
        this.clock = clock;
    }

    @Test
    void beginsWithTheReferrerOverEverybodyWhoIsAlive() {
        Case referred = referred();

        assertThat(watches.of(referrer, referred.id()).persons())
                .hasSize(3)
                .allSatisfy(each ->
                        assertThat(each.now().orElseThrow().professional()).isEqualTo(referrer.person()));
    }

    @Test
    void staysWhereItIsUntilTheOtherTakesIt() {
        Case on = begun();
        Set<UUID> children = Set.of(on.child());

        UUID offer = watches.offer(eva, on.id(), new Offer(children, youth.person(), "Let op de avonden."));
        assertThat(holder(on, on.child())).isEqualTo(eva.person());
        assertThat(open(youth, on, "answer_watch")).hasSize(1);

        clock.pass(Duration.ofHours(1));
        watches.accept(youth, on.id(), offer);
        assertThat(holder(on, on.child())).isEqualTo(youth.person());
        assertThat(holder(on, on.mother())).isEqualTo(eva.person());
        assertThat(open(youth, on, "answer_watch")).isEmpty();
        assertThat(told(eva, on, "watch_taken")).hasSize(1);
        assertThat(told(youth, on, "watch_taken")).isEmpty();
        Watched child = watched(on, on.child());
        assertThat(child.before())
                .extracting(Holding::until)
                .containsExactly(child.now().orElseThrow().from());
    }

    private List<Message> told(Actor actor, Case on, String kind) {
        return messages.list(actor, null, 100).rows().stream()
                .filter(each -> each.kind().equals(kind)
                        && each.said().link().contains(on.id().toString()))
                .toList();
    }

    @Test
    void isDeclinedWithAReasonThatWhoOfferedItReads() {
        Case on = begun();
        UUID offer = watches.offer(eva, on.id(), new Offer(Set.of(on.child()), youth.person(), ""));

        assertThat(refusal(() -> watches.decline(youth, on.id(), offer, " "))).isInstanceOf(Refusal.Invalid.class);
        watches.decline(youth, on.id(), offer, "Wij zien Tim niet.");

        assertThat(holder(on, on.child())).isEqualTo(eva.person());
        assertThat(open(eva, on, "watch_declined")).hasSize(1);
        assertThat(watches.of(eva, on.id()).offers())
                .extracting(OfferView::answer)
                .containsExactly("Wij zien Tim niet.");
    }

    @Test
    void isAnsweredOnlyByWhoWasAskedAndOnce() {
        Case on = begun();
        UUID offer = watches.offer(eva, on.id(), new Offer(Set.of(on.child()), youth.person(), ""));

        assertThat(refusal(() -> watches.accept(director, on.id(), offer))).isInstanceOf(Refusal.MayNot.class);
        watches.withdraw(eva, on.id(), offer);
        assertThat(refusal(() -> watches.accept(youth, on.id(), offer))).isInstanceOf(Refusal.Conflict.class);
        assertThat(open(youth, on, "answer_watch")).isEmpty();
    }

    @Test
    void isOfferedByItsHolderOrWhoDirectsAndOnceAtATime() {
        Case on = begun();
        Offer toYouth = new Offer(Set.of(on.child()), youth.person(), "");

        Actor mental = Actor.professional(house.id(Who.MENTAL_HEALTH));
        assertThat(refusal(() -> watches.offer(mental, on.id(), toYouth))).isInstanceOf(Refusal.Invalid.class);
        watches.offer(director, on.id(), toYouth);
        assertThat(refusal(() -> watches.offer(eva, on.id(), toYouth))).isInstanceOf(Refusal.Invalid.class);
        assertThat(refusal(() -> watches.offer(
                        eva,
                        on.id(),
                        new Offer(Set.of(on.mother()), house.outsider().person(), ""))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void handoverOfSafetyNotAcceptedIsStillWithTheSenderAndEscalatedOnce() {
        Case on = begun();
        // A Thursday: the weekend does not count, so that Tuesday is the last day.
        clock.to(LocalDate.of(2026, 11, 26));
        watches.offer(eva, on.id(), new Offer(Set.of(on.child()), youth.person(), ""));
        assertThat(watches.of(eva, on.id()).open())
                .extracting(OfferView::due)
                .containsExactly(LocalDate.of(2026, 12, 1));

        clock.to(LocalDate.of(2026, 12, 1));
        lapsing.lapse(LapsingWatches.ACTOR);
        assertThat(watches.of(eva, on.id()).open()).hasSize(1);

        // Nothing ran for a month.
        clock.to(LocalDate.of(2027, 1, 4));
        lapsing.lapse(LapsingWatches.ACTOR);
        lapsing.lapse(LapsingWatches.ACTOR);
        WatchView view = watches.of(eva, on.id());
        assertThat(view.open()).isEmpty();
        assertThat(view.offers()).extracting(OfferView::outcome).containsExactly("lapsed");
        assertThat(holder(on, on.child())).isEqualTo(eva.person());
        assertThat(open(director, on, "watch_unanswered")).hasSize(1);
        assertThat(open(youth, on, "answer_watch")).isEmpty();
    }

    @Test
    void aVacancyShoutsAndTheOrganisationStillHoldsIt() {
        Case on = begun();
        UUID offer = watches.offer(eva, on.id(), new Offer(Set.of(on.child()), youth.person(), ""));
        clock.pass(Duration.ofHours(1));
        watches.accept(youth, on.id(), offer);

        leave(on, youth);

        clock.pass(Period.ofDays(1));
        Watched child = watched(on, on.child());
        assertThat(child.vacant()).isTrue();
        assertThat(child.now().orElseThrow().organisation()).isEqualTo(house.organisation(Who.YOUTH_PROTECTION));
        assertThat(watches.vacant(eva, Set.of(on.id()))).containsExactly(on.id());
        assertThat(open(director, on, "watch_vacant")).hasSize(1);

        lapsing.lapse(LapsingWatches.ACTOR);
        assertThat(open(director, on, "watch_vacant")).hasSize(1);

        UUID again = watches.offer(director, on.id(), new Offer(Set.of(on.child()), eva.person(), ""));
        clock.pass(Duration.ofHours(1));
        watches.accept(eva, on.id(), again);
        assertThat(watches.of(eva, on.id()).vacant()).isFalse();
        assertThat(open(director, on, "watch_vacant")).isEmpty();
    }

    @Test
    void aHolderWhoseAccountIsBlockedIsAVacancyUntilItIsGivenBack() {
        Case on = begun();
        UUID offer = watches.offer(eva, on.id(), new Offer(Set.of(on.child()), youth.person(), ""));
        clock.pass(Duration.ofHours(1));
        watches.accept(youth, on.id(), offer);
        DSLContext behind = TestDatabase.sql(database.superuser());
        behind.execute(
                "insert into account.account (id, professional_id, sign_in_name, created_at, blocked_at)"
                        + " values (?, ?, ?, now(), now()) on conflict (professional_id) do update set blocked_at = now()",
                UUID.randomUUID(),
                youth.person(),
                "blocked-" + youth.person());
        try {
            assertThat(watched(on, on.child()).vacant()).isTrue();
            lapsing.lapse(LapsingWatches.ACTOR);
            assertThat(open(director, on, "watch_vacant")).hasSize(1);
        } finally {
            behind.execute("update account.account set blocked_at = null where professional_id = ?", youth.person());
        }
        assertThat(watched(on, on.child()).vacant()).isFalse();
    }

    @Test
    void isTakenOverWhomNobodyWatchesAndNeverOverSomebodyElses() {
        Case on = begun();
        UUID grandmother = families.addPerson(eva, on.id(), person("Oma", "de Wilde", LocalDate.of(1950, 5, 5)));

        assertThat(watches.of(eva, on.id()).unwatched())
                .extracting(Watched::person)
                .containsExactly(grandmother);
        assertThat(refusal(() -> watches.take(youth, on.id(), Set.of(on.child()))))
                .isInstanceOf(Refusal.Invalid.class);
        watches.take(youth, on.id(), Set.of(grandmother));
        assertThat(holder(on, grandmother)).isEqualTo(youth.person());
    }

    @Test
    void endsWithAReasonAndBeginsAgainWithoutAGap() {
        Case on = begun();

        assertThat(refusal(() -> watches.end(youth, on.id(), Set.of(on.mother()), "safe")))
                .isInstanceOf(Refusal.MayNot.class);
        clock.pass(Duration.ofHours(1));
        watches.end(eva, on.id(), Set.of(on.mother()), "safe");
        assertThat(watched(on, on.mother()).held()).isFalse();

        clock.pass(Period.ofMonths(2));
        watches.take(youth, on.id(), Set.of(on.mother()));
        assertThat(watched(on, on.mother()).before()).hasSize(2);
        assertThat(holder(on, on.mother())).isEqualTo(youth.person());
    }

    @Test
    void theReferrerSeesTheirOwnWatchAndNotWhoHoldsItAfterThem() {
        Case on = referred();
        takeUp(on);
        UUID offer = watches.offer(director, on.id(), new Offer(Set.of(on.child()), eva.person(), "Voor aan tafel."));
        clock.pass(Duration.ofHours(1));
        watches.accept(eva, on.id(), offer);

        WatchView view = watches.of(referrer, on.id());

        Watched child = view.persons().stream()
                .filter(each -> each.person().equals(on.child()))
                .findFirst()
                .orElseThrow();
        assertThat(child.now()).isEmpty();
        assertThat(child.before()).hasSize(1);
        assertThat(view.offers()).isEmpty();
        assertThat(refusal(() -> watches.of(house.outsider(), on.id()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theDatabaseKeepsAChainWithoutGapsOrOverlaps() {
        Case on = begun();
        Below below = new Below(database, time);
        clock.pass(Duration.ofHours(1));

        assertThatThrownBy(() -> below.run(
                        eva, "update plan.watch set until_at = access.clock() where person_id = ?", on.child()))
                .as("a gap")
                .hasStackTraceContaining("violates foreign key");
        assertThatThrownBy(() -> below.run(eva, second("null"), UUID.randomUUID(), on.child()))
                .as("two at a time")
                .hasStackTraceContaining("duplicate key");
        assertThatThrownBy(() -> below.run(eva, second("access.clock()"), UUID.randomUUID(), on.child()))
                .as("one that follows nothing")
                .hasStackTraceContaining("violates foreign key");
        assertThatThrownBy(() -> below.run(youth, "select plan.lapse_watch_offer(?)", UUID.randomUUID()))
                .hasStackTraceContaining("for the job alone");
        assertThat(below.run(house.outsider(), "select 1 from plan.watch")).isZero();
        assertThat(below.run(house.outsider(), "select 1 from plan.vacant_watches(array[?]::uuid[])", on.id()))
                .isZero();
    }

    private static String second(String follows) {
        return "insert into plan.watch (id, case_id, partnership_id, person_id, from_at, follows, organisation_id, professional_id, came_by,"
                + " audience, changed_by, changed_at) select ?, case_id, partnership_id, person_id, access.clock(), "
                + follows
                + ", organisation_id, professional_id, 'taken', audience, changed_by, changed_at from plan.watch where person_id = ?";
    }

    /** Sent as a referral, then taken up, and Eva holds the watch. */
    private Case begun() {
        Case on = house.takenUpCase();
        watches.take(eva, on.id(), Set.of(on.mother(), on.father(), on.child()));
        clock.pass(Duration.ofHours(1));
        return on;
    }

    private Case referred() {
        Case on = house.referredCase();
        watches.begin(referrer, on.id());
        clock.pass(Duration.ofHours(1));
        return on;
    }

    private void takeUp(Case on) {
        cases.fits(director, on.id(), "unsafe_for_persons");
        cases.takeUp(director, on.id(), "regular", "Zorg en straf zijn samen nodig.");
        teams.direct(director, on.id(), new Direct(eva.person(), "involved_professional", "", time.today(), null));
    }

    private void leave(Case on, Actor who) {
        UUID member = teams.of(eva, on.id()).members().stream()
                .filter(each -> each.professional().equals(who.person()))
                .map(TeamMemberView::id)
                .findFirst()
                .orElseThrow();
        teams.leave(eva, on.id(), member, time.today());
    }

    private Watched watched(Case on, UUID person) {
        return watches.of(eva, on.id()).persons().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private UUID holder(Case on, UUID person) {
        return watched(on, person).now().orElseThrow().professional();
    }

    private List<TaskView> open(Actor who, Case on, String kind) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(task -> on.id().equals(task.caseId()) && task.kind().equals(kind))
                .toList();
    }
}
