package nl.aantafel.meeting;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Pictures.Answer;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The room, the picture and the cards of a part are for who sits there. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PartRoomsTest {

    private static final String NEEDS = "iv.judgement.needs";

    private final BeanFactory beans;
    private final Conversations conversations;
    private final Statements statements;
    private final Rooms rooms;
    private final Pictures pictures;
    private final Brainstorms brainstorms;
    private SomeConference some;
    private UUID whole;
    private UUID professionals;
    private UUID withFamily;
    private Actor prosecution;

    PartRoomsTest(
            BeanFactory beans,
            Conversations conversations,
            Statements statements,
            Rooms rooms,
            Pictures pictures,
            Brainstorms brainstorms) {
        this.beans = beans;
        this.conversations = conversations;
        this.statements = statements;
        this.rooms = rooms;
        this.pictures = pictures;
        this.brainstorms = brainstorms;
        this.some = new SomeConference(beans);
        this.whole = new UUID(0, 0);
        this.professionals = whole;
        this.withFamily = whole;
        this.prosecution = some.chair;
    }

    /** First with the prosecution service, then with the family. */
    @BeforeEach
    void begunInTwoParts() {
        TwoParts two = new TwoParts(beans).begun();
        some = two.some;
        whole = two.conference;
        professionals = two.withProsecution;
        withFamily = two.withFamily;
        prosecution = two.prosecution();
    }

    private UUID says(UUID place, String kind, String text) {
        return conversations.say(
                some.chair,
                place,
                new Say(
                        NEEDS,
                        Speaker.professional(some.house.id(Who.YOUTH_PROTECTION)),
                        text,
                        kind,
                        "worry",
                        "",
                        Set.of(),
                        "",
                        Risk.NONE,
                        Optional.empty()));
    }

    @Test
    void eachPartHasItsOwnPlaceInTheGuideAndItsOwnScreen() {
        says(withFamily, "opinion", "Er is veel ruzie bij het ophalen.");
        rooms.rest(some.chair, withFamily, true);
        assertThat(rooms.of(some.chair, withFamily).question()).isEqualTo(NEEDS);
        assertThat(rooms.of(some.chair, withFamily).rest()).isTrue();
        assertThat(rooms.of(some.chair, professionals).question()).isNotEqualTo(NEEDS);
        assertThat(rooms.of(some.chair, professionals).rest()).isFalse();
        assertThat(refusalOf(() -> rooms.rest(some.chair, whole, true)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.choose-part", List.of()));
        assertThat(refusalOf(() -> rooms.of(prosecution, withFamily))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void theBiggestWorryOfAPartIsForWhoSitsThere() {
        UUID worry = says(withFamily, "opinion", "Er is veel ruzie bij het ophalen.");
        pictures.biggest(some.chair, withFamily, null, worry);
        assertThat(pictures.of(some.chair, withFamily).together()).isPresent();
        assertThat(pictures.of(some.chair, professionals).together()).isEmpty();
        assertThat(pictures.of(prosecution, professionals).together()).isEmpty();
        assertThat(pictures.of(prosecution, whole).isEmpty()).isTrue();
    }

    @Test
    void anAnswerGivenInAPartLeavesTheQuestionOpenForTheOthers() {
        UUID suspicion = statements.write(
                some.chair,
                some.family.id(),
                new Statements.Write(
                        "Hij heeft nog een sleutel.",
                        "suspicion",
                        "",
                        Speaker.professional(some.chair.person()),
                        null,
                        "",
                        Set.of(),
                        Set.of("relations"),
                        "",
                        "",
                        "",
                        Statements.Audience.TABLE,
                        "",
                        Risk.NONE,
                        Optional.empty(),
                        "",
                        null));
        pictures.answer(
                some.chair,
                withFamily,
                new Answer(suspicion, Speaker.family(some.family.mother()), "Ik heb het slot vervangen.", "fact", ""));
        assertThat(pictures.of(some.chair, withFamily).open()).isEmpty();
        assertThat(pictures.of(some.chair, professionals).open()).hasSize(1);
        assertThat(pictures.of(prosecution, professionals).open()).hasSize(1);
        pictures.answer(
                some.chair,
                professionals,
                new Answer(
                        suspicion,
                        Speaker.professional(some.house.id(Who.PROSECUTION)),
                        "De sleutel is in beslag genomen.",
                        "fact",
                        ""));
        assertThat(pictures.of(prosecution, professionals).open()).isEmpty();
    }

    @Test
    void whatOnePartDoesNotKnowIsOnItsListAndNoOther() {
        UUID suspicion = says(withFamily, "suspicion", "Hij heeft nog een sleutel.");
        assertThat(pictures.of(some.chair, withFamily).open()).hasSize(1);
        assertThat(pictures.of(some.chair, professionals).unknowns()).isEmpty();
        assertThat(pictures.of(prosecution, whole).unknowns()).isEmpty();
        Answer answer =
                new Answer(suspicion, Speaker.family(some.family.mother()), "Ik heb nieuwe sloten.", "fact", "");
        assertThat(refusalOf(() -> pictures.answer(some.chair, professionals, answer)))
                .as("by who sits in both, for those who do not")
                .isEqualTo(new Refusal.Conflict("meeting.refused.known", List.of()));
        pictures.answer(some.chair, withFamily, answer);
        assertThat(pictures.of(some.chair, withFamily).open()).isEmpty();
    }

    @Test
    void theCardsOfAPartAreChosenThere() {
        UUID card = conversations.idea(some.chair, withFamily, new Idea("idea", null, "Samen koken"));
        brainstorms.choose(some.chair, withFamily, List.of(card));
        assertThat(brainstorms.of(some.chair, withFamily).chosen()).hasSize(1);
        assertThat(brainstorms.of(some.chair, professionals).cards()).isEmpty();
        assertThat(brainstorms.of(prosecution, professionals).cards()).isEmpty();
        assertThat(refusalOf(() -> brainstorms.choose(some.chair, professionals, List.of(card))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.idea", List.of()));
    }
}
