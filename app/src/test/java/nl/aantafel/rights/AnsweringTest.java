package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.casefile.Investigations;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Closed;
import nl.aantafel.rights.RequestAnswers.Export;
import nl.aantafel.rights.RequestAnswers.Given;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RightsRequests.Line;
import nl.aantafel.rights.RightsRequests.Step;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.PlainPaper;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Participants say what may be given, the contact point decides on each item, and the answer holds nothing of anybody else. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AnsweringTest {

    private static final String ABOUT_HER = "Zij komt elke week naar de training.";
    private static final String HER_OWN = "Ik wil dat het thuis rustig is.";

    private final BeanFactory beans;
    private final MovingTime clock;
    private final Below below;
    private final DSLContext behind;
    private final Desk desk;
    private final Case on;

    AnsweringTest(BeanFactory beans, MovingTime clock, TestDatabase database) {
        this.beans = beans;
        this.clock = clock;
        this.below = new Below(database, clock);
        this.behind = TestDatabase.sql(database.superuser());
        this.desk = new Desk(beans);
        this.on = desk.house.takenUpCase();
    }

    private Actor worker() {
        return desk.house.youthProtection();
    }

    private UUID byWorker(String text, UUID... about) {
        return desk.said(worker(), on, Speaker.professional(desk.house.id(Who.YOUTH_PROTECTION)), text, about);
    }

    @Test
    void parentAsExportHoldsNoAddressWordsOrContactOfParentBAndTheReporterIsMasked() {
        Actor director = desk.house.caseDirector();
        desk.families.addHome(
                director,
                on.id(),
                new HomeInput(
                        "Bij vader",
                        "Lindelaan",
                        "12",
                        "1441 AB",
                        "Purmerend",
                        true,
                        List.of(new StayInput(on.father(), "full", null, null))));
        desk.families.addHome(
                director,
                on.id(),
                new HomeInput(
                        "Bij moeder",
                        "Dorpsstraat",
                        "3",
                        "1462 ZZ",
                        "Middenbeemster",
                        false,
                        List.of(new StayInput(on.mother(), "full", null, null))));
        UUID plain = byWorker(ABOUT_HER, on.mother());
        UUID both = byWorker(
                "Zij belde gisteren. Mark Verbeek woont nu op Lindelaan 12, 1441AB.", on.mother(), on.father());
        UUID hisWords = desk.said(worker(), on, Speaker.family(on.father()), "Zij liegt over alles.", on.mother());
        UUID ownWords = desk.said(worker(), on, Speaker.family(on.mother()), HER_OWN, on.mother());
        UUID request = desk.consulted(on);
        desk.allAllow(request);
        assertThat(refusalOf(() -> decide(request, hisWords, Desk.give())))
                .isEqualTo(new Refusal.Conflict("rights.refusal.words-of-another", List.of()));
        desk.items.decidePlain(desk.contactPoint(), request);
        assertThat(desk.item(request, plain).decided().outcome()).isEqualTo(Outcome.GIVE);
        assertThat(desk.item(request, ownWords).decided().outcome()).isEqualTo(Outcome.GIVE);
        assertThat(desk.item(request, both).decided().outcome())
                .as("what is about somebody else too asks for a decision of its own")
                .isEqualTo(Outcome.OPEN);
        assertThat(desk.items
                        .parting(
                                desk.contactPoint(),
                                request,
                                desk.item(request, both).ref(),
                                Texts.DUTCH)
                        .words())
                .contains("Mark Verbeek");
        decide(
                request,
                both,
                new Decision(Outcome.PART, "", "", "Wat over een ander gaat.", Set.of(), List.of("Mark Verbeek")));
        desk.refuseRest(request);
        desk.settled(request);

        Export export = desk.answers.export(desk.contactPoint(), request, Texts.DUTCH);
        String all = String.join(
                "\n",
                export.given().stream()
                        .map(each -> each.text() + " " + each.from() + " " + each.leftOut())
                        .toList());
        assertThat(all)
                .contains(ABOUT_HER, HER_OWN, "Zij belde gisteren.", "Dorpsstraat 3")
                .doesNotContain("Lindelaan", "1441", "Purmerend", "liegt", "Mark", "Verbeek");
        assertThat(export.given().stream()
                        .filter(each -> each.kind().contains("aanmelding"))
                        .map(Given::from))
                .allMatch("de aanmelder"::equals);
        assertThat(all).doesNotContain(Who.VEILIG_THUIS.fullName());
        assertThat(export.recipients())
                .as("who works with the family can tell where somebody is")
                .noneMatch(each -> each.contains("GGZ"));
        assertThat(export.refused()).hasSizeLessThanOrEqualTo(1);
        assertThat(Letters.text(desk.answers.letter(desk.contactPoint(), request, Format.DOCX, Texts.DUTCH)))
                .contains("Sara de Wilde", "bezwaar", "6 weken")
                .doesNotContain("Mark", "Lindelaan", "liegt");
        assertThat(PlainPaper.average(desk.answers.letter(desk.contactPoint(), request, Format.DOCX, Texts.DUTCH)))
                .isLessThanOrEqualTo(PlainPaper.RULES.average());
        assertThat(new String(
                        desk.answers.document(desk.contactPoint(), request, Format.PDF, Texts.DUTCH),
                        0,
                        5,
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    private void decide(UUID request, UUID item, Decision decision) {
        desk.items.decide(
                desk.contactPoint(), request, List.of(desk.item(request, item).ref()), decision);
    }

    @Test
    void whatIsKeptOfAClosedCaseIsStillGivenToWhomItIsAbout() {
        byWorker(ABOUT_HER, on.mother());
        Closed.in(beans, desk.house).close(on.id());
        UUID request = desk.consulted(on);
        desk.allAllow(request);
        desk.items.decidePlain(desk.contactPoint(), request);
        desk.refuseRest(request);
        desk.settled(request);
        assertThat(desk.answers
                        .export(desk.contactPoint(), request, Texts.DUTCH)
                        .given())
                .extracting(Given::text)
                .contains(ABOUT_HER);
    }

    @Test
    void participantInvokesArticle41TheRequestIsRefusedForThatPartAndOnLapseReopened() {
        UUID refused = byWorker("Zij krijgt hulp op een geheime plek.", on.mother());
        UUID request = desk.consulted(on);
        desk.answer(worker(), request, refused, clock.today().plusDays(20));
        desk.allAllow(request);
        assertThat(refusalOf(() -> decide(request, refused, Desk.give())))
                .isEqualTo(new Refusal.Conflict("rights.refusal.participant-refuses", List.of()));
        desk.items.decidePlain(desk.contactPoint(), request);
        assertThat(desk.item(request, refused).decided().outcome()).isEqualTo(Outcome.REFUSE);
        desk.refuseRest(request);
        desk.settled(request);
        assertThat(Letters.text(desk.answers.letter(desk.contactPoint(), request, Format.DOCX, Texts.DUTCH)))
                .contains("UAVG, artikel 41 lid 1 onder i")
                .doesNotContain("geheime plek", "weet hij waar");
        desk.requests.handOver(desk.contactPoint(), request, "by_hand", clock.today(), desk.version(request));
        LapsingRefusals refusals = beans.getBean(LapsingRefusals.class);
        clock.pass(Duration.ofDays(20));
        assertThat(refusals.lapse(LapsingRefusals.ACTOR)).as("it still holds").isZero();
        clock.pass(Duration.ofDays(1));
        assertThat(refusals.lapse(LapsingRefusals.ACTOR)).isOne();
        assertThat(refusals.lapse(LapsingRefusals.ACTOR)).as("once").isZero();
        Line line = desk.requests.view(desk.contactPoint(), request).line();
        assertThat(line.reopened()).isTrue();
        assertThat(line.step()).isEqualTo(Step.DECIDE);
        assertThat(line.due()).isEqualTo(clock.today().plusMonths(1));
        assertThat(desk.hasTask(desk.contactPoint(), Reopening.TASK)).isTrue();
        Item open = desk.item(request, refused);
        assertThat(open.decided().outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open.said().answer()).isEqualTo(Answer.LAPSED);
        assertThat(desk.items.of(desk.contactPoint(), request, Texts.DUTCH).open())
                .as("only that part")
                .isOne();
        decide(request, refused, Desk.give());
        desk.settled(request);
        assertThat(desk.answers
                        .export(desk.contactPoint(), request, Texts.DUTCH)
                        .given())
                .extracting(Given::text)
                .contains("Zij krijgt hulp op een geheime plek.");
    }

    @Test
    void whoRefusedSaysThatTheReasonLapsedAndTheRequestIsOpenAgain() {
        UUID refused = byWorker(ABOUT_HER, on.mother());
        UUID request = desk.consulted(on);
        UUID asked = desk.askedOf(worker(), request);
        desk.answer(worker(), request, refused, null);
        desk.allAllow(request);
        desk.items.decidePlain(desk.contactPoint(), request);
        desk.refuseRest(request);
        desk.settled(request);
        var ref = desk.item(request, refused).ref();
        assertThat(refusalOf(() -> desk.consultations.lapse(desk.house.mentalHealth(), asked, ref)))
                .isEqualTo(new Refusal.NotFound());
        desk.consultations.lapse(worker(), asked, ref);
        assertThat(desk.requests.view(desk.contactPoint(), request).line().step())
                .isEqualTo(Step.DECIDE);
        assertThat(desk.hasTask(desk.contactPoint(), Reopening.TASK)).isTrue();
    }

    @Test
    void aParticipantIsAskedAboutWhatTheyBroughtAndNothingElse() {
        byWorker(ABOUT_HER, on.mother());
        desk.said(
                desk.house.mentalHealth(),
                on,
                Speaker.professional(desk.house.id(Who.MENTAL_HEALTH)),
                "Zij is onder behandeling.",
                on.mother());
        UUID request = desk.consulted(on);
        UUID asked = desk.askedOf(worker(), request);
        var view = desk.consultations.view(worker(), asked, Texts.DUTCH);
        assertThat(view.items()).extracting(each -> each.text()).containsExactly(ABOUT_HER);
        assertThat(view.name()).isEqualTo("Sara de Wilde");
        assertThat(refusalOf(() -> desk.consultations.view(desk.house.mentalHealth(), asked, Texts.DUTCH)))
                .isEqualTo(new Refusal.NotFound());
        assertThat(fieldsOf(() -> desk.consultations.answer(worker(), asked, List.of()))
                        .values())
                .containsOnly("rights.refusal.say-may");
        assertThat(below.run(worker(), "select * from rights.consultation_item where request_id = ?", request))
                .isOne();
        assertThat(below.run(worker(), "select * from rights.request_words")).isZero();
        assertThat(below.run(worker(), "select * from casefile.rights_items(?)", request))
                .isOne();
        assertThatThrownBy(() -> below.run(desk.house.outsider(), "select * from casefile.rights_items(?)", request))
                .hasMessageContaining("may not open");
        desk.answer(worker(), request, UUID.randomUUID(), null);
        assertThat(desk.hasTask(worker(), AskingParticipants.TASK))
                .as("the task is done")
                .isFalse();
        assertThat(refusalOf(() -> desk.consultations.answer(worker(), asked, List.of())))
                .as("once")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void nothingIsGivenBeforeWhoBroughtItAnswered() {
        UUID item = byWorker(ABOUT_HER, on.mother());
        UUID request = desk.opened(on);
        assertThat(refusalOf(() -> decide(request, item, Desk.give())))
                .isEqualTo(new Refusal.Conflict("rights.refusal.not-answered", List.of()));
        desk.items.consult(desk.contactPoint(), request, clock.today().plusDays(5), desk.version(request));
        assertThat(refusalOf(() -> decide(request, item, Desk.give()))).isInstanceOf(Refusal.Conflict.class);
        assertThat(desk.requests.view(desk.contactPoint(), request).line().step())
                .isEqualTo(Step.WAIT);
        clock.pass(Duration.ofDays(6));
        assertThat(desk.requests.view(desk.contactPoint(), request).consulted())
                .as("who is late is named")
                .anyMatch(each -> each.late() && each.name().equals(Who.YOUTH_PROTECTION.fullName()));
        decide(request, item, Desk.refuse());
        assertThat(desk.item(request, item).decided().outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(fieldsOf(
                        () -> decide(request, item, new Decision(Outcome.REFUSE, "", " ", "", Set.of(), List.of()))))
                .containsOnlyKeys("grond", "afweging");
    }

    @Test
    void aRunningInvestigationNeverComesOut() {
        desk.house.join(on.id(), Who.POLICE);
        beans.getBean(Investigations.class).set(desk.house.police(), on.id());
        byWorker(ABOUT_HER, on.mother());
        UUID request = desk.opened(on);
        assertThat(desk.all(request))
                .extracting(each -> each.ref().type())
                .isSubsetOf("statement", "person", "relation", "talk", "criterion");
        assertThat(behind.fetchValues(
                        "select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = 'aantafel_rights'"
                                + " and p.prosrc like '%running_investigation%'"))
                .isEmpty();
        assertThat(behind.fetchValue(
                        "select has_table_privilege('aantafel_rights', 'casefile.running_investigation', 'select')"))
                .isEqualTo(false);
    }

    @Test
    void afterTheAnswerIsHandedOverNothingCanBeOpenedAndLeftOutTextsAreGone() {
        UUID item = byWorker("Zij belde. Haar zus belde ook.", on.mother());
        UUID request = desk.consulted(on);
        desk.allAllow(request);
        decide(request, item, new Decision(Outcome.PART, "", "", "Wat over een ander gaat.", Set.of(1), List.of()));
        assertThat(desk.item(request, item).decided().given()).isEqualTo("Zij belde. [weggelaten]");
        desk.items.decidePlain(desk.contactPoint(), request);
        desk.refuseRest(request);
        desk.settled(request);
        desk.answers.export(desk.contactPoint(), request, Texts.DUTCH);
        desk.requests.handOver(desk.contactPoint(), request, "by_hand", clock.today(), desk.version(request));
        assertThat(refusalOf(() -> desk.items.of(desk.contactPoint(), request, Texts.DUTCH)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> desk.answers.export(desk.contactPoint(), request, Texts.DUTCH)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> below.run(desk.contactPoint(), "select * from casefile.rights_items(?)", request))
                .hasMessageContaining("may not open");
        assertThat(behind.fetchValue("select count(*) from rights.given_text where request_id = ?", request))
                .isEqualTo(0L);
        assertThat(behind.fetchValues(
                        "select distinct action || ' ' || activity from audit.line where case_id = ? and activity like 'request.%' order by 1",
                        on.id()))
                .asString()
                .contains(
                        "EXPORT request.export",
                        "DECIDE request.settle",
                        "READ request.items",
                        "CHANGE request.hand-over");
    }
}
