package nl.aantafel.notify;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.notify.Messages.Message;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.Preparing;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What people are told inside the program; here no mail server is set, and they are told all the same. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MessagesTest {

    private final BeanFactory beans;
    private final Messages messages;
    private final Bell bell;
    private final Conferences conferences;
    private final Teams teams;
    private final Time time;
    private final TestDatabase database;
    private House house;
    private Case family;
    private Actor chair;
    private Actor youthProtection;

    MessagesTest(
            BeanFactory beans,
            Messages messages,
            Bell bell,
            Conferences conferences,
            Teams teams,
            Time time,
            TestDatabase database) {
        this.beans = beans;
        this.messages = messages;
        this.bell = bell;
        this.conferences = conferences;
        this.teams = teams;
        this.time = time;
        this.database = database;
        this.house = House.of(beans);
        this.family = new Case(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), new UUID(0, 0));
        this.chair = house.processDirector();
        this.youthProtection = house.youthProtection();
    }

    /** People nobody told anything yet. */
    @BeforeEach
    void freshHouse() {
        house = House.another(beans);
        family = house.takenUpCase();
        chair = house.processDirector();
        youthProtection = house.youthProtection();
    }

    private UUID planned(LocalDate day) {
        return conferences.prepare(
                chair,
                family.id(),
                Preparing.conference(house, day, List.of(new FamilyMember(family.mother(), true, ""))));
    }

    private LocalDate nextWeek() {
        return time.today().plusDays(7);
    }

    private List<Message> of(Actor reader) {
        return messages.list(reader, null, 100).rows();
    }

    @Test
    void whoIsAskedIsToldAndWhoAsksIsNotTold() {
        UUID conference = planned(nextWeek());
        assertThat(of(youthProtection)).singleElement().satisfies(told -> {
            assertThat(told.read()).isFalse();
            assertThat(told.said().key()).isEqualTo("gathering.message.asked");
            assertThat(told.said().moment())
                    .isEqualTo(nextWeek().atTime(10, 0).atZone(Time.ZONE).toInstant());
            assertThat(told.said().link())
                    .isEqualTo("/meetings/"
                            + conferences.view(chair, conference).line().gathering() + "/invitation");
        });
        assertThat(bell.unread(youthProtection.person())).isEqualTo(1);
        assertThat(of(chair)).singleElement().matches(Message::read);
        assertThat(bell.unread(chair.person())).isZero();
        assertThat(of(house.mentalHealth())).isEmpty();
    }

    @Test
    void aMessageHoldsNoWordOfAnybody() {
        planned(nextWeek());
        assertThat(TestDatabase.sql(database.superuser())
                        .fetch("select * from notify.message where recipient_id = ?", youthProtection.person())
                        .formatJSON())
                .doesNotContain(
                        "Verbeek", "Tim", "Kamer", "Werkt met", family.id().toString());
    }

    @Test
    void ofOneMeetingOnlyTheNewestIsShownAndReadingItReadsAllOfIt() {
        UUID conference = planned(nextWeek());
        conferences.change(
                chair,
                conference,
                Preparing.conference(
                        house, nextWeek().plusDays(1), List.of(new FamilyMember(family.mother(), true, ""))),
                conferences.view(chair, conference).version());
        Message told = of(youthProtection).getFirst();
        assertThat(of(youthProtection)).hasSize(1);
        assertThat(told.said().key()).isEqualTo("gathering.message.changed");
        assertThat(bell.unread(youthProtection.person())).isEqualTo(1);
        assertThat(messages.read(youthProtection, told.id()))
                .isEqualTo(told.said().link());
        assertThat(bell.unread(youthProtection.person())).isZero();
        conferences.cancel(
                chair,
                conference,
                "Moeder is ziek",
                conferences.view(chair, conference).version());
        assertThat(of(youthProtection)).singleElement().satisfies(again -> {
            assertThat(again.read()).isFalse();
            assertThat(again.said().key()).isEqualTo("gathering.message.off");
        });
    }

    @Test
    void whatIsUnreadComesFirstAndPagesGoOnWhereTheyEnded() {
        for (int day = 0; day < 5; day++) {
            planned(nextWeek().plusDays(day));
        }
        List<Message> all = of(youthProtection);
        messages.read(youthProtection, all.get(0).id());
        messages.read(youthProtection, all.get(3).id());
        List<UUID> wanted = List.of(
                all.get(1).id(),
                all.get(2).id(),
                all.get(4).id(),
                all.get(0).id(),
                all.get(3).id());
        Slice<Message> first = messages.list(youthProtection, null, 2);
        Slice<Message> second = messages.list(youthProtection, first.next().orElseThrow(), 2);
        Slice<Message> third = messages.list(youthProtection, second.next().orElseThrow(), 2);
        assertThat(third.next()).isEmpty();
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(each -> each.rows().stream())
                        .map(Message::id))
                .containsExactlyElementsOf(wanted);
        assertThat(fieldsOf(() -> messages.list(youthProtection, "2.x", 2))).containsOnlyKeys("na");
        messages.readAll(youthProtection);
        assertThat(bell.unread(youthProtection.person())).isZero();
        assertThat(of(youthProtection)).hasSize(5).allMatch(Message::read);
    }

    @Test
    void whoLeftTheCaseIsLedNowhereAndToldNoMoment() {
        planned(nextWeek());
        UUID member = teams.of(chair, family.id()).members().stream()
                .filter(each -> each.professional().equals(youthProtection.person()))
                .findFirst()
                .orElseThrow()
                .id();
        teams.leave(house.caseDirector(), family.id(), member, time.today());
        assertThat(of(youthProtection)).singleElement().satisfies(told -> {
            assertThat(told.said().key()).isEqualTo("gathering.message.gone");
            assertThat(told.said().link()).isEmpty();
            assertThat(told.said().moment()).isNull();
            assertThat(messages.read(youthProtection, told.id())).isEmpty();
        });
    }

    @Test
    void anothersMessagesAreNotThereAlsoBelowTheUseCases() {
        planned(nextWeek());
        UUID told = of(youthProtection).getFirst().id();
        assertThat(refusalOf(() -> messages.read(house.caseDirector(), told))).isEqualTo(new Refusal.NotFound());
        Below below = new Below(database, time);
        assertThat(below.run(youthProtection, "select * from notify.message where id = ?", told))
                .isEqualTo(1);
        assertThat(below.run(house.caseDirector(), "select * from notify.message where id = ?", told))
                .isZero();
        assertThat(below.run(house.caseDirector(), "update notify.message set read_at = now() where id = ?", told))
                .isZero();
        assertThatThrownBy(() -> below.run(
                        house.caseDirector(),
                        "insert into notify.message (id, recipient_id, kind, about_id, part, created_at, read_at)"
                                + " values (gen_random_uuid(), ?, 'invitation', gen_random_uuid(), 0, now(), now())",
                        youthProtection.person()))
                .as("somebody else's, as if it was read")
                .hasMessageContaining("row-level security");
        assertThat(bell.unread(house.id(Who.CASE_DIRECTOR))).isEqualTo(1);
    }
}
