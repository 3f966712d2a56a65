package nl.aantafel.meeting;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Parts.PartInput;
import nl.aantafel.meeting.release.NextMeetings;
import nl.aantafel.meeting.release.NextMeetings.Moment;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.Preparing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** When and where each of the family is asked next, as far as it may be told. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NextMeetingsTest {

    private final House house;
    private final Case ours;
    private final Conferences conferences;
    private final Parts parts;
    private final NextMeetings next;
    private final LocalDate day;

    NextMeetingsTest(ApplicationContext app) {
        house = House.of(app);
        ours = house.takenUpCase();
        conferences = app.getBean(Conferences.class);
        parts = app.getBean(Parts.class);
        next = app.getBean(NextMeetings.class);
        day = app.getBean(Time.class).today().plusDays(9);
    }

    private UUID prepared() {
        return conferences.prepare(
                house.processDirector(),
                ours.id(),
                Preparing.conference(
                        house,
                        day,
                        List.of(
                                new FamilyMember(ours.mother(), true, ""),
                                new FamilyMember(ours.father(), true, ""),
                                new FamilyMember(ours.child(), false, "Te jong"))));
    }

    @Test
    void tellsWhoIsAskedAndNobodyElse() {
        prepared();

        assertThat(next.of(house.caseDirector(), ours.id()))
                .extracting(Moment::person)
                .containsExactlyInAnyOrder(ours.mother(), ours.father());
        assertThat(refusalOf(() -> next.of(house.outsider(), ours.id()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void ofAMeetingInPartsEachIsToldTheirOwnPartOnly() {
        UUID conference = prepared();
        parts.divide(
                house.processDirector(),
                conference,
                List.of(
                        part("Kamer 1", at(10, 0), at(10, 40), ours.mother()),
                        part("Kamer 7", at(11, 20), at(12, 0), ours.father())),
                0);

        List<Moment> told = next.of(house.caseDirector(), ours.id());

        assertThat(told)
                .filteredOn(each -> each.person().equals(ours.mother()))
                .extracting(Moment::place, Moment::startsAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kamer 1", at(10, 0)));
        assertThat(told)
                .filteredOn(each -> each.person().equals(ours.father()))
                .extracting(Moment::place, Moment::startsAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kamer 7", at(11, 20)));
    }

    @Test
    void whoIsNotInTheMeetingCannotTellOfIt() {
        prepared();

        assertThat(next.of(house.mentalHealth(), ours.id())).isEmpty();
    }

    private PartInput part(String place, Instant from, Instant until, UUID family) {
        return new PartInput(
                null,
                "",
                from,
                until,
                place,
                Set.of(house.id(Who.CASE_DIRECTOR), house.id(Who.YOUTH_PROTECTION)),
                Set.of(family));
    }

    private Instant at(int hour, int minute) {
        return day.atTime(hour, minute).atZone(Time.ZONE).toInstant();
    }
}
