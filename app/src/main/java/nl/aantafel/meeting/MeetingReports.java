package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.documents.Format;
import nl.aantafel.documents.Unprintable;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conferences.Passage;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.plan.SettledPlan;
import org.jspecify.annotations.Nullable;

/**
 * The report of a conference (verslag). The chair settles it: it then refers to versions of statements and to the settled
 * plan, and never changes; a change is a next version with its reason. Files are made when asked, so that destruction
 * reaches them and everyone reads only what they may see.
 */
public interface MeetingReports {

    /**
     * @param changeReason needed from the second version on
     * @param acceptUnprintable the chair knows that a PDF cannot be made of it; Word and the screen can
     */
    @Personal
    record Finalise(String changeReason, boolean acceptUnprintable) {
        @Override
        public String toString() {
            return "Finalise";
        }
    }

    record ReportLine(int number, Instant finalisedAt, String finalisedBy, String changeReason) {}

    /**
     * Who was at the table, or not and why.
     *
     * @param secrecy how this person confirmed that what they heard stays with them: self or orally; absent when nothing is recorded
     * @param third joined from outside ({@link ThirdPersonsAtTable}); absent in what was settled before they stood in reports
     */
    @Personal
    record Present(
            String name,
            String organisation,
            boolean attended,
            String reason,
            boolean family,
            @Nullable Boolean third,
            @Nullable String secrecy) {

        /** Somebody from outside. */
        public boolean fromOutside() {
            return Boolean.TRUE.equals(third);
        }

        @Override
        public String toString() {
            return "Present";
        }
    }

    /**
     * A report to read; number 0 is the one being written.
     *
     * @param steps the guide's questions that were answered or passed over, with what was said
     * @param carried passages of earlier reports, each with that report's date
     * @param picture the biggest worries, and what was not known with what answered it
     * @param unclassified statements that hold up settling: without category or ground
     * @param unprintable characters that a PDF cannot print
     * @param versions all settled versions, latest first
     */
    @Personal
    record ReportView(
            UUID conference,
            UUID caseId,
            String caseNumber,
            String familyName,
            String frameCode,
            int number,
            Label kindLabel,
            LocalDate heldOn,
            String place,
            String phase,
            String aim,
            String chair,
            String secretary,
            List<Present> present,
            List<StepView> steps,
            List<StatementView> loose,
            List<ScoreView> scores,
            List<IdeaView> ideas,
            List<PhaseView> decisions,
            List<Passage> carried,
            Picture picture,
            SettledPlan plan,
            List<StatementView> unclassified,
            List<Unprintable> unprintable,
            List<ReportLine> versions,
            boolean mayFinalise) {

        public boolean concept() {
            return number == 0;
        }

        public boolean printable() {
            return unprintable.isEmpty();
        }

        @Override
        public String toString() {
            return "ReportView";
        }
    }

    /** A file to hand over. */
    @Personal
    record ReportFile(String name, String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "ReportFile";
        }
    }

    /**
     * Settles the report and the plan; answers the report's number. Refused: not begun; a statement without category or ground
     * (all are named); characters that cannot be printed, unless accepted; a next version without a reason.
     */
    int finalise(Actor actor, UUID conference, Finalise finalise);

    /** A settled report as it was, or with number 0 the one being written. */
    ReportView report(Actor actor, UUID conference, int number);

    /** The report as a file; making one is logged as a print. A PDF is refused when characters cannot be printed. */
    ReportFile file(Actor actor, UUID conference, int number, Format format, Locale locale);
}
