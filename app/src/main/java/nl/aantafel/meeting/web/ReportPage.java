package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.meeting.Secrecies.SecrecyView;
import nl.aantafel.meeting.domain.Spread;
import nl.aantafel.page.Choice;
import nl.aantafel.page.DotPlot;
import nl.aantafel.page.GoalLevels;
import nl.aantafel.page.Page;
import nl.aantafel.plan.DecisionWords;
import nl.aantafel.plan.Decisions.DecisionView;

/**
 * A report on the screen.
 *
 * @param base the conference's address
 * @param cards each statement of the report as a card
 * @param plots each scale by itself
 * @param levels how far goals have come, those somebody said it of
 * @param secrecy who confirmed that what they heard stays with them
 * @param grounds what processing can rest on; {@code categories} the frame's
 */
@Personal
public record ReportPage(
        String base,
        CaseScreen page,
        ConferenceView conference,
        ReportView report,
        Frame frame,
        Map<UUID, StatementCards.Shown> cards,
        List<Plot> plots,
        Map<UUID, GoalLevels> levels,
        List<Choice> categories,
        List<Choice> grounds,
        SecrecyView secrecy) {

    @Personal
    public record Plot(Scale scale, DotPlot plot, Optional<Spread> spread) {
        @Override
        public String toString() {
            return "Plot";
        }
    }

    public StatementCards.Shown card(UUID statement) {
        return java.util.Objects.requireNonNull(cards.get(statement));
    }

    /** What was proposed, in one line. */
    public String line(Page page, DecisionView decision) {
        return DecisionWords.of(decision, frame, page::text, page.locale());
    }

    /** The version in an address: empty for the one being written. */
    public String version() {
        return report.concept() ? "" : "?versie=" + report.number();
    }

    public boolean maySettle() {
        return report.concept()
                && report.mayFinalise()
                && conference.line().state().begun();
    }

    public boolean mayLead() {
        return report.concept()
                && conference.mayLead()
                && conference.line().state() != State.CANCELLED
                && (conference.line().state() != State.FINALISED || report.mayFinalise());
    }

    static List<Choice> grounds(Frame frame, java.util.Locale locale) {
        return frame.grounds().stream()
                .filter(each -> each.use() == Ground.Use.PROCESSING)
                .map(each -> new Choice(each.code(), each.label().in(locale), each.article()))
                .toList();
    }

    @Override
    public String toString() {
        return "ReportPage";
    }
}
