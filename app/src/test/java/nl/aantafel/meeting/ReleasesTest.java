package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.MeetingReports.Finalise;
import nl.aantafel.meeting.Releases.Brought;
import nl.aantafel.meeting.Releases.To;
import nl.aantafel.meeting.ThirdPersonsAtTable.Guest;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What was written in a part reaches others by whoever brought it; a report is each reader's own. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReleasesTest {

    private static final To TABLE = new To(Set.of(), true);

    private final BeanFactory beans;
    private final Conferences conferences;
    private final Conversations conversations;
    private final Releases releases;
    private final MeetingReports reports;
    private final ThirdPersonsAtTable guests;
    private final Statements statements;
    private final Plans plans;
    private final Time time;
    private final TestDatabase database;
    private SomeConference some;
    private UUID conference;
    private UUID first;
    private UUID second;

    ReleasesTest(
            BeanFactory beans,
            Conferences conferences,
            Conversations conversations,
            Releases releases,
            MeetingReports reports,
            ThirdPersonsAtTable guests,
            Statements statements,
            Plans plans,
            Time time,
            TestDatabase database) {
        this.beans = beans;
        this.conferences = conferences;
        this.conversations = conversations;
        this.releases = releases;
        this.reports = reports;
        this.guests = guests;
        this.statements = statements;
        this.plans = plans;
        this.time = time;
        this.database = database;
        this.some = new SomeConference(beans);
        this.conference = some.family.id();
        this.first = conference;
        this.second = conference;
    }

    @BeforeEach
    void splitWithTheProsecution() {
        TwoParts two = new TwoParts(beans).begun();
        some = two.some;
        conference = two.conference;
        first = two.withProsecution;
        second = two.withFamily;
    }

    private UUID says(UUID place, Actor writer, Speaker speaker, String text) {
        return conversations.say(writer, place, Say.sentence(SomeConference.WORRIES, speaker, text));
    }

    private UUID saysSelf(UUID place, Actor writer, String text) {
        return says(place, writer, Speaker.professional(writer.person()), text);
    }

    private List<String> texts(Actor reader, UUID place) {
        return conferences.view(reader, place).statements().stream()
                .map(each -> each.text())
                .toList();
    }

    private UUID ready(UUID place, Actor writer, String text) {
        UUID said = saysSelf(place, writer, text);
        boolean open = statements
                .byIds(writer, some.family.id(), List.of(said))
                .getFirst()
                .unclassified();
        return open
                ? statements.classify(writer, some.family.id(), said, Set.of("relations"), "partnership_task")
                : said;
    }

    @Test
    void whoSaidItReleasesItToAnotherPart() {
        Actor prosecution = some.house.prosecution();
        UUID said = ready(first, prosecution, "De zitting is in januari");
        UUID released = releases.statement(prosecution, conference, said, new To(Set.of(second), false));

        assertThat(texts(some.house.youthProtection(), second)).containsExactly("De zitting is in januari");
        assertThat(texts(prosecution, first)).contains("De zitting is in januari");
        assertThat(texts(some.house.mentalHealth(), conference))
                .as("at the table, in no part")
                .isEmpty();
        assertThat(statements
                        .byIds(some.house.youthProtection(), some.family.id(), List.of(released))
                        .getFirst()
                        .text())
                .isEqualTo("De zitting is in januari");
        releases.statement(prosecution, conference, released, TABLE);
        assertThat(texts(some.house.mentalHealth(), conference)).containsExactly("De zitting is in januari");
    }

    @Test
    void nobodyElseReleasesIt() {
        UUID said = ready(first, some.house.prosecution(), "De zitting is in januari");
        for (Actor other : List.of(some.chair, some.house.youthProtection())) {
            assertThat(refusalOf(() -> releases.statement(other, conference, said, TABLE)))
                    .isInstanceOf(Refusal.MayNot.class);
        }
        assertThat(refusalOf(() -> releases.statement(some.house.mentalHealth(), conference, said, TABLE)))
                .isEqualTo(new Refusal.NotFound());
        assertThat(fieldsOf(
                        () -> releases.statement(some.house.prosecution(), conference, said, new To(Set.of(), false))))
                .containsOnlyKeys("aan");
    }

    @Test
    void whatTheFamilySaidIsReleasedByWhoWroteItDown() {
        Actor youthProtection = some.house.youthProtection();
        UUID said = conversations.say(
                some.chair,
                second,
                Say.sentence(SomeConference.WORRIES, Speaker.family(some.family.mother()), "Ik slaap slecht"));
        assertThat(releases.view(some.chair, conference).brought())
                .extracting(Brought::id)
                .contains(said);
        assertThat(releases.view(youthProtection, conference).brought()).isEmpty();
    }

    @Test
    void whoLeadsSeesHowMuchIsNotReleasedYetAndNotWhat() {
        UUID said = ready(first, some.house.prosecution(), "De zitting is in januari");
        Actor caseDirector = some.house.caseDirector();
        assertThat(refusalOf(() -> conferences.view(caseDirector, first))).isEqualTo(new Refusal.NotFound());
        int before =
                releases.view(caseDirector, conference).waiting().getFirst().statements();
        assertThat(before).isPositive();
        assertThat(releases.view(some.house.youthProtection(), conference).waiting())
                .as("who does not lead")
                .isEmpty();
        releases.statement(some.house.prosecution(), conference, said, TABLE);
        assertThat(releases.view(caseDirector, conference).waiting().getFirst().statements())
                .isEqualTo(before - 1);
    }

    private AgreementInput agreement(String what, Who does) {
        return new AgreementInput(
                null,
                "action",
                what,
                "Dan is het rustig",
                null,
                "",
                null,
                "",
                List.of(Party.professional(some.house.id(does))),
                List.of(),
                List.of(),
                null,
                null);
    }

    private List<String> agreements(Actor reader) {
        return plans.of(reader, some.family.id()).agreements().stream()
                .map(AgreementView::what)
                .toList();
    }

    @Test
    void anAgreementOfAPartIsInThePlanOfWhoSatThereUntilItIsReleased() {
        UUID agreed = conversations.agree(some.chair, first, agreement("Contactverbod vragen", Who.PROSECUTION));
        assertThat(agreements(some.house.prosecution())).containsExactly("Contactverbod vragen");
        assertThat(agreements(some.house.mentalHealth())).isEmpty();
        assertThat(conferences.view(some.chair, second).made()).isEmpty();
        Below below = new Below(database, time);
        for (String table : List.of("agreement_party", "carry_over")) {
            assertThat(below.run(
                            some.house.mentalHealth(),
                            "select * from plan." + table + " where agreement_id = ?",
                            agreed))
                    .isZero();
        }
        assertThatThrownBy(() -> below.run(
                        some.house.mentalHealth(),
                        "insert into plan.carry_over (case_id, agreement_id, conference_id) values (?, ?, ?)",
                        some.family.id(),
                        agreed,
                        conference))
                .hasMessageContaining("no such agreement");
        assertThat(fieldsOf(() ->
                        conversations.agree(some.chair, second, agreement("Zitting voorbereiden", Who.PROSECUTION))))
                .containsOnlyKeys("wieDoet");

        releases.agreement(some.house.prosecution(), conference, agreed, TABLE);
        assertThat(agreements(some.house.mentalHealth())).containsExactly("Contactverbod vragen");
        assertThat(below.run(
                        some.house.mentalHealth(), "select * from plan.agreement_party where agreement_id = ?", agreed))
                .isEqualTo(1);
    }

    @Test
    void aReportIsComposedForEachReaderAlsoWhenSettled() {
        Actor prosecution = some.house.prosecution();
        Actor youthProtection = some.house.youthProtection();
        ready(first, prosecution, "De zitting is in januari");
        ready(second, youthProtection, "Moeder vertelt over haar week");
        conversations.idea(prosecution, first, new Idea("idea", null, "Contactverbod"));
        conversations.idea(some.chair, second, new Idea("idea", null, "Samen eten"));
        conversations.agree(some.chair, first, agreement("Verzoek aan de rechter", Who.PROSECUTION));
        for (int number : List.of(0, 1)) {
            if (number == 1) {
                reports.finalise(some.chair, conference, new Finalise("", false));
            }
            String forProsecution = printed(prosecution, number);
            assertThat(forProsecution)
                    .contains("De zitting is in januari", "Contactverbod", "Verzoek aan de rechter")
                    .doesNotContain("Moeder vertelt", "Samen eten");
            assertThat(printed(some.house.mentalHealth(), number))
                    .doesNotContain("zitting", "Contactverbod", "Moeder vertelt", "Samen eten", "Verzoek aan");
            assertThat(printed(some.chair, number))
                    .contains("De zitting is in januari", "Moeder vertelt", "Contactverbod", "Samen eten");
        }
        Below below = new Below(database, time);
        assertThat(below.run(
                        some.house.mentalHealth(), "select * from meeting.report where conference_id = ?", conference))
                .isEqualTo(1);
        assertThat(below.run(
                        some.house.mentalHealth(),
                        "select * from meeting.report where conference_id = ? and content::text like '%Contactverbod%'",
                        conference))
                .isZero();
        assertThat(below.run(
                        some.house.mentalHealth(),
                        "select * from plan.settled where case_id = ? and content::text like '%Verzoek aan%'",
                        some.family.id()))
                .isZero();
    }

    private String printed(Actor reader, int number) {
        return Printed.words(reports.file(reader, conference, number, Format.DOCX, Locale.of("nl"))
                .content());
    }

    @Test
    void anAgreementOfAPartStandsInASettledReportAsItWasThen() {
        Actor prosecution = some.house.prosecution();
        UUID agreed = conversations.agree(some.chair, first, agreement("Contactverbod vragen", Who.PROSECUTION));
        reports.finalise(some.chair, conference, new Finalise("", false));
        AgreementView now = plans.of(some.chair, some.family.id()).agreements().getFirst();
        plans.changeAgreement(
                some.chair,
                some.family.id(),
                agreed,
                agreement("Gebiedsverbod vragen", Who.PROSECUTION),
                now.version());
        conversations.agree(some.chair, first, agreement("Zitting bijwonen", Who.PROSECUTION));
        assertThat(printed(prosecution, 1))
                .contains("Contactverbod vragen")
                .doesNotContain("Gebiedsverbod", "Zitting bijwonen");
        releases.agreement(prosecution, conference, agreed, TABLE);
        assertThat(printed(prosecution, 1)).contains("Contactverbod vragen").doesNotContain("Gebiedsverbod");
        assertThat(printed(some.house.mentalHealth(), 1))
                .as("what is released later is not in what was settled before")
                .doesNotContain("Contactverbod", "Gebiedsverbod");
        reports.finalise(some.chair, conference, new Finalise("Vrijgegeven", false));
        assertThat(printed(some.house.mentalHealth(), 2)).contains("Gebiedsverbod vragen");
        assertThat(printed(prosecution, 2)).contains("Gebiedsverbod vragen", "Zitting bijwonen");
        Below below = new Below(database, time);
        String rows = "select * from plan.settled_apart where case_id = ? and content::text like '%Contactverbod%'";
        assertThat(below.run(prosecution, rows, some.family.id())).isEqualTo(1);
        assertThat(below.run(some.house.mentalHealth(), rows, some.family.id())).isZero();
    }

    @Test
    void whoCameFromOutsideStandsInTheReportOfTheReadersOfTheirPart() {
        guests.admit(some.chair, conference, guest(time.today(), Who.POLICE));
        for (int number : List.of(0, 1)) {
            if (number == 1) {
                reports.finalise(some.chair, conference, new Finalise("", false));
            }
            assertThat(printed(some.house.youthProtection(), number))
                    .contains("Wim de Boer", "Stichting Thuisbasis (derde)");
            for (Actor outside : List.of(some.house.prosecution(), some.house.mentalHealth())) {
                assertThat(printed(outside, number)).doesNotContain("Wim de Boer", "Thuisbasis");
            }
        }
        UUID whole = some.started();
        guests.admit(
                some.chair,
                whole,
                new Guest(null, "Wim de Boer", "Thuisbasis", "Kent moeder", time.today(), some.house.id(Who.POLICE)));
        assertThat(reports.report(some.house.mentalHealth(), whole, 0).present())
                .anyMatch(each -> each.fromOutside() && each.name().equals("Wim de Boer"));
    }

    @Test
    void saidOrallyIsAContributionWithoutWords() {
        Speaker prosecutor = Speaker.professional(some.house.id(Who.PROSECUTION));
        UUID said = conversations.say(
                some.chair,
                first,
                new Say(
                        SomeConference.WORRIES,
                        prosecutor,
                        " ",
                        "orally",
                        "",
                        "",
                        Set.of(some.family.father()),
                        "",
                        Risk.NONE,
                        java.util.Optional.empty()));
        assertThat(statements.byIds(some.chair, some.family.id(), List.of(said)))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.orally()).isTrue();
                    assertThat(kept.text()).isEmpty();
                    assertThat(kept.about()).containsExactly(some.family.father());
                    assertThat(kept.speakerName()).isEqualTo(Who.PROSECUTION.fullName());
                });
        assertThat(fieldsOf(() -> conversations.say(
                        some.chair,
                        first,
                        new Say(
                                "",
                                prosecutor,
                                "Toch opgeschreven",
                                "orally",
                                "",
                                "",
                                Set.of(),
                                "",
                                Risk.NONE,
                                java.util.Optional.empty()))))
                .containsOnlyKeys("tekst");
        assertThat(reports.finalise(some.chair, conference, new Finalise("", false)))
                .as("it does not hold up settling")
                .isEqualTo(1);
    }

    private Guest guest(LocalDate signed, Who decider) {
        return new Guest(
                second,
                "Wim de Boer",
                "Stichting Thuisbasis",
                "Kent het geloof van moeder",
                signed,
                some.house.id(decider));
    }

    @Test
    void aThirdPersonSignedForSecrecyAndWasLetInByASeatOfTheFirstParagraph() {
        guests.admit(some.chair, conference, guest(time.today(), Who.POLICE));
        assertThat(guests.of(some.house.mentalHealth(), conference))
                .singleElement()
                .satisfies(guest -> {
                    assertThat(guest.name()).isEqualTo("Wim de Boer");
                    assertThat(guest.part()).isEqualTo(second);
                    assertThat(guest.decidedBy()).isEqualTo(Who.POLICE.fullName());
                });
        Guest unsigned = new Guest(second, "Wim", "Thuisbasis", "Kent moeder", null, some.house.id(Who.POLICE));
        Map<String, String> wrong = fieldsOf(() -> guests.admit(some.chair, conference, unsigned));
        assertThat(wrong).isEqualTo(Map.of("getekendOp", "meeting.check.guest.signed"));
        assertThat(fieldsOf(() -> guests.admit(some.chair, conference, guest(time.today(), Who.MENTAL_HEALTH))))
                .isEqualTo(Map.of("beslotenDoor", "meeting.check.guest.seat"));
        assertThat(refusalOf(
                        () -> guests.admit(some.house.youthProtection(), conference, guest(time.today(), Who.POLICE))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> guests.of(some.house.outsider(), conference)))
                .isEqualTo(new Refusal.NotFound());
    }
}
