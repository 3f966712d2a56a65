package nl.aantafel.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.client.MyWords.Correction;
import nl.aantafel.client.MyWords.Course;
import nl.aantafel.client.MyWords.MayAsk;
import nl.aantafel.client.MyWords.Told;
import nl.aantafel.client.MyWords.Wrong;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Consultations;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.RequestAnswers;
import nl.aantafel.rights.RequestChoices;
import nl.aantafel.rights.RequestItems;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.Name;
import nl.aantafel.rights.RightsRequests.NewRequest;
import nl.aantafel.rights.RightsRequests.Step;
import nl.aantafel.rights.RightsRequests.View;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** Somebody asks on their own page to put right what is said about them, and sees what comes of it. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CorrectionsTest {

    private static final String SAID = "Zij slaapt slecht.";
    private static final Name SARA = new Name("Sara", "", "de Wilde", LocalDate.of(1990, 4, 12));
    private static final Wrong WRONG = new Wrong("inaccurate", "Ik slaap goed sinds mei.");

    private final ApplicationContext app;
    private final MyWords words;
    private final RightsRequests requests;
    private final RequestItems items;
    private final Tasks tasks;
    private final ReleasedFamily family;
    private final UUID mother;
    private final Actor atHers;

    CorrectionsTest(ApplicationContext app) {
        this.app = app;
        words = app.getBean(MyWords.class);
        requests = app.getBean(RightsRequests.class);
        items = app.getBean(RequestItems.class);
        tasks = app.getBean(Tasks.class);
        family = new ReleasedFamily(app, House.another(app));
        mother = family.ours.mother();
        atHers = family.at(mother);
        family.tell(mother, SAID);
    }

    private Actor contactPoint() {
        return family.house.actor(Who.CONTACT_POINT);
    }

    private Told told(UUID person) {
        return words.of(family.at(person), Optional.empty()).told().getFirst();
    }

    private void ask() {
        words.ask(atHers, Optional.empty(), told(mother).id(), WRONG);
    }

    private Correction correction() {
        return told(mother).corrections().getLast();
    }

    private List<TaskView> tasksOf(Actor who, String kind) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(each -> each.kind().equals(kind))
                .toList();
    }

    /** The request, as the contact point finds it by its task. */
    private UUID request() {
        return Objects.requireNonNull(
                tasksOf(contactPoint(), "rights_request_from_page").getFirst().aboutId());
    }

    private View view(UUID request) {
        return requests.view(contactPoint(), request);
    }

    private Item item(UUID request) {
        return items.of(contactPoint(), request, Texts.DUTCH).items().getFirst();
    }

    private void consulted(UUID request) {
        items.consult(
                contactPoint(),
                request,
                app.getBean(Time.class).today().plusDays(10),
                view(request).version());
    }

    private void answers(UUID request, Reply reply) {
        Consultations consultations = app.getBean(Consultations.class);
        UUID asked = Objects.requireNonNull(
                tasksOf(family.eva, "answer_rights_request").getFirst().aboutId());
        assertThat(consultations.view(family.eva, asked, Texts.DUTCH).items()).hasSize(1);
        consultations.answer(family.eva, asked, List.of(reply));
        assertThat(view(request).line().step()).isEqualTo(Step.DECIDE);
    }

    private void decided(UUID request, Decision decision) {
        items.decide(contactPoint(), request, List.of(item(request).ref()), decision);
        items.settle(contactPoint(), request, view(request).version());
    }

    private void handedOver(UUID request, String way) {
        requests.handOver(
                contactPoint(),
                request,
                way,
                app.getBean(Time.class).today(),
                view(request).version());
    }

    @Test
    void whatSomebodyAsksIsARequestLikeAnyOtherWithItsTermItsItemAndATask() {
        ask();

        View view = view(request());
        assertThat(view.line().kind()).isEqualTo("rectification");
        assertThat(view.line().step()).isEqualTo(Step.CONSULT);
        assertThat(view.line().due()).isEqualTo(correction().due());
        assertThat(view.identityCheck()).isEqualTo("own_page");
        assertThat(view.about().full()).isEqualTo("Sara de Wilde");
        assertThat(view.wish()).isEqualTo(WRONG.words());
        assertThat(view.cases()).isEqualTo(1);
        assertThat(view.line().number()).matches("V-\\d{4}-\\d{3,}");
        assertThat(item(view.line().id())).satisfies(each -> {
            assertThat(each.text()).contains(SAID);
            assertThat(Objects.requireNonNull(each.concern()).words()).isEqualTo(WRONG.words());
            assertThat(each.concern().reason()).isEqualTo("inaccurate");
        });
        assertThat(correction().course()).isEqualTo(Course.RECEIVED);
        assertThat(told(mother).asked()).isTrue();
    }

    @Test
    void itsCourseIsToldStepByStepAndTheDecisionOnceTheAnswerWasHandedOver() {
        ask();
        UUID request = request();
        consulted(request);
        assertThat(correction().course()).isEqualTo(Course.LOOKED_AT);
        answers(request, new Reply(item(request).ref(), true, "", "", null, "Zij slaapt goed sinds mei."));
        decided(request, new Decision(Outcome.GIVE, "", "", "", Set.of(), List.of()));
        assertThat(correctionAnywhere().course()).isEqualTo(Course.SETTLED);
        assertThatThrownBy(() -> words.leave(
                        atHers, Optional.empty(), correctionAnywhere().id()))
                .isInstanceOf(RefusedException.class);

        handedOver(request, "own_page");

        assertThat(correctionAnywhere().course()).isEqualTo(Course.RIGHT);
        assertThat(tasksOf(contactPoint(), "rights_request_from_page")).isEmpty();
    }

    private Correction correctionAnywhere() {
        MyWords.Words all = words.of(atHers, Optional.empty());
        return Stream.concat(all.told().stream().flatMap(each -> each.corrections().stream()), all.elsewhere().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsRefusedIsToldWithItsGroundAndNothingElseOfIt() {
        ask();
        UUID request = request();
        consulted(request);
        answers(request, new Reply(item(request).ref(), false, "accurate", "Ik hoorde het haar zeggen.", null));
        decided(request, new Decision(Outcome.REFUSE, "accurate", "Geheime weging.", "", Set.of(), List.of()));
        handedOver(request, "by_hand");

        assertThat(correction().course()).isEqualTo(Course.REFUSED);
        assertThat(correction().ground()).isEqualTo("accurate");
        assertThat(family.below(
                        mother,
                        "select to_jsonb(c)::text from (select id, body, choices, answer, course, course_ground,"
                                + " course_left_out from client.contribution) c"))
                .noneMatch(each -> each.contains("Geheime weging"));
        ask();
        assertThat(told(mother).corrections()).hasSize(2);
    }

    @Test
    void aSecondClickChangesNothingAndOtherWordsWaitForTheAnswer() {
        ask();
        ask();

        assertThat(told(mother).corrections()).hasSize(1);
        assertThat(tasksOf(contactPoint(), "rights_request_from_page")).hasSize(1);
        assertThatThrownBy(() ->
                        words.ask(atHers, Optional.empty(), told(mother).id(), new Wrong("inaccurate", "Iets anders.")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void itCanBeTakenBackUntilItIsDecidedAndThenNobodyDealsWithIt() {
        ask();
        UUID request = request();
        consulted(request);
        assertThat(tasksOf(family.eva, "answer_rights_request")).hasSize(1);

        words.leave(atHers, Optional.empty(), correction().id());

        assertThat(told(mother).corrections()).isEmpty();
        assertThat(view(request).line().outcome()).isEqualTo(RightsRequests.Outcome.WITHDRAWN);
        assertThat(view(request).line().step()).isEqualTo(Step.CLOSED);
        assertThat(tasksOf(contactPoint(), "rights_request_from_page")).isEmpty();
        assertThat(tasksOf(family.eva, "answer_rights_request")).isEmpty();
        assertThat(app.getBean(RequestAnswers.class)
                        .page(contactPoint(), request, Texts.DUTCH)
                        .toString())
                .isNotEmpty();
        ask();
        assertThat(told(mother).corrections()).hasSize(1);
    }

    @Test
    void aTextThatChangedMeanwhileIsRefusedClearlyAndWhatWasAskedStaysToBeSeen() {
        UUID copy = told(mother).id();
        ask();
        Statements statements = app.getBean(Statements.class);
        UUID version = told(mother).copy().version();
        statements.correct(
                family.eva,
                family.ours.id(),
                version,
                Write.sentence(Speaker.professional(family.eva.person()), "Zij sliep slecht."));

        assertThatThrownBy(() -> words.ask(atHers, Optional.empty(), copy, WRONG))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        each -> assertThat(each.refusal().toString()).contains("client.right.gone"));
        assertThat(words.of(atHers, Optional.empty()).elsewhere())
                .singleElement()
                .extracting(Correction::course)
                .isEqualTo(Course.RECEIVED);
        assertThat(item(request()).text()).contains("Zij sliep slecht.");
    }

    @Test
    void whoeverIsTooYoungOrOnlyLooksAlongAsksNothingHere() {
        family.tell(family.young, "Lot slaapt slecht.");
        Actor along = family.along(mother);

        assertThat(words.of(family.at(family.young), Optional.empty()).mayAsk()).isEqualTo(MayAsk.TOO_YOUNG);
        assertThatThrownBy(() -> words.ask(
                        family.at(family.young),
                        Optional.empty(),
                        told(family.young).id(),
                        WRONG))
                .isInstanceOf(RefusedException.class);
        assertThat(words.of(along, Optional.empty()).mayAsk()).isEqualTo(MayAsk.NO);
        UUID copy = told(mother).id();
        assertThatThrownBy(() -> words.ask(along, Optional.empty(), copy, WRONG))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> words.ask(family.at(family.ours.father()), Optional.empty(), copy, WRONG))
                .isInstanceOf(RefusedException.class);
        assertThat(tasksOf(contactPoint(), "rights_request_from_page")).isEmpty();
    }

    @Test
    void nobodyElseOfTheFamilySeesThatItWasAsked() {
        family.tell(family.ours.father(), "Hij slaapt slecht.");
        ask();

        assertThat(told(family.ours.father()).corrections()).isEmpty();
        assertThat(words.of(family.at(family.ours.father()), Optional.empty()).elsewhere())
                .isEmpty();
        assertThat(family.below(family.ours.father(), "select body from client.contribution"))
                .isEmpty();
    }

    private UUID registered(String kind) {
        return requests.register(
                contactPoint(),
                new NewRequest(
                        family.house.partnership(),
                        kind,
                        AskedBy.SELF,
                        app.getBean(Time.class).today(),
                        SARA,
                        "",
                        ""));
    }

    @Test
    void anIdentityKnownFromThePageIsNeverChosenForARequestThatCameAnotherWay() {
        UUID request = registered("access");

        assertThatThrownBy(() -> requests.identify(
                        contactPoint(),
                        request,
                        "own_page",
                        app.getBean(Time.class).today(),
                        0))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatTheyAskedIsAmongTheirOwnData() {
        ask();
        UUID correction = correction().id();
        UUID request = registered("erasure");
        requests.identify(
                contactPoint(),
                request,
                "document_seen",
                app.getBean(Time.class).today(),
                0);
        requests.find(contactPoint(), request, SARA);
        requests.choose(contactPoint(), request, mother, view(request).version());

        assertThat(app.getBean(RequestChoices.class).choosable(contactPoint(), request, Texts.DUTCH))
                .filteredOn(each -> each.ref().equals(new ResourceRef("contribution", correction)))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains(WRONG.words()));
    }
}
