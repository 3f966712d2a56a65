package nl.aantafel.meeting.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.AfterwardsPages.CheckScreen;
import nl.aantafel.meeting.ReportChecks.CheckView;
import nl.aantafel.meeting.ReportChecks.ProposalView;
import nl.aantafel.page.Choice;

/** A draft that is checked: what was proposed, and for who leads what to do with it. */
@Personal
public record CheckPage(CheckScreen screen) {

    private static final int SHORT = 80;

    /** What the fields of one proposal's form begin with, so that a refusal is shown there and nowhere else. */
    static String prefix(UUID proposal) {
        return proposal + ".";
    }

    public String prefix(ProposalView proposal) {
        return prefix(proposal.id());
    }

    public CheckView check() {
        return screen.check();
    }

    public String path() {
        return Paths.check(screen.page().view().id(), check().line().id());
    }

    public String report() {
        return Paths.report(screen.page().view().id(), check().line().id());
    }

    public List<Choice> said() {
        return check().said().stream()
                .map(each -> new Choice(each.id().toString(), each.speakerName() + ": " + shortened(each)))
                .toList();
    }

    private static String shortened(StatementView statement) {
        String text = statement.text().strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    @Override
    public String toString() {
        return "CheckPage";
    }
}
