package nl.aantafel.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.MailStates.Way;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A demo shows what it would have sent, and sends nothing, even where a mail server is set. */
@SpringBootTest(
        properties = {"aantafel.demo=true", "aantafel.mail.host=127.0.0.1", "aantafel.mail.from=overleg@bureau.example"
        })
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutboxTest {

    private final House house;
    private final Gatherings gatherings;
    private final Outbox outbox;
    private final MailStates states;
    private final MailRound round;
    private final Time time;
    private final TestDatabase database;

    OutboxTest(
            BeanFactory beans,
            Gatherings gatherings,
            Outbox outbox,
            MailStates states,
            MailRound round,
            Time time,
            TestDatabase database) {
        this.house = House.of(beans);
        this.gatherings = gatherings;
        this.outbox = outbox;
        this.states = states;
        this.round = round;
        this.time = time;
        this.database = database;
    }

    @Test
    void showsEveryMailInFullWithItsCalendarFile() {
        Instant starts = time.now().plus(Duration.ofDays(3));
        UUID gathering = gatherings.plan(
                house.secretary(),
                new Plan(
                        house.partnership(),
                        null,
                        "triage",
                        starts,
                        starts.plus(Duration.ofHours(1)),
                        "Kamer 1",
                        house.id(Who.PROCESS_DIRECTOR),
                        null,
                        List.of(new Invitee(house.id(Who.POLICE), "fixed", "Weegt mee")),
                        List.of()));
        String police = String.valueOf(TestDatabase.sql(database.superuser())
                .fetchValue("select email from directory.professional where id = ?", house.id(Who.POLICE)));
        assertThat(outbox.newest()).hasSize(2).anySatisfy(mail -> {
            assertThat(mail.to()).isEqualTo(police);
            assertThat(mail.subject()).startsWith("Uitnodiging voor een overleg");
            assertThat(mail.text()).contains("/meetings/" + gathering + "/invitation");
            assertThat(mail.calendar()).contains("METHOD:REQUEST").contains("BEGIN:VTIMEZONE");
        });
        assertThat(states.view(house.administrator(), house.partnership()).way())
                .isEqualTo(Way.DEMO);
        assertThat(round.run()).isEqualTo(2);
        assertThat(states.view(house.administrator(), house.partnership()).counts())
                .extracting(MailStates.Count::state)
                .containsExactly("sent");
        gatherings.cancel(house.processDirector(), gathering, 0);
        assertThat(outbox.newest()).hasSize(4);
        assertThat(outbox.newest().getFirst().calendar()).contains("METHOD:CANCEL");
    }
}
