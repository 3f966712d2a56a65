package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.EvaluationForm;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.page.Texts;
import nl.aantafel.support.PlainPaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What clients read is short (screens.md 5): counted as the language helper counts. A text is for clients when its key begins with
 * {@code client.}; the other beginnings are of letters and pages that were there before.
 */
class ClientTextsTest {

    private static final List<String> FOR_CLIENTS =
            List.of("client.", "page.client.", "rights.letter.", "referral.letter.", "plan.person.");

    private final Texts texts = new Texts();

    ClientTextsTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void allClientTextsHaveAtMostFifteenWordsASentenceOnAverage(String language) {
        Map<String, String> all = forClients(language);
        FOR_CLIENTS.forEach(beginning -> {
            List<String> some = all.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(beginning))
                    .map(Map.Entry::getValue)
                    .toList();
            assertThat(some).as(beginning).isNotEmpty();
        });
        assertThat(PlainPaper.average(all.values())).isLessThanOrEqualTo(PlainPaper.RULES.average());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noClientTextHasALongSentence(String language) {
        Map<String, String> tooLong = new TreeMap<>();
        forClients(language)
                .forEach((key, text) -> PlainPaper.sentences(List.of(text)).stream()
                        .filter(each -> each.words() > PlainPaper.RULES.longest())
                        .forEach(each -> tooLong.put(key, each.words() + ": " + each.text())));
        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theFormsForClientsHaveAtMostFifteenWordsASentenceOnAverage(String language) {
        List<String> words = new FrameCatalogue()
                .all().stream()
                        .flatMap(frame -> frame.evaluations().stream())
                        .filter(form -> form.by() == EvaluationForm.By.CLIENT)
                        .flatMap(form -> Stream.concat(
                                Stream.of(form.label(), form.intro(), form.privacy()),
                                form.items().stream().map(Coded::label)))
                        .map(label -> label.in(Locale.of(language)))
                        .toList();
        assertThat(PlainPaper.average(words)).isLessThanOrEqualTo(PlainPaper.RULES.average());
    }

    private Map<String, String> forClients(String language) {
        Map<String, String> all = new TreeMap<>();
        texts.all(language).forEach((key, text) -> {
            if (FOR_CLIENTS.stream().anyMatch(key::startsWith)) {
                all.put(key, text);
            }
        });
        return all;
    }
}
