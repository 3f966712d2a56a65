package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What is kept with a conference is of the same case, and comes to no settled report behind its back. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NamingConferencesTest {

    private final BeanFactory beans;
    private final Statements statements;
    private final Plans plans;
    private final Phases phases;
    private final Time time;
    private final TestDatabase database;
    private final SomeConference at;

    NamingConferencesTest(BeanFactory beans, TestDatabase database) {
        this.beans = beans;
        this.database = database;
        statements = beans.getBean(Statements.class);
        plans = beans.getBean(Plans.class);
        phases = beans.getBean(Phases.class);
        time = beans.getBean(Time.class);
        at = new SomeConference(beans);
    }

    private static Write sentence(UUID speaker, @Nullable UUID conference) {
        return Write.sentence(Speaker.professional(speaker), "Er was ruzie.").withConference(conference);
    }

    private static AgreementInput agreement(UUID who, UUID conference) {
        return new AgreementInput(
                null,
                "action",
                "Belt elke week",
                "",
                null,
                "",
                null,
                "",
                List.of(Party.professional(who)),
                List.of(),
                List.of(),
                conference,
                null);
    }

    private UUID write(Actor actor, UUID conference) {
        return statements.write(actor, at.family.id(), sentence(actor.person(), conference));
    }

    @Test
    void whatIsSaidDecidedOrAgreedIsOfAConferenceOfTheSameCase() {
        UUID elsewhere = new SomeConference(beans).started();
        for (UUID wrong : List.of(elsewhere, new UUID(4, 4))) {
            assertThat(fieldsOf(() -> write(at.chair, wrong))).containsEntry("overleg", "meeting.check.of-this-case");
            assertThat(fieldsOf(() ->
                            plans.agree(at.chair, at.family.id(), agreement(at.house.id(Who.YOUTH_PROTECTION), wrong))))
                    .containsEntry("overleg", "meeting.check.of-this-case");
            assertThat(fieldsOf(() -> phases.decide(
                            at.chair,
                            at.family.id(),
                            new Phases.Decide("immediate_safety", time.today(), "Er is geweld.", wrong))))
                    .containsEntry("overleg", "meeting.check.of-this-case");
        }
        UUID here = at.started();
        assertThatCode(() -> write(at.chair, here)).doesNotThrowAnyException();
    }

    @Test
    void aCorrectionMovesToNoConferenceOfAnotherCase() {
        UUID elsewhere = new SomeConference(beans).started();
        UUID said = write(at.chair, at.started());
        assertThat(fieldsOf(() ->
                        statements.correct(at.chair, at.family.id(), said, sentence(at.chair.person(), elsewhere))))
                .containsEntry("overleg", "meeting.check.of-this-case");
    }

    @Test
    void nothingIsPutWithASettledConferenceButByWhoMaySettleItAgain() {
        UUID settled = at.started();
        at.finalised(settled);
        Actor youthProtection = at.house.youthProtection();
        assertThat(refusalOf(() -> write(youthProtection, settled)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.finalised", List.of()));
        assertThat(refusalOf(() ->
                        plans.agree(youthProtection, at.family.id(), agreement(youthProtection.person(), settled))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.finalised", List.of()));
        assertThatCode(() -> write(at.chair, settled)).doesNotThrowAnyException();
    }

    @Test
    void aCorrectionStaysWithItsSettledConference() {
        UUID conference = at.started();
        UUID said = at.said(conference, Who.YOUTH_PROTECTION, "Tim is bang.");
        at.finalised(conference);
        assertThatCode(() -> statements.correct(
                        at.house.youthProtection(),
                        at.family.id(),
                        said,
                        sentence(at.house.id(Who.YOUTH_PROTECTION), null)))
                .doesNotThrowAnyException();
    }

    @Test
    void theDatabaseKeepsWhatBelongsToAConferenceInItsCase() {
        UUID conference = at.started();
        UUID other = new SomeConference(beans).family.id();
        assertThatThrownBy(() -> TestDatabase.sql(database.superuser())
                        .execute(
                                "insert into meeting.idea (id, case_id, conference_id, kind, text) values (gen_random_uuid(), ?, ?, 'idea', 'x')",
                                other,
                                conference))
                .hasStackTraceContaining("idea_conference_id_case_id_fkey");
    }
}
