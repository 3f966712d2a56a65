package nl.aantafel.survey.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.junit.jupiter.api.Test;

class QuestionnaireFileTest {

    private static final String GOOD = """
            key: small
            title: {nl: Klein, en: Small}
            sections:
              - key: part
                title: {nl: Deel, en: Part}
                questions:
                  - {key: one, kind: open, text: {nl: Hoe, en: How}}
            """;

    private static List<String> refused(String yaml) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> QuestionnaireFile.read(yaml));
        return ((Refusal.Invalid) refused.refusal())
                .errors().stream()
                        .map(each -> each.messageKey() + each.arguments())
                        .toList();
    }

    @Test
    void aGoodFileIsRead() {
        assertThat(QuestionnaireFile.read(GOOD).questions()).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsToldWithItsLine() {
        String wrong =
                GOOD.replace("kind: open", "kind: guess, requird: true").replace("title: {nl: Klein, en: Small}\n", "");
        assertThat(refused(wrong))
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each).startsWith("survey.file.missing[1, title"),
                        each -> assertThat(each).startsWith("survey.file.choice[6, kind, guess, single"),
                        each -> assertThat(each).startsWith("survey.file.unknown[6, requird, key, number"));
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        assertThat(refused("key: a\n  b: [")).singleElement().asString().startsWith("survey.file.yaml[2");
        assertThat(refused("just words")).containsExactly("survey.file.no-questionnaire[]");
        assertThat(refused("   ")).containsExactly("survey.file.empty[]");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(refused(GOOD + "#" + "x".repeat(QuestionnaireFile.MOST))).containsExactly("survey.file.large[1]");
    }

    @Test
    void aFileThatRefersToItselfOrNestsWithoutEndIsRefused() {
        assertThat(refused("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]")).isNotEmpty();
        assertThat(refused("a: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .singleElement()
                .asString()
                .startsWith("survey.file.yaml");
    }

    @Test
    void noClassIsMadeOfAFile() {
        assertThat(refused("!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]"))
                .isNotEmpty();
    }

    @Test
    void aConditionSaysInOrNotInAndNotBoth() {
        String both =
                GOOD.replace("kind: open,", "kind: open, when: [{question: x, in: [a], notIn: [b]}, {question: y}],");
        assertThat(refused(both))
                .allMatch(each -> each.startsWith("survey.file.in-or-not"))
                .hasSize(2);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(refused(GOOD.replace("nl: Klein", "nl: " + "k".repeat(4_001))))
                .singleElement()
                .asString()
                .startsWith("survey.file.long");
    }
}
