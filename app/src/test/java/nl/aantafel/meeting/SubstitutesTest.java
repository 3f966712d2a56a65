package nl.aantafel.meeting;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.AddSeat;
import nl.aantafel.directory.Directory;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.gathering.Substitutes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Who comes to a conference instead of whom. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SubstitutesTest {

    private final BeanFactory beans;
    private final Conferences conferences;
    private final Invitations invitations;
    private final TableSubstitutes table;
    private final Substitutes substitutes;
    private final Directory directory;
    private final LocalDate next;
    private SomeConference some;

    SubstitutesTest(
            BeanFactory beans,
            Conferences conferences,
            Invitations invitations,
            TableSubstitutes table,
            Substitutes substitutes,
            Directory directory,
            Time time) {
        this.beans = beans;
        this.conferences = conferences;
        this.invitations = invitations;
        this.table = table;
        this.substitutes = substitutes;
        this.directory = directory;
        this.next = time.today().plusDays(7);
        this.some = new SomeConference(beans);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(beans);
    }

    /** Of next week, with youth protection asked; they cannot come and offer their colleague. */
    private UUID offered() {
        Prepare plain = some.onDay(next);
        UUID conference = conferences.prepare(
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
                        List.of(new Invitee(youth(), "involved", "Werkt met Tim")),
                        plain.family(),
                        plain.questions()));
        invitations.reply(
                some.house.youthProtection(), gathering(conference), new Reply("declined", "Verlof", colleague()), 0);
        return conference;
    }

    private UUID youth() {
        return some.house.id(Who.YOUTH_PROTECTION);
    }

    private UUID colleague() {
        return some.house.id(Who.SECOND_DIRECTOR);
    }

    private UUID gathering(UUID conference) {
        return conferences
                .view(some.chair, conference)
                .gathering()
                .orElseThrow()
                .id();
    }

    private List<UUID> asked(UUID conference) {
        return conferences.view(some.chair, conference).gathering().orElseThrow().attendance().stream()
                .map(Attendance::person)
                .toList();
    }

    @Test
    void aColleagueWhoIsInTheCaseIsAskedForTheSame() {
        some.house.join(some.family.id(), Who.SECOND_DIRECTOR);
        UUID conference = offered();
        table.accept(some.chair, gathering(conference), youth());
        assertThat(asked(conference)).contains(colleague()).doesNotContain(youth());
        assertThat(conferences
                        .view(some.chair, conference)
                        .gathering()
                        .orElseThrow()
                        .attendance()
                        .getFirst()
                        .reason())
                .isEqualTo("Werkt met Tim");
        assertThat(substitutes.of(some.chair, List.of(gathering(conference))).get(gathering(conference)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.absentName()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
                    assertThat(each.reason()).isEqualTo("Verlof");
                    assertThat(each.acceptedBy()).isEqualTo(Who.PROCESS_DIRECTOR.fullName());
                });
    }

    @Test
    void aColleagueWhoIsNotInTheCaseIsGivenAPlaceInItFirstAndHearsNothingBefore() {
        UUID conference = offered();
        UUID gathering = gathering(conference);
        assertThat(refusalOf(() -> table.accept(some.chair, gathering, youth())))
                .isEqualTo(new Refusal.Conflict(
                        "gathering.refused.substitute-outside", List.of(Who.SECOND_DIRECTOR.fullName())));
        Actor colleague = some.house.actor(Who.SECOND_DIRECTOR);
        assertThat(refusalOf(() -> invitations.view(colleague, gathering))).isEqualTo(new Refusal.NotFound());
        some.house.join(some.family.id(), Who.SECOND_DIRECTOR);
        table.accept(some.chair, gathering, youth());
        assertThat(invitations.view(colleague, gathering).asked()).isTrue();
    }

    @Test
    void isTakenOverByWhoChairsOrWrites() {
        some.house.join(some.family.id(), Who.SECOND_DIRECTOR);
        UUID gathering = gathering(offered());
        for (Actor other : List.of(some.house.youthProtection(), some.house.caseDirector())) {
            assertThat(refusalOf(() -> table.accept(other, gathering, youth())))
                    .isInstanceOfAny(Refusal.MayNot.class, Refusal.NotFound.class);
        }
        assertThat(refusalOf(() -> table.accept(some.chair, gathering, some.house.id(Who.MENTAL_HEALTH))))
                .isEqualTo(new Refusal.Conflict("gathering.refused.no-substitute", List.of()));
    }

    @Test
    void nobodySitsDownWithAClientWhoseOrganisationGotTheSeatOfTheProsecutionMeanwhile() {
        House apart = House.another(beans);
        some = new SomeConference(beans, apart);
        apart.join(some.family.id(), Who.SECOND_DIRECTOR);
        UUID conference = offered();
        directory.addSeat(
                apart.administrator(),
                new AddSeat(apart.partnership(), apart.organisation(Who.SECOND_DIRECTOR), "prosecution_service", ""));

        assertThat(refusalOf(() -> table.accept(some.chair, gathering(conference), youth())))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Refusal.FieldError::messageKey)
                                .containsOnly("meeting.check.parts.seat"));
        assertThat(asked(conference)).doesNotContain(colleague());
    }

    @Test
    void whoIsAskedAgainNeedsNobodyInstead() {
        some.house.join(some.family.id(), Who.SECOND_DIRECTOR);
        UUID conference = offered();
        table.accept(some.chair, gathering(conference), youth());
        Prepare plain = some.onDay(next);
        conferences.change(
                some.chair,
                conference,
                new Prepare(
                        plain.kind(),
                        plain.startsAt(),
                        plain.endsAt(),
                        "",
                        "",
                        "",
                        null,
                        null,
                        List.of(new Invitee(youth(), "involved", "Werkt met Tim")),
                        plain.family(),
                        plain.questions()),
                0);
        assertThat(substitutes.of(some.chair, List.of(gathering(conference)))).isEmpty();
    }
}
