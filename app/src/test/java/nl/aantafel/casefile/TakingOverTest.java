package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.TakingOver.Request;
import nl.aantafel.casefile.TakingOver.State;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What another brought goes into one's own file only when they allow it. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TakingOverTest {

    private static final String NEEDED = "Voor het behandelplan";

    private final House house;
    private final Statements statements;
    private final TakingOver takingOver;
    private final Sharing sharing;
    private final Below below;
    private final DSLContext behind;

    TakingOverTest(BeanFactory beans, TestDatabase database) {
        house = House.of(beans);
        statements = beans.getBean(Statements.class);
        takingOver = beans.getBean(TakingOver.class);
        sharing = beans.getBean(Sharing.class);
        below = new Below(database, beans.getBean(Time.class));
        behind = TestDatabase.sql(database.superuser());
    }

    private UUID said(Case on) {
        return statements.write(
                house.youthProtection(),
                on.id(),
                Shares.sentence(house.id(Who.YOUTH_PROTECTION), "Zij slaapt slecht.", "relations", Shares.ALL));
    }

    private Request only(Actor reader, Case on) {
        List<Request> all = takingOver.of(reader, on.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void whatIsAllowedIsTakenAndItsOwnerSeesByWhomAndWhen() {
        Case on = house.takenUpCase();
        UUID id = said(on);
        UUID request = takingOver.ask(house.mentalHealth(), on.id(), id, NEEDED);
        assertThat(sharing.waiting(house.youthProtection()).requests()).containsEntry(on.id(), 1);
        assertThat(only(house.youthProtection(), on)).satisfies(asked -> {
            assertThat(asked.asker()).isEqualTo(Who.MENTAL_HEALTH.fullName());
            assertThat(asked.reason()).isEqualTo(NEEDED);
            assertThat(asked.state()).isEqualTo(State.ASKED);
        });
        assertThat(refusalOf(() -> takingOver.take(house.mentalHealth(), on.id(), request)))
                .isInstanceOf(Refusal.Conflict.class);
        takingOver.answer(house.youthProtection(), on.id(), request, true, "");
        takingOver.take(house.mentalHealth(), on.id(), request);
        StatementView taken = takingOver.taken(house.mentalHealth(), on.id(), request);
        assertThat(taken.text()).isEqualTo("Zij slaapt slecht.");
        UUID corrected = statements.correct(
                house.youthProtection(),
                on.id(),
                id,
                Shares.sentence(house.id(Who.YOUTH_PROTECTION), "Zij slaapt beter.", "relations", Shares.ALL));
        assertThat(only(house.youthProtection(), on)).satisfies(known -> {
            assertThat(known.state()).isEqualTo(State.TAKEN);
            assertThat(known.takenAt()).isNotNull();
            assertThat(known.statement()).as("stands with the newest version").isEqualTo(corrected);
        });
        assertThat(behind.fetchValue(
                        "select count(*) from audit.line where case_id = ? and action = 'EXPORT' and activity = 'take-over.taken'",
                        on.id()))
                .isEqualTo(1L);
    }

    @Test
    void aRefusalSaysWhyAndCannotBeOverruled() {
        Case on = house.takenUpCase();
        UUID request = takingOver.ask(house.mentalHealth(), on.id(), said(on), NEEDED);
        for (Actor other : List.of(house.secretary(), house.caseDirector(), house.processDirector())) {
            assertThat(refusalOf(() -> takingOver.answer(other, on.id(), request, true, "")))
                    .isEqualTo(new Refusal.NotFound());
        }
        assertThat(fieldsOf(() -> takingOver.answer(house.youthProtection(), on.id(), request, false, " ")))
                .containsExactly(Map.entry("reden", "casefile.refusal.take-over-why"));
        takingOver.answer(house.youthProtection(), on.id(), request, false, "Het is nog niet nagegaan.");
        assertThat(only(house.mentalHealth(), on)).satisfies(refused -> {
            assertThat(refused.state()).isEqualTo(State.REFUSED);
            assertThat(refused.answerReason()).isEqualTo("Het is nog niet nagegaan.");
        });
        assertThat(refusalOf(() -> takingOver.take(house.mentalHealth(), on.id(), request)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> takingOver.answer(house.youthProtection(), on.id(), request, true, "")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void oneAsksForWhatOneReadsAndDidNotBringAndOnce() {
        Case on = house.takenUpCase();
        UUID id = said(on);
        assertThat(refusalOf(() -> takingOver.ask(house.youthProtection(), on.id(), id, NEEDED)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(fieldsOf(() -> takingOver.ask(house.mentalHealth(), on.id(), id, " ")))
                .containsOnlyKeys("reden");
        takingOver.ask(house.mentalHealth(), on.id(), id, NEEDED);
        assertThat(refusalOf(() -> takingOver.ask(house.mentalHealth(), on.id(), id, NEEDED)))
                .isInstanceOf(Refusal.Conflict.class);
        UUID hidden = statements.write(
                house.youthProtection(),
                on.id(),
                Shares.sentence(
                        house.id(Who.YOUTH_PROTECTION),
                        "Verborgen",
                        "relations",
                        Shares.people(house.id(Who.CASE_DIRECTOR))));
        assertThat(refusalOf(() -> takingOver.ask(house.mentalHealth(), on.id(), hidden, NEEDED)))
                .isEqualTo(new Refusal.NotFound());
        for (Actor elsewhere : List.of(house.veiligThuis(), house.outsider())) {
            assertThat(refusalOf(() -> takingOver.ask(elsewhere, on.id(), id, NEEDED)))
                    .isInstanceOfAny(Refusal.NotFound.class, Refusal.MayNot.class);
        }
    }

    @Test
    void whatWasWithdrawnIsNotTakenAnyMore() {
        Case on = house.takenUpCase();
        UUID id = said(on);
        UUID request = takingOver.ask(house.mentalHealth(), on.id(), id, NEEDED);
        takingOver.answer(house.youthProtection(), on.id(), request, true, "");
        statements.withdraw(house.youthProtection(), on.id(), id);
        assertThat(refusalOf(() -> takingOver.take(house.mentalHealth(), on.id(), request)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(only(house.mentalHealth(), on).text()).isEmpty();
    }

    @Test
    void belowTheUseCasesNobodyAnswersForAnother() {
        Case on = house.takenUpCase();
        UUID request = takingOver.ask(house.mentalHealth(), on.id(), said(on), NEEDED);
        String all = "select 1 from casefile.taking_over where id = ?";
        assertThat(below.run(house.youthProtection(), all, request)).isEqualTo(1);
        for (Actor other : List.of(house.secretary(), house.caseDirector(), house.outsider(), house.veiligThuis())) {
            assertThat(below.run(other, all, request)).isZero();
        }
        String allow = "update casefile.taking_over set answer = 'allowed', answered_at = now() where id = ?";
        for (Actor other : List.of(house.mentalHealth(), house.secretary())) {
            assertThat(below.run(other, allow, request)).isZero();
        }
        assertThatThrownBy(() -> below.run(
                        house.youthProtection(),
                        "update casefile.taking_over set answer = 'allowed', answered_at = now(), taken_at = now() where id = ?",
                        request))
                .hasStackTraceContaining("ERROR: ");
        assertThatThrownBy(() -> below.run(
                        house.mentalHealth(),
                        "update casefile.taking_over set owner_id = ? where id = ?",
                        house.id(Who.MENTAL_HEALTH),
                        request))
                .hasStackTraceContaining("ERROR: ");
    }
}
