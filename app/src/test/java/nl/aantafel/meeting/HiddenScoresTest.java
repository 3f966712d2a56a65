package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.SCALE;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Nobody sees another's figure until the chair shows all at once. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HiddenScoresTest {

    private static final String SCORES = "select 1 from meeting.score where conference_id = ?";

    private final Conversations conversations;
    private final LiveTables tables;
    private final Below below;
    private final BeanFactory beans;
    private SomeConference some;
    private UUID conference;

    HiddenScoresTest(
            BeanFactory beans, Conversations conversations, LiveTables tables, TestDatabase database, Time time) {
        this.beans = beans;
        this.conversations = conversations;
        this.tables = tables;
        this.below = new Below(database, time);
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(beans);
        conference = some.started();
    }

    private Speaker professional(Who who) {
        return Speaker.professional(some.house.id(who));
    }

    private void own(Actor actor, Who who, int value) {
        conversations.score(actor, conference, new Score(SCALE, professional(who), value, "Daarom"));
    }

    private List<ScoreView> shown(Actor reader) {
        return beans.getBean(Conferences.class).view(reader, conference).scores();
    }

    @Test
    void evenTheDatabaseShowsEachOnlyTheirOwn() {
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 8);
        own(some.house.caseDirector(), Who.CASE_DIRECTOR, 3);
        assertThat(below.run(some.house.youthProtection(), SCORES, conference)).isEqualTo(1);
        assertThat(below.run(some.house.caseDirector(), SCORES, conference)).isEqualTo(1);
        assertThat(below.run(some.chair, SCORES, conference)).isZero();
        assertThat(below.run(some.chair, "update meeting.score set value = 1 where conference_id = ?", conference))
                .isZero();
        assertThat(shown(some.chair)).isEmpty();
        tables.reveal(some.chair, conference, SCALE);
        assertThat(below.run(some.house.youthProtection(), SCORES, conference)).isEqualTo(2);
        assertThat(shown(some.house.youthProtection()))
                .extracting(ScoreView::value)
                .containsExactlyInAnyOrder(8, 3);
    }

    @Test
    void theTableSeesWhoAnsweredAndNotWhat() {
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 8);
        LiveTables.Live seen = tables.of(some.house.caseDirector(), conference);
        assertThat(seen.answered().get(SCALE)).containsExactly(professional(Who.YOUTH_PROTECTION));
        assertThat(seen.unshown()).isEmpty();
        assertThat(tables.of(some.house.youthProtection(), conference).unshown())
                .extracting(ScoreView::value)
                .containsExactly(8);
    }

    @Test
    void oneChangesOnesOwnFigureUntilItIsShownAndAfterwardsVisibly() {
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 8);
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 7);
        tables.reveal(some.chair, conference, SCALE);
        assertThat(shown(some.chair).getFirst().whenRevealed()).isNull();
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 5);
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 4);
        ScoreView changed = shown(some.chair).getFirst();
        assertThat(changed.value()).isEqualTo(4);
        assertThat(changed.whenRevealed()).isEqualTo(7);
    }

    @Test
    void nobodyWritesOverAFigureSomebodyGaveThemselves() {
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 8);
        assertThat(refusalOf(() -> own(some.chair, Who.YOUTH_PROTECTION, 2))).isInstanceOf(Refusal.Conflict.class);
        assertThat(tables.of(some.house.youthProtection(), conference).unshown())
                .extracting(ScoreView::value)
                .containsExactly(8);
    }

    @Test
    void aMemberOfTheFamilyIsShownOnlyByTheirOwnChoiceThisTime() {
        Speaker mother = Speaker.family(some.family.mother());
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 8);
        conversations.score(some.chair, conference, new Score(SCALE, mother, 9, "Bang"));
        tables.reveal(some.chair, conference, SCALE);
        assertThat(shown(some.house.youthProtection()))
                .extracting(ScoreView::family)
                .containsExactly(false);
        assertThat(tables.of(some.house.youthProtection(), conference)
                        .answered()
                        .get(SCALE))
                .doesNotContain(mother);
        assertThat(below.run(some.house.youthProtection(), SCORES, conference)).isEqualTo(1);
        conversations.score(some.chair, conference, new Score(SCALE, mother, 9, "Bang", true));
        assertThat(shown(some.house.youthProtection()))
                .extracting(ScoreView::family)
                .contains(true);
        assertThat(below.run(
                        some.chair,
                        "select 1 from meeting.score where conference_id = ? and choice_by = ? and choice_at is not null",
                        conference,
                        some.chair.person()))
                .isEqualTo(1);
    }

    @Test
    void onlyWhoLeadsShowsThemAndNotBeforeThereIsSomethingToShow() {
        assertThat(refusalOf(() -> tables.reveal(some.chair, conference, SCALE)))
                .isInstanceOf(Refusal.Conflict.class);
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 8);
        assertThat(refusalOf(() -> tables.reveal(some.house.youthProtection(), conference, SCALE)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whatWasNotShownIsInNoReport() {
        own(some.house.youthProtection(), Who.YOUTH_PROTECTION, 8);
        own(some.chair, Who.CASE_DIRECTOR, 3);
        some.finalised(conference);
        assertThat(some.report(conference, 1).scores()).isEmpty();
    }
}
