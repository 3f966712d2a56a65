package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RequestedPersons.Found;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.RightsRequests.Asked;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.Line;
import nl.aantafel.rights.RightsRequests.Name;
import nl.aantafel.rights.RightsRequests.Outcome;
import nl.aantafel.rights.RightsRequests.Step;
import nl.aantafel.rights.RightsRequests.Which;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A request is registered, its asker known, its person found, answered in time: by the contact point, and seen by nobody else. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RequestsTest {

    private static final Name CHILD = new Name("Tim", "", "Verbeek", LocalDate.of(2017, 1, 30));

    private final BeanFactory beans;
    private final Desk desk;
    private final Time time;
    private final Below below;
    private final DSLContext behind;

    RequestsTest(BeanFactory beans, Time time, TestDatabase database) {
        this.beans = beans;
        this.desk = new Desk(beans);
        this.time = time;
        this.below = new Below(database, time);
        this.behind = TestDatabase.sql(database.superuser());
    }

    private List<Line> open(Actor actor) {
        return desk.requests
                .list(actor, new Asked(desk.house.partnership(), Which.OPEN, "", "", null, 25))
                .rows();
    }

    @Test
    void theTermRunsFromTheReceiptAndIsTheFrames() {
        UUID request = desk.registered();
        Line line = desk.requests.view(desk.contactPoint(), request).line();
        assertThat(line.due()).isEqualTo(time.today().plusMonths(1));
        assertThat(line.step()).isEqualTo(Step.IDENTITY);
        assertThat(line.number()).matches("V-\\d{4}-\\d{3}");
        desk.requests.extend(desk.contactPoint(), request, "Het gaat over twee casussen.", 0);
        assertThat(desk.requests.view(desk.contactPoint(), request).line().due())
                .isEqualTo(time.today().plusMonths(1).plusMonths(2));
        assertThat(refusalOf(() -> desk.requests.extend(desk.contactPoint(), request, "Nog meer.", 1)))
                .as("once")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aChildsRightsAreExercisedByARepresentativeAndAnAdultsNot() {
        assertThat(fieldsOf(() -> desk.requests.register(desk.contactPoint(), desk.request(AskedBy.SELF, CHILD, ""))))
                .containsEntry("gevraagdDoor", "rights.refusal.child");
        assertThat(fieldsOf(() -> desk.requests.register(
                        desk.contactPoint(), desk.request(AskedBy.LEGAL_REPRESENTATIVE, Desk.MOTHER, "Mark Verbeek"))))
                .containsEntry("gevraagdDoor", "rights.refusal.of-age");
        assertThat(fieldsOf(() -> desk.requests.register(
                        desk.contactPoint(), desk.request(AskedBy.LEGAL_REPRESENTATIVE, CHILD, " "))))
                .containsEntry("naamVrager", "check.required");
        desk.requests.register(desk.contactPoint(), desk.request(AskedBy.LEGAL_REPRESENTATIVE, CHILD, "Mark Verbeek"));
    }

    @Test
    void aRepresentativeWhoIsTheThreatIsSetAsideOnAGroundAndTheReasonIsNotInTheLetter() {
        UUID request = desk.requests.register(
                desk.contactPoint(), desk.request(AskedBy.LEGAL_REPRESENTATIVE, CHILD, "Mark Verbeek"));
        assertThat(fieldsOf(() -> desk.requests.setAside(desk.contactPoint(), request, "", "", 0)))
                .isEqualTo(Map.of("grond", "rights.refusal.ground", "reden", "check.required"));
        desk.requests.setAside(desk.contactPoint(), request, "protection", "Hij zoekt haar nieuwe adres.", 0);
        assertThat(desk.requests.view(desk.contactPoint(), request).line().outcome())
                .isEqualTo(Outcome.SET_ASIDE);
        String letter = Letters.text(desk.answers.letter(desk.contactPoint(), request, Format.DOCX, Texts.DUTCH));
        assertThat(letter)
                .contains("UAVG, artikel 41 lid 1 onder i", "bezwaar", "Autoriteit Persoonsgegevens")
                .doesNotContain("nieuwe adres");
        assertThat(refusalOf(
                        () -> desk.requests.setAside(desk.contactPoint(), desk.registered(), "protection", "Nee", 0)))
                .as("who asks for themselves always gets an answer")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void nothingIsOpenedBeforeItIsKnownWhoAsks() {
        Case on = desk.house.takenUpCase();
        UUID request = desk.registered();
        assertThat(refusalOf(() -> desk.requests.find(desk.contactPoint(), request, Desk.MOTHER)))
                .isEqualTo(new Refusal.Conflict("rights.refusal.identity-first", List.of()));
        assertThat(refusalOf(() -> desk.items.of(desk.contactPoint(), request, Texts.DUTCH)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> below.run(
                        desk.contactPoint(),
                        "select * from casefile.rights_find(?, 'sara wilde', '1990-04-12')",
                        request))
                .hasMessageContaining("may not search");
        assertThatThrownBy(() -> below.run(desk.contactPoint(), "select * from casefile.rights_items(?)", request))
                .hasMessageContaining("may not open");
        assertThat(below.run(desk.contactPoint(), "select * from casefile.person where case_id = ?", on.id()))
                .as("the contact point is no member of the case")
                .isZero();
    }

    @Test
    void onlyExactlyThisNameAndBirthDateIsFoundInThisPartnership() {
        Case on = desk.house.takenUpCase();
        House elsewhere = House.another(beans);
        Case other = elsewhere.takenUpCase();
        UUID request = desk.identified();
        List<Found> found = desk.requests.find(desk.contactPoint(), request, Desk.MOTHER);
        assertThat(found).extracting(Found::person).contains(on.mother()).doesNotContain(other.mother());
        assertThat(desk.requests.find(
                        desk.contactPoint(), request, new Name("Sara", "", "de Wilde", LocalDate.of(1990, 4, 13))))
                .isEmpty();
        assertThat(desk.requests.find(
                        desk.contactPoint(), request, new Name("S", "", "de Wilde", Desk.MOTHER.birthDate())))
                .isEmpty();
        assertThat(behind.fetchValue(
                        "select count(*) from audit.line where case_id = ? and action = 'SEARCH' and activity = 'request.find'",
                        on.id()))
                .as("a search that finds somebody is in the log with them")
                .isEqualTo(1L);
    }

    @Test
    void nobodyButTheContactPointSeesWhomItIsAbout() {
        UUID request = desk.identified();
        assertThat(open(desk.officer())).extracting(Line::id).contains(request);
        assertThat(refusalOf(() -> desk.requests.view(desk.officer(), request))).isEqualTo(new Refusal.NotFound());
        for (Actor other :
                List.of(desk.house.processDirector(), desk.house.caseDirector(), desk.house.administrator())) {
            assertThat(refusalOf(() -> desk.requests.view(other, request))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> open(other))).isInstanceOf(Refusal.MayNot.class);
            assertThat(below.run(other, "select id from rights.request")).isZero();
        }
        assertThat(below.run(desk.officer(), "select * from rights.request where id = ?", request))
                .isOne();
        assertThat(below.run(desk.officer(), "select * from rights.request_words where request_id = ?", request))
                .isZero();
        Actor elsewhere = new Desk(beans).contactPoint();
        assertThat(refusalOf(() -> desk.requests.view(elsewhere, request))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void whoIsNotKnownIsToldThatNothingIsKept() {
        UUID request = desk.identified();
        desk.requests.nothingHeld(desk.contactPoint(), request, desk.version(request));
        assertThat(Letters.text(desk.answers.letter(desk.contactPoint(), request, Format.DOCX, Texts.DUTCH)))
                .contains("Wij hebben niets vastgelegd");
        desk.requests.handOver(desk.contactPoint(), request, "by_hand", time.today(), desk.version(request));
        assertThat(desk.requests.view(desk.contactPoint(), request).line().step())
                .isEqualTo(Step.CLOSED);
        assertThat(open(desk.contactPoint())).extracting(Line::id).doesNotContain(request);
    }

    @Test
    void aFormThatIsStaleChangesNothing() {
        UUID request = desk.registered();
        desk.requests.identify(desk.contactPoint(), request, "document_seen", time.today(), 0);
        assertThat(refusalOf(() -> desk.requests.extend(desk.contactPoint(), request, "Druk.", 0)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(refusalOf(
                        () -> desk.requests.identify(desk.contactPoint(), request, "document_seen", time.today(), 1)))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
