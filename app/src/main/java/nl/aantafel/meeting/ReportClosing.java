package nl.aantafel.meeting;

import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.domain.CheckRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.store.CheckStore;
import org.springframework.stereotype.Component;

/** What comes before and after the first settling of a report: proposals are decided, and who was there says how it went. */
@Component
final class ReportClosing {

    private final CheckStore checks;
    private final AfterwardsTasks tasks;
    private final ConferenceReading reading;
    private final Time time;

    ReportClosing(CheckStore checks, AfterwardsTasks tasks, ConferenceReading reading, Time time) {
        this.checks = checks;
        this.tasks = tasks;
        this.reading = reading;
        this.time = time;
    }

    void requireDecided(Conference conference) {
        CheckRules.settled(checks.proposals(conference.id()));
    }

    void settled(Actor actor, Conference conference) {
        tasks.settled(actor, conference);
        tasks.add(
                actor,
                conference,
                AfterwardsTasks.EVALUATE,
                reading.frame(actor, conference.caseId()).term(Evaluating.TERM).lastDay(time.today()));
    }
}
