package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Searches;
import nl.aantafel.casefile.Shares;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.documents.Format;
import nl.aantafel.exchange.WholeCase;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What was shared on conditions, in a conference, its report and its files. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SharedInMeetingsTest {

    private final BeanFactory beans;
    private final Statements statements;
    private final Sharing sharing;
    private final Searches searches;
    private final WholeCase wholeCase;
    private final MeetingReports reports;
    private final Conferences conferences;
    private SomeConference some;

    SharedInMeetingsTest(
            BeanFactory beans,
            Statements statements,
            Sharing sharing,
            Searches searches,
            WholeCase wholeCase,
            MeetingReports reports,
            Conferences conferences) {
        this.beans = beans;
        this.statements = statements;
        this.sharing = sharing;
        this.searches = searches;
        this.wholeCase = wholeCase;
        this.reports = reports;
        this.conferences = conferences;
        this.some = new SomeConference(beans);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(beans);
    }

    private UUID written(Who who, UUID conference, Write write) {
        return statements.write(some.house.actor(who), some.family.id(), write.withConference(conference));
    }

    private Write plain(Who who, String text) {
        return Shares.sentence(some.house.id(who), text, "relations", Shares.ALL);
    }

    private static List<String> words(ReportView report) {
        return Stream.concat(
                        SomeConference.texts(report).stream(),
                        report.loose().stream().map(StatementView::text))
                .toList();
    }

    private List<StatementView> loose(Actor reader, UUID conference, int number) {
        return reports.report(reader, conference, number).loose();
    }

    /** Acceptance test 4. */
    @Test
    void healthStatementOnlyForGgzAndCasusregisseurIsInvisibleInListSearchExportMinutesAndNotification() {
        UUID conference = some.started();
        UUID caseId = some.family.id();
        String text = "Quarantainewoord: hij slikt lithium.";
        UUID id = written(
                Who.MENTAL_HEALTH,
                conference,
                Shares.sentence(
                        some.house.id(Who.MENTAL_HEALTH),
                        text,
                        "health",
                        Shares.people(some.house.id(Who.CASE_DIRECTOR)),
                        "good_care",
                        "Hij moet nu hulp krijgen."));
        int settled = some.finalised(conference);
        UUID next = statements.correct(
                some.house.mentalHealth(),
                caseId,
                id,
                Shares.sentence(some.house.id(Who.MENTAL_HEALTH), text + " Elke dag.", "health", Shares.ALL));
        for (Actor sees : List.of(some.house.mentalHealth(), some.house.caseDirector())) {
            assertThat(texts(sees)).contains(text + " Elke dag.");
            assertThat(found(sees, "quarantainewoord")).containsExactly(next);
        }
        for (Actor other : List.of(some.house.youthProtection(), some.house.secretary(), some.chair)) {
            assertThat(texts(other)).as("list").noneMatch(each -> each.contains("lithium"));
            assertThat(found(other, "quarantainewoord")).as("search").isEmpty();
            assertThat(wholeCase.read(other, caseId).statements())
                    .as("export")
                    .noneMatch(each -> each.text().contains("lithium"));
            assertThat(reports.report(other, conference, settled))
                    .as("minutes")
                    .satisfies(report -> assertThat(words(report)).noneMatch(each -> each.contains("lithium")));
            assertThat(loose(other, conference, settled))
                    .as("not greyed either")
                    .isEmpty();
            assertThat(statements.one(other, caseId, next)).as("API").isEmpty();
            assertThat(sharing.changed(other, caseId)).as("notification").isEmpty();
        }
        assertThat(sharing.changed(some.house.caseDirector(), caseId)).hasSize(1);
    }

    private List<String> texts(Actor reader) {
        return statements.list(reader, some.family.id(), Query.all(100)).rows().stream()
                .map(StatementView::text)
                .toList();
    }

    private List<UUID> found(Actor reader, String words) {
        return searches.find(reader, words).statements().rows().stream()
                .map(Searches.StatementHit::id)
                .toList();
    }

    @Test
    void whatIsWithdrawnLeavesTheTableTheSearchAndTheReportThatIsNotSettled() {
        UUID conference = some.started();
        UUID id = written(Who.YOUTH_PROTECTION, conference, plain(Who.YOUTH_PROTECTION, "Intrekwoord nummer een"));
        assertThat(words(some.report(conference, 0))).contains("Intrekwoord nummer een");
        statements.withdraw(some.house.youthProtection(), some.family.id(), id);
        for (Actor reader : List.of(some.chair, some.house.caseDirector(), some.house.youthProtection())) {
            assertThat(conferences.view(reader, conference).statements()).isEmpty();
            assertThat(words(reports.report(reader, conference, 0))).isEmpty();
            assertThat(found(reader, "intrekwoord")).isEmpty();
        }
    }

    @Test
    void aSettledReportSaysThatItWasWithdrawnAndNothingOfIt() {
        UUID conference = some.started();
        written(Who.CASE_DIRECTOR, conference, plain(Who.CASE_DIRECTOR, "Dit blijft staan."));
        UUID id = written(Who.YOUTH_PROTECTION, conference, plain(Who.YOUTH_PROTECTION, "Dit wordt ingetrokken."));
        int settled = some.finalised(conference);
        statements.withdraw(some.house.youthProtection(), some.family.id(), id);
        for (Actor reader : List.of(some.chair, some.house.mentalHealth(), some.house.youthProtection())) {
            List<StatementView> said = loose(reader, conference, settled);
            assertThat(said).extracting(StatementView::text).containsExactly("Dit blijft staan.", "");
            assertThat(said.getLast().emptied()).isTrue();
            assertThat(said.getLast().speakerName()).isEmpty();
        }
        assertThat(reports.file(some.chair, conference, settled, Format.DOCX, Locale.of("nl"))
                        .content())
                .isNotEmpty();
    }

    @Test
    void whatMayNotBePassedOnIsReadOnTheScreenAndInNoFileButItsOwners() {
        UUID conference = some.started();
        Conditions kept = Shares.notOnward();
        UUID id = written(
                Who.YOUTH_PROTECTION,
                conference,
                plain(Who.YOUTH_PROTECTION, "Blijft binnen.").withConditions(kept));
        written(Who.YOUTH_PROTECTION, conference, plain(Who.YOUTH_PROTECTION, "Mag mee."));
        int settled = some.finalised(conference);
        assertThat(words(reports.report(some.chair, conference, settled))).contains("Blijft binnen.", "Mag mee.");
        assertThat(statements
                        .one(some.chair, some.family.id(), id)
                        .orElseThrow()
                        .shared()
                        .conditions()
                        .notOnward())
                .isTrue();
        assertThat(exported(some.chair)).contains("Mag mee.").doesNotContain("Blijft binnen.");
        assertThat(exported(some.house.youthProtection())).contains("Mag mee.", "Blijft binnen.");
        assertThat(file(some.chair, conference, settled)).contains("Mag mee.").doesNotContain("Blijft binnen.");
        assertThat(file(some.house.youthProtection(), conference, settled)).contains("Mag mee.", "Blijft binnen.");
    }

    private Set<String> exported(Actor reader) {
        return wholeCase.read(reader, some.family.id()).statements().stream()
                .map(StatementView::text)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** The words in the Word file. */
    private String file(Actor reader, UUID conference, int number) {
        byte[] content = reports.file(reader, conference, number, Format.DOCX, Locale.of("nl"))
                .content();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
            return "";
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
