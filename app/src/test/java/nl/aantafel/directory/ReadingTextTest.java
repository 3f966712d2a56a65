package nl.aantafel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.PlainLanguage;
import nl.aantafel.page.LanguageLook;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

    private static final PlainLanguage RULES =
            new FrameCatalogue().frame("care_and_safety_house").plainLanguage().orElseThrow();

    private static LanguageLook look(String text, KnownWord... words) {
        return new ReadingText(RULES).look(text, List.of(words));
    }

    private static KnownWord blaming(String word) {
        return new KnownWord(word, "iets anders", "", true);
    }

    @Test
    void marksASentenceOfMoreThanTwentyWordsAndNotOneOfTwenty() {
        String twenty = "Wij " + "en ".repeat(18) + "u.";
        assertThat(look(twenty).tooLong()).isEmpty();
        assertThat(look("Ook " + twenty).tooLong())
                .singleElement()
                .satisfies(each -> assertThat(each.words()).isEqualTo(21));
    }

    @Test
    void tellsTheAverageOfTheSentences() {
        LanguageLook look = look("Wij praten. Wij praten met u en met uw moeder.");
        assertThat(look.sentences()).isEqualTo(2);
        assertThat(look.average()).isEqualTo(5);
        assertThat(look.fine()).isTrue();
    }

    @Test
    void namesABlamingWordInEveryEndingAndCase() {
        assertThat(look("Deze Vechtscheidingen. VECHTSCHEIDING.", blaming("vechtscheiding*"))
                        .words())
                .extracting(LanguageLook.Word::written)
                .containsExactly("Vechtscheidingen", "VECHTSCHEIDING");
    }

    @Test
    void namesAWordOnceAndCountsIt() {
        assertThat(look("Een dader is een dader.", blaming("dader")).words())
                .singleElement()
                .satisfies(each -> assertThat(each.times()).isEqualTo(2));
    }

    @Test
    void leavesAloneWhatOnlyLooksLikeAWord() {
        assertThat(look("De daders en het woordadvies.", blaming("dader"), blaming("woord"))
                        .words())
                .isEmpty();
    }

    @Test
    void findsSeveralWordsAlsoOverTheEndOfALine() {
        assertThat(look("Dit is met betrekking\ntot u.", blaming("met betrekking tot"))
                        .words())
                .hasSize(1);
    }

    @Test
    void theLongestFitsFirst() {
        assertThat(look("Een multiprobleemgezin.", blaming("probleemgezin*"), blaming("multiprobleemgezin*"))
                        .words())
                .extracting(LanguageLook.Word::written)
                .containsExactly("multiprobleemgezin");
    }

    @Test
    void theLanguageHelperNeverTouchesAQuotation() {
        LanguageLook look = look("Vader zegt: “het is een vechtscheiding”. Wij luisteren.", blaming("vechtscheiding*"));
        assertThat(look.words()).isEmpty();
        assertThat(look("“" + "woord ".repeat(40) + "”").tooLong()).isEmpty();
    }

    @Test
    void everyWordOfTheStartingListIsFoundInASentenceWithIt() {
        RULES.lists()
                .forEach(list -> list.words().forEach(word -> {
                    String written = word.word().replace("*", "en");
                    assertThat(look("Dit is " + written + " hier.", new KnownWord(word.word(), word.better(), "", true))
                                    .words())
                            .as(word.word())
                            .hasSize(1);
                }));
    }

    @Test
    void noBetterWordIsItselfOnTheList() {
        List<KnownWord> all = RULES.lists().stream()
                .flatMap(list -> list.words().stream())
                .map(word -> new KnownWord(word.word(), word.better(), "", false))
                .toList();
        all.forEach(word -> assertThat(
                        new ReadingText(RULES).look(word.better(), all).words())
                .as(word.word() + " → " + word.better())
                .isEmpty());
    }

    @Test
    void aVeryLongTextIsLookedAtQuickly() {
        List<KnownWord> all = RULES.lists().stream()
                .flatMap(list -> list.words().stream())
                .map(word -> new KnownWord(word.word(), word.better(), "", false))
                .toList();
        assertThat(new ReadingText(RULES)
                        .look("aanhaling ' \" ".repeat(100_000), all)
                        .sentences())
                .isNotNegative();
    }
}
