package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.SCALE;
import static nl.aantafel.meeting.SomeConference.texts;
import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.meeting.MeetingReports.Finalise;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MeetingReportsTest {

    /** A face of 2021 that the fonts of a PDF do not have. */
    private static final String UNPRINTABLE = "Ik voel me zo 🫠";

    private final BeanFactory beans;
    private final MeetingReports reports;
    private final Conferences conferences;
    private final Conversations conversations;
    private final Statements statements;
    private final Plans plans;
    private final Time time;
    private SomeConference some;
    private UUID conference;

    MeetingReportsTest(
            BeanFactory beans,
            MeetingReports reports,
            Conferences conferences,
            Conversations conversations,
            Statements statements,
            Plans plans,
            Time time) {
        this.beans = beans;
        this.reports = reports;
        this.conferences = conferences;
        this.conversations = conversations;
        this.statements = statements;
        this.plans = plans;
        this.time = time;
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(beans);
        conference = some.started();
    }

    @Test
    void aSettledReportKeepsTheTextOfItsDayAndTheNextVersionHasTheNew() {
        UUID statement = some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        assertThat(some.finalised(conference)).isEqualTo(1);
        statements.correct(
                some.chair,
                some.family.id(),
                statement,
                Write.sentence(Speaker.professional(some.house.id(Who.YOUTH_PROTECTION)), "Tim slaapt nu goed."));
        assertThat(texts(some.report(conference, 1))).containsExactly("Tim slaapt slecht.");
        assertThat(texts(some.report(conference, 0))).containsExactly("Tim slaapt nu goed.");
        assertThat(reports.finalise(some.chair, conference, new Finalise("Tekst verbeterd", false)))
                .isEqualTo(2);
        assertThat(texts(some.report(conference, 1))).containsExactly("Tim slaapt slecht.");
        ReportView second = some.report(conference, 2);
        assertThat(texts(second)).containsExactly("Tim slaapt nu goed.");
        assertThat(second.versions()).extracting(each -> each.number()).containsExactly(2, 1);
    }

    @Test
    void aNextVersionNeedsAReason() {
        some.finalised(conference);
        assertThat(fieldsOf(() -> some.finalised(conference))).containsOnlyKeys("wijzigingsreden");
    }

    @Test
    void keepsScoresPresenceAndThePlanOfItsDay() {
        Speaker mother = Speaker.family(some.family.mother());
        conversations.score(some.chair, conference, new Score(SCALE, mother, 8, "Ik ben bang", true));
        some.revealed(conference);
        UUID agreement = conversations.agree(some.chair, conference, action("School bellen"));
        some.finalised(conference);
        conversations.score(some.chair, conference, new Score(SCALE, mother, 2, "Beter", true));
        plans.report(some.chair, some.family.id(), agreement, "done", "", 0);
        ReportView report = some.report(conference, 1);
        assertThat(report.scores().getFirst().value()).isEqualTo(8);
        assertThat(report.plan().agreements().getFirst().state()).isEqualTo("open");
        assertThat(report.present()).extracting(each -> each.name()).contains("Sara de Wilde");
        assertThat(conferences.view(some.chair, conference).line().state()).isEqualTo(State.FINALISED);
        assertThat(conferences
                        .view(some.chair, conference)
                        .gathering()
                        .orElseThrow()
                        .state())
                .isEqualTo("held");
    }

    @Test
    void onlyTheChairSettlesAndAfterwardsOthersChangeNothing() {
        assertThat(refusalOf(() -> reports.finalise(some.house.youthProtection(), conference, new Finalise("", false))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> reports.finalise(some.house.secretary(), conference, new Finalise("", false))))
                .isInstanceOf(Refusal.MayNot.class);
        some.finalised(conference);
        assertThat(refusalOf(() -> conversations.skip(some.house.secretary(), conference, SomeConference.WORRIES, "")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> reports.report(some.house.outsider(), conference, 1)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aConferenceThatHasNotBegunIsNotSettled() {
        UUID prepared = some.prepared();
        assertThat(refusalOf(() -> some.finalised(prepared))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whatIsUnclassifiedHoldsUpSettlingAndIsNamed() {
        UUID statement = conversations.say(
                some.chair,
                conference,
                Say.sentence("", Speaker.professional(some.house.id(Who.CASE_DIRECTOR)), "Zomaar iets."));
        assertThat(some.report(conference, 0).unclassified())
                .extracting(each -> each.id())
                .containsExactly(statement);
        assertThat(fieldsOf(() -> some.finalised(conference))).containsOnlyKeys("bijdrage-" + statement);
        statements.classify(some.chair, some.family.id(), statement, Set.of("relations"), "partnership_task");
        assertThat(some.finalised(conference)).isEqualTo(1);
        assertThat(some.report(conference, 1).loose()).hasSize(1);
    }

    @Test
    void passagesOfAnEarlierReportCarryItsDate() {
        UUID statement = some.said(conference, Who.YOUTH_PROTECTION, "Toen werd er geslagen.");
        some.finalised(conference);
        UUID next = some.started();
        conversations.carryPassage(some.chair, next, statement);
        some.finalised(next);
        ReportView report = some.report(next, 1);
        assertThat(report.carried().getFirst().heldOn()).isEqualTo(time.today());
        assertThat(report.carried().getFirst().fromConference()).isEqualTo(conference);
        assertThat(texts(report)).isEmpty();
    }

    @Test
    void namesWhatCannotBePrintedAndSettlesOnlyWhenThatIsAccepted() throws IOException {
        some.said(conference, Who.YOUTH_PROTECTION, UNPRINTABLE);
        Refusal.Invalid refused = (Refusal.Invalid) refusalOf(() -> some.finalised(conference));
        assertThat(refused.errors().getFirst().arguments().getFirst())
                .contains("🫠")
                .contains("U+1FAE0")
                .contains("voel me");
        reports.finalise(some.chair, conference, new Finalise("", true));
        assertThat(some.report(conference, 1).printable()).isFalse();
        assertThat(refusalOf(() -> reports.file(some.chair, conference, 1, Format.PDF, Texts.DUTCH)))
                .isInstanceOf(Refusal.Conflict.class);
        byte[] word = reports.file(some.chair, conference, 1, Format.DOCX, Texts.DUTCH)
                .content();
        assertThat(wordText(word)).contains(UNPRINTABLE);
    }

    @Test
    void printsATaggedPdfWithTitleAndRightToLeftText() throws IOException {
        some.said(conference, Who.YOUTH_PROTECTION, "Vader zegt: أنا بخير");
        conversations.score(
                some.chair,
                conference,
                new Score(SCALE, Speaker.professional(some.house.id(Who.CASE_DIRECTOR)), 4, ""));
        some.revealed(conference);
        conversations.agree(some.chair, conference, action("School bellen"));
        some.finalised(conference);
        var file = reports.file(some.house.youthProtection(), conference, 1, Format.PDF, Texts.DUTCH);
        assertThat(new String(file.content(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(file.name()).doesNotContain("Wilde").endsWith(".pdf");
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Wilde");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("nl");
        }
        assertThat(wordText(reports.file(some.chair, conference, 1, Format.DOCX, Texts.ENGLISH)
                        .content()))
                .contains("أنا بخير")
                .contains("School bellen");
    }

    private AgreementInput action(String what) {
        return new AgreementInput(
                null,
                "action",
                what,
                "",
                null,
                "",
                null,
                "",
                List.of(Party.professional(some.house.id(Who.CASE_DIRECTOR))),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static String wordText(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document.xml");
    }
}
