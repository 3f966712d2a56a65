package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.casefile.Sharing.What;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.page.Texts;
import nl.aantafel.platform.backup.Backups;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.RequestChoices.Wish;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RightsRequests.Asked;
import nl.aantafel.rights.RightsRequests.Line;
import nl.aantafel.rights.RightsRequests.Restriction;
import nl.aantafel.rights.RightsRequests.Step;
import nl.aantafel.rights.RightsRequests.Which;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** What is granted to somebody is done to what is kept about them: put right, destroyed, restricted, not used, their own words beside it. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OtherRequestsTest {

    private static final String SAID = "Zij komt nooit op afspraken.";
    private static final String RIGHT = "Zij kwam in mei twee keer niet op een afspraak.";

    private final BeanFactory beans;
    private final MovingTime clock;
    private final TestDatabase database;
    private final DSLContext behind;
    private final Below below;
    private final Statements statements;
    private final Sharing sharing;
    private final Desk desk;
    private final Case on;
    private final UUID statement;

    OtherRequestsTest(BeanFactory beans, MovingTime clock, TestDatabase database) {
        this.beans = beans;
        this.clock = clock;
        this.database = database;
        this.behind = TestDatabase.sql(database.superuser());
        this.below = new Below(database, clock);
        this.statements = beans.getBean(Statements.class);
        this.sharing = beans.getBean(Sharing.class);
        this.desk = new Desk(beans);
        this.on = desk.house.takenUpCase();
        this.statement =
                desk.said(worker(), on, Speaker.professional(desk.house.id(Who.YOUTH_PROTECTION)), SAID, on.mother());
    }

    private Actor worker() {
        return desk.house.youthProtection();
    }

    private Actor reader() {
        return desk.house.caseDirector();
    }

    private List<StatementView> read(Actor who) {
        return statements.list(who, on.id(), Query.all(50)).rows();
    }

    private List<String> texts(Actor who) {
        return read(who).stream().map(StatementView::text).toList();
    }

    private List<What> news(Actor who) {
        return sharing.changed(who, on.id()).stream().map(Sharing.Changed::what).toList();
    }

    private String letter(UUID request) {
        return Letters.text(desk.answers.letter(desk.contactPoint(), request, Format.DOCX, Texts.DUTCH));
    }

    private long rows(String sql, Object... values) {
        return behind.fetchSingle("select count(*) from " + sql, values).get(0, Long.class);
    }

    private Step step(UUID request) {
        return desk.requests.view(desk.contactPoint(), request).line().step();
    }

    private static Wish wish(String reason) {
        return new Wish(reason, "");
    }

    /** Everybody who was asked says yes, and it was granted. */
    private UUID granted(String kind, Wish wish) {
        UUID request = desk.chosen(kind, on, statement, wish);
        desk.consult(request);
        desk.allAllow(request);
        desk.decide(request, Desk.give());
        desk.settled(request);
        return request;
    }

    private void erase() {
        beans.getBean(ErasingJob.class).run();
    }

    @Test
    void aRequestThatIsNotAboutEverythingSaysWhatItIsAbout() {
        UUID request = desk.opened("erasure", on);
        assertThat(step(request)).isEqualTo(Step.CHOOSE);
        assertThat(fieldsOf(() -> choose(request, wish("")))).containsEntry("reden", "check.choose");
        assertThat(fieldsOf(() -> choose(request, wish("inaccurate"))))
                .as("a reason of another article")
                .containsEntry("reden", "check.choose");
        choose(request, wish("unlawful"));
        assertThat(step(request)).isEqualTo(Step.CONSULT);
        assertThat(desk.all(request)).extracting(Item::text).containsExactly(SAID);
        desk.choices.leave(desk.contactPoint(), request, new ResourceRef("statement", statement));
        assertThat(step(request)).isEqualTo(Step.CHOOSE);
        assertThat(fieldsOf(() -> choose(desk.opened("rectification", on), wish("inaccurate"))))
                .as("what should stand there")
                .containsEntry("woorden", "check.required");
        assertThat(refusalOf(() -> choose(desk.opened(on), wish("")))).isInstanceOf(Refusal.Conflict.class);
    }

    private void choose(UUID request, Wish wish) {
        desk.choices.choose(desk.contactPoint(), request, List.of(new ResourceRef("statement", statement)), wish);
    }

    @Test
    void whatIsNotKeptIsAnsweredSo() {
        UUID request = desk.opened("erasure", on);
        desk.requests.nothingHeld(desk.contactPoint(), request, desk.version(request));
        assertThat(letter(request)).contains("Wij vonden geen gegevens waar uw verzoek over gaat", "bezwaar");
    }

    @Test
    void whoBroughtItInPutsItRightAndWhoReadsItIsTold() {
        UUID request = desk.chosen("rectification", on, statement, new Wish("inaccurate", "Ik kwam meestal wel."));
        desk.consult(request);
        UUID asked = desk.askedOf(worker(), request);
        assertThat(desk.consultations.view(worker(), asked, Texts.DUTCH).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.text()).isEqualTo(SAID);
                    assertThat(item.wish()).isEqualTo("Ik kwam meestal wel.");
                });
        ResourceRef item = new ResourceRef("statement", statement);
        assertThat(fieldsOf(() ->
                        desk.consultations.answer(worker(), asked, List.of(new Reply(item, true, "", "", null, SAID)))))
                .containsEntry("antwoorden[statement:" + statement + "].verbetering", "rights.refusal.same-words");
        desk.consultations.answer(worker(), asked, List.of(new Reply(item, true, "", "", null, RIGHT)));
        assertThat(texts(reader())).contains(RIGHT).doesNotContain(SAID);
        assertThat(news(reader())).containsExactly(What.CORRECTED);
        assertThat(read(reader()).stream()
                        .filter(each -> each.text().equals(RIGHT))
                        .findFirst()
                        .orElseThrow()
                        .supersedes())
                .as("the former version shows what was put right")
                .isEqualTo(statement);
        assertThat(refusalOf(() -> desk.decide(request, Desk.refuse("accurate"))))
                .isEqualTo(new Refusal.Conflict("rights.refusal.put-right-already", List.of()));
        desk.decide(
                request,
                new Decision(Outcome.PART, "", "", "Dat u meestal kwam, weten wij niet.", Set.of(), List.of()));
        desk.settled(request);
        assertThat(letter(request))
                .contains("Wij hebben 1 gegeven verbeterd", "Dat u meestal kwam, weten wij niet.", "bezwaar")
                .doesNotContain(SAID, "Hoekstra");
        assertThat(Letters.text(desk.answers.letter(desk.contactPoint(), request, Format.DOCX, Texts.ENGLISH)))
                .contains("We put 1 item right");
        assertThat(refusalOf(() -> desk.answers.export(desk.contactPoint(), request, Texts.DUTCH)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whatAParticipantSaysIsRightStaysAndTheLetterNamesTheGround() {
        UUID request = desk.chosen("rectification", on, statement, new Wish("inaccurate", RIGHT));
        desk.consult(request);
        UUID asked = desk.askedOf(worker(), request);
        ResourceRef item = new ResourceRef("statement", statement);
        assertThat(fieldsOf(() -> desk.consultations.answer(
                        worker(), asked, List.of(new Reply(item, false, "compelling", "Het klopt.", null)))))
                .as("a ground of another right")
                .containsValue("rights.refusal.ground");
        desk.consultations.answer(worker(), asked, List.of(new Reply(item, false, "accurate", "Het klopt.", null)));
        assertThat(refusalOf(() -> desk.decide(request, Desk.give())))
                .isEqualTo(new Refusal.Conflict("rights.refusal.participant-refuses", List.of()));
        assertThat(desk.items.decidePlain(desk.contactPoint(), request)).isOne();
        desk.settled(request);
        assertThat(texts(reader())).contains(SAID);
        assertThat(letter(request))
                .contains("Wij doen niet wat u vraagt", "Een mening is geen feit", "AVG, artikel 16")
                .doesNotContain("Het klopt.");
    }

    @Test
    void theWordsOfAnotherOfTheFamilyAreNotPutRight() {
        UUID his = desk.said(worker(), on, Speaker.family(on.father()), "Zij liegt.", on.mother());
        assertThat(refusalOf(() -> desk.chosen("rectification", on, his, new Wish("inaccurate", "Nee."))))
                .isEqualTo(new Refusal.NotFound());
        UUID request = desk.chosen("own_statement", on, his, new Wish("", "Ik lieg niet."));
        assertThat(desk.items.decidePlain(desk.contactPoint(), request)).isZero();
    }

    @Test
    void whatIsErasedIsReadByNobodyAtOnceAndDestroyedWithACertificateAndItsReadersAreTold() {
        long before = rows("rights.certificate where rule = 'on_request'");
        UUID request = granted("erasure", wish("unlawful"));
        assertThat(texts(reader())).doesNotContain(SAID);
        assertThat(texts(worker())).as("not even who brought it").doesNotContain(SAID);
        assertThat(news(reader())).containsExactly(What.ERASED);
        assertThat(rows("casefile.statement where id = ?", statement)).isOne();
        erase();
        assertThat(rows("casefile.statement where root_id = ?", statement)).isZero();
        assertThat(rows("casefile.restriction where root_id = ?", statement)).isZero();
        assertThat(rows("rights.certificate where rule = 'on_request' and not whole"))
                .isEqualTo(before + 1);
        assertThat(
                        behind.fetchValue(
                                "select c.article from rights.certificate c where c.rule = 'on_request' order by c.id desc limit 1"))
                .isEqualTo("AVG, artikel 17; Bgs, artikel 1.2");
        assertThat(news(reader())).as("of something nothing is left of").containsExactly(What.ERASED);
        erase();
        assertThat(rows("rights.certificate where rule = 'on_request'"))
                .as("once")
                .isEqualTo(before + 1);
        assertThat(letter(request)).contains("Wij verwijderen 1 gegeven", "Autoriteit Persoonsgegevens");
        assertThat(desk.all(request))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isEmpty());
        desk.handedOver(request);
        assertThat(step(request)).isEqualTo(Step.CLOSED);
    }

    @Test
    void whatWasErasedDoesNotComeBackWithAnOlderBackup(@TempDir Path directory) throws Exception {
        byte[] backup = Backups.of(database);
        granted("erasure", wish("unlawful"));
        erase();
        String lines = behind
                .fetch("select id || ' ' || replace(at::text, ' ', 'T') || ' ' || relation || ' ' || key"
                        + " from platform.destruction order by at")
                .getValues(0, String.class)
                .stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored, Files.writeString(directory.resolve("destructions"), lines));
        DSLContext there = TestDatabase.sql(restored.superuser());
        assertThat(there.fetchValue("select count(*) from casefile.statement where id = ?", statement))
                .isEqualTo(0L);
        assertThat(there.fetchValue("select count(*) from casefile.person where id = ?", on.mother()))
                .isEqualTo(1L);
    }

    @Test
    void whatAProviderKeepsLongerIsNotErased() {
        keptLonger(Who.YOUTH_PROTECTION);
        UUID request = desk.chosen("erasure", on, statement, wish("unlawful"));
        desk.consult(request);
        desk.allAllow(request);
        assertThat(refusalOf(() -> desk.decide(request, Desk.give())))
                .isEqualTo(new Refusal.Conflict("rights.refusal.kept-longer", List.of()));
        assertThat(desk.items.decidePlain(desk.contactPoint(), request)).isZero();
        desk.decide(request, Desk.refuse("public_task"));
        desk.settled(request);
        assertThat(texts(reader())).contains(SAID);

        UUID objection = desk.chosen("objection", on, statement, wish("own_situation"));
        desk.consult(objection);
        desk.allAllow(objection);
        desk.decide(objection, Desk.give());
        desk.settled(objection);
        erase();
        assertThat(rows("casefile.statement where id = ?", statement))
                .as("it is used by nobody, and stays as long as it binds")
                .isOne();
        assertThat(texts(reader())).doesNotContain(SAID);
    }

    private void keptLonger(Who provider) {
        UUID prolongation = UUID.randomUUID();
        behind.execute(
                "insert into rights.prolongation (id, case_id, ground, reason, until_day, asked_by, asked_at)"
                        + " values (?, ?, 'still_open', 'Nog niet klaar.', ?, ?, now())",
                prolongation,
                on.id(),
                clock.today().plusYears(1),
                desk.house.id(Who.CASE_DIRECTOR));
        behind.execute(
                "insert into rights.prolongation_answer (id, prolongation_id, case_id, organisation_id, agrees, until_day,"
                        + " answered_by, answered_at) values (?, ?, ?, ?, true, ?, ?, now())",
                UUID.randomUUID(),
                prolongation,
                on.id(),
                desk.house.organisation(provider),
                clock.today().plusYears(1),
                desk.house.id(provider));
    }

    @Test
    void whatIsRestrictedStaysAndIsReadByNobodyUntilThePersonWasTold() {
        UUID request = granted("restriction", wish("accuracy_contested"));
        for (Actor each : List.of(reader(), worker(), desk.house.processDirector())) {
            assertThat(texts(each)).doesNotContain(SAID);
            assertThat(refusalOf(() -> statements.withdraw(each, on.id(), statement)))
                    .isEqualTo(new Refusal.NotFound());
            assertThat(statements.one(each, on.id(), statement)).isEmpty();
            assertThat(below.run(each, "select 1 from casefile.statement where id = ?", statement))
                    .isZero();
        }
        assertThat(news(reader())).containsExactly(What.RESTRICTED);
        sharing.seen(reader(), on.id());
        assertThat(news(reader())).as("as long as it lasts").containsExactly(What.RESTRICTED);
        assertThat(statements.withdrawn(reader(), on.id(), List.of(statement)))
                .singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(Statements.RESTRICTED));
        assertThat(rows("casefile.statement where id = ?", statement)).isOne();
        assertThat(letter(request)).contains("Wij gebruiken 1 gegeven niet meer", "hoort u dat eerst van ons");
        desk.handedOver(request);

        assertThat(refusalOf(() -> desk.restrictions.lift(
                        desk.contactPoint(), request, "by_hand", clock.today(), desk.version(request))))
                .isEqualTo(new Refusal.Conflict("rights.refusal.tell-first", List.of()));
        desk.restrictions.announce(desk.contactPoint(), request, "Wij gingen het na.", desk.version(request));
        assertThat(texts(reader())).as("telling comes first").doesNotContain(SAID);
        assertThat(Letters.text(desk.answers.lifting(desk.contactPoint(), request, Format.DOCX, Texts.DUTCH)))
                .contains("Wij gingen het na.", "bezwaar")
                .doesNotContain(SAID);
        assertThat(fieldsOf(() -> desk.restrictions.lift(
                        desk.contactPoint(), request, "by_hand", clock.today().minusDays(1), desk.version(request))))
                .containsKey("verteldOp");
        long stale = desk.version(request) - 1;
        assertThat(refusalOf(
                        () -> desk.restrictions.lift(desk.contactPoint(), request, "by_hand", clock.today(), stale)))
                .isInstanceOf(Refusal.Stale.class);
        desk.restrictions.lift(desk.contactPoint(), request, "by_hand", clock.today(), desk.version(request));
        assertThat(texts(reader())).contains(SAID);
        assertThat(news(reader())).containsExactly(What.LIFTED);
        Restriction ended = desk.requests.view(desk.contactPoint(), request).restriction();
        assertThat(ended).isNotNull();
        assertThat(ended.liftedOn()).isEqualTo(clock.today());
        assertThat(refusalOf(() -> desk.restrictions.lift(
                        desk.contactPoint(), request, "by_hand", clock.today(), desk.version(request))))
                .as("a second click")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whoCouldNotReadItDoesNotSeeThatSomethingIsRestricted() {
        UUID apart = desk.said(
                worker(),
                on,
                Speaker.professional(desk.house.id(Who.YOUTH_PROTECTION)),
                "Alleen voor de regisseur.",
                new Statements.Audience(Set.of(), Set.of(desk.house.id(Who.CASE_DIRECTOR)), Set.of()),
                on.mother());
        UUID request = desk.chosen("restriction", on, apart, wish("accuracy_contested"));
        desk.consult(request);
        desk.allAllow(request);
        desk.decide(request, Desk.give());
        desk.settled(request);
        assertThat(news(reader())).containsExactly(What.RESTRICTED);
        assertThat(news(desk.house.mentalHealth())).isEmpty();
        assertThat(statements.withdrawn(desk.house.mentalHealth(), on.id(), List.of(apart)))
                .isEmpty();
        assertThat(below.run(
                        desk.house.mentalHealth(), "select 1 from casefile.restriction where statement_id = ?", apart))
                .isZero();
    }

    @Test
    void whatTwoRequestsRestrictStaysSoUntilBothEnd() {
        UUID first = granted("restriction", wish("accuracy_contested"));
        UUID second = granted("restriction", wish("needed_for_claim"));
        for (UUID request : List.of(first, second)) {
            assertThat(texts(reader())).doesNotContain(SAID);
            desk.restrictions.announce(desk.contactPoint(), request, "Het is nagegaan.", desk.version(request));
            desk.restrictions.lift(desk.contactPoint(), request, "by_hand", clock.today(), desk.version(request));
        }
        assertThat(texts(reader())).contains(SAID);
    }

    @Test
    void whatIsObjectedToIsUsedByNobodyWhileItIsWeighedAndAgainWhenThePersonHasTheAnswer() {
        UUID request = desk.chosen("objection", on, statement, new Wish("own_situation", "Mijn buren werken daar."));
        assertThat(texts(reader())).as("from the moment it came in").doesNotContain(SAID);
        assertThat(news(reader())).containsExactly(What.RESTRICTED);
        desk.consult(request);
        UUID asked = desk.askedOf(worker(), request);
        assertThat(desk.consultations.view(worker(), asked, Texts.DUTCH).items())
                .as("who weighs it reads what they weigh")
                .extracting(Consultations.AskedItem::text)
                .containsExactly(SAID);
        desk.consultations.answer(
                worker(),
                asked,
                List.of(new Reply(
                        new ResourceRef("statement", statement),
                        false,
                        "compelling",
                        "Het gaat om de veiligheid van de kinderen.",
                        null)));
        desk.items.decidePlain(desk.contactPoint(), request);
        desk.settled(request);
        assertThat(texts(reader())).as("the person is told first").doesNotContain(SAID);
        assertThat(letter(request))
                .contains("Nu u deze brief hebt, mogen wij ze weer gebruiken", "AVG, artikel 21 lid 1")
                .doesNotContain("kinderen");
        desk.handedOver(request);
        assertThat(texts(reader())).contains(SAID);
        assertThat(news(reader())).containsExactly(What.LIFTED);
    }

    @Test
    void anObjectionThatIsRightEndsWithTheItemDestroyed() {
        UUID request = granted("objection", wish("own_situation"));
        erase();
        assertThat(rows("casefile.statement where root_id = ?", statement)).isZero();
        assertThat(news(reader())).containsExactly(What.ERASED);
        desk.handedOver(request);
        assertThat(letter(request)).contains("Uw bezwaar tegen het gebruik van 1 gegeven klopt");
    }

    @Test
    void theOwnWordsStandBesideForWhoReadsThatAndChangeNothing() {
        UUID request = desk.chosen("own_statement", on, statement, new Wish("", "Ik was ziek in die weken."));
        desk.choices.choose(
                desk.contactPoint(),
                request,
                List.of(new ResourceRef("case_file", on.id())),
                new Wish("", "Ik wil dat iedereen dit weet."));
        assertThat(step(request)).as("nobody is asked: nothing is taken away").isEqualTo(Step.DECIDE);
        assertThat(refusalOf(() -> desk.consult(request))).isInstanceOf(Refusal.Conflict.class);
        assertThat(desk.items.decidePlain(desk.contactPoint(), request)).isEqualTo(2);
        desk.settled(request);
        StatementView beside = read(reader()).stream()
                .filter(each -> each.text().equals(SAID))
                .findFirst()
                .orElseThrow();
        assertThat(beside.ownViews())
                .singleElement()
                .satisfies(own -> assertThat(own.text()).isEqualTo("Ik was ziek in die weken."));
        assertThat(read(reader()).stream().filter(StatementView::familyVoice).toList())
                .singleElement()
                .satisfies(own -> assertThat(own.text()).isEqualTo("Ik wil dat iedereen dit weet."));
        assertThat(news(reader())).contains(What.OWN_WORDS);
        assertThat(letter(request)).contains("Uw eigen verklaring staat nu op 2 plekken");
        assertThat(refusalOf(() -> desk.settled(request)))
                .as("a second click adds nothing")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void nobodyDoesWhatIsNotGranted() {
        UUID request = desk.chosen("erasure", on, statement, wish("unlawful"));
        assertThatThrownBy(() -> below.run(
                        desk.contactPoint(), "select casefile.rights_restrict(?, ?, 'erased')", request, statement))
                .hasMessageContaining("may not restrict");
        UUID other = desk.said(
                worker(), on, Speaker.professional(desk.house.id(Who.YOUTH_PROTECTION)), "Iets anders.", on.mother());
        assertThatThrownBy(() -> below.run(
                        desk.contactPoint(), "select casefile.rights_restrict(?, ?, 'restricted')", request, other))
                .as("what the request is not about")
                .hasMessageContaining("may not restrict");
        for (Actor each : List.of(reader(), desk.officer(), new Desk(beans).contactPoint())) {
            assertThatThrownBy(() ->
                            below.run(each, "select casefile.rights_restrict(?, ?, 'restricted')", request, statement))
                    .hasMessageContaining("may not restrict");
            assertThatThrownBy(() -> below.run(each, "select casefile.rights_lift(?, ?)", request, statement))
                    .hasMessageContaining("may not lift");
            assertThat(below.run(each, "select 1 from rights.request_item where request_id = ?", request))
                    .isZero();
            assertThat(refusalOf(() -> desk.choices.choosable(each, request, Texts.DUTCH)))
                    .isEqualTo(new Refusal.NotFound());
        }
    }

    @Test
    void aNewVersionDoesNotTakeAnItemOutOfTheRequest() {
        UUID request = desk.chosen("erasure", on, statement, wish("unlawful"));
        statements.rectify(worker(), on.id(), statement, RIGHT);
        desk.consult(request);
        desk.allAllow(request);
        assertThat(desk.all(request)).extracting(Item::text).containsExactly(RIGHT);
        desk.decide(request, Desk.give());
        desk.settled(request);
        erase();
        assertThat(rows("casefile.statement where root_id = ?", statement))
                .as("with all its versions")
                .isZero();
    }

    @Test
    void helpOfSomebodyCanBeErasedAndTheTableIsTold() {
        UUID help = helpOfMother();
        UUID request = desk.opened("erasure", on);
        ResourceRef ref = new ResourceRef("help", help);
        desk.choices.choose(desk.contactPoint(), request, List.of(ref), wish("no_longer_needed"));
        desk.consult(request);
        desk.allAllow(request);
        desk.decide(request, Desk.give());
        desk.settled(request);
        erase();
        assertThat(rows("casefile.help where id = ?", help)).isZero();
        assertThat(news(desk.house.mentalHealth())).containsExactly(What.ERASED);
    }

    private UUID helpOfMother() {
        UUID help = UUID.randomUUID();
        behind.execute(
                "insert into casefile.help (id, case_id, person_id, organisation, aim, from_day, changed_by, changed_at)"
                        + " values (?, ?, ?, 'De training', '', ?, ?, ?::timestamptz)",
                help,
                on.id(),
                on.mother(),
                clock.today(),
                desk.house.id(Who.CASE_DIRECTOR),
                clock.now().toString());
        return help;
    }

    private List<Line> list(Which which, String kind) {
        return desk.requests
                .list(desk.contactPoint(), new Asked(desk.house.partnership(), which, kind, "", null, 25))
                .rows();
    }

    @Test
    void theListShowsOneKindAndWhoIsLateFirst() {
        UUID late = desk.opened("objection", on);
        clock.pass(Duration.ofDays(40));
        UUID inTime = desk.opened("objection", on);
        UUID other = desk.opened("restriction", on);
        assertThat(list(Which.OPEN, "objection")).extracting(Line::id).containsExactly(late, inTime);
        assertThat(list(Which.LATE, "")).extracting(Line::id).containsExactly(late);
        assertThat(list(Which.OPEN, "")).extracting(Line::id).containsExactly(late, inTime, other);
        assertThat(list(Which.LATE, "restriction")).isEmpty();
    }

    @Test
    void aRequestGoesWhenItsTermHasEndedButNotWhileItRestricts() {
        UUID own = desk.chosen("own_statement", on, statement, new Wish("", "Mijn woorden."));
        desk.items.decidePlain(desk.contactPoint(), own);
        desk.settled(own);
        desk.handedOver(own);
        UUID restricting = granted("restriction", wish("accuracy_contested"));
        desk.handedOver(restricting);
        LettingGoOfRequests goes = beans.getBean(LettingGoOfRequests.class);
        goes.run(clock.today().plusYears(2));
        assertThat(rows("rights.request where id = ?", own)).as("the last day").isOne();
        goes.run(clock.today().plusYears(2).plusDays(1));
        assertThat(rows("rights.request where id = ?", own)).isZero();
        assertThat(rows("rights.request_words where request_id = ?", own)).isZero();
        assertThat(rows("rights.request_item where request_id = ?", own)).isZero();
        assertThat(rows("casefile.own_view where statement_id = ?", statement))
                .as("what was granted stays")
                .isOne();
        assertThat(rows("rights.request where id = ?", restricting)).isOne();
        assertThat(rows("task.task where about_type = 'rights_consultation' and done_at is not null"))
                .as("the questions of the one that stays")
                .isPositive();
        desk.restrictions.announce(desk.contactPoint(), restricting, "Klaar.", desk.version(restricting));
        desk.restrictions.lift(desk.contactPoint(), restricting, "by_hand", clock.today(), desk.version(restricting));
        goes.run(clock.today().plusYears(2).plusDays(1));
        assertThat(rows("rights.request where id = ?", restricting)).isZero();
        assertThat(rows("notify.message m where not exists (select from rights.consultation c where c.id = m.about_id)"
                        + " and m.kind = 'rights_consultation'"))
                .as("no message about what is gone")
                .isZero();
        assertThat(rows("audit.line where activity = 'retention.request'"))
                .as("the log keeps that there was one")
                .isGreaterThanOrEqualTo(2);
    }
}
