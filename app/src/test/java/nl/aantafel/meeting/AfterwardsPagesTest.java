package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.meeting.ReportChecks.Proposal;
import nl.aantafel.meeting.Visitor.Answer;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AfterwardsPagesTest {

    private final ApplicationContext app;
    private final ReportChecks checks;
    private SomeConference some;
    private Visitor visitor;
    private UUID conference;
    private String room;

    AfterwardsPagesTest(ApplicationContext app, ReportChecks checks) {
        this.app = app;
        this.checks = checks;
        this.some = new SomeConference(app);
        this.visitor = new Visitor(app, some.chair);
        this.conference = new UUID(0, 0);
        this.room = "";
    }

    @BeforeEach
    void somethingWasSaid() {
        some = new SomeConference(app);
        visitor = new Visitor(app, some.chair);
        conference = some.started();
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht");
        room = "/cases/" + some.family.id() + "/meetings/" + conference;
    }

    @Test
    void theDraftIsSentRoundCheckedAndAnswered() {
        String check = room + "/report/check";
        assertThat(visitor.open(room + "/report").body()).contains(check);
        assertThat(visitor.open(check).body())
                .contains("Het concept is nog niet rondgestuurd.", "Stuur rond")
                .doesNotContain("meeting.check");
        assertThat(visitor.post(check + "/send", check, "totEnMet", "").status())
                .isEqualTo(303);

        visitor.as(some.house.youthProtection());
        assertThat(visitor.open(check).body())
                .contains("Wat klopt niet, en hoe is het dan?", "Tim slaapt slecht")
                .doesNotContain(check + "/send");
        Answer empty = visitor.post(check, check, "voorstel", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(visitor.post(check, check, "voorstel", "Sinds de zomer, niet sinds maart", "overBijdrage", "")
                        .status())
                .isEqualTo(303);

        visitor.as(some.chair);
        assertThat(visitor.open(check).body())
                .contains(
                        "1 wacht op een besluit",
                        "Sinds de zomer, niet sinds maart",
                        "Besluit eerst over elk voorstel");
        UUID proposal =
                checks.view(some.chair, conference).proposals().getFirst().id();
        Answer refused = visitor.post(
                check + "/" + proposal,
                check,
                proposal + ".versie",
                0,
                proposal + ".besluit",
                "declined",
                proposal + ".antwoord",
                "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Schrijf op waarom u het niet overneemt.");
        assertThat(visitor.post(
                                check + "/" + proposal,
                                check,
                                proposal + ".versie",
                                0,
                                proposal + ".besluit",
                                "taken_over",
                                proposal + ".antwoord",
                                "")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.as(some.house.youthProtection()).open(check).body()).contains("Overgenomen");
    }

    @Test
    void settlingSaysThatProposalsWait() {
        checks.send(some.chair, conference, null);
        checks.propose(some.house.youthProtection(), conference, new Proposal(null, "Anders"));
        Answer refused = visitor.post(room + "/report", room + "/report", "wijzigingsreden", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Er zijn voorstellen waarover nog niet is besloten.");
    }

    @Test
    void evaluatingSaysWhoSeesItAndKeepsTheAnswers() {
        some.finalised(conference);
        String page = room + "/evaluation";
        visitor.as(some.house.youthProtection());
        assertThat(visitor.open(page).body())
                .contains(
                        "Niemand kan zien wat u antwoordt.",
                        "1 is: Helemaal niet. 10 is: Helemaal.",
                        "0 mensen antwoordden")
                .doesNotContain("meeting.evaluation", "Wie zegt dit?");
        Answer empty = visitor.post(
                page + "/after_meeting", page, "after_meeting.onderdelen", "heard", "after_meeting.heard", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Kies bij ten minste één zin een cijfer.");
        assertThat(visitor.post(
                                page + "/after_meeting",
                                page,
                                "after_meeting.onderdelen",
                                "heard",
                                "after_meeting.heard",
                                "8")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.open(page).body())
                .contains("1 mens antwoordde", "De antwoorden staan hier na")
                .doesNotContain(page + "/after_meeting\"");
    }

    @Test
    void whatTheFamilyToldIsMarkedSo() {
        some.finalised(conference);
        String page = room + "/evaluation";
        visitor.as(some.house.caseDirector());
        assertThat(visitor.open(page).body()).contains("Wie zegt dit?", "Lees de zinnen voor");
        String at = "after_meeting_client.";
        assertThat(visitor.post(
                                page + "/after_meeting_client",
                                page,
                                at + "persoon",
                                some.family.mother(),
                                at + "onderdelen",
                                "heard",
                                at + "heard",
                                "4")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.as(some.house.youthProtection()).open(page).body())
                .contains("Verteld en door iemand anders opgeschreven: 1.");
    }

    @Test
    void belongsToTheCaseInTheAddressAndToWhoIsInIt() {
        String other = "/cases/" + some.house.takenUpCase().id() + "/meetings/" + conference;
        for (String page : new String[] {"/report/check", "/evaluation"}) {
            assertThat(visitor.as(some.chair).open(other + page).status()).isEqualTo(404);
            assertThat(visitor.as(some.house.outsider()).open(room + page).status())
                    .isEqualTo(404);
        }
    }
}
