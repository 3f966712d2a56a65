package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Attachments.AttachmentView;
import nl.aantafel.casefile.Attachments.NewAttachment;
import nl.aantafel.casefile.Attachments.PlaceView;
import nl.aantafel.documents.SealedFiles;
import nl.aantafel.documents.SomeFiles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.Given;
import nl.aantafel.rights.Consents.NewConsent;
import nl.aantafel.rights.Consents.Reply;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A paper is read by who reads what it belongs to, stands closed, and is gone when it is withdrawn. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AttachmentsTest {

    private static final byte[] PAPER = SomeFiles.pdf();

    private final House house;
    private final Attachments attachments;
    private final Consents consents;
    private final SealedFiles files;
    private final DSLContext behind;
    private final Below below;
    private final Time time;

    AttachmentsTest(BeanFactory beans, TestDatabase database, Time time) {
        this.house = House.of(beans);
        this.attachments = beans.getBean(Attachments.class);
        this.consents = beans.getBean(Consents.class);
        this.files = beans.getBean(SealedFiles.class);
        this.behind = TestDatabase.sql(database.superuser());
        this.below = new Below(database, time);
        this.time = time;
    }

    private static NewAttachment ofTheCourt(UUID about) {
        return new NewAttachment("court_paper_family", Set.of(about), true, PAPER);
    }

    private UUID added(Case on) {
        return attachments.add(house.youthProtection(), on.id(), ofTheCourt(on.child()));
    }

    private List<AttachmentView> seen(Actor actor, Case on) {
        return attachments.of(actor, on.id()).attachments();
    }

    private UUID consent(Case on) {
        Actor actor = house.mentalHealth();
        Map<String, Given> replies = new HashMap<>();
        consents.who(actor, on.id(), on.mother(), true, "")
                .asked()
                .forEach(asked -> replies.put(asked.key(), new Given(Reply.YES, "")));
        LocalDate today = time.today();
        return consents.record(
                actor,
                on.id(),
                new NewConsent(
                        on.mother(),
                        true,
                        "",
                        "",
                        "",
                        "unsafe_for_persons",
                        Set.of("health"),
                        Set.of(),
                        "paper",
                        today,
                        null,
                        "",
                        replies,
                        ""));
    }

    @Test
    void whoIsAtTheTableFetchesAPaperOfTheCase() {
        Case taken = house.takenUpCase();
        UUID paper = added(taken);
        assertThat(seen(house.caseDirector(), taken)).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(paper);
            assertThat(each.people()).containsExactly(taken.child());
            assertThat(each.addedBy()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
        });
        Attachments.Opened opened = attachments.open(house.caseDirector(), taken.id(), paper);
        assertThat(opened.content()).isEqualTo(PAPER);
        assertThat(opened.name()).as("tells nothing").isEqualTo("bijlage.pdf");
    }

    @Test
    void forWhoIsNotInTheCaseThereIsNothing() {
        Case taken = house.takenUpCase();
        UUID paper = added(taken);
        for (Actor outside : List.of(house.outsider(), house.contactPoint(), house.administrator())) {
            assertThat(refusalOf(() -> attachments.of(outside, taken.id()))).isInstanceOf(Refusal.NotFound.class);
            assertThat(refusalOf(() -> attachments.open(outside, taken.id(), paper)))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThat(below.run(outside, "select * from casefile.attachment where id = ?", paper))
                    .isZero();
        }
    }

    @Test
    void nobodyReachesAPaperThroughAnotherCase() {
        Case one = house.takenUpCase();
        Case other = house.takenUpCase();
        UUID paper = added(one);
        assertThat(refusalOf(() -> attachments.open(house.caseDirector(), other.id(), paper)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> attachments.withdraw(house.caseDirector(), other.id(), paper)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whoMayNotSeeItsDataSeesNoPaper() {
        Case taken = house.takenUpCase();
        UUID paper = added(taken);
        behind.execute(
                "update access.membership set categories = array_remove(categories, 'relations') where case_id = ? and person_id = ?",
                taken.id(),
                house.id(Who.MENTAL_HEALTH));
        assertThat(seen(house.mentalHealth(), taken)).isEmpty();
        assertThat(refusalOf(() -> attachments.open(house.mentalHealth(), taken.id(), paper)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(seen(house.caseDirector(), taken)).hasSize(1);
    }

    @Test
    void whoCameInByEmergencySeesNoPaper() {
        Case taken = house.takenUpCase();
        UUID paper = added(taken);
        behind.execute(
                "update access.membership set role = 'break_glass', principals = '{1,3}' where case_id = ? and person_id = ?",
                taken.id(),
                house.id(Who.MENTAL_HEALTH));
        assertThat(seen(house.mentalHealth(), taken)).isEmpty();
        assertThat(attachments.of(house.mentalHealth(), taken.id()).places()).isEmpty();
        assertThat(below.run(house.mentalHealth(), "select * from casefile.attachment where id = ?", paper))
                .isZero();
    }

    @Test
    void thePaperOfAConsentIsReadByWhoSeesThatConsent() {
        Case taken = house.takenUpCase();
        UUID consent = consent(taken);
        UUID paper = attachments.add(
                house.mentalHealth(),
                taken.id(),
                new NewAttachment("signed_consent." + consent, Set.of(), true, PAPER));
        assertThat(seen(house.caseDirector(), taken)).singleElement().satisfies(each -> {
            assertThat(each.placeId()).isEqualTo(consent);
            assertThat(each.people()).containsExactly(taken.mother());
        });
        behind.execute(
                "update access.membership set categories = array_remove(categories, 'health') where case_id = ? and person_id = ?",
                taken.id(),
                house.id(Who.YOUTH_PROTECTION));
        assertThat(seen(house.youthProtection(), taken)).isEmpty();
        assertThat(refusalOf(() -> attachments.open(house.youthProtection(), taken.id(), paper)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void standsClosedInTheDatabase() {
        Case taken = house.takenUpCase();
        byte[] photograph = SomeFiles.photograph("GPS 52.09");
        UUID paper = attachments.add(
                house.youthProtection(),
                taken.id(),
                new NewAttachment("court_paper_family", Set.of(taken.child()), true, photograph));
        byte[] stored = behind.fetchOptional("select content from casefile.attachment where id = ?", paper)
                .map(row -> row.get(0, byte[].class))
                .orElseThrow();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
        assertThat(new String(
                        attachments
                                .open(house.caseDirector(), taken.id(), paper)
                                .content(),
                        StandardCharsets.ISO_8859_1))
                .contains("JFIF")
                .doesNotContain("GPS");
    }

    @Test
    void whoMovesTheBytesToAnotherRowOpensNothing() {
        Case taken = house.takenUpCase();
        UUID one = added(taken);
        UUID other = attachments.add(house.youthProtection(), taken.id(), ofTheCourt(taken.mother()));
        behind.execute(
                "update casefile.attachment a set content = b.content, wrapped_key = b.wrapped_key from casefile.attachment b where a.id = ? and b.id = ?",
                one,
                other);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> attachments.open(house.caseDirector(), taken.id(), one)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysWhatIsWrongField() {
        Case taken = house.takenUpCase();
        Actor actor = house.youthProtection();
        assertThat(fieldsOf(() -> attachments.add(
                        actor, taken.id(), new NewAttachment("court_paper_family", Set.of(), false, PAPER))))
                .containsKeys("personen", "nagekeken");
        assertThat(fieldsOf(() -> attachments.add(
                        actor, taken.id(), new NewAttachment("anything", Set.of(taken.child()), true, PAPER))))
                .containsKey("waarbij");
        assertThat(fieldsOf(() -> attachments.add(
                        actor,
                        taken.id(),
                        new NewAttachment(
                                "court_paper_family",
                                Set.of(taken.child()),
                                true,
                                "<html>".getBytes(StandardCharsets.UTF_8)))))
                .containsEntry("bestand", "documents.file.kind");
        assertThat(fieldsOf(() -> attachments.add(
                        actor,
                        taken.id(),
                        new NewAttachment(
                                "court_paper_family", Set.of(house.takenUpCase().child()), true, PAPER))))
                .as("somebody of another family")
                .containsKey("personen");
        assertThat(seen(actor, taken)).isEmpty();
    }

    @Test
    void aSecondClickAddsNothing() {
        Case taken = house.takenUpCase();
        UUID first = added(taken);
        assertThat(added(taken)).isEqualTo(first);
        assertThat(attachments.add(house.youthProtection(), taken.id(), ofTheCourt(taken.mother())))
                .as("about somebody else")
                .isNotEqualTo(first);
        assertThat(seen(house.caseDirector(), taken)).hasSize(2);
    }

    @Test
    void offersOnlyWhatTheFrameKnows() {
        Case taken = house.takenUpCase();
        assertThat(attachments.of(house.caseDirector(), taken.id()).places())
                .extracting(PlaceView::kind)
                .contains("court_paper_criminal", "court_paper_family")
                .doesNotContain("signed_consent");
    }

    @Test
    void isGoneOnceWithdrawnByWhoAddedItOrWhoLeads() {
        Case taken = house.takenUpCase();
        UUID paper = added(taken);
        assertThat(refusalOf(() -> attachments.withdraw(house.mentalHealth(), taken.id(), paper)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(below.run(house.mentalHealth(), "delete from casefile.attachment where id = ?", paper))
                .as("nor below")
                .isZero();
        attachments.withdraw(house.youthProtection(), taken.id(), paper);
        assertThat(seen(house.caseDirector(), taken)).isEmpty();
        assertThat(behind.fetchCount(
                        org.jooq.impl.DSL.table("casefile.attachment"), org.jooq.impl.DSL.condition("id = ?", paper)))
                .isZero();
        assertThat(refusalOf(() -> attachments.withdraw(house.youthProtection(), taken.id(), paper)))
                .as("a second click")
                .isInstanceOf(Refusal.NotFound.class);
        UUID second = added(taken);
        attachments.withdraw(house.processDirector(), taken.id(), second);
        assertThat(seen(house.youthProtection(), taken)).isEmpty();
    }

    @Test
    void fetchingLeavesALineAboutWhomThePaperIsAbout() {
        Case taken = house.takenUpCase();
        UUID paper = added(taken);
        int before = lines(taken, "attachment.open");
        attachments.open(house.caseDirector(), taken.id(), paper);
        assertThat(lines(taken, "attachment.open")).isEqualTo(before + 1);
    }

    private int lines(Case on, String activity) {
        return behind.fetchOptional(
                        "select count(*) from audit.whole_line where case_id = ? and activity = ? and cardinality(subjects) = 1",
                        on.id(),
                        activity)
                .map(row -> row.get(0, Integer.class))
                .orElseThrow();
    }

    @Test
    void keysAreClosedAnewWithoutTouchingPapers() {
        Case taken = house.takenUpCase();
        UUID paper = added(taken);
        assertThat(behind.fetchValue("select key_name from casefile.attachment where id = ?", paper))
                .isEqualTo(files.newest().orElseThrow());
        assertThat(below.run(house.caseDirector(), "select * from casefile.attachments_to_wrap('another', 1000)"))
                .as("finds what is closed with another key")
                .isPositive();
        assertThat(below.run(
                        house.caseDirector(),
                        "select 1 where casefile.wrap_attachment(?, '\\x00', 'another', '\\x01')",
                        paper))
                .as("only over the key it was read with")
                .isZero();
        assertThat(attachments.open(house.caseDirector(), taken.id(), paper).content())
                .isEqualTo(PAPER);
    }
}
