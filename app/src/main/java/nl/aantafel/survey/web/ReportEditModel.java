package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.survey.Narrative.Block;
import nl.aantafel.survey.Narrative.Kind;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Form;
import nl.aantafel.survey.SurveyReports.Reference;
import nl.aantafel.survey.SurveyReports.Written;
import nl.aantafel.survey.domain.NarrativeText;

/** The text around the figures, as it is typed. */
public record ReportEditModel(UUID campaign, Written written) {

    public String path() {
        return "/surveys/campaigns/" + campaign + "/report";
    }

    /** What was written; before that, every figure under the heading of its section. */
    public String text() {
        return NarrativeText.typed(
                written.narrative().blocks().isEmpty()
                        ? everything()
                        : written.narrative().blocks());
    }

    private List<Block> everything() {
        List<Block> blocks = new ArrayList<>();
        String section = "";
        for (Reference each : written.references()) {
            if (!each.section().equals(section)) {
                section = each.section();
                blocks.add(Block.text(Kind.HEADING, section));
            }
            By by = each.options().isEmpty() ? By.NONE : By.SIZE;
            blocks.add(new Block(Kind.FIGURE, each.question(), by, Form.AUTO, "", null));
            each.quotes().forEach(quote -> blocks.add(new Block(Kind.QUOTE, "", By.NONE, Form.AUTO, "", quote.id())));
        }
        return blocks;
    }

    public String mapping() {
        return NarrativeText.typedMapping(written.narrative().mapping());
    }
}
