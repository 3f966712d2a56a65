package nl.aantafel.survey.web;

import java.util.UUID;
import nl.aantafel.survey.Codings.Overview;

/** The open questions of a campaign. */
public record CodingsModel(UUID campaign, Overview overview) {

    public String path() {
        return "/surveys/campaigns/" + campaign + "/coding";
    }
}
