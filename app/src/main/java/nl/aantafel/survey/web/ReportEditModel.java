package nl.aantafel.survey.web;

import java.util.UUID;
import nl.aantafel.survey.SurveyReports.Written;
import nl.aantafel.survey.domain.NarrativeText;

/** The text around the figures, as it is typed. */
public record ReportEditModel(UUID campaign, Written written) {

    public String path() {
        return "/surveys/campaigns/" + campaign + "/report";
    }

    public String text() {
        return NarrativeText.typed(written.narrative().blocks());
    }

    public String mapping() {
        return NarrativeText.typedMapping(written.narrative().mapping());
    }
}
