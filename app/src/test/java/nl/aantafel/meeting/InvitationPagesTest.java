package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.aantafel.kernel.Time;
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
class InvitationPagesTest {

    private final ApplicationContext app;
    private final Conferences conferences;
    private final Time time;
    private SomeConference some;
    private Visitor visitor;
    private UUID conference = new UUID(0, 0);
    private String page = "";

    InvitationPagesTest(ApplicationContext app, Conferences conferences, Time time) {
        this.app = app;
        this.conferences = conferences;
        this.time = time;
        this.some = new SomeConference(app);
        this.visitor = new Visitor(app, some.chair);
    }

    @BeforeEach
    void planned() {
        some = new SomeConference(app);
        visitor = new Visitor(app, some.chair);
        conference = conferences.prepare(
                some.chair, some.family.id(), some.onDay(time.today().plusDays(5)));
        page = "/meetings/" + conferences.view(some.chair, conference).line().gathering() + "/invitation";
    }

    @Test
    void oneAnswersOnThePageAndTheChairReadsIt() {
        visitor.as(some.house.youthProtection());
        assertThat(visitor.open(page).body()).contains("Komt u?").doesNotContain("Wie komt");
        Answer sent = visitor.post(page, page, "version", 0, "antwoord", "declined", "reden", "Vrije dag");
        assertThat(sent.location()).isEqualTo(page);
        assertThat(visitor.open(page).body()).contains("Komt niet").contains("Vrije dag");
        assertThat(visitor.as(some.house.caseDirector()).open(page).body()).doesNotContain("Vrije dag");
        String chair = visitor.as(some.chair).open(page).body();
        assertThat(chair).contains("Wie komt", Who.YOUTH_PROTECTION.fullName(), "Vrije dag", "2 nog geen antwoord");
    }

    @Test
    void theMeetingItselfLeadsToItsInvitation() {
        assertThat(visitor.open("/cases/" + some.family.id() + "/meetings/" + conference)
                        .body())
                .contains("href=\"" + page + "\"");
    }

    @Test
    void anAnswerThatIsMissingIsAskedForAndTheTextIsKept() {
        visitor.as(some.house.youthProtection());
        Answer refused = visitor.post(page, page, "version", 0, "reden", "Vrije dag");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Vrije dag");
    }

    @Test
    void theListSaysWhatOneAnsweredAndToTheChairHowManyCome() {
        visitor.as(some.house.youthProtection()).post(page, page, "version", 0, "antwoord", "accepted");
        assertThat(visitor.leaf("/meetings", page).body()).contains(page);
        assertThat(visitor.as(some.chair).leaf("/meetings", page).body()).contains(page, "1 komen, 0 niet");
    }

    @Test
    void theFileForTheCalendarNamesNoFamilyAndNoPlace() {
        String file = new String(
                visitor.as(some.house.youthProtection()).bytes(page + "/overleg.ics"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("BEGIN:VCALENDAR").doesNotContain("Verbeek", "Wilde", "Kamer 2");
    }

    @Test
    void aPlaceThatNamesTheFamilyStaysOutOfMailAndCalendars() {
        Conferences.Prepare plain = some.onDay(time.today().plusDays(5));
        Conferences.Prepare telling = new Conferences.Prepare(
                plain.kind(),
                plain.startsAt(),
                plain.endsAt(),
                "Thuis bij de familie verbeek",
                "",
                "",
                null,
                null,
                plain.invitees(),
                plain.family(),
                plain.questions(),
                true);
        assertThat(nl.aantafel.support.House.fieldsOf(() -> conferences.prepare(some.chair, some.family.id(), telling)))
                .isEqualTo(java.util.Map.of("plaatsInAgenda", "meeting.check.place-tells"));
    }
}
