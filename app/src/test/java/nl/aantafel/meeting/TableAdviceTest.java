package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Advices;
import nl.aantafel.frame.GatheringKind;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Agendas.PointInput;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Who is still missing at the table, in one line. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TableAdviceTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final ConferencePages pages;
    private final Conferences conferences;
    private final ClientsAtTable clients;
    private final Advices advices;
    private final Time time;
    private final SomeConference some;
    private final SomeAgenda agenda;

    TableAdviceTest(
            BeanFactory beans,
            ConferencePages pages,
            Conferences conferences,
            ClientsAtTable clients,
            Advices advices,
            Time time) {
        this.pages = pages;
        this.conferences = conferences;
        this.clients = clients;
        this.advices = advices;
        this.time = time;
        this.some = new SomeConference(beans);
        this.agenda = new SomeAgenda(beans);
    }

    private TableAdvice advice(UUID conference) {
        return pages.prepare(some.chair, some.family.id(), conference, DUTCH).advice();
    }

    private static List<String> missing(TableAdvice advice) {
        return advice.missing().stream().map(each -> each.nl()).toList();
    }

    /** All who are asked, and nobody of the family. */
    private UUID without(String reason, Who... asked) {
        Prepare plain = some.onDay(time.today());
        return conferences.prepare(
                some.chair,
                some.family.id(),
                new Prepare(
                        plain.kind(),
                        plain.startsAt(),
                        plain.endsAt(),
                        "",
                        "",
                        "",
                        null,
                        null,
                        List.of(asked).stream()
                                .map(who -> new Invitee(some.house.id(who), "involved", "Werkt met het gezin"))
                                .toList(),
                        List.of(new FamilyMember(some.family.mother(), false, reason)),
                        plain.questions()));
    }

    @Test
    void namesTheChainsNobodyIsAskedOf() {
        UUID conference = without("Wil niet", Who.YOUTH_PROTECTION);
        assertThat(missing(advice(conference)))
                .contains("iemand van de strafketen", "iemand van het bestuur")
                .doesNotContain("iemand van de zorgketen");
        assertThat(missing(advice(without("Wil niet", Who.YOUTH_PROTECTION, Who.POLICE))))
                .doesNotContain("iemand van de strafketen");
    }

    @Test
    void saysThatNobodySpeaksForTheFamilyUntilSomebodyDoes() {
        UUID conference = without("Wil niet", Who.YOUTH_PROTECTION);
        assertThat(advice(conference).noClientVoice()).isTrue();
        clients.choose(
                some.chair,
                conference,
                some.family.mother(),
                new ClientsAtTable.Choice("no", "", "", "Oma Riet", null, ClientsAtTableTest.WORDS),
                0);
        assertThat(advice(conference).noClientVoice()).isFalse();
        assertThat(advice(some.prepared()).noClientVoice()).isFalse();
    }

    @Test
    void isNotGivenToAPartnershipThatDoesNotWantIt() {
        UUID conference = without("Wil niet", Who.YOUTH_PROTECTION);
        advices.choose(some.house.administrator(), some.house.partnership(), Set.of(Advices.TIME_FOR_PLANNING));
        try {
            assertThat(advice(conference).any()).isFalse();
        } finally {
            advices.choose(
                    some.house.administrator(),
                    some.house.partnership(),
                    Set.of(Advices.TIME_FOR_PLANNING, Advices.WHO_IS_MISSING));
        }
        assertThat(advice(conference).any()).isTrue();
    }

    @Test
    void isForWhoLeadsAndGoneOnceItBegins() {
        UUID conference = without("Wil niet", Who.YOUTH_PROTECTION);
        assertThat(pages.room(some.chair, some.family.id(), conference, DUTCH)
                        .advice()
                        .any())
                .isTrue();
        assertThat(pages.room(some.house.youthProtection(), some.family.id(), conference, DUTCH)
                        .advice()
                        .any())
                .isFalse();
        conferences.start(some.chair, conference);
        assertThat(pages.room(some.chair, some.family.id(), conference, DUTCH)
                        .advice()
                        .any())
                .isFalse();
    }

    @Test
    void saysNothingInAPartWhereTheOthersAreNotSeen() {
        some.house.join(some.family.id(), Who.PROSECUTION);
        Prepare plain = some.onDay(time.today());
        UUID conference = conferences.prepareSplit(
                some.chair,
                some.family.id(),
                new Prepare(
                        plain.kind(),
                        plain.startsAt(),
                        plain.endsAt(),
                        "",
                        "",
                        "",
                        null,
                        null,
                        List.of(new Invitee(some.house.id(Who.PROSECUTION), "involved", "Strafzaak")),
                        plain.family(),
                        plain.questions()));
        UUID part = conferences.view(some.chair, conference).parts().getFirst().id();
        assertThat(pages.room(some.chair, some.family.id(), part, DUTCH)
                        .advice()
                        .any())
                .isFalse();
        assertThat(advice(conference).any()).isTrue();
    }

    @Test
    void isGivenForAnAgendaToo() {
        UUID planned = agenda.agendas.plan(
                agenda.chair,
                agenda.input(
                        "prioritised_list",
                        null,
                        List.of(new PointInput(null, agenda.first.id(), "", 20)),
                        List.of(agenda.asked(Who.YOUTH_PROTECTION, "fixed"))));
        assertThat(agenda.view(agenda.chair, planned).advice()).hasValueSatisfying(advice -> {
            assertThat(missing(advice)).containsExactly("iemand van de strafketen", "iemand van het bestuur");
            assertThat(advice.noClientVoice()).isFalse();
        });
    }

    @Test
    void aDisciplineIsKnownByAWordOfWhatAnOrganisationCallsItsField() {
        var youth = new GatheringKind.Expected("youth", new nl.aantafel.frame.Label("", ""), "", List.of("jeugd"));
        assertThat(youth.metBy("care", "Jeugdbescherming")).isTrue();
        assertThat(youth.metBy("care", "Verslavingszorg")).isFalse();
    }
}
