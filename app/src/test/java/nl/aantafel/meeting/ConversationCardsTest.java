package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.meeting.CardTexts.Setting;
import nl.aantafel.meeting.CardTexts.Which;
import nl.aantafel.meeting.CardTexts.Wording;
import nl.aantafel.meeting.ConversationCards.Asked;
import nl.aantafel.meeting.ConversationCards.Block;
import nl.aantafel.meeting.ConversationCards.Card;
import nl.aantafel.meeting.ConversationCards.Place;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.PlainPaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The card explains a conference to one person: of their own part, and of nothing else. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConversationCardsTest {

    private static final Which WHAT = new Which("what", "nl", "adult");

    private final BeanFactory beans;
    private final ConversationCards cards;
    private final CardTexts texts;
    private SomeConference some;

    ConversationCardsTest(BeanFactory beans, ConversationCards cards, CardTexts texts) {
        this.beans = beans;
        this.cards = cards;
        this.texts = texts;
        this.some = new SomeConference(beans);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(beans);
    }

    /** Other tests share the partnership. */
    @AfterEach
    void asItComesWithTheHouse() {
        Setting setting = texts.setting(some.house.administrator(), some.house.partnership());
        if (setting.namesShown() || !setting.advocate().isEmpty()) {
            texts.choose(
                    some.house.administrator(), some.house.partnership(), new Setting(false, "", setting.version()));
        }
    }

    private Card card(UUID conference, UUID person) {
        return cards.card(some.chair, new Asked(conference, person, "nl"));
    }

    private String organisation(Who who) {
        return beans.getBean(nl.aantafel.directory.WhoIsWho.class)
                .professional(some.house.id(who))
                .orElseThrow()
                .organisationName();
    }

    @Test
    void tellsWhenTheOwnPartIsAndWhichOrganisationsSitThereWithTheirRole() {
        UUID conference = some.prepared();

        Card card = card(conference, some.family.mother());

        assertThat(card.moment()).isPresent();
        assertThat(card.blocks())
                .extracting(Block::code)
                .containsExactly("what", "who", "today", "rights", "advocate", "safe");
        assertThat(card.there()).extracting(Place::organisation).contains(organisation(Who.YOUTH_PROTECTION));
        assertThat(card.there()).extracting(Place::role).contains("voorzitter");
        assertThat(card.there()).extracting(Place::name).containsOnly("");
    }

    @Test
    void neverTellsOfAPartThePersonIsNotIn() {
        TwoParts parts = new TwoParts(beans);
        some = parts.some;

        Card card = card(parts.conference, some.family.mother());

        assertThat(card.there())
                .extracting(Place::organisation)
                .contains(organisation(Who.YOUTH_PROTECTION))
                .doesNotContain(organisation(Who.PROSECUTION));
        assertThat(card.moment().orElseThrow().startsAt())
                .isEqualTo(beans.getBean(Parts.class)
                        .view(some.chair, parts.conference)
                        .parts()
                        .get(1)
                        .startsAt());
        assertThat(Printed.words(
                        cards.file(some.chair, new Asked(parts.conference, some.family.mother(), "nl"), Format.DOCX)
                                .content()))
                .contains(organisation(Who.YOUTH_PROTECTION))
                .doesNotContain(organisation(Who.PROSECUTION));
    }

    @Test
    void whoIsNotAskedHasACardWithoutTimePlaceAndPeople() {
        UUID conference = some.prepared();

        Card father = card(conference, some.family.father());

        assertThat(father.moment()).isEmpty();
        assertThat(father.there()).isEmpty();
        assertThat(father.blocks()).hasSize(6);
    }

    @Test
    void tellsNothingOfAnybodyElseOfTheFamily() {
        UUID conference = some.prepared();
        ClientsAtTable.Member mother =
                beans.getBean(ClientsAtTable.class).view(some.chair, conference).members().stream()
                        .filter(each -> each.person().equals(some.family.mother()))
                        .findFirst()
                        .orElseThrow();

        String father =
                Printed.words(cards.file(some.chair, new Asked(conference, some.family.father(), "nl"), Format.DOCX)
                        .content());

        assertThat(father).doesNotContain(mother.name()).doesNotContain(mother.firstName());
    }

    @Test
    void anOrganisationThatWouldTellWhereTheOtherStaysIsLeftOutOfOnePersonsCard() {
        UUID conference = some.prepared();
        Place shelter = card(conference, some.family.mother()).there().stream()
                .filter(each -> each.organisation().equals(organisation(Who.YOUTH_PROTECTION)))
                .findFirst()
                .orElseThrow();

        cards.leaveOut(some.chair, conference, some.family.mother(), Set.of(shelter.organisationId()));
        assertThat(card(conference, some.family.mother()).there())
                .extracting(Place::organisation)
                .isNotEmpty()
                .doesNotContain(shelter.organisation());

        cards.leaveOut(some.chair, conference, some.family.mother(), Set.of());
        assertThat(card(conference, some.family.mother()).there()).contains(shelter);
    }

    @Test
    void refusesToLeaveOutWhoDoesNotSitThereAndWhoMayNotLead() {
        UUID conference = some.prepared();
        assertThat(fieldsOf(
                        () -> cards.leaveOut(some.chair, conference, some.family.mother(), Set.of(UUID.randomUUID()))))
                .containsOnlyKeys("weglaten");
        assertThat(refusalOf(
                        () -> cards.leaveOut(some.house.youthProtection(), conference, some.family.mother(), Set.of())))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void isAbsentForWhoIsNotInTheCaseAndForSomebodyOfAnotherFamily() {
        UUID conference = some.prepared();
        assertThat(refusalOf(
                        () -> cards.card(some.house.outsider(), new Asked(conference, some.family.mother(), "nl"))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> card(conference, UUID.randomUUID()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void speaksToAChildAsToAChildAndInEnglishWhenAsked() {
        UUID conference = some.prepared();
        Card child = card(conference, some.family.child());
        assertThat(child.child()).isTrue();
        assertThat(child.blocks().get(3).title()).isEqualTo("Wat jij mag");
        Card english = cards.card(some.chair, new Asked(conference, some.family.mother(), "en"));
        assertThat(english.blocks().get(3).title()).isEqualTo("Your rights");
        assertThat(english.there()).extracting(Place::role).contains("chair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theCardHasAtMostFifteenWordsASentenceOnAverage(String language) {
        UUID conference = some.prepared();
        for (UUID person : List.of(some.family.mother(), some.family.child())) {
            byte[] paper = cards.file(some.chair, new Asked(conference, person, language), Format.DOCX)
                    .content();
            assertThat(PlainPaper.average(paper)).isLessThanOrEqualTo(PlainPaper.RULES.average());
        }
    }

    @Test
    void everyDrawingHasWordsThatSayTheSame() {
        for (String language : List.of("nl", "en")) {
            assertThat(cards.card(some.chair, new Asked(some.prepared(), some.family.mother(), language))
                            .blocks())
                    .allSatisfy(block ->
                            assertThat(block.alternative()).isNotBlank().doesNotContain("client.card"));
        }
    }

    @Test
    void aPartnershipShowsNamesAndTheAdvocateWhenItChoosesTo() {
        UUID conference = some.prepared();
        Setting now = texts.setting(some.house.administrator(), some.house.partnership());

        texts.choose(
                some.house.administrator(),
                some.house.partnership(),
                new Setting(true, "Ans Vos, 088 000 00 00", now.version()));

        Card card = card(conference, some.family.mother());
        assertThat(card.there()).extracting(Place::name).contains(Who.YOUTH_PROTECTION.fullName());
        assertThat(card.blocks().get(4).pieces().getLast().lines()).containsExactly("Ans Vos, 088 000 00 00");
        assertThat(refusalOf(() -> texts.choose(
                        some.house.administrator(), some.house.partnership(), new Setting(false, "", now.version()))))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aPartnershipSaysItInWordsOfItsOwnAndGoesBackToTheStandardText() {
        UUID conference = some.prepared();
        var before = texts.one(some.house.administrator(), some.house.partnership(), WHAT);

        texts.keep(
                some.house.administrator(),
                some.house.partnership(),
                new Wording(WHAT, "Waarom praten we?", "Wij luisteren.\n- Naar u.\n- Naar uw kind."),
                before.now().version());
        Block own = card(conference, some.family.mother()).blocks().getFirst();
        assertThat(own.own()).isTrue();
        assertThat(own.title()).isEqualTo("Waarom praten we?");
        assertThat(own.pieces().get(1).lines()).containsExactly("Naar u.", "Naar uw kind.");

        var kept = texts.one(some.house.administrator(), some.house.partnership(), WHAT);
        assertThat(kept.versions().getFirst().changedBy()).isNotBlank();
        texts.original(
                some.house.administrator(),
                some.house.partnership(),
                WHAT,
                kept.now().version());

        assertThat(card(conference, some.family.mother()).blocks().getFirst().title())
                .isEqualTo("Wat is dit gesprek?");
        assertThat(texts.one(some.house.administrator(), some.house.partnership(), WHAT)
                        .versions())
                .extracting(CardTexts.Earlier::title)
                .startsWith("", "Waarom praten we?");
    }

    @Test
    void refusesAnEmptyTextAnUnknownBlockAndWhoDoesNotAdminister() {
        assertThat(fieldsOf(() -> texts.keep(
                        some.house.administrator(), some.house.partnership(), new Wording(WHAT, " ", ""), 0)))
                .containsOnlyKeys("titel", "tekst");
        assertThat(refusalOf(() -> texts.one(
                        some.house.administrator(), some.house.partnership(), new Which("other", "nl", "adult"))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> texts.of(some.chair, some.house.partnership(), "nl")))
                .isInstanceOf(Refusal.MayNot.class);
    }
}
