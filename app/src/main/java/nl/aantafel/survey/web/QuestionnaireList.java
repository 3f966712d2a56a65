package nl.aantafel.survey.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.aantafel.directory.Partnership;
import nl.aantafel.page.Choice;
import nl.aantafel.survey.Questionnaires.Line;
import nl.aantafel.survey.Questionnaires.Supplied;

/** The questionnaires of a partnership, or those one may begin from. */
public record QuestionnaireList(
        Partnership partnership,
        List<Partnership> all,
        List<Line> lines,
        List<Supplied> supplied,
        String asked,
        boolean archived) {

    public QuestionnaireList {
        all = List.copyOf(all);
        lines = List.copyOf(lines);
        supplied = List.copyOf(supplied);
    }

    public boolean several() {
        return all.size() > 1;
    }

    public List<Choice> partnerships() {
        return all.stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public String at(boolean old) {
        return QuestionnairePages.PATH + "?samenwerkingsverband=" + partnership.id() + (old ? "&archief=true" : "")
                + (asked.isEmpty() ? "" : "&woorden=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    public String fresh() {
        return QuestionnairePages.PATH + "/new?samenwerkingsverband=" + partnership.id();
    }
}
