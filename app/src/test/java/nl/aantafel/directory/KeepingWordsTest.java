package nl.aantafel.directory;

import static nl.aantafel.directory.KeepingDirectoryTest.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.WordAdvices.Origin;
import nl.aantafel.directory.WordAdvices.WordAdvice;
import nl.aantafel.directory.WordAdvices.WordInput;
import nl.aantafel.frame.PlainLanguage.Kind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.LanguageLook;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepingWordsTest {

    private static final TestDatabase DATABASE = TestDatabase.copy();

    private final World world;
    private final WordAdvices words;
    private final LanguageHelp help;
    private final Actor ada;
    private final Actor piet;

    KeepingWordsTest() throws SQLException {
        world = new World(DATABASE);
        words = world.bean(WordAdvices.class);
        help = world.bean(LanguageHelp.class);
        ada = world.begun();
        UUID police = world.organisation(ada, "Politie Waterland");
        UUID person = world.professional(ada, police, "Piet Agent", "piet@politie.example");
        world.role(ada, person, Roles.PARTICIPANT, null);
        piet = Actor.professional(person);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        world.close();
    }

    private static WordInput word(String word, String better, boolean given) {
        return new WordInput("nl", word, better, "Omdat.", Kind.BLAMING, given);
    }

    private Optional<WordAdvice> find(String word) {
        return words.of(ada, world.partnership()).stream()
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    private LanguageLook look(String text) {
        return help.look(piet, text);
    }

    @Test
    void beginsWithTheListOfTheFrame() {
        assertThat(find("vechtscheiding*")).get().satisfies(each -> {
            assertThat(each.origin()).isEqualTo(Origin.LIST);
            assertThat(each.given()).isTrue();
            assertThat(each.version()).isZero();
        });
        assertThat(look("Dit is een vechtscheiding.").words())
                .extracting(LanguageLook.Word::better)
                .containsExactly("complexe scheiding");
    }

    @Test
    void aWordThatIsAddedIsToldToWhoWritesAtOnce() {
        words.keep(ada, world.partnership(), word("  Lastig   gezin ", "gezin", true), 0);

        assertThat(find("lastig gezin").orElseThrow().origin()).isEqualTo(Origin.OWN);
        assertThat(find("lastig gezin").orElseThrow().changedBy()).isNotEmpty();
        assertThat(look("Een lastig gezin.").words())
                .singleElement()
                .satisfies(each -> assertThat(each.blaming()).isTrue());
    }

    @Test
    void aWordThatIsSwitchedOffIsToldNoMoreAndStaysInTheList() {
        words.keep(ada, world.partnership(), word("vechtscheiding*", "complexe scheiding", false), 0);

        assertThat(look("Een vechtscheiding.").words()).isEmpty();
        assertThat(find("vechtscheiding*").orElseThrow().given()).isFalse();
    }

    @Test
    void aChangedWordGoesBackToTheListOfTheFrame() {
        words.keep(ada, world.partnership(), word("vechtscheiding*", "uit elkaar gaan", true), 0);
        assertThat(find("vechtscheiding*").orElseThrow().better()).isEqualTo("uit elkaar gaan");

        words.original(ada, world.partnership(), "nl", "vechtscheiding*", 1);

        assertThat(find("vechtscheiding*").orElseThrow().better()).isEqualTo("complexe scheiding");
        assertThat(find("vechtscheiding*").orElseThrow().origin()).isEqualTo(Origin.LIST);
    }

    @Test
    void whoWasSecondSeesWhatStandsThereNow() {
        words.keep(ada, world.partnership(), word("lastig", "eerste", true), 0);

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> words.keep(ada, world.partnership(), word("lastig", "tweede", true), 0));

        assertThat(refused.refusal()).isInstanceOfSatisfying(Refusal.Stale.class, stale -> {
            assertThat(stale.currentVersion()).isEqualTo(1);
            assertThat(stale.current()).containsEntry("beter", "eerste");
        });
    }

    @Test
    void refusesAWordWithoutABetterOneAndAStarInTheMiddle() {
        assertThat(wrong(() -> words.keep(ada, world.partnership(), word("lastig", " ", true), 0)))
                .containsExactly("beter: check.required");
        assertThat(wrong(() -> words.keep(ada, world.partnership(), word("las*tig", "iets", true), 0)))
                .containsExactly("woord: directory.words.refusal.star");
        assertThat(wrong(() -> words.keep(ada, world.partnership(), word("*", "iets", true), 0)))
                .containsExactly("woord: directory.words.refusal.star");
        assertThat(wrong(() -> words.keep(
                        ada, world.partnership(), new WordInput("fr", "mot", "iets", "", Kind.HARD, true), 0)))
                .containsExactly("taal: check.choose");
    }

    @Test
    void aPreviewShowsWhatAWriterWouldSeeAndKeepsNothing() {
        LanguageLook look = words.preview(
                ada, world.partnership(), word("lastig*", "moeilijk", true), "Een lastige vechtscheiding.");

        assertThat(look.words()).extracting(LanguageLook.Word::written).containsExactly("lastige", "vechtscheiding");
        assertThat(find("lastig*")).isEmpty();
        assertThat(words.preview(
                                ada,
                                world.partnership(),
                                word("vechtscheiding*", "complexe scheiding", false),
                                "Een vechtscheiding.")
                        .words())
                .isEmpty();
    }

    @Test
    void onlyTheFunctionalAdministratorKeepsWords() {
        assertThat(catchThrowableOfType(RefusedException.class, () -> words.of(piet, world.partnership())))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        RefusedException.class,
                        () -> words.keep(piet, world.partnership(), word("lastig", "iets", true), 0)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        RefusedException.class,
                        () -> words.preview(piet, world.partnership(), word("lastig", "iets", true), "")))
                .isNotNull();
    }

    @Test
    void whoWorksInNoPartnershipIsToldNothing() {
        assertThat(help.look(Actor.professional(UUID.randomUUID()), "Een vechtscheiding.")
                        .empty())
                .isTrue();
    }
}
