package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.INCIDENTS;
import static nl.aantafel.meeting.SomeConference.WORRIES;
import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.directory.Advices;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Rooms.GoOn;
import nl.aantafel.meeting.Rooms.RoomState;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** One room, the same for every device. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoomsTest {

    private static final String NEXT = "iv.judgement.needs";

    private final BeanFactory beans;
    private final Rooms rooms;
    private final Conversations conversations;
    private final Conferences conferences;
    private SomeConference some;
    private UUID conference;

    RoomsTest(BeanFactory beans, Rooms rooms, Conversations conversations) {
        this.beans = beans;
        this.rooms = rooms;
        this.conversations = conversations;
        this.conferences = beans.getBean(Conferences.class);
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(beans);
        conference = some.started();
    }

    private RoomState room() {
        return rooms.of(some.house.youthProtection(), conference);
    }

    private Say sentence(String question, String text) {
        return Say.sentence(question, Speaker.professional(some.house.id(Who.YOUTH_PROTECTION)), text);
    }

    @Test
    void beginsAtTheFirstQuestionWithTheClockOfItsStep() {
        assertThat(room().question()).startsWith("iv.beforehand.");
        assertThat(room().clock().orElseThrow().minutes()).isEqualTo(10);
        assertThat(rooms.of(some.chair, some.prepared()).clock()).isEmpty();
    }

    @Test
    void theTableIsWhereTheTypistWrites() {
        conversations.say(some.chair, conference, sentence(INCIDENTS, "De deur brak."));
        assertThat(room().question()).isEqualTo(INCIDENTS);
        assertThat(room().clock().orElseThrow().minutes()).isEqualTo(35);
    }

    @Test
    void whoWritesForThemselvesMovesNobody() {
        conversations.say(some.chair, conference, sentence(WORRIES, "Het schreeuwen wordt erger."));
        conversations.say(some.house.youthProtection(), conference, sentence(NEXT, "Rust."));
        assertThat(room().question()).isEqualTo(WORRIES);
    }

    @Test
    void goingOnWritesDownWhatWasTypedFirst() {
        rooms.goOn(some.chair, conference, new GoOn(WORRIES, NEXT, Optional.of(sentence(WORRIES, "Nog één ding."))));
        assertThat(some.question(conference, WORRIES).statements()).hasSize(1);
        assertThat(some.question(conference, WORRIES).state()).isEqualTo(QuestionState.DONE);
        assertThat(room().question()).isEqualTo(NEXT);
    }

    @Test
    void whatWasTypedAndIsRefusedKeepsTheTableWhereItWas() {
        conversations.say(some.chair, conference, sentence(WORRIES, "Het schreeuwen wordt erger."));
        assertThat(fieldsOf(() -> rooms.goOn(
                        some.chair, conference, new GoOn(WORRIES, NEXT, Optional.of(sentence(WORRIES, " "))))))
                .containsKey("tekst");
        assertThat(room().question()).isEqualTo(WORRIES);
        assertThat(some.question(conference, WORRIES).state()).isNotEqualTo(QuestionState.DONE);
    }

    @Test
    void saysOnceThatTheTimeForPlanningGoesAndNotToAPartnershipThatSwitchedThatOff() {
        Advices advices = beans.getBean(Advices.class);
        Instant now = beans.getBean(Time.class).now();
        Prepare plain = some.onDay(beans.getBean(Time.class).today());
        UUID late = conferences.prepare(
                some.chair,
                some.family.id(),
                new Prepare(
                        plain.kind(),
                        now.minusSeconds(3600),
                        now.plusSeconds(600),
                        plain.place(),
                        "",
                        plain.aim(),
                        null,
                        plain.secretary(),
                        plain.invitees(),
                        plain.family(),
                        plain.questions()));
        conferences.start(some.chair, late);
        assertThat(rooms.of(some.chair, late).pressed()).isTrue();
        assertThat(advices.of(some.house.administrator(), some.house.partnership()))
                .filteredOn(each -> each.code().equals(Advices.TIME_FOR_PLANNING))
                .allMatch(Advices.Advice::given)
                .hasSize(1);
        assertThat(refusalOf(() -> advices.choose(some.chair, some.house.partnership(), Set.of())))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(fieldsOf(() ->
                        advices.choose(some.house.administrator(), some.house.partnership(), Set.of("something_else"))))
                .containsOnlyKeys("adviezen");
        try {
            advices.choose(some.house.administrator(), some.house.partnership(), Set.of());
            assertThat(rooms.of(some.chair, late).pressed()).isFalse();
        } finally {
            advices.choose(
                    some.house.administrator(),
                    some.house.partnership(),
                    Set.of(Advices.TIME_FOR_PLANNING, Advices.WHO_IS_MISSING));
        }
        assertThat(rooms.of(some.chair, late).pressed()).isTrue();
    }

    @Test
    void theScreensRestForEverybodyUntilWhoLeadsWakesThem() {
        rooms.rest(some.chair, conference, true);
        assertThat(room().rest()).isTrue();
        rooms.rest(some.house.caseDirector(), conference, false);
        assertThat(room().rest()).isFalse();
    }

    @Test
    void onlyWhoLeadsRestsTheScreens() {
        Actor other = some.house.youthProtection();
        assertThat(refusalOf(() -> rooms.rest(other, conference, true))).isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> rooms.putNoticeAway(other, conference))).isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> rooms.of(some.house.outsider(), conference))).isEqualTo(new Refusal.NotFound());
    }
}
