package nl.aantafel.meeting.web;

import java.util.stream.Stream;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.AgendaReports.AgendaReport;
import nl.aantafel.meeting.AgendaReports.Dealt;
import nl.aantafel.meeting.Agendas;
import nl.aantafel.meeting.Agendas.Seat;
import nl.aantafel.meeting.Agendas.State;

/** The report of a meeting with an agenda as its page shows it. */
@Personal
public record AgendaReportPage(AgendaReport report) {

    public String path() {
        return AgendaPlanController.path(report.agenda().id());
    }

    public java.time.LocalDate day() {
        return Agendas.day(report.agenda());
    }

    /** Whether the reader can settle it now, or is still waiting for something. */
    public boolean toSettle() {
        return report.agenda().whole().filter(it -> it.state() == State.RUNNING).isPresent();
    }

    public static String there(Dealt dealt) {
        return String.join(
                ", ",
                Stream.concat(
                                dealt.point().lead().stream()
                                        .filter(each ->
                                                each.there() || each.secrecy().isPresent()),
                                dealt.point().people().stream().filter(Seat::there))
                        .map(Seat::name)
                        .toList());
    }

    @Override
    public String toString() {
        return "AgendaReportPage";
    }
}
