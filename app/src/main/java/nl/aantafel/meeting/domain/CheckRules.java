package nl.aantafel.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.ReportChecks.Decision;
import nl.aantafel.meeting.ReportChecks.Proposal;
import nl.aantafel.meeting.ReportChecks.State;
import org.jspecify.annotations.Nullable;

/** When a draft can be checked, and what a proposal and the answer to it must say. */
public final class CheckRules {

    private CheckRules() {}

    /** There is a draft from the moment the conference begins until its report is settled. */
    public static void draft(Conference conference) {
        if (conference.state() == Conferences.State.FINALISED) {
            throw RefusedException.conflict("meeting.refused.check-settled");
        }
        if (!conference.state().begun()) {
            throw RefusedException.conflict("meeting.refused.not-begun");
        }
    }

    public static void until(LocalDate until, LocalDate today, Checks checks) {
        checks.plausible("totEnMet", until).that(!until.isBefore(today), "totEnMet", "meeting.check.until-past");
    }

    /** The last day counts. */
    public static boolean inTime(@Nullable LocalDate until, LocalDate today) {
        return until != null && !today.isAfter(until);
    }

    public static void check(Proposal proposal, Set<UUID> said, Checks checks) {
        checks.required("voorstel", proposal.text())
                .text("voorstel", proposal.text(), Checks.LONG)
                .that(
                        proposal.statement() == null || said.contains(proposal.statement()),
                        "overBijdrage",
                        "check.choose");
    }

    /** Nothing is settled over the heads of those who proposed something. */
    public static void settled(List<KeptProposal> proposals) {
        if (proposals.stream().anyMatch(each -> each.state() == State.OPEN)) {
            throw RefusedException.conflict("meeting.refused.proposals-open");
        }
    }

    public static void check(Decision decision, Checks checks) {
        checks.text("antwoord", decision.answer(), Checks.LONG)
                .that(
                        decision.takenOver() || !decision.answer().isBlank(),
                        "antwoord",
                        "meeting.check.declined-reason");
    }
}
