package nl.aantafel.referral;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.ReferralRow;
import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.Referrals.Start;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.View;
import nl.aantafel.referral.Referrals.Whereabouts;
import nl.aantafel.referral.Referring.Referred;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@Import(CountedStatements.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReferralsTest {

    private final BeanFactory beans;
    private final Referring at;
    private final Referrals referrals;
    private final CaseFiles cases;
    private final Statements statements;
    private final Tasks tasks;
    private final LocalDate today;

    ReferralsTest(BeanFactory beans) {
        this.beans = beans;
        at = new Referring(beans);
        referrals = at.referrals;
        cases = beans.getBean(CaseFiles.class);
        statements = beans.getBean(Statements.class);
        tasks = beans.getBean(Tasks.class);
        today = beans.getBean(Time.class).today();
    }

    private List<Refusal> refusals(UUID caseId, Actor actor) {
        return List.of(
                refusalOf(() -> referrals.view(actor, caseId)),
                refusalOf(() -> referrals.whereabouts(actor, caseId)),
                refusalOf(() -> at.triage.card(actor, caseId)),
                refusalOf(() -> cases.view(actor, caseId)),
                refusalOf(() -> at.families.of(actor, caseId)),
                refusalOf(() -> statements.list(actor, caseId, Query.all(25))));
    }

    @Test
    void nobodyButTheReferrerSeesADraft() {
        Referred draft = at.filled();

        for (Actor other :
                List.of(at.house.processDirector(), at.house.secretary(), at.house.police(), at.house.localTeam())) {
            assertThat(refusals(draft.id(), other)).allMatch(Refusal.NotFound.class::isInstance);
            assertThat(cases.mine(other, new CaseQuery(java.util.Set.of(), null, 100))
                            .rows())
                    .noneMatch(row -> row.id().equals(draft.id()));
        }
        assertThat(at.triage.list(at.house.processDirector(), at.house.partnership()))
                .noneMatch(row -> row.caseId().equals(draft.id()));
        assertThat(referrals.view(at.referrer(), draft.id()).state()).isEqualTo("draft");
    }

    @Test
    void theDeskCannotSendAnotherPersonsDraft() {
        Referred draft = at.filled();

        assertThat(refusalOf(() -> referrals.send(at.house.processDirector(), draft.id())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whoComesToDeskOrTriageSeesWhatWaitsAndNoDraft() {
        Referring elsewhere = new Referring(beans, nl.aantafel.support.House.another(beans));
        Referred sent = elsewhere.sent();
        Referred draft = elsewhere.filled();
        role(elsewhere, Who.LOCAL_TEAM, Roles.SECRETARY);
        role(elsewhere, Who.PROBATION, Roles.TRIAGE_MEMBER);

        for (Actor newcomer : List.of(elsewhere.house.localTeam(), elsewhere.house.probation())) {
            assertThat(elsewhere.triage.card(newcomer, sent.id()).referral().caseId())
                    .isEqualTo(sent.id());
            assertThat(refusals(draft.id(), newcomer)).allMatch(Refusal.NotFound.class::isInstance);
        }
        referrals.send(elsewhere.referrer(), draft.id());
        assertThat(elsewhere.triage.list(elsewhere.house.localTeam(), elsewhere.house.partnership()))
                .extracting(Triage.Row::caseId)
                .containsExactly(sent.id(), draft.id());
    }

    private void role(Referring in, Who who, String role) {
        in.house.give(who, role);
    }

    @Test
    void sendingShowsItToTheDeskAndToWhoWeighs() {
        Referred sent = at.sent();

        assertThat(at.triage
                        .card(at.house.processDirector(), sent.id())
                        .referral()
                        .content()
                        .reason())
                .isEqualTo("De politie kwam twee keer.");
        assertThat(at.triage.card(at.house.police(), sent.id()).referral().familyName())
                .startsWith("Zomer");
        assertThat(refusals(sent.id(), at.house.outsider())).allMatch(Refusal.NotFound.class::isInstance);
    }

    @Test
    void sendingNeedsASubjectAndNothingElse() {
        UUID empty = at.start("Leeg");

        assertThat(fieldsOf(() -> referrals.send(at.referrer(), empty)))
                .containsExactly(java.util.Map.entry("personen", "referral.refusal.no-subject"));

        Referred bare = at.draft();
        referrals.send(at.referrer(), bare.id());
        assertThat(referrals.view(at.referrer(), bare.id()).state()).isEqualTo("sent");
    }

    @Test
    void refusesANamelessFamilyAndOneWithoutTheDuty() {
        assertThat(fieldsOf(() -> at.start(" "))).containsKey("gezinsnaam");
        assertThat(refusalOf(() ->
                        referrals.start(at.house.administrator(), new Start(at.house.partnership(), null, "Berg", ""))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void isSentOnce() {
        Referred sent = at.sent();

        assertThat(refusalOf(() -> referrals.send(at.referrer(), sent.id())))
                .isEqualTo(new Refusal.Conflict("referral.refusal.sent", List.of()));
    }

    @Test
    void urgentOnesAreForToday() {
        Referred draft = at.draft();
        referrals.write(at.referrer(), draft.id(), Referring.content("Nu onveilig.", true), 0);
        referrals.send(at.referrer(), draft.id());
        Referred calm = at.sent();

        assertThat(judging(draft.id()).due()).isEqualTo(today);
        assertThat(judging(calm.id()).due()).isEqualTo(today.plusDays(7));
        assertThat(at.triage.list(at.house.processDirector(), at.house.partnership()))
                .element(0)
                .matches(row -> row.urgent());
    }

    private TaskView judging(UUID caseId) {
        return tasks.ofCase(at.house.processDirector(), caseId).stream()
                .filter(task -> task.kind().equals("judge_referral"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTextThatChangedIsCorrectedAndOneThatDidNotIsLeft() {
        Referred draft = at.filled();
        int before = versions(draft.id());
        referrals.write(at.referrer(), draft.id(), Referring.content("De politie kwam twee keer.", true), 1);
        assertThat(versions(draft.id())).isEqualTo(before);

        referrals.write(at.referrer(), draft.id(), Referring.content("De politie kwam drie keer.", true), 2);

        assertThat(versions(draft.id())).isEqualTo(before + 1);
        assertThat(referrals.view(at.referrer(), draft.id()).content().reason())
                .isEqualTo("De politie kwam drie keer.");
    }

    private int versions(UUID caseId) {
        Query all = new Query(
                java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), null, java.util.Set.of(), true, null, 100);
        return statements.list(at.referrer(), caseId, all).rows().size();
    }

    @Test
    void aStaleEditShowsWhatStandsThereNow() {
        Referred draft = at.filled();
        referrals.write(at.referrer(), draft.id(), Referring.content("Nieuwer.", false), 1);

        Refusal.Stale stale = (Refusal.Stale)
                refusalOf(() -> referrals.write(at.referrer(), draft.id(), Referring.content("Ouder.", false), 1));

        assertThat(stale.currentVersion()).isEqualTo(2);
        assertThat(stale.current()).containsEntry("aanleiding", "Nieuwer.");
        assertThat(stale.changedBy()).isEqualTo(Who.VEILIG_THUIS.fullName());
        assertThat(referrals.view(at.referrer(), draft.id()).content().reason()).isEqualTo("Nieuwer.");
    }

    @Test
    void aViewIsThePersonsOwnVoice() {
        Referred draft = at.draft();
        referrals.view(at.referrer(), draft.id(), new View(draft.child(), "Ik wil dat het stil is. مرحبا 🌱", today));

        assertThat(referrals.view(at.referrer(), draft.id()).views())
                .containsExactly(new View(draft.child(), "Ik wil dat het stil is. مرحبا 🌱", today));
        assertThat(statements.list(at.referrer(), draft.id(), Query.all(25)).rows())
                .singleElement()
                .matches(Statements.StatementView::familyVoice);
    }

    @Test
    void refusesTenThousandAndOneCharactersAndTheFuture() {
        Referred draft = at.draft();

        assertThat(fieldsOf(() ->
                        referrals.write(at.referrer(), draft.id(), Referring.content("x".repeat(10_001), false), 0)))
                .containsOnlyKeys("aanleiding");
        assertThat(fieldsOf(() -> referrals.talk(
                        at.referrer(), draft.id(), new Talk(draft.mother(), true, today.plusDays(1), "", ""))))
                .containsOnlyKeys("gesprekken[0].verteldOp");
        assertThat(referrals.view(at.referrer(), draft.id()).talks()).isEmpty();
    }

    @Test
    void aHalfAnswerIsKeptAndPointedAtAndDoesNotHoldUpSending() {
        Referred draft = at.draft();
        referrals.test(at.referrer(), draft.id(), new Referrals.Test(draft.mother(), "a", null, "Schulden."));
        referrals.judge(
                at.referrer(),
                draft.id(),
                new Judgements(
                        List.of(), List.of(), List.of(new Talk(draft.mother(), false, null, "", "Zij is bang."))));
        referrals.send(at.referrer(), draft.id());

        ReferralView view = referrals.view(at.referrer(), draft.id());
        assertThat(view.tests()).hasSize(1);
        assertThat(view.talks()).hasSize(1);
        assertThat(at.triage.card(at.house.processDirector(), draft.id()).openCriteria())
                .hasSize(4)
                .allMatch(gap -> gap.startsWith("Anna"));
    }

    @Test
    void aPersonTakenOutTakesTheirTestsAlong() {
        Referred draft = at.draft();
        UUID mistaken = at.families.addPerson(
                at.referrer(), draft.id(), nl.aantafel.support.House.person("Vergissing", "Zomer", null));
        referrals.test(at.referrer(), draft.id(), new Referrals.Test(mistaken, "a", true, "Ja."));

        at.families.removePerson(at.referrer(), draft.id(), mistaken);

        assertThat(referrals.view(at.referrer(), draft.id()).tests()).isEmpty();
    }

    @Test
    void theReferrerSeesWithWhomItLiesAndWhoKnows() {
        Referred sent = at.sent();

        Whereabouts whereabouts = referrals.whereabouts(at.referrer(), sent.id());

        assertThat(whereabouts.liesWith()).get().matches(who -> who.role().equals("process_director"));
        assertThat(whereabouts.knows())
                .extracting(Referrals.Knows::name)
                .contains(Who.POLICE.fullName(), Who.PROCESS_DIRECTOR.fullName(), Who.VEILIG_THUIS.fullName())
                .doesNotContain(Who.OUTSIDER.fullName());
        assertThat(whereabouts.outcome()).isEmpty();
    }

    @Test
    void theReferrerNoticesNothingOfAKnownFamily() {
        LocalDate birth = LocalDate.of(1979, 3, 4);
        Referred known = at.draft("Oosterling", birth);
        referrals.send(at.referrer(), known.id());
        Referred again = at.draft("Oosterling", birth);
        referrals.send(at.referrer(), again.id());
        Referred unknown = at.draft("Westerling", LocalDate.of(1979, 3, 5));
        referrals.send(at.referrer(), unknown.id());

        assertThat(at.triage.card(at.house.processDirector(), again.id()).likenesses())
                .isNotEmpty();
        assertThat(at.triage.card(at.house.police(), again.id()).likenesses()).isEmpty();
        for (UUID each : List.of(again.id(), unknown.id())) {
            assertThat(CountedStatements.during(() -> referrals.whereabouts(at.referrer(), each)))
                    .isEqualTo(CountedStatements.during(() -> referrals.whereabouts(at.referrer(), known.id())));
        }
        assertThat(CountedStatements.during(() -> at.triage.card(at.house.police(), again.id())))
                .isEqualTo(CountedStatements.during(() -> at.triage.card(at.house.police(), unknown.id())));
        assertThat(referrals.whereabouts(at.referrer(), again.id()).knows())
                .isEqualTo(referrals.whereabouts(at.referrer(), unknown.id()).knows());

        cases.join(at.house.processDirector(), again.id(), known.id());

        assertThat(referrals.whereabouts(at.referrer(), again.id()).referral().state())
                .isEqualTo("sent");
    }

    @Test
    void listsOnesOwnNewestFirst() {
        Referred first = at.draft();
        Referred second = at.draft();

        List<UUID> own = referrals.mine(at.referrer(), null, 100).rows().stream()
                .map(ReferralRow::caseId)
                .toList();

        assertThat(own.indexOf(second.id())).isLessThan(own.indexOf(first.id()));
        assertThat(referrals.mine(at.house.outsider(), null, 100).rows()).isEmpty();
        assertThat(refusalOf(() -> referrals.mine(at.referrer(), "geen-sleutel", 10)))
                .isInstanceOf(Refusal.NotFound.class);
    }
}
