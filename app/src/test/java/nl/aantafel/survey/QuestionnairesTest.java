package nl.aantafel.survey;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.survey.Questionnaires.Begin;
import nl.aantafel.survey.Questionnaires.View;
import nl.aantafel.survey.domain.QuestionnaireEdit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class QuestionnairesTest {

    private static final String QUICKSCAN = "quickscan_divorce_2025";

    private final Questionnaires questionnaires;
    private final House house;
    private final Actor merel;

    QuestionnairesTest(BeanFactory beans) {
        questionnaires = beans.getBean(Questionnaires.class);
        house = House.another(beans);
        merel = house.actor(Who.RESEARCHER);
    }

    private UUID quickscan() {
        return questionnaires.beginSupplied(merel, house.partnership(), QUICKSCAN);
    }

    private UUID empty(String key) {
        return questionnaires.begin(merel, new Begin(house.partnership(), key, "Proef", "Trial"));
    }

    private View read(UUID id) {
        return questionnaires.read(merel, id);
    }

    private static Questionnaire titled(Questionnaire from, String title) {
        return new Questionnaire(
                from.key(), new Label(title, title), from.intro(), from.thanks(), 0, 0, "", from.sections());
    }

    @Test
    void doNotExistForWhoIsNoResearcherOfThePartnership() {
        UUID id = quickscan();
        for (Actor other : List.of(house.processDirector(), house.administrator(), house.outsider())) {
            assertThat(refusalOf(() -> questionnaires.partnerships(other))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> questionnaires.list(other, house.partnership(), "", false)))
                    .isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> questionnaires.read(other, id))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> questionnaires.publish(other, id, 0))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> questionnaires.export(other, id, 1))).isEqualTo(new Refusal.NotFound());
        }
    }

    @Test
    void beginWithOneThatComesWithTheHouse() {
        UUID id = quickscan();
        assertThat(read(id).content())
                .isEqualTo(new SuppliedQuestionnaires().find(QUICKSCAN).orElseThrow());
        assertThat(read(id).published()).isFalse();
        assertThat(questionnaires.supplied(merel, house.partnership()))
                .filteredOn(each -> each.key().equals(QUICKSCAN))
                .allMatch(Questionnaires.Supplied::taken);
        assertThat(fieldsOf(this::quickscan)).containsKey("meegeleverd");
    }

    @Test
    void aKeyIsTakenOnceAndHasItsForm() {
        empty("proef_1");
        assertThat(fieldsOf(() -> empty("proef_1"))).containsOnlyKeys("sleutel");
        assertThat(fieldsOf(() -> empty("Proef 2"))).containsOnlyKeys("sleutel");
        assertThat(fieldsOf(() -> empty(""))).containsOnlyKeys("sleutel");
    }

    @Test
    void theListIsSearchedByTitleAndKey() {
        quickscan();
        empty("ander");
        assertThat(questionnaires.list(merel, house.partnership(), "SCHEIDINGEN quickscan", false))
                .extracting(Questionnaires.Line::key)
                .containsExactly(QUICKSCAN);
        assertThat(questionnaires.list(merel, house.partnership(), "", false)).hasSize(2);
        assertThat(questionnaires.list(merel, house.partnership(), "nergens", false))
                .isEmpty();
    }

    @Test
    void aDraftIsSavedByWhoReadItLast() {
        UUID id = empty("proef");
        long version = read(id).rowVersion();
        long next = questionnaires.save(merel, id, version, titled(read(id).content(), "Nieuw"));
        assertThat(read(id).content().title().nl()).isEqualTo("Nieuw");
        assertThat(read(id).rowVersion()).isEqualTo(next);
        assertThat(refusalOf(() -> questionnaires.save(merel, id, version, titled(read(id).content(), "Te laat"))))
                .isInstanceOfSatisfying(Refusal.Stale.class, stale -> {
                    assertThat(stale.current()).containsEntry("titel", "Nieuw");
                    assertThat(stale.changedBy()).isNotBlank();
                });
    }

    @Test
    void aDraftIsThrownAwayAndWhatIsPublishedStays() {
        UUID id = quickscan();
        questionnaires.publish(merel, id, 0);
        View published = read(id);
        questionnaires.next(merel, id);
        long version = questionnaires.save(merel, id, 0, titled(read(id).content(), "Tweede"));
        assertThat(refusalOf(() -> questionnaires.discard(merel, id, version - 1)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(refusalOf(() -> questionnaires.discard(house.processDirector(), id, version)))
                .isEqualTo(new Refusal.NotFound());

        assertThat(questionnaires.discard(merel, id, version)).isTrue();
        assertThat(read(id)).isEqualTo(published);
        assertThat(questionnaires.list(merel, house.partnership(), "scheidingen", false))
                .extracting(Questionnaires.Line::draft)
                .containsExactly(false);
        assertThat(refusalOf(() -> questionnaires.discard(merel, id, 1))).isInstanceOf(Refusal.Conflict.class);
        assertThat(questionnaires.next(merel, id)).isEqualTo(2);
    }

    @Test
    void whatWasNeverPublishedGoesWithItsDraft() {
        UUID id = empty("proef");
        assertThat(questionnaires.discard(merel, id, 0)).isFalse();
        assertThat(refusalOf(() -> questionnaires.read(merel, id))).isEqualTo(new Refusal.NotFound());
        assertThat(questionnaires.list(merel, house.partnership(), "", false)).isEmpty();
        assertThat(empty("proef")).isNotEqualTo(id);
    }

    @Test
    void theKeyStaysOverAllVersions() {
        UUID id = empty("proef");
        Questionnaire other = new Questionnaire(
                "heel_anders",
                new Label("A", "A"),
                Questionnaire.NO_WORDS,
                Questionnaire.NO_WORDS,
                0,
                0,
                "",
                List.of());
        questionnaires.save(merel, id, 0, other);
        assertThat(read(id).content().key()).isEqualTo("proef");
    }

    @Test
    void aPublishedVersionNeverChanges() {
        UUID id = quickscan();
        questionnaires.publish(merel, id, 0);
        Questionnaire published = read(id).content();
        assertThat(refusalOf(() -> questionnaires.save(merel, id, 1, titled(published, "Anders"))))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(() -> questionnaires.publish(merel, id, 1))).isInstanceOf(Refusal.Conflict.class);

        assertThat(questionnaires.next(merel, id)).isEqualTo(2);
        assertThat(refusalOf(() -> questionnaires.next(merel, id))).isInstanceOf(Refusal.Conflict.class);
        questionnaires.save(merel, id, 0, titled(read(id).content(), "Tweede"));
        assertThat(read(id).number()).isEqualTo(2);
        assertThat(questionnaires.read(merel, id, 1).content()).isEqualTo(published);
        assertThat(read(id).versions())
                .extracting(Questionnaires.VersionLine::published)
                .containsExactly(false, true);
    }

    @Test
    void findingsHoldUpPublishing() {
        UUID id = empty("proef");
        assertThat(refusalOf(() -> questionnaires.publish(merel, id, 0))).isInstanceOf(Refusal.Conflict.class);
        assertThat(questionnaires.findings(merel, id, 1))
                .extracting(Finding::what)
                .containsExactly(Finding.What.NO_QUESTIONS);
    }

    @Test
    void aFileOfAKnownOneBecomesItsNextVersion() {
        UUID id = quickscan();
        String file = questionnaires.export(merel, id, 1);
        assertThat(refusalOf(() -> questionnaires.bring(merel, house.partnership(), file)))
                .as("a draft is there already")
                .isInstanceOf(Refusal.Conflict.class);
        questionnaires.publish(merel, id, 0);
        assertThat(questionnaires.bring(merel, house.partnership(), file)).isEqualTo(id);
        assertThat(read(id).number()).isEqualTo(2);
        UUID other = questionnaires.bring(
                merel, house.partnership(), file.replace("key: " + QUICKSCAN, "key: quickscan_2027"));
        assertThat(other).isNotEqualTo(id);
        assertThat(fieldsOf(() -> questionnaires.bring(merel, house.partnership(), "geen: vragenlijst")))
                .containsKey("bestand");
        assertThat(fieldsOf(() -> questionnaires.bring(
                        merel, house.partnership(), file.replace("key: " + QUICKSCAN, "key: \"a b\""))))
                .containsKey("bestand");
    }

    @Test
    void aFileOfLimeSurveyComesInWithWhatIsLeftOut() {
        UUID id = quickscan();
        Questionnaires.Handed handed = questionnaires.exportLime(merel, id, 1);
        assertThat(handed.left()).isNotEmpty();
        questionnaires.publish(merel, id, 0);
        Questionnaires.Brought brought = questionnaires.bringLime(merel, house.partnership(), handed.content());
        assertThat(brought.id()).isEqualTo(id);
        assertThat(brought.left()).isEmpty();
        assertThat(read(id).number()).isEqualTo(2);
    }

    @Test
    void oneInTheArchiveIsReadAndNotChanged() {
        UUID id = quickscan();
        questionnaires.archive(merel, id, true);
        assertThat(questionnaires.list(merel, house.partnership(), "", false)).isEmpty();
        assertThat(questionnaires.list(merel, house.partnership(), "", true)).hasSize(1);
        assertThat(read(id).archived()).isTrue();
        assertThat(refusalOf(() -> questionnaires.publish(merel, id, 0))).isInstanceOf(Refusal.Conflict.class);
        questionnaires.archive(merel, id, false);
        questionnaires.publish(merel, id, 0);
    }

    @Test
    void aCopyHasAKeyOfItsOwn() {
        UUID id = quickscan();
        UUID copy = questionnaires.copy(merel, id, 1, "eigen_quickscan");
        assertThat(read(copy).content().sections()).isEqualTo(read(id).content().sections());
        assertThat(read(copy).content().key()).isEqualTo("eigen_quickscan");
        assertThat(fieldsOf(() -> questionnaires.copy(merel, id, 1, QUICKSCAN))).containsKey("sleutel");
    }

    @Test
    void aRouteIsWalkedWithoutKeepingAnything() {
        UUID id = quickscan();
        List<String> shown = questionnaires.preview(merel, id, 1, Map.of("status", Answer.of("h"))).stream()
                .flatMap(page -> page.questions().stream())
                .map(Question::key)
                .toList();
        assertThat(shown).contains("reason", "regions_short").doesNotContain("offer", "since");
    }

    @Test
    void aDraftMayHoldAQuestionThatIsNotFinishedYet() {
        UUID id = empty("proef");
        Questionnaire half = QuestionnaireEdit.addSection(
                read(id).content(),
                new Section("deel_1", new Label("Deel", ""), Questionnaire.NO_WORDS, List.of(), List.of()));
        questionnaires.save(merel, id, 0, half);
        assertThat(read(id).heldUp()).isTrue();
    }
}
