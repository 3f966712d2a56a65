package nl.aantafel.meeting;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.meeting.MeetingReports.Present;
import nl.aantafel.meeting.Secrecies.Confirmed;
import nl.aantafel.meeting.Secrecies.Waiting;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** That what is heard at a conference of one case stays with who heard it. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SecreciesTest {

    private final BeanFactory beans;
    private final Secrecies secrecies;
    private SomeConference some;
    private UUID conference;

    SecreciesTest(BeanFactory beans, Secrecies secrecies) {
        this.beans = beans;
        this.secrecies = secrecies;
        this.some = new SomeConference(beans);
        this.conference = some.started();
    }

    @BeforeEach
    void freshConference() {
        some = new SomeConference(beans);
        conference = some.started();
    }

    @Test
    void everyProfessionalWhoIsThereIsWaitedForUntilTheyConfirm() {
        assertThat(waiting())
                .containsExactlyInAnyOrder(
                        id(Who.PROCESS_DIRECTOR), id(Who.SECRETARY), id(Who.YOUTH_PROTECTION), id(Who.CASE_DIRECTOR));

        secrecies.confirm(some.house.youthProtection(), conference);

        assertThat(waiting()).doesNotContain(id(Who.YOUTH_PROTECTION)).hasSize(3);
        assertThat(secrecies.of(some.house.youthProtection(), conference).own()).isTrue();
    }

    @Test
    void whoeverLeadsNotesWhoSaidItAloudAndIsNamedAsWhoHeardIt() {
        secrecies.heard(some.chair, conference, Set.of(id(Who.YOUTH_PROTECTION)));

        List<Confirmed> confirmed = secrecies.of(some.chair, conference).confirmed();
        assertThat(confirmed)
                .extracting(Confirmed::person, Confirmed::how)
                .containsExactly(tuple(id(Who.YOUTH_PROTECTION), "orally"));
        assertThat(confirmed.getFirst().notedBy()).isEqualTo(Who.PROCESS_DIRECTOR.fullName());
    }

    @Test
    void whatSomebodyConfirmedThemselfStaysTheirOwnWhenItIsHeardToo() {
        secrecies.confirm(some.house.youthProtection(), conference);
        secrecies.heard(some.chair, conference, Set.of(id(Who.YOUTH_PROTECTION)));

        assertThat(secrecies.of(some.chair, conference).confirmed())
                .extracting(Confirmed::how)
                .containsExactly("self");
    }

    @Test
    void whoOnlyTakesPartNotesNothingForOthersAndSeesNoListOfWhoIsWaitedFor() {
        assertThat(refusalOf(
                        () -> secrecies.heard(some.house.youthProtection(), conference, Set.of(id(Who.CASE_DIRECTOR)))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(secrecies.of(some.house.youthProtection(), conference).waiting())
                .isEmpty();
    }

    @Test
    void somebodyWhoIsNotAtTheConferenceIsNotNoted() {
        assertThat(refusalOf(() -> secrecies.heard(some.chair, conference, Set.of(id(Who.PROSECUTION)))))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(refusalOf(() -> secrecies.heard(some.chair, conference, Set.of())))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void beforeItBeginsAndAfterItIsSettledNothingIsConfirmed() {
        UUID prepared = some.prepared();
        assertThat(refusalOf(() -> secrecies.confirm(some.chair, prepared))).isInstanceOf(Refusal.Conflict.class);

        some.finalised(conference);
        assertThat(refusalOf(() -> secrecies.confirm(some.chair, conference))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void theSettledReportSaysWhoConfirmedAndStaysAsItWas() {
        secrecies.confirm(some.house.youthProtection(), conference);

        int number = some.finalised(conference);

        assertThat(some.report(conference, number).present())
                .filteredOn(each -> each.secrecy() != null)
                .extracting(Present::name, Present::secrecy)
                .containsExactly(tuple(Who.YOUTH_PROTECTION.fullName(), "self"));
    }

    @Test
    void whoIsNotInTheCaseDoesNotFindIt() {
        assertThat(refusalOf(() -> secrecies.of(some.house.probation(), conference)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> secrecies.confirm(some.house.probation(), conference)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private UUID id(Who who) {
        return some.house.id(who);
    }

    private List<UUID> waiting() {
        return secrecies.of(some.chair, conference).waiting().stream()
                .map(Waiting::person)
                .toList();
    }
}
