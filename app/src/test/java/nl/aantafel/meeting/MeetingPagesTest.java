package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.INCIDENTS;
import static nl.aantafel.meeting.SomeConference.SCALE;
import static nl.aantafel.meeting.SomeConference.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Conversations.Score;
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
class MeetingPagesTest {

    private final ApplicationContext app;
    private final Conversations conversations;
    private final Time time;
    private SomeConference some;
    private Visitor visitor;
    private UUID conference;
    private String base;
    private String meetings;

    MeetingPagesTest(ApplicationContext app, Conversations conversations, Time time) {
        this.app = app;
        this.conversations = conversations;
        this.time = time;
        this.some = new SomeConference(app);
        this.visitor = new Visitor(app, some.chair);
        this.conference = new UUID(0, 0);
        this.base = "";
        this.meetings = "";
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(app);
        visitor = new Visitor(app, some.chair);
        conference = some.started();
        meetings = "/cases/" + some.family.id() + "/meetings";
        base = meetings + "/" + conference;
    }

    private String q(String question) {
        return base + "?q=" + question;
    }

    private String speaker(Who who) {
        return "p:" + some.house.id(who);
    }

    @Test
    void showsTheTableTheGuideAndTheQuestion() {
        Answer room = visitor.open(q(WORRIES));
        assertThat(room.status()).isEqualTo(200);
        assertThat(room.body())
                .contains("Welke zorgen zijn er over de veiligheid?")
                .contains("aria-current=\"step\"")
                .contains("data-speaker=\"f-spreker\"")
                .contains("aantafel-table__seat--family")
                .contains("aantafel-table__seat--absent")
                .doesNotContain("meeting.");
    }

    @Test
    void everyQuestionOfTheGuideHasItsPage() {
        some.view(conference).steps().stream()
                .flatMap(step -> step.questions().stream())
                .map(each -> each.question().key())
                .forEach(key -> assertThat(visitor.open(q(key)))
                        .as(key)
                        .satisfies(page -> assertThat(page.status()).isEqualTo(200))
                        .satisfies(page -> assertThat(page.body()).doesNotContain("meeting.")));
    }

    @Test
    void enterAddsWhatTwoLettersSay() {
        Answer said = visitor.post(
                base + "/say", q(WORRIES), "vraag", WORRIES, "code", "BH", "tekst", "Tim slaapt slecht 🌙");
        assertThat(said.status()).isEqualTo(303);
        assertThat(said.location()).contains("q=iv.picture.worries", "wie=p%3A" + some.house.id(Who.YOUTH_PROTECTION));
        assertThat(visitor.open(q(WORRIES)).body())
                .contains("Tim slaapt slecht 🌙")
                .contains(Who.YOUTH_PROTECTION.fullName());
    }

