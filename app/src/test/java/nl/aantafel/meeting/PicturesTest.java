package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.WORRIES;
import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Pictures.Answer;
import nl.aantafel.meeting.Pictures.Biggest;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.meeting.Pictures.Unknown;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The biggest worries, and what is not known until somebody answers it. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PicturesTest {

    private final BeanFactory beans;
    private final Pictures pictures;
    private final Conversations conversations;
    private final Statements statements;
    private SomeConference some;
    private UUID conference;

    PicturesTest(BeanFactory beans, Pictures pictures, Conversations conversations, Statements statements) {
        this.beans = beans;
        this.pictures = pictures;
        this.conversations = conversations;
        this.statements = statements;
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(beans);
        conference = some.started();
    }

    private Picture picture() {
        return pictures.of(some.house.youthProtection(), conference);
    }

    private Speaker youth() {
        return Speaker.professional(some.house.id(Who.YOUTH_PROTECTION));
    }

    private UUID suspected(String text) {
        return conversations.say(
                some.chair,
                conference,
                new Say(
                        WORRIES,
                        youth(),
                        text,
                        "suspicion",
                        "worry",
                        "",
                        Set.of(),
                        "",
                        Risk.NONE,
                        java.util.Optional.empty()));
    }

    private Answer fact(UUID unknown, String text) {
        return new Answer(unknown, youth(), text, "fact", "");
    }

    @Test
    void everyoneHasTheirOwnBiggestWorryAndTheTableOneTogether() {
        UUID shouting = some.said(conference, Who.YOUTH_PROTECTION, "Het schreeuwen wordt elke week erger.");
        UUID door = some.said(conference, Who.CASE_DIRECTOR, "De deur gaat op slot.");
        pictures.biggest(some.house.youthProtection(), conference, youth(), shouting);
        pictures.biggest(some.chair, conference, Speaker.family(some.family.mother()), door);
        pictures.biggest(some.chair, conference, null, door);

        Picture picture = picture();
        assertThat(picture.together().map(Biggest::text)).contains("De deur gaat op slot.");
        assertThat(picture.own())
                .extracting(Biggest::name)
                .containsExactly(Who.YOUTH_PROTECTION.fullName(), "Sara de Wilde");

        pictures.biggest(some.chair, conference, null, shouting);
        assertThat(picture().together().map(Biggest::statement)).contains(shouting);
        pictures.noBiggest(some.chair, conference, null);
        assertThat(picture().together()).isEmpty();
    }

    @Test
    void oneChoosesForOneselfAndTheTableChoosesByWhoLeads() {
        UUID worry = some.said(conference, Who.YOUTH_PROTECTION, "Het schreeuwen wordt erger.");
        assertThat(refusalOf(() -> pictures.biggest(some.house.youthProtection(), conference, null, worry)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> pictures.biggest(some.house.outsider(), conference, youth(), worry)))
                .isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> pictures.biggest(some.chair, conference, null, UUID.randomUUID())))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void aSuspicionStaysUnknownUntilSomebodyAnswersIt() {
        UUID suspicion = suspected("Hij heeft nog een sleutel.");
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        assertThat(picture().open()).extracting(each -> each.statement().id()).containsExactly(suspicion);

        pictures.answer(some.chair, conference, fact(suspicion, "De sleutel ligt bij de politie."));
        Unknown answered = picture().unknowns().getFirst();
        assertThat(answered.open()).isFalse();
        assertThat(java.util.Objects.requireNonNull(answered.answer()).text())
                .isEqualTo("De sleutel ligt bij de politie.");
        assertThat(answered.answer().kind()).isEqualTo("fact");
        assertThat(answered.answer().speakerName()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
        assertThat(refusalOf(() -> pictures.answer(some.chair, conference, fact(suspicion, "Nog eens."))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.answered", List.of()));
    }

    @Test
    void aSuspicionAnswersNothingAndWhatIsKnownNeedsNoAnswer() {
        UUID suspicion = suspected("Hij heeft nog een sleutel.");
        assertThat(fieldsOf(() -> pictures.answer(
                        some.chair, conference, new Answer(suspicion, youth(), "Dat denk ik ook.", "suspicion", ""))))
                .containsOnlyKeys("soort");
        assertThat(fieldsOf(() -> pictures.answer(
                        some.chair, conference, new Answer(suspicion, youth(), "Hij zei het.", "told_by", ""))))
                .containsOnlyKeys("verteldDoor");
        UUID known = some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        assertThat(refusalOf(() -> pictures.answer(some.chair, conference, fact(known, "Ja."))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.known", List.of()));
        assertThat(picture().open()).hasSize(1);
    }

    @Test
    void betterWordsKeepTheirPlaceAndTheirAnswer() {
        UUID suspicion = suspected("Hij heeft nog een sleutel.");
        pictures.biggest(some.chair, conference, null, suspicion);
        pictures.answer(some.chair, conference, fact(suspicion, "De sleutel ligt bij de politie."));
        UUID better =
                statements.classify(some.chair, some.family.id(), suspicion, Set.of("relations"), "partnership_task");
        assertThat(picture().together().map(Biggest::statement)).contains(better);
        assertThat(picture().open()).isEmpty();
    }

    @Test
    void aSettledReportKeepsThePictureOfThatDay() {
        UUID suspicion = suspected("Hij heeft nog een sleutel.");
        pictures.biggest(some.chair, conference, null, suspicion);
        int number = some.finalised(conference);
        pictures.answer(some.chair, conference, fact(suspicion, "De sleutel ligt bij de politie."));

        assertThat(some.report(conference, number).picture().together().map(Biggest::text))
                .contains("Hij heeft nog een sleutel.");
        assertThat(some.report(conference, number).picture().open()).hasSize(1);
        assertThat(some.report(conference, 0).picture().open()).isEmpty();
    }
}
