package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.rights.Consents.Asked;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.Consents.Given;
import nl.aantafel.rights.Consents.NewConsent;
import nl.aantafel.rights.Consents.Reply;
import nl.aantafel.rights.Consents.State;
import nl.aantafel.rights.Consents.WhoMust;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A consent is given by who has to, holds for what it says, and what rests on it goes with it. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConsentsTest {

    private static final LocalDate START = MovingTime.START;
    private static final Given YES = new Given(Reply.YES, "");

    private final BeanFactory beans;
    private final House house;
    private final Consents consents;
    private final Statements statements;
    private final Sharing sharing;
    private final Families families;
    private final Tasks tasks;
    private final AskingAgain again;
    private final MovingTime clock;
    private final Below below;

    ConsentsTest(BeanFactory beans, TestDatabase database, MovingTime clock) {
        clock.back();
        this.clock = clock;
        this.beans = beans;
        this.house = House.of(beans);
        this.consents = beans.getBean(Consents.class);
        this.statements = beans.getBean(Statements.class);
        this.sharing = beans.getBean(Sharing.class);
        this.families = beans.getBean(Families.class);
        this.tasks = beans.getBean(Tasks.class);
        this.again = beans.getBean(AskingAgain.class);
        this.below = new Below(database, clock);
    }

    @BeforeEach
    void atTheStart() {
        clock.back();
    }

    private static NewConsent consent(
            UUID person, Map<String, Given> replies, Set<UUID> recipients, @Nullable LocalDate until) {
        return new NewConsent(
                person,
                true,
                "",
                "",
                "",
                "unsafe_for_persons",
                Set.of("health"),
                recipients,
                "paper",
                START,
                until,
                "",
                replies,
                "");
    }

    private UUID given(Case on, UUID person) {
        return given(on, person, Set.of(), null);
    }

    private UUID given(Case on, UUID person, Set<UUID> recipients, @Nullable LocalDate until) {
        Map<String, Given> replies = new HashMap<>();
        consents.who(house.mentalHealth(), on.id(), person, true, "")
                .asked()
                .forEach(asked -> replies.put(asked.key(), YES));
        return consents.record(house.mentalHealth(), on.id(), consent(person, replies, recipients, until));
    }

    private Write health(UUID about, Audience audience, Optional<Conditions> conditions) {
        return new Write(
                "Zij slikt medicijnen.",
                "fact",
                "",
                Speaker.professional(house.id(Who.MENTAL_HEALTH)),
                null,
                "",
                Set.of(about),
                Set.of("health"),
                "",
                "explicit_consent",
                "",
                audience,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null,
                conditions);
    }

    private Write health(UUID about) {
        return health(about, new Audience(Set.of(), Set.of(), Set.of()), Optional.empty());
    }

    private ConsentView view(Case on, UUID consent) {
        return view(on, house.caseDirector(), consent);
    }

    private ConsentView view(Case on, Actor reader, UUID consent) {
        return consents.one(reader, on.id(), consent).orElseThrow();
    }

    private boolean reads(Actor actor, Case on, UUID statement) {
        return statements.one(actor, on.id(), statement).isPresent();
    }

    private UUID bornOn(Case on, LocalDate birth) {
        UUID child = families.addPerson(
                house.caseDirector(),
                on.id(),
                new PersonInput("subject", "Noud", "", "Verbeek", birth, "unknown", null, "", ""));
        for (UUID parent : List.of(on.mother(), on.father())) {
            families.relate(
                    house.caseDirector(), on.id(), new RelationInput(parent, child, "parent_of", true, null, null));
        }
        return child;
    }

    @Test
    void belowTwelveWhoHasAuthorityAnswers() {
        Case on = house.takenUpCase();
        WhoMust who = consents.who(house.caseDirector(), on.id(), on.child(), true, "");
        assertThat(who.asked()).extracting(Asked::name).containsExactlyInAnyOrder("Sara de Wilde", "Mark Verbeek");
        assertThat(who.article()).contains("Jeugdwet");
    }

    @Test
    void everybodyWhoHasToAnswersElseItIsNotKept() {
        Case on = house.takenUpCase();
        Map<String, Given> half = Map.of(on.mother().toString(), YES);
        assertThat(fieldsOf(() ->
                        consents.record(house.mentalHealth(), on.id(), consent(on.child(), half, Set.of(), null))))
                .containsOnlyKeys("antwoord." + on.father());
    }

    @Test
    void oneNoIsARefusalAndNothingRestsOnIt() {
        Case on = house.takenUpCase();
        Map<String, Given> replies =
                Map.of(on.mother().toString(), YES, on.father().toString(), new Given(Reply.NO, ""));
        UUID id = consents.record(house.mentalHealth(), on.id(), consent(on.child(), replies, Set.of(), null));
        assertThat(view(on, id).state()).isEqualTo(State.REFUSED);
        assertThat(fieldsOf(() -> statements.write(house.mentalHealth(), on.id(), health(on.child()))))
                .containsExactly(Map.entry("grondslagGeheimhouding", "casefile.refusal.consent-missing"));
    }

    @Test
    void aParentWhoIsTheThreatIsPassedOverWithAReason() {
        Case on = house.takenUpCase();
        Given passed = new Given(Reply.PASSED_OVER, "Hij dreigt haar om wat zij zegt.");
        Map<String, Given> without =
                Map.of(on.mother().toString(), YES, on.father().toString(), new Given(Reply.PASSED_OVER, " "));
        assertThat(fieldsOf(() ->
                        consents.record(house.mentalHealth(), on.id(), consent(on.child(), without, Set.of(), null))))
                .containsOnlyKeys("reden." + on.father());
        UUID id = consents.record(
                house.mentalHealth(),
                on.id(),
                consent(
                        on.child(),
                        Map.of(on.mother().toString(), YES, on.father().toString(), passed),
                        Set.of(),
                        null));
        assertThat(view(on, id).state()).isEqualTo(State.GIVEN);
        assertThat(fieldsOf(() -> consents.record(
                        house.mentalHealth(),
                        on.id(),
                        consent(
                                on.child(),
                                Map.of(
                                        on.mother().toString(),
                                        passed,
                                        on.father().toString(),
                                        passed),
                                Set.of(),
                                null))))
                .containsOnlyKeys("antwoord");
    }

    @Test
    void whoSpeaksForThemselvesIsNeverPassedOver() {
        Case on = house.takenUpCase();
        assertThat(fieldsOf(() -> consents.record(
                        house.mentalHealth(),
                        on.id(),
                        consent(on.mother(), Map.of("self", new Given(Reply.PASSED_OVER, "Zo maar")), Set.of(), null))))
                .containsKey("antwoord.self");
    }

    @Test
    void withoutADateOfBirthNobodyCanSayWhoAnswers() {
        Case on = house.takenUpCase();
        UUID aunt = families.addPerson(
                house.caseDirector(),
                on.id(),
                new PersonInput("direct_circle", "Rita", "", "", null, "unknown", null, "", ""));
        assertThat(consents.who(house.caseDirector(), on.id(), aunt, true, "").unknownAge())
                .isTrue();
        assertThat(fieldsOf(
                        () -> consents.record(house.mentalHealth(), on.id(), consent(aunt, Map.of(), Set.of(), null))))
                .containsKey("persoon");
    }

    @Test
    void sharingOnConsentNeedsOneOnRecordOfThatPersonForThoseData() {
        Case on = house.takenUpCase();
        assertThat(fieldsOf(() -> statements.write(house.mentalHealth(), on.id(), health(on.mother()))))
                .containsExactly(Map.entry("grondslagGeheimhouding", "casefile.refusal.consent-missing"));
        assertThat(fieldsOf(
                        () -> sharing.preview(house.mentalHealth(), on.id(), health(on.mother()), Optional.empty())))
                .containsKey("grondslagGeheimhouding");
        given(on, on.father());
        assertThat(refusalOf(() -> statements.write(house.mentalHealth(), on.id(), health(on.mother()))))
                .isInstanceOf(Refusal.Invalid.class);
        given(on, on.mother());
        UUID id = statements.write(house.mentalHealth(), on.id(), health(on.mother()));
        assertThat(reads(house.caseDirector(), on, id)).isTrue();
    }

    /** Being written by who is bound by secrecy. */
    private Case referredByMentalHealth() {
        Actor referrer = house.mentalHealth();
        CaseFiles cases = beans.getBean(CaseFiles.class);
        UUID id = cases.open(
                referrer,
                new CaseFiles.OpenCase(
                        house.partnership(),
                        house.organisation(Who.MENTAL_HEALTH),
                        house.seat(Who.MENTAL_HEALTH),
                        "Verbeek",
                        ""));
        UUID mother = families.addPerson(referrer, id, House.person("Sara", "de Wilde", LocalDate.of(1990, 4, 12)));
        UUID father = families.addPerson(referrer, id, House.person("Mark", "Verbeek", LocalDate.of(1988, 9, 3)));
        return new Case(id, mother, father, father);
    }

    private Write referred(UUID about) {
        return health(about, Audience.REFERRAL, Optional.empty());
    }

    @Test
    void whileAReferralIsWrittenAndWeighedSharingOnConsentNeedsOneOnRecordToo() {
        Case on = referredByMentalHealth();
        Actor referrer = house.mentalHealth();
        assertThat(fieldsOf(() -> statements.write(referrer, on.id(), referred(on.mother()))))
                .containsExactly(Map.entry("grondslagGeheimhouding", "casefile.refusal.consent-missing"));
        UUID consent = given(on, on.mother());
        UUID statement = statements.write(referrer, on.id(), referred(on.mother()));
        assertThat(refusalOf(() -> families.removePerson(referrer, on.id(), on.mother())))
                .isInstanceOf(Refusal.Conflict.class);

        beans.getBean(CaseFiles.class).refer(referrer, on.id());
        beans.getBean(Memberships.class).refer(referrer, on.id());
        assertThat(view(on, house.processDirector(), consent).state()).isEqualTo(State.GIVEN);
        assertThat(reads(house.processDirector(), on, statement)).isTrue();
        assertThat(fieldsOf(() -> statements.write(referrer, on.id(), referred(on.father()))))
                .as("of somebody else")
                .containsKey("grondslagGeheimhouding");
        consents.withdraw(referrer, on.id(), consent, "");
        assertThat(reads(house.processDirector(), on, statement))
                .as("withdrawn takes along what rests on it")
                .isFalse();
        assertThat(refusalOf(() -> consents.of(house.actor(Who.OUTSIDER), on.id())))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void whatTheTableRecordsLaterIsNotSeenByWhoOnlyReferred() {
        Case on = house.takenUpCase();
        UUID later = given(on, on.mother());
        assertThat(refusalOf(() -> consents.of(house.veiligThuis(), on.id())))
                .isInstanceOfAny(Refusal.MayNot.class, Refusal.NotFound.class);
        assertThat(below.run(house.veiligThuis(), "select 1 from rights.consent where id = ?", later))
                .isZero();
        assertThat(refusalOf(() -> consents.who(house.veiligThuis(), on.id(), on.mother(), true, "")))
                .isInstanceOfAny(Refusal.MayNot.class, Refusal.NotFound.class);
    }

    @Test
    void whoIsNotInTheConsentDoesNotGetIt() {
        Case on = house.takenUpCase();
        given(on, on.mother(), Set.of(house.organisation(Who.CASE_DIRECTOR)), null);
        assertThat(fieldsOf(() -> statements.write(house.mentalHealth(), on.id(), health(on.mother()))))
                .containsExactly(Map.entry("zichtbaarVoor", "casefile.refusal.not-in-consent"));
        Audience director = new Audience(Set.of(), Set.of(house.id(Who.CASE_DIRECTOR)), Set.of());
        UUID id = statements.write(house.mentalHealth(), on.id(), health(on.mother(), director, Optional.empty()));
        assertThat(reads(house.caseDirector(), on, id)).isTrue();
        assertThat(reads(house.youthProtection(), on, id)).isFalse();
    }

    @Test
    void nothingIsSharedForLongerThanTheConsentHolds() {
        Case on = house.takenUpCase();
        LocalDate until = START.plusDays(30);
        given(on, on.mother(), Set.of(), until);
        assertThat(fieldsOf(() -> statements.write(house.mentalHealth(), on.id(), health(on.mother()))))
                .containsOnlyKeys("zichtbaarTot");
        Conditions shorter = new Conditions("", false, until, Map.of());
        statements.write(
                house.mentalHealth(),
                on.id(),
                health(on.mother(), new Audience(Set.of(), Set.of(), Set.of()), Optional.of(shorter)));
        clock.to(until.plusDays(1));
        assertThat(fieldsOf(() -> statements.write(house.mentalHealth(), on.id(), health(on.mother()))))
                .containsExactly(Map.entry("grondslagGeheimhouding", "casefile.refusal.consent-missing"));
    }

    @Test
    void withdrawingWorksAtOnceAndWhoCouldReadItHearsSo() {
        Case on = house.takenUpCase();
        UUID consent = given(on, on.mother());
        UUID rests = statements.write(house.mentalHealth(), on.id(), health(on.mother()));
        UUID other = given(on, on.father());
        UUID stays = statements.write(house.mentalHealth(), on.id(), health(on.father()));

        consents.withdraw(house.caseDirector(), on.id(), consent, "Zij wil het niet meer.");

        assertThat(view(on, consent).state()).isEqualTo(State.WITHDRAWN);
        for (Actor reader : List.of(house.caseDirector(), house.youthProtection(), house.secretary())) {
            assertThat(reads(reader, on, rests)).isFalse();
            assertThat(reads(reader, on, stays)).isTrue();
        }
        assertThat(reads(house.mentalHealth(), on, rests)).isTrue();
        for (Actor told : List.of(house.mentalHealth(), house.youthProtection(), house.secretary())) {
            assertThat(sharing.changed(told, on.id()))
                    .singleElement()
                    .matches(changed ->
                            changed.withdrawn() && changed.statement().equals(rests));
        }
        assertThat(refusalOf(() -> consents.withdraw(house.caseDirector(), on.id(), consent, "")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(view(on, other).valid()).isTrue();
        assertThat(fieldsOf(() -> statements.write(house.mentalHealth(), on.id(), health(on.mother()))))
                .containsKey("grondslagGeheimhouding");
    }

    @Test
    void nobodyElseTakesAwayWhatRestsOnAConsent() {
        Case on = house.takenUpCase();
        UUID consent = given(on, on.mother());
        assertThatThrownBy(() ->
                        below.run(house.youthProtection(), "select * from casefile.withdraw_resting_on(?)", consent))
                .hasStackTraceContaining("may not withdraw");
    }

    /** Acceptance test 10, as far as it is about consent. */
    @Test
    void childTurns16ConsentTask() {
        Case on = house.takenUpCase();
        LocalDate birthday = START.plusDays(10);
        UUID child = bornOn(on, birthday.minusYears(16));
        UUID consent = given(on, child);
        assertThat(view(on, consent).answers()).hasSize(3);
        assertThat(view(on, consent).recheckOn()).isEqualTo(birthday);
        clock.to(birthday.minusDays(1));
        again.ask(AskingAgain.ACTOR);
        assertThat(tasksAbout(consent)).isEmpty();
        assertThat(view(on, consent).valid()).isTrue();

        clock.to(birthday);
        again.ask(AskingAgain.ACTOR);
        again.ask(AskingAgain.ACTOR);

        assertThat(tasksAbout(consent)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("ask_consent_again");
            assertThat(task.caseId()).isNull();
        });
        assertThat(consents.placeOf(house.mentalHealth(), consent)).isEqualTo(new Consents.Place(on.id(), false));
        assertThat(view(on, consent).recheckDue()).isTrue();
        assertThat(refusalOf(() -> statements.write(house.mentalHealth(), on.id(), health(child))))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(consents.who(house.mentalHealth(), on.id(), child, true, "").asked())
                .extracting(Asked::capacity)
                .containsExactly("self");
        given(on, child);
        statements.write(house.mentalHealth(), on.id(), health(child));
    }

    private List<Tasks.TaskView> tasksAbout(UUID consent) {
        return tasks.mine(house.mentalHealth(), null, 100).rows().stream()
                .filter(task -> consent.equals(task.aboutId()))
                .toList();
    }

    @Test
    void outsideTheCaseThereAreNoConsents() {
        Case on = house.takenUpCase();
        UUID consent = given(on, on.mother());
        for (Actor other : List.of(house.outsider(), house.contactPoint(), house.administrator(), house.police())) {
            assertThat(refusalOf(() -> consents.of(other, on.id()))).isInstanceOf(Refusal.NotFound.class);
            assertThat(refusalOf(() -> consents.placeOf(other, consent))).isInstanceOf(Refusal.NotFound.class);
            assertThat(below.run(other, "select 1 from rights.consent where id = ?", consent))
                    .isZero();
            assertThat(below.run(other, "select 1 from rights.consent_answer where consent_id = ?", consent))
                    .isZero();
        }
    }
}