    @Test
    void lettersNobodyHasAreToldAndTheSentenceStays() {
        Answer refused =
                visitor.post(base + "/say", q(WORRIES), "vraag", WORRIES, "code", "QQ", "tekst", "Blijft staan");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Niemand heeft de letters QQ").contains("value=\"Blijft staan\"");
    }

    @Test
    void anIncidentKeepsItsDateAndRoles() {
        Answer said = visitor.post(
                base + "/say",
                q(INCIDENTS),
                "vraag",
                INCIDENTS,
                "spreker",
                speaker(Who.YOUTH_PROTECTION),
                "tekst",
                "Een duw op de trap",
                "incident.datum",
                "2025-05-03",
                "incident.nauwkeurigheid",
                "month",
                "incident.soortenGeweld",
                "physical",
                "incident.rollen[0].persoon",
                some.family.father(),
                "incident.rollen[0].rol",
                "used_violence");
        assertThat(said.status()).isEqualTo(303);
        assertThat(visitor.open(q(INCIDENTS)).body()).contains("mei 2025");
    }

    @Test
    void skippedIsStruckThroughWithItsReason() {
        Answer skipped = visitor.post(
                base + "/questions", q(WORRIES), "vraag", WORRIES, "wat", "skip", "sla.reden", "Staat in het dossier");
        assertThat(skipped.status()).isEqualTo(303);
        assertThat(visitor.open(q(WORRIES)).body())
                .contains("<s>Welke zorgen zijn er over de veiligheid?</s>")
                .contains("overgeslagen: Staat in het dossier");
    }

    @Test
    void theNextQuestionMarksThisOneDone() {
        Answer next = visitor.post(
                base + "/questions", q(WORRIES), "vraag", WORRIES, "wat", "done", "volgende", "iv.picture.patterns");
        assertThat(next.location()).contains("q=iv.picture.patterns");
        assertThat(some.question(conference, WORRIES).state()).isEqualTo(Conferences.QuestionState.DONE);
    }

    @Test
    void scoresOfThePeopleStandSideBySideWithBothEndsInWords() {
        String question = "iv.scaling.score";
        visitor.post(
                base + "/scores",
                q(question),
                "vraag",
                question,
                "schaal",
                SCALE,
                "cijfers[0].wie",
                speaker(Who.YOUTH_PROTECTION),
                "cijfers[0].cijfer",
                "8",
                "cijfers[0].reden",
                "Hij is thuis",
                "cijfers[1].wie",
                speaker(Who.CASE_DIRECTOR),
                "cijfers[1].cijfer",
                "3",
                "cijfers[2].wie",
                "f:" + some.family.mother());
        visitor.post(base + "/reveal", q(question), "vraag", question, "schaal", SCALE);
        assertThat(some.view(conference).scores()).hasSize(2);
        assertThat(visitor.open(q(question)).body())
                .contains("De cijfers lopen van 3 tot 8.")
                .contains("Ik maak me geen zorgen: iedereen is nu veilig")
                .contains("Reden ontbreekt nog")
                .doesNotContain("gemiddeld");
    }

    @Test
    void aRefusedPhaseIsShownAtItsOwnForm() {
        visitor.post(
                base + "/phase",
                q("iv.judgement.phase"),
                "vraag",
                "iv.judgement.phase",
                "fase.fase",
                "immediate_safety",
                "fase.vanaf",
                time.today(),
                "fase.reden",
                "Nog onveilig");
        Answer refused = visitor.post(
                base + "/phase",
                q("iv.judgement.phase"),
                "vraag",
                "iv.judgement.phase",
                "fase.fase",
                "recovery",
                "fase.vanaf",
                time.today());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-fase-fase\"");
    }

    @Test
    void anIdeaBecomesAnAgreementAndABottomLineIsSetAtTheTable() {
        String question = "iv.decision.brainstorm";
        visitor.post(
                base + "/ideas",
                q(question),
                "vraag",
                question,
                "idee.idee",
                "offer",
                "idee.organisatie",
                some.house.organisation(Who.YOUTH_PROTECTION),
                "idee.tekst",
                "Elke dag bellen");
        UUID idea = some.view(conference).ideas().getFirst().id();
        String choose = q("iv.decision.interventions") + "&amp;idee=" + idea;
        assertThat(visitor.open(q(question)).body()).contains(choose);
        assertThat(visitor.open(choose.replace("&amp;", "&")).body()).contains("Uit het idee:");
        Answer agreed = visitor.post(
                base + "/agreements",
                q("iv.decision.interventions"),
                "vraag",
                "iv.decision.interventions",
                "afspraak.idee",
                idea,
                "afspraak.wat",
                "Elke dag bellen",
                "afspraak.soort",
                "action",
                "afspraak.wieDoet",
                speaker(Who.YOUTH_PROTECTION));
        assertThat(agreed.status()).isEqualTo(303);
        visitor.post(
                base + "/bottom-lines",
                q("iv.judgement.bottom_lines"),
                "vraag",
                "iv.judgement.bottom_lines",
                "bodem.tekst",
                "Niemand slaat",
                "bodem.bewaker",
                "f:" + some.family.mother(),
                "bodem.fase",
                "immediate_safety",
                "bodem.vanaf",
                time.today());
        assertThat(some.view(conference).ideas().getFirst().chosenAs()).isNotNull();
        assertThat(some.view(conference).plan().bottomLines()).hasSize(1);
        assertThat(visitor.open(q("iv.decision.interventions")).body()).contains("Reden ontbreekt nog");
    }

    @Test
    void howOneWorksTogetherIsSavedWithTheVersionThatWasSeen() {
        String question = "iv.decision.cooperation";
        Answer saved = visitor.post(
                base + "/together",
                q(question),
                "vraag",
                question,
                "samen.version",
                some.view(conference).plan().version(),
                "samen.nieuws",
                "Elke vrijdag een bericht",
                "samen.volgendeDatum",
                time.today().plusWeeks(4));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(some.view(conference).plan().head().informing()).isEqualTo("Elke vrijdag een bericht");
    }

    @Test
    void whoDirectsTheCaseIsAskedUnlessLeftOut() {
        String director = some.house.id(Who.CASE_DIRECTOR).toString();
        assertThat(visitor.open(meetings + "/new").body().replaceAll("\\s+", " "))
                .containsPattern("value=\"" + director
                        + "\">((?!genodigden\\[1\\]).)*name=\"genodigden\\[0\\]\\.gevraagd\"[^>]*checked");
    }

    @Test
    void preparesOneByFormAndKeepsWhatWasTypedAfterARefusal() {
        assertThat(visitor.open(meetings + "/new").body())
                .contains(Who.YOUTH_PROTECTION.fullName(), "Vragen van de leidraad")
                .doesNotContain("meeting.");
        Answer refused = visitor.post(
                meetings + "/new",
                meetings + "/new",
                "soort",
                "conference",
                "datum",
                "2026-03-02",
                "begint",
                "14:00",
                "eindigt",
                "13:00",
                "fase",
                "immediate_safety",
                "genodigden[0].persoon",
                some.house.id(Who.CASE_DIRECTOR),
                "genodigden[1].persoon",
                some.house.id(Who.YOUTH_PROTECTION),
                "genodigden[1].gevraagd",
                "true",
                "genodigden[1].betrokkenheid",
                "involved");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#f-genodigden-1--reden\"", "href=\"#f-eindigt\"", "value=\"14:00\"");
        Answer done = visitor.post(
                meetings + "/new",
                meetings + "/new",
                "soort",
                "conference",
                "datum",
                "2026-03-02",
                "begint",
                "14:00",
                "eindigt",
                "15.30",
                "fase",
                "immediate_safety",
                "vragen",
                WORRIES);
        assertThat(done.status()).isEqualTo(303);
        assertThat(visitor.open(done.location() + "/change").body()).contains("value=\"15:30\"");
        assertThat(visitor.open(meetings).body()).contains("Focusoverleg", "2 maart 2026");
    }

    @Test
    void listsMyMeetingsThisWeekFirst() {
        assertThat(visitor.open("/meetings").body()).contains("Mijn overleggen", "Deze week");
        assertThat(visitor.leaf("/meetings", base).body()).contains(base).doesNotContain("de Wilde", "meeting.");
        assertThat(visitor.open("/meetings?eerder=true").status()).isEqualTo(200);
    }

    @Test
    void settlesTheReportAfterWhatWasOpenIsFilledIn() {
        UUID statement = conversations.say(
                some.chair,
                conference,
                Say.sentence("", Speaker.professional(some.house.id(Who.CASE_DIRECTOR)), "Zomaar iets"));
        conversations.score(
                some.chair, conference, new Score(SCALE, Speaker.family(some.family.mother()), 8, "Bang", true));
        some.revealed(conference);
        String report = base + "/report";
        assertThat(visitor.open(report).body()).contains("Eerst nog invullen", "Zomaar iets");
        Answer refused = visitor.post(report, report);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Categorie of grondslag ontbreekt");
        visitor.post(
                report + "/classify",
                report,
                "bijdrage",
                statement,
                "categorieen",
                "relations",
                "grondslag",
                "partnership_task");
        Answer settled = visitor.post(report, report);
        assertThat(settled.location()).endsWith("/report?versie=1");
        assertThat(visitor.open(settled.location()).body())
                .contains("Versie 1", "Zomaar iets", "Zorg over de directe veiligheid")
                .doesNotContain("meeting.");
        assertThat(new String(visitor.bytes(base + "/report.pdf?versie=1"), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(visitor.bytes(base + "/report.docx?versie=1")).startsWith('P', 'K');
    }

    @Test
    void saysWhichCharactersCannotBePrinted() {
        some.said(conference, Who.YOUTH_PROTECTION, "Ik voel me zo 🫠");
        String report = base + "/report";
        assertThat(visitor.open(report).body())
                .contains("U+1FAE0", "Stel vast zonder PDF")
                .doesNotContain("/report.pdf");
        Answer refused = visitor.post(report, report);
        assertThat(refused.body()).contains("Deze tekens passen niet in een PDF: 🫠");
        assertThat(visitor.post(report, report, "zonderPdf", "true").status()).isEqualTo(303);
    }

    @Test
    void whoTakesPartReadsAndSpeaksForThemselvesAndWhoDoesNotFindsNothing() {
        Answer room = visitor.as(some.house.youthProtection()).open(base);
        assertThat(room.status()).isEqualTo(200);
        assertThat(room.body())
                .contains("name=\"spreker\" value=\"" + speaker(Who.YOUTH_PROTECTION))
                .doesNotContain("/start\"", "name=\"code\"", "/reveal\"", "/move\"");
        for (String path : new String[] {base, base + "/report", meetings, meetings + "/new"}) {
            assertThat(visitor.as(some.house.outsider()).open(path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(visitor.as(some.chair)
                        .open("/cases/" + UUID.nameUUIDFromBytes(new byte[1]) + "/meetings/" + conference)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatTheFormerConferenceKnewIsTakenAlongWithItsDate() {
        UUID statement = some.said(conference, Who.YOUTH_PROTECTION, "Toen werd er geslagen");
        UUID next = some.started();
        String there = meetings + "/" + next;
        assertThat(visitor.open(there + "?q=" + WORRIES).body()).contains("Uit het overleg van");
        visitor.post(
                there + "/passages", there + "?q=" + WORRIES, "vraag", WORRIES, "bijdrage", statement, "wat", "carry");
        assertThat(visitor.open(there + "/report").body()).contains("Uit het verslag van", "Toen werd er geslagen");
        assertThat(visitor.post(there + "/attended", there + "/report", "aanwezig", some.house.id(Who.CASE_DIRECTOR))
                        .status())
                .isEqualTo(303);
    }
}
