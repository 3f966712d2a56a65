package nl.aantafel.client;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.client.AroundTalks.AskedAfter;
import nl.aantafel.client.TalkCopy.Kind;
import nl.aantafel.client.TalkReleases.Offer;
import nl.aantafel.client.TalkReleases.Standing;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.CardTexts;
import nl.aantafel.meeting.CardTexts.Which;
import nl.aantafel.meeting.CardTexts.Wording;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Evaluations;
import nl.aantafel.meeting.MeetingReports;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.Preparing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AroundTalksTest {

    private static final Map<String, Map<String, Integer>> FIGURES =
            Map.of("after_meeting_client", Map.of("heard", 5, "plan", 3));

    private final ApplicationContext app;
    private final House house;
    private final ReleasedFamily family;
    private final TalkReleases releases;
    private final AroundTalks around;
    private final Conferences conferences;
    private final LocalDate today;
    private final UUID mother;

    AroundTalksTest(ApplicationContext app, Time time) {
        this.app = app;
        family = new ReleasedFamily(app, House.another(app));
        house = family.house;
        releases = app.getBean(TalkReleases.class);
        around = app.getBean(AroundTalks.class);
        conferences = app.getBean(Conferences.class);
        today = time.today();
        mother = family.ours.mother();
    }

    private UUID invite(LocalDate on) {
        return conferences.prepare(
                house.processDirector(),
                family.ours.id(),
                Preparing.conference(house, on, List.of(new FamilyMember(mother, true, ""))));
    }

    private Optional<Offer> offer(Kind kind, UUID person) {
        return releases.of(house.processDirector(), family.ours.id()).stream()
                .filter(each ->
                        each.what().kind() == kind && each.what().person().equals(person))
                .findFirst();
    }

    private void give(Offer offer) {
        releases.release(house.processDirector(), family.ours.id(), offer.what(), offer.fingerprint());
    }

    private AroundTalks.Around mothers() {
        return around.of(family.at(mother), Optional.empty());
    }

    @Test
    void theCardComesWhenSomebodyReleasedIt() {
        invite(today.plusDays(9));
        assertThat(mothers().card()).isEmpty();

        give(offer(Kind.CARD, mother).orElseThrow());

        TalkCopy.Card card = mothers().card().orElseThrow();
        assertThat(card.dutch().blocks()).extracting(each -> each.code()).contains("what", "who", "rights", "safe");
        assertThat(card.english().title()).isNotEqualTo(card.dutch().title());
        assertThat(card.dutch().there()).isNotEmpty().noneMatch(each -> each.contains("Bram Hoekstra"));
        assertThat(around.of(family.at(family.ours.father()), Optional.empty()).card())
                .isEmpty();
    }

    @Test
    void aCardThatReadsOtherwiseSinceIsReleasedAnew() {
        invite(today.plusDays(9));
        give(offer(Kind.CARD, mother).orElseThrow());
        assertThat(offer(Kind.CARD, mother).orElseThrow().standing()).isEqualTo(Standing.SAME);
        String old = offer(Kind.CARD, mother).orElseThrow().fingerprint();

        app.getBean(CardTexts.class)
                .keep(
                        house.administrator(),
                        house.partnership(),
                        new Wording(new Which("what", "nl", "adult"), "Wat gaan we doen?", "Wij praten."),
                        0);

        Offer changed = offer(Kind.CARD, mother).orElseThrow();
        assertThat(changed.standing()).isEqualTo(Standing.CHANGED);
        assertThat(refusalOf(() -> releases.release(house.processDirector(), family.ours.id(), changed.what(), old)))
                .isInstanceOf(Refusal.Conflict.class);
        give(changed);
        assertThat(mothers().card().orElseThrow().dutch().blocks().getFirst().title())
                .isEqualTo("Wat gaan we doen?");
    }

    @Test
    void whatIsTakenBackIsGone() {
        invite(today.plusDays(9));
        Offer card = offer(Kind.CARD, mother).orElseThrow();
        give(card);

        releases.takeBack(family.eva, family.ours.id(), card.what());

        assertThat(mothers().card()).isEmpty();
        assertThat(refusalOf(() -> releases.takeBack(family.eva, family.ours.id(), card.what())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aPlaceThatIsShieldedFromSomebodyReachesThemByNoCard() {
        family.families.addHome(
                family.eva,
                family.ours.id(),
                new HomeInput(
                        "Opvang",
                        "Kamerlaan",
                        "2",
                        "",
                        "Zandrecht",
                        true,
                        List.of(new StayInput(family.young, "full", null, null))));
        Prepare plain = Preparing.conference(house, today.plusDays(9), List.of(new FamilyMember(mother, true, "")));
        conferences.prepare(
                house.processDirector(),
                family.ours.id(),
                new Prepare(
                        plain.kind(),
                        plain.startsAt(),
                        plain.endsAt(),
                        "Kamerlaan 2",
                        plain.phase(),
                        plain.aim(),
                        plain.chair(),
                        plain.secretary(),
                        plain.invitees(),
                        plain.family(),
                        plain.questions()));

        Offer card = offer(Kind.CARD, mother).orElseThrow();

        assertThat(card.standing()).isEqualTo(Standing.HELD_BACK);
        assertThat(refusalOf(() -> give(card))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void onlyWhoMayReleaseDoes() {
        assertThat(refusalOf(() -> releases.of(house.youthProtection(), family.ours.id())))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> releases.of(house.outsider(), family.ours.id())))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> releases.of(family.at(mother), family.ours.id())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private UUID held() {
        UUID conference = invite(today);
        conferences.start(house.processDirector(), conference);
        conferences.attended(
                house.processDirector(),
                conference,
                Set.of(house.id(Who.YOUTH_PROTECTION), house.id(Who.CASE_DIRECTOR)),
                List.of(new FamilyMember(mother, true, "")));
        app.getBean(MeetingReports.class)
                .finalise(house.processDirector(), conference, new MeetingReports.Finalise("", false));
        return conference;
    }

    @Test
    void afterwardsTheyFillInTheQuestionsThemselvesAndChangeThemUntilTheyAreCounted() {
        UUID conference = held();
        give(offer(Kind.QUESTIONS, mother).orElseThrow());

        around.fillIn(family.at(mother), conference, Map.of("after_meeting_client", Map.of("heard", 1)));
        around.fillIn(family.at(mother), conference, FIGURES);

        assertThat(mothers().questions()).singleElement().satisfies(each -> {
            assertThat(each.values()).isEqualTo(FIGURES);
            assertThat(each.open()).isTrue();
        });
        assertThat(family.below(mother, "select choices::text from client.contribution where withdrawn_at is not null"))
                .containsExactly("{}");
        assertThat(offer(Kind.QUESTIONS, mother).orElseThrow().handedIn()).isNotNull();
    }

    @Test
    void onceCountedNobodyCanSayWhichFiguresWereTheirs() {
        UUID conference = held();
        give(offer(Kind.QUESTIONS, mother).orElseThrow());
        around.fillIn(family.at(mother), conference, FIGURES);

        releases.count(family.eva, family.ours.id(), mother, conference);

        var form = app.getBean(Evaluations.class).view(house.processDirector(), conference).forms().stream()
                .filter(each -> each.form().code().equals("after_meeting_client"))
                .findFirst()
                .orElseThrow();
        assertThat(form.responses()).isEqualTo(1);
        assertThat(form.spoken()).isZero();
        assertThat(mothers().questions()).singleElement().satisfies(each -> {
            assertThat(each.values()).isEmpty();
            assertThat(each.open()).isFalse();
        });
        assertThat(refusalOf(() -> around.fillIn(family.at(mother), conference, FIGURES)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> releases.count(family.eva, family.ours.id(), mother, conference)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aFigureLiesOnTheScaleOfAQuestionThatWasAsked() {
        UUID conference = held();
        give(offer(Kind.QUESTIONS, mother).orElseThrow());

        assertThat(fieldsOf(() -> around.fillIn(family.at(mother), conference, Map.of())))
                .containsOnlyKeys("antwoorden");
        assertThat(fieldsOf(() -> around.fillIn(
                        family.at(mother), conference, Map.of("after_meeting_client", Map.of("heard", 99)))))
                .containsOnlyKeys("after_meeting_client-heard");
        assertThat(refusalOf(() -> around.fillIn(family.at(family.ours.father()), conference, FIGURES)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aConfidantReadsTheCardAndIsAskedNothing() {
        held();
        give(offer(Kind.QUESTIONS, mother).orElseThrow());
        OwnDoors own = app.getBean(OwnDoors.class);
        own.lend(family.at(mother), "mijn zus", null);
        var sister = nl.aantafel.kernel.Actor.client(
                own.confidants(family.at(mother)).getFirst().door());

        assertThat(around.of(sister, Optional.empty()).questions()).isEmpty();
        assertThat(refusalOf(() -> around.fillIn(sister, new UUID(0, 1), FIGURES)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    private UUID heldInParts() {
        house.join(family.ours.id(), Who.PROSECUTION);
        Prepare plain = Preparing.conference(house, today, List.of(new FamilyMember(mother, true, "")));
        UUID conference = conferences.prepareSplit(
                house.processDirector(),
                family.ours.id(),
                new Prepare(
                        plain.kind(),
                        plain.startsAt(),
                        plain.endsAt(),
                        plain.place(),
                        plain.phase(),
                        plain.aim(),
                        null,
                        plain.secretary(),
                        List.of(
                                new Invitee(house.id(Who.YOUTH_PROTECTION), "involved", "Werkt met Tim"),
                                new Invitee(house.id(Who.PROSECUTION), "involved", "Beslist over de zaak"),
                                new Invitee(house.id(Who.CASE_DIRECTOR), "involved", "Voert de casusregie")),
                        plain.family(),
                        plain.questions()));
        conferences.start(house.processDirector(), conference);
        return conference;
    }

    @Test
    void thatAPartTookPlaceWithoutThemIsToldOnlyWhenItsChairTellsIt() {
        heldInParts();
        Predicate<Offer> apart = each -> each.what().kind() == Kind.APART;
        assertThat(mothers().apart()).isEmpty();
        assertThat(releases.of(family.eva, family.ours.id())).filteredOn(apart).allMatch(each -> !each.mayTell());
        Offer offer = offer(Kind.APART, mother).orElseThrow();
        assertThat(refusalOf(() -> releases.release(family.eva, family.ours.id(), offer.what(), offer.fingerprint())))
                .isNotInstanceOf(Refusal.Conflict.class);

        give(offer);

        assertThat(mothers().apart())
                .singleElement()
                .satisfies(each -> assertThat(each.on()).isEqualTo(today));
        assertThat(family.below(mother, "select content::text from client.release where kind = 'talk_apart'"))
                .singleElement()
                .asString()
                .doesNotContain("Openbaar");
    }

    @Test
    void questionsAreAskedOfNobodyWhoWasNotThere() {
        held();

        assertThat(releases.of(family.eva, family.ours.id()))
                .filteredOn(each -> each.what().kind() == Kind.QUESTIONS)
                .extracting(each -> each.what().person())
                .containsExactly(mother);
        assertThat(mothers().questions()).extracting(AskedAfter::conference).isEmpty();
    }
}
