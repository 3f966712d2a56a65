package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/** The pages on which a conference is split, and on which it is held in parts. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PartPagesTest {

    private final ApplicationContext app;
    private final Parts parts;
    private SomeConference some;
    private Visitor visitor;
    private String page;
    private String room;
    private UUID conference;

    PartPagesTest(ApplicationContext app, Parts parts) {
        this.app = app;
        this.parts = parts;
        this.some = new SomeConference(app);
        this.visitor = new Visitor(app, some.chair);
        this.conference = some.family.id();
        this.page = "";
        this.room = "";
    }

    @BeforeEach
    void prepared() {
        some = new SomeConference(app);
        visitor = new Visitor(app, some.chair);
        LocalDate later = app.getBean(Time.class).today().plusDays(40);
        conference = app.getBean(Conferences.class).prepare(some.chair, some.family.id(), some.onDay(later));
        room = "/cases/" + some.family.id() + "/meetings/" + conference;
        page = room + "/parts";
    }

    @Test
    void offersTheSplitAndTakesItOverInOneMove() {
        assertThat(visitor.open(page).body())
                .contains(
                        "iedereen zit bij elkaar",
                        "eerst de professionals",
                        "Splits zo",
                        Who.YOUTH_PROTECTION.fullName())
                .doesNotContain("meeting.");
        Answer done = visitor.post(page + "/split", page, "versie", 0, "voorstel", Parts.PROFESSIONALS_FIRST);
        assertThat(done.status()).isEqualTo(303);
        assertThat(visitor.open(page).body()).contains("Deel 1", "Deel 2", "Leest mee: zit in dit deel");
        assertThat(visitor.open(room).status()).as("the room is in a part").isEqualTo(303);
        UUID first = java.util.Objects.requireNonNull(
                parts.view(some.chair, conference).parts().getFirst().id());
        assertThat(visitor.open("/cases/" + some.family.id() + "/meetings/" + first)
                        .body())
                .contains("Alleen wie in deel 1 zit", "Naar deel 2")
                .doesNotContain("meeting.part");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        Answer refused = visitor.post(
                page,
                page + "?delen=2",
                "versie",
                0,
                "datum",
                "2026-11-22",
                "delen[0].begint",
                "10:00",
                "delen[0].eindigt",
                "09:00",
                "delen[0].naam",
                "Vooraf",
                "delen[1].begint",
                "11:00",
                "delen[1].eindigt",
                "12:00");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Vooraf");
    }

    @Test
    void whoDoesNotLeadSeesWhoSitsWhereAndNoForm() {
        assertThat(visitor.as(some.house.mentalHealth()).open(page).body())
                .contains("Overlegdelen")
                .doesNotContain("Splits zo", "name=\"delen[0]");
    }
}
