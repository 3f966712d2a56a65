package nl.aantafel.referral.web;

import java.util.List;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.referral.Triage.QuestionView;

/** A question put to the reader. */
public record QuestionPage(QuestionView question) {

    public List<Choice> outcomes(Page page) {
        return List.of("provided", "partly", "refused").stream()
                .map(code -> new Choice(
                        code, page.text("referral.outcome." + code), page.text("referral.outcome." + code + ".note")))
                .toList();
    }
}
