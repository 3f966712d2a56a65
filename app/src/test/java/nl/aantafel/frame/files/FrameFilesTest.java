package nl.aantafel.frame.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each test takes the shipped files, breaks one place, and wants to hear the file, the line and the reason. */
class FrameFilesTest {

    private static final String HOUSE = "care-and-safety-house.yaml";
    private static final String SHARED = "shared/family-violence.yaml";
    private static final String DEVIATION = "shared/deviation.yaml";
    private static final String GUIDE = "guides/joint-analysis.yaml";

    private final Map<String, String> files = new LinkedHashMap<>(FrameFiles.contents("classpath*:frames/"));

    @Test
    void readsTheShippedFiles() {
        assertThat(FrameFiles.read(files)).hasSize(2);
    }

    @Test
    void refusesAnUnknownKey() {
        refuses(
                HOUSE,
                "    reportUnit: person\n",
                "    reportUnit: person\n    reportunit: person\n",
                "unknown key 'reportunit'",
                1);
    }

    @Test
    void refusesAMissingKey() {
        refuses(HOUSE, "    reportUnit: person\n", "", "'reportUnit' is missing", -7);
    }

    @Test
    void refusesADuplicateCode() {
        refuses(HOUSE, "code: unsafe_in_area", "code: unsafe_for_persons", "duplicate purpose 'unsafe_for_persons'", 0);
    }

    @Test
    void refusesADuplicateKey() {
        refuses(
                HOUSE,
                "adviceRequired: false\n",
                "adviceRequired: false\nadviceRequired: true\n",
                "duplicate key 'adviceRequired'",
                1);
    }

    @Test
    void refusesAKindOfRuleThatStays() {
        refuses(
                DEVIATION,
                "label: {nl: \"Regio of woonplaats\"",
                "label: {nl: \"Toestemming van ouders\"",
                "kind 'region' names consent, which stays",
                -3);
    }

    @Test
    void refusesToLeaveOutWhatStays() {
        refuses(DEVIATION, "code: shielding", "code: secrecy", "'stays' must name shielding once", -3);
    }

    @Test
    void refusesAnUnknownReference() {
        refuses(
                HOUSE,
                "directorForm: trained_external",
                "directorForm: anyone",
                "unknown item of director_forms 'anyone'",
                0);
    }

    @Test
    void refusesAMoveToAPhaseThatIsNotThere() {
        refuses(
                SHARED,
                "movesTo: [risk_driven_care]",
                "movesTo: [later]",
                "unknown phase 'later' in frame 'care_and_safety_house'",
                0);
    }

    @Test
    void refusesABadUnit() {
        refuses(
                HOUSE,
                "value: 72, unit: hour",
                "value: 72, unit: fortnight",
                "'unit' must be one of [hour, day, working_day, week, month, year], not 'fortnight'",
                0);
    }

    @Test
    void refusesATermThatIsNoNumber() {
        refuses(
                HOUSE,
                "value: 72, unit: hour",
                "value: many, unit: hour",
                "'value' must be a whole number, not 'many'",
                0);
    }

    @Test
    void refusesARuleWithoutItsArticle() {
        refuses(
                HOUSE,
                ", objections: deciding_seat, article: \"Wgs, artikel 2.31 lid 8\"",
                ", objections: deciding_seat",
                "'article' is missing",
                0);
    }

    @Test
    void refusesALabelThatMissesALanguage() {
        refuses(SHARED, "{nl: \"Stalking\", en: \"Stalking\"}", "{nl: \"Stalking\"}", "'en' is missing", 0);
    }

    @Test
    void refusesAnEmptyLabel() {
        refuses(SHARED, "en: \"Physical violence\"", "en: \"\"", "'en' is empty", 0);
    }

    @Test
    void refusesAGuideQuestionWhoseCategoryIsNotInTheFrame() {
        refuses(
                GUIDE,
                "typed: {category: guidance_care, kind: opinion}",
                "typed: {category: hobbies, kind: opinion}",
                "unknown data category 'hobbies' in frame 'mda_outside_safety_house'",
                0);
    }

    @Test
    void refusesAScoreWithoutItsScale() {
        refuses(
                GUIDE,
                "            scale: quality_of_life\n",
                "",
                "a question with output 'score' names its 'scale'",
                -1);
    }

    @Test
    void refusesAMissingDecision() {
        refuses(
                HOUSE,
                "code: agreements, label: {nl: \"Wie doet wat?\"",
                "code: chores, label: {nl: \"Wie doet wat?\"",
                "unknown decision 'agreements'",
                -10);
    }

    @Test
    void refusesAnUnknownIncludedFile() {
        refuses(
                HOUSE,
                "include: [shared/family-violence.yaml,",
                "include: [shared/other.yaml,",
                "unknown file 'shared/other.yaml'",
                0);
    }

    @Test
    void refusesWhatIsNoYaml() {
        refuses(HOUSE, "summary: {nl:", "summary: {nl: [", "not valid YAML", 1);
    }

    @Test
    void refusesAFileNobodyUses() {
        files.put("guides/other.yaml", "code: other\n");

        assertThatThrownBy(() -> FrameFiles.read(files))
                .isInstanceOf(InvalidFramesException.class)
                .hasMessageContaining("guides/other.yaml, line 1: no frame uses this guide");
    }

    @Test
    void namesEveryProblemAtOnce() {
        replace(HOUSE, "value: 72, unit: hour", "value: 0, unit: fortnight");
        replace(SHARED, "highest: 10", "highest: 1");

        assertThatThrownBy(() -> FrameFiles.read(files))
                .isInstanceOf(InvalidFramesException.class)
                .hasMessageContaining("'unit' must be one of")
                .hasMessageContaining("'value' must be 1 or more")
                .hasMessageContaining("'highest' must be above 'lowest'");
    }

    /** {@code further} is how many lines below the change the problem is reported. */
    private void refuses(String file, String from, String to, String reason, int further) {
        int line = replace(file, from, to) + further;

        assertThatThrownBy(() -> FrameFiles.read(files))
                .isInstanceOf(InvalidFramesException.class)
                .satisfies(refused -> assertThat(
                                String.valueOf(refused.getMessage()).lines())
                        .anySatisfy(each -> assertThat(each)
                                .startsWith("  " + file + ", line " + line + ": ")
                                .contains(reason)));
    }

    private int replace(String file, String from, String to) {
        String content = String.valueOf(files.get(file));
        assertThat(content).contains(from);
        files.put(
                file,
                content.replaceFirst(
                        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
        return (int) content.substring(0, content.indexOf(from)).lines().count()
                + (content.charAt(content.indexOf(from) - 1) == '\n' ? 1 : 0);
    }
}
