package nl.aantafel.meeting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.AgendaTalks.ThemeTask;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.meeting.MeetingReports.ReportFile;
import nl.aantafel.plan.Plans.AgreementView;

/**
 * The report of a meeting with an agenda (verslag). Everybody reads that of their own points; for who is at one of them there is one,
 * and nothing tells that there are more. It is made when asked, so that destruction reaches it.
 */
public interface AgendaReports {

    /** A point with what came of it. */
    @Personal
    record Dealt(PointView point, List<AgreementView> agreements, List<ThemeTask> tasks) {
        @Override
        public String toString() {
            return "Dealt";
        }
    }

    /**
     * @param waiting codes of what holds up settling, for who leads: attendance, secrecy
     */
    @Personal
    record AgendaReport(AgendaView agenda, List<Dealt> points, List<String> waiting) {
        @Override
        public String toString() {
            return "AgendaReport";
        }
    }

    /** The reader's own points: those dealt with, and those not reached. */
    AgendaReport report(Actor actor, UUID agenda);

    /** The same as a file; making one is logged as a print. */
    ReportFile file(Actor actor, UUID agenda, Format format, Locale locale);

    /**
     * Settles it; nothing in it changes any more. For who leads. Refused as long as it is not known who was at a point that was dealt
     * with, or somebody who was there did not say that it stays with them.
     */
    void settle(Actor actor, UUID agenda, long version);
}
