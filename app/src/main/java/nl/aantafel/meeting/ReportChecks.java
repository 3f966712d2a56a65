package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import org.jspecify.annotations.Nullable;

/**
 * Checking a report (verslag controleren): the draft is sent round, whoever takes part in the case proposes what should be
 * otherwise within the frame's term, and who leads takes it over or says why not. Only then is the report settled.
 */
public interface ReportChecks {

    enum State {
        OPEN,
        TAKEN_OVER,
        DECLINED
    }

    /** The draft was sent round. {@code until} is the last day to propose something. */
    record Sent(String by, Instant at, LocalDate until) {}

    /**
     * Something that should be otherwise.
     *
     * @param statement what it is about, as far as the reader may see it
     * @param answer what was done with it, or why not
     */
    @Personal
    record ProposalView(
            UUID id,
            Optional<StatementView> statement,
            String text,
            String by,
            String organisation,
            Instant at,
            State state,
            String answer,
            String decidedBy,
            long version) {
        @Override
        public String toString() {
            return "ProposalView";
        }
    }

    /**
     * The check of one report.
     *
     * @param proposals one's own, or everybody's for who leads
     * @param said what a proposal can be about
     */
    @Personal
    record CheckView(
            ConferenceLine line,
            Optional<Sent> sent,
            boolean mayPropose,
            boolean mayLead,
            LocalDate usualUntil,
            List<ProposalView> proposals,
            List<StatementView> said) {

        public long open() {
            return proposals.stream().filter(each -> each.state() == State.OPEN).count();
        }

        @Override
        public String toString() {
            return "CheckView";
        }
    }

    @Personal
    record Proposal(@Nullable UUID statement, String text) {
        @Override
        public String toString() {
            return "Proposal";
        }
    }

    CheckView view(Actor actor, UUID conference);

    /**
     * Sends the draft round, to everybody who was at the table, as a task; again to give more time. Needs the right to lead.
     * Refused: not begun, settled, a last day in the past.
     *
     * @param until empty for the frame's term
     */
    void send(Actor actor, UUID conference, @Nullable LocalDate until);

    /** For everybody who brings something in in the case; refused when the draft was not sent, or the last day is over. */
    UUID propose(Actor actor, UUID conference, Proposal proposal);

    /** Taken over, or not and why. Needs the right to lead. */
    void decide(Actor actor, UUID conference, UUID proposal, Decision decision, long version);

    @Personal
    record Decision(boolean takenOver, String answer) {
        @Override
        public String toString() {
            return "Decision";
        }
    }
}
