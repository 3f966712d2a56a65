package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Visitor.Answer;
import nl.aantafel.plan.Decisions;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** The room, the big screen and the cards as they are drawn, without a script. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoomPagesTest {

    private final ApplicationContext app;
    private final Conversations conversations;
    private final Brainstorms brainstorms;
    private final Rooms rooms;
    private final Pictures pictures;
    private final Decisions decisions;
    private final TestDatabase database;
    private SomeConference some;
    private Visitor visitor;
    private UUID conference;
    private String room;

    RoomPagesTest(
            ApplicationContext app,
            Conversations conversations,
            Brainstorms brainstorms,
            Rooms rooms,
            Pictures pictures,
            Decisions decisions,
            TestDatabase database) {
        this.app = app;
        this.conversations = conversations;
        this.brainstorms = brainstorms;
        this.rooms = rooms;
        this.pictures = pictures;
        this.decisions = decisions;
        this.database = database;
        this.some = new SomeConference(app);
        this.visitor = new Visitor(app, some.chair);
        this.conference = new UUID(0, 0);
        this.room = "";
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(app);
        visitor = new Visitor(app, some.chair);
        conference = some.started();
        room = "/cases/" + some.family.id() + "/meetings/" + conference;
    }

    private String youth() {
        return "p:" + some.house.id(Who.YOUTH_PROTECTION);
    }

    private UUID suspected(String text) {
        return conversations.say(
                some.chair,
                conference,
                new Say(
                        WORRIES,
                        Speaker.professional(some.house.id(Who.YOUTH_PROTECTION)),
                        text,
                        "suspicion",
                        "worry",
                        "",
                        Set.of(),
                        "",
                        Risk.NONE,
                        Optional.empty()));
    }

    @Test
    void goingOnSavesTheLineThatWasBeingTyped() {
        Answer gone = visitor.post(
                room + "/say",
                room,
                "vraag",
                WORRIES,
                "volgende",
                "iv.judgement.needs",
                "spreker",
                youth(),
                "tekst",
                "Nog één ding over school.",
                "wat",
                "verder");
        assertThat(gone.status()).isEqualTo(303);
        assertThat(gone.location()).contains("q=iv.judgement.needs");
        assertThat(some.question(conference, WORRIES).statements()).hasSize(1);
        assertThat(visitor.open(room).body()).contains("Wat is er nu nodig om het veilig te krijgen?", "nog 15 min");
    }

    @Test
    void anEmptyLineGoesOnWithoutSayingAnything() {
        visitor.post(
                room + "/say",
                room,
                "vraag",
                WORRIES,
                "volgende",
                "iv.judgement.needs",
                "spreker",
                youth(),
                "tekst",
                "",
                "wat",
                "verder");
        assertThat(some.question(conference, WORRIES).statements()).isEmpty();
        assertThat(rooms.of(some.chair, conference).question()).isEqualTo("iv.judgement.needs");
    }

    @Test
    void theBigScreenShowsTheQuestionOfTheTableAndNothingWhileTheScreensRest() {
        some.said(conference, Who.YOUTH_PROTECTION, "Het schreeuwen wordt elke week erger.");
        assertThat(visitor.open(room + "/screen").body())
                .contains("Welke zorgen zijn er over de veiligheid?", "Het schreeuwen wordt elke week erger.");
        visitor.post(room + "/rest", room, "vraag", WORRIES, "rust", "ja");
        assertThat(visitor.open(room + "/screen").body())
                .contains("We luisteren")
                .doesNotContain("schreeuwen", "Welke zorgen", "de Wilde");
        assertThat(visitor.open(room).body()).contains("De schermen rusten.", "Schermen weer aan");
        visitor.post(room + "/rest", room, "vraag", WORRIES, "rust", "nee");
        assertThat(visitor.open(room + "/screen").body()).contains("schreeuwen");
    }

    @Test
    void theBigScreenFollowsTheTableAndLeavesOneLineInTheLogForAsLongAsItStands() {
        String screen = room + "/screen?apparaat=" + UUID.randomUUID();
        int before = lines();
        String shown = visitor.open(screen).body();
        assertThat(shown).contains("data-live", "data-screen");
        assertThat(lines()).isEqualTo(before + 1);
        some.said(conference, Who.YOUTH_PROTECTION, "Het schreeuwen wordt elke week erger.");
        assertThat(visitor.open(screen).body()).contains("schreeuwen");
        int withItsCategories = lines();
        visitor.open(screen);
        visitor.open(screen);
        assertThat(lines()).isEqualTo(withItsCategories);
    }

    /** In the log about this case, by who chairs. */
    private int lines() {
        return TestDatabase.sql(database.superuser())
                .fetchCount(
                        org.jooq.impl.DSL.table("audit.line"),
                        org.jooq.impl.DSL.condition(
                                "actor_id = ? and case_id = ? and action = 'READ'",
                                some.chair.person(),
                                some.family.id()));
    }

    @Test
    void bringingEverybodyToAQuestionBringsTheBigScreenThere() {
        visitor.post(room + "/move", room, "vraag", "iv.judgement.needs");
        assertThat(visitor.open(room + "/screen").body()).contains("Wat is er nu nodig om het veilig te krijgen?");
        assertThat(rooms.of(some.chair, conference).question()).isEqualTo("iv.judgement.needs");
    }

    @Test
    void aWorryOfTwoWordsIsStillToBeMadeConcrete() {
        some.said(conference, Who.YOUTH_PROTECTION, "Veel ruzie.");
        assertThat(visitor.open(room).body()).contains("Nog concreet maken: 1", "Nog concreet maken: wat precies?");
    }

    @Test
    void aSuspicionIsOnTheListUntilItIsAnswered() {
        UUID suspicion = suspected("Hij heeft nog een sleutel van het huis.");
        String at = "antwoord-" + suspicion + ".";
        assertThat(visitor.open(room).body()).contains("Wat we nog niet weten", "Nog open: 1.");
        Answer refused = visitor.post(
                room + "/answers",
                room,
                "vraag",
                WORRIES,
                "onbekend",
                suspicion,
                at + "spreker",
                youth(),
                at + "soort",
                "fact",
                at + "tekst",
                "");
        assertThat(refused.status()).isEqualTo(422);
        visitor.post(
                room + "/answers",
                room,
                "vraag",
                WORRIES,
                "onbekend",
                suspicion,
                at + "spreker",
                youth(),
                at + "soort",
                "fact",
                at + "tekst",
                "De sleutel ligt bij de politie.");
        assertThat(visitor.open(room).body())
                .contains("Beantwoord", "De sleutel ligt bij de politie.")
                .doesNotContain("Nog open: 1.");
    }

    @Test
    void theBiggestWorryOfTheTableStandsBesideEveryonesOwnInRoomAndReport() {
        UUID worry = some.said(conference, Who.YOUTH_PROTECTION, "Het schreeuwen wordt elke week erger.");
        visitor.post(
                room + "/biggest", room, "vraag", WORRIES, "groot.wie", "samen", "groot.bijdrage", worry.toString());
        visitor.post(
                room + "/biggest",
                room,
                "vraag",
                WORRIES,
                "groot.wie",
                "f:" + some.family.mother(),
                "groot.bijdrage",
                worry.toString());
        assertThat(visitor.open(room).body()).contains("Onze grootste zorg");
        assertThat(visitor.open(room + "/report").body()).contains("Onze grootste zorg", "Sara de Wilde");
        assertThat(pictures.of(some.chair, conference).own()).hasSize(1);
    }

    @Test
    void cardsAreChosenByNumberAndAgreedInOneForm() {
        UUID school =
                conversations.idea(some.chair, conference, new Idea("idea", null, "School bellen over de middag"));
        UUID walk = conversations.idea(some.chair, conference, new Idea("idea", null, "Samen wandelen"));
        String cards = room + "/choices";
        assertThat(visitor.open(cards).body())
                .contains("School bellen over de middag")
                .doesNotContain("meeting.");
        visitor.post(
                cards,
                cards,
                "kaarten[0].idee",
                school,
                "kaarten[0].plaats",
                "2",
                "kaarten[1].idee",
                walk,
                "kaarten[1].plaats",
                "1");
        assertThat(brainstorms.of(some.chair, conference).chosen())
                .extracting(IdeaView::id)
                .containsExactly(walk, school);

        Answer refused = visitor.post(
                cards + "/agreements",
                cards,
                "afspraken[0].idee",
                walk,
                "afspraken[0].wat",
                "Samen wandelen",
                "afspraken[0].soort",
                "action",
                "afspraken[0].wieDoet",
                "f:" + some.family.mother(),
                "afspraken[1].idee",
                school,
                "afspraken[1].wat",
                "School bellen",
                "afspraken[1].soort",
                "action",
                "afspraken[1].wieDoet",
                "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(some.view(conference).made()).isEmpty();

        visitor.post(
                cards + "/agreements",
                cards,
                "afspraken[0].idee",
                walk,
                "afspraken[0].wat",
                "Samen wandelen",
                "afspraken[0].soort",
                "action",
                "afspraken[0].wieDoet",
                "f:" + some.family.mother(),
                "afspraken[1].idee",
                school,
                "afspraken[1].wat",
                "School bellen",
                "afspraken[1].soort",
                "action",
                "afspraken[1].wieDoet",
                youth(),
                "afspraken[1].reden",
                "Tim mist les");
        List<AgreementView> made = some.view(conference).made();
        assertThat(made).extracting(AgreementView::priority).containsExactlyInAnyOrder(1, 2);
        assertThat(visitor.open(cards).body()).contains("Reden ontbreekt nog");
    }

    @Test
    void aProposalIsDecidedBesideAnObjectionThatRoomReportAndFileKeep() {
        String page = room + "/decisions";
        visitor.post(
                page,
                page,
                "soort",
                "bottom_line",
                "bottom_line.wat",
                "Niemand schreeuwt waar Tim bij is",
                "bottom_line.wie",
                youth(),
                "bottom_line.op",
                "2026-11-23",
                "bottom_line.reden",
                "Tim schrikt ervan");
        UUID proposal = decisions.of(some.chair, some.family.id()).getFirst().id();
        String at = "mening-" + proposal + ".";
        String mother = "f:" + some.family.mother();
        Answer refused = visitor.post(
                page + "/" + proposal + "/stances",
                page,
                at + "wie",
                mother,
                at + "mening",
                "bezwaar",
                at + "reden",
                "");
        assertThat(refused.status()).isEqualTo(422);
        visitor.post(
                page + "/" + proposal + "/stances",
                page,
                at + "wie",
                mother,
                at + "mening",
                "bezwaar",
                at + "reden",
                "Dat lukt mij niet altijd.");
        visitor.post(page + "/" + proposal + "/stand", page);

        assertThat(visitor.open(page).body())
                .contains("Besloten", "Bezwaar", "Dat lukt mij niet altijd.")
                .doesNotContain("meeting.", "plan.decision");
        assertThat(visitor.open(room + "/report").body())
                .contains("Niemand schreeuwt waar Tim bij is", "Dat lukt mij niet altijd.");
        assertThat(new String(visitor.bytes(room + "/report.pdf"), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF");
    }

    @Test
    void casusregieWithAnObjectionIsRefusedAndNamesTheRule() {
        String page = room + "/decisions";
        visitor.post(
                page,
                page,
                "soort",
                "case_director",
                "case_director.wie",
                youth(),
                "case_director.code",
                "involved_professional",
                "case_director.op",
                "2026-11-23",
                "case_director.reden",
                "Kent het gezin");
        assertThat(visitor.open(page).body()).contains("Alleen als iedereen steunt.");
        UUID proposal = decisions.of(some.chair, some.family.id()).getFirst().id();
        Answer refused = visitor.post(page + "/" + proposal + "/stand", page);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Afspraak van het samenwerkingsverband");
    }
}
