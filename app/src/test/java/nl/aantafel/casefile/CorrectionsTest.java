package nl.aantafel.casefile;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What was written never changes; a newer version takes its place. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CorrectionsTest {

    private final Laid laid;
    private final House house;
    private final Statements statements;

    CorrectionsTest(BeanFactory beans) {
        laid = new Laid(beans);
        house = laid.house;
        statements = laid.statements;
    }

    private static Write write(Speaker speaker, String text, Set<String> categories, String question) {
        return new Write(
                text,
                "",
                "",
                speaker,
                null,
                "",
                Set.of(),
                categories,
                "",
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                question,
                null);
    }

    private StatementView read(Actor actor, Case on, UUID id) {
        return statements.byIds(actor, on.id(), List.of(id)).getFirst();
    }

    @Test
    void aCorrectionSupersedesAndKeepsWhatItDoesNotName() {
        Case on = house.takenUpCase();
        Speaker own = Speaker.professional(house.id(Who.YOUTH_PROTECTION));
        UUID first =
                statements.write(house.youthProtection(), on.id(), write(own, "Hij drinkt.", Set.of("health"), ""));
        statements.addOwnView(house.caseDirector(), on.id(), first, on.father(), "Ik drink niet.", null);
        UUID second = statements.correct(house.youthProtection(), on.id(), first, Write.sentence(own, "Hij dronk."));
        StatementView view = read(house.caseDirector(), on, second);
        assertThat(view.supersedes()).isEqualTo(first);
        assertThat(view.categories()).containsExactly("health");
        assertThat(view.ownViews()).extracting(Statements.OwnViewView::text).containsExactly("Ik drink niet.");
        assertThat(read(house.caseDirector(), on, first)).satisfies(old -> {
            assertThat(old.supersededBy()).isEqualTo(second);
            assertThat(old.text()).isEqualTo("Hij drinkt.");
            assertThat(old.ownViews()).hasSize(1);
        });
        assertThat(statements.list(house.caseDirector(), on.id(), Query.all(10)).rows())
                .extracting(StatementView::id)
                .contains(second)
                .doesNotContain(first);
        assertThat(refusalOf(
                        () -> statements.correct(house.youthProtection(), on.id(), first, Write.sentence(own, "x"))))
                .isEqualTo(new Refusal.Conflict("casefile.refusal.superseded", List.of()));
    }

    @Test
    void onlyWriterSpeakerOrDeskCorrect() {
        Case on = house.takenUpCase();
        UUID id = statements.write(
                house.secretary(),
                on.id(),
                Write.sentence(Speaker.professional(house.id(Who.YOUTH_PROTECTION)), "Rommelig huis."));
        Write better = Write.sentence(Speaker.professional(house.id(Who.YOUTH_PROTECTION)), "Rommelige gang.");
        assertThat(refusalOf(() -> statements.correct(house.mentalHealth(), on.id(), id, better)))
                .isEqualTo(new Refusal.MayNot("casefile.refusal.not-your-statement"));
        UUID next = statements.correct(house.youthProtection(), on.id(), id, better);
        assertThat(statements.correct(house.processDirector(), on.id(), next, better))
                .isNotNull();
    }

    @Test
    void onlyWhoLeadsWritesForAnother() {
        Case on = house.takenUpCase();
        Write other = Write.sentence(Speaker.professional(house.id(Who.MENTAL_HEALTH)), "Dat zei zij.");
        assertThat(refusalOf(() -> statements.write(house.youthProtection(), on.id(), other)))
                .isEqualTo(new Refusal.MayNot("casefile.refusal.for-another"));
    }
}
