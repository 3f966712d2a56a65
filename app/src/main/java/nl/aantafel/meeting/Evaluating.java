package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.EvaluationForm;
import nl.aantafel.frame.EvaluationForm.By;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.ClientsAtTable.Asked;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.EvaluationRules;
import nl.aantafel.meeting.domain.EvaluationRules.Count;
import nl.aantafel.meeting.domain.EvaluationRules.Course;
import nl.aantafel.meeting.domain.SettledReport;
import nl.aantafel.meeting.store.CountStore;
import nl.aantafel.meeting.store.ReportStore;

/** Counts what people say about a meeting. The line in the log tells that somebody answered, never what. */
@UseCases
class Evaluating implements Evaluations {

    /** The frame's term to answer in. */
    static final String TERM = "meeting_evaluation";

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final FamilyReading families;
    private final ReportStore reports;
    private final CountStore store;
    private final AfterwardsTasks tasks;
    private final Time time;

    Evaluating(
            ConferenceGate gate,
            ConferenceReading reading,
            FamilyReading families,
            ReportStore reports,
            CountStore store,
            AfterwardsTasks tasks,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.families = families;
        this.reports = reports;
        this.store = store;
        this.tasks = tasks;
        this.time = time;
    }

    @Override
    public EvaluationView view(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference);
        Frame frame = reading.frame(actor, found.caseId());
        Optional<LocalDate> until = until(frame, found);
        boolean open = open(until);
        Set<String> had = store.turns(found.id(), actor.person());
        boolean there = tasks.present(actor, found).contains(actor.person());
        List<ClientTurn> clients = clients(actor, found);
        Course course = new Course(store.counts(found.id()), open);
        EvaluationView view = new EvaluationView(
                reading.line(actor, found),
                until,
                open,
                frame.evaluations().stream()
                        .map(form -> EvaluationRules.view(
                                form,
                                scale(frame, form),
                                open
                                        && (form.by() == By.CLIENT
                                                ? clients.stream().anyMatch(each -> !each.answered())
                                                : there && !had.contains(form.code())),
                                course))
                        .toList(),
                clients);
        gate.trace(actor, Trace.Action.READ, "meeting.evaluation", found.caseId());
        return view;
    }

    /** From the first time the report was settled. */
    private Optional<LocalDate> until(Frame frame, Conference conference) {
        List<SettledReport> settled = reports.of(conference.id());
        return settled.isEmpty()
                ? Optional.empty()
                : Optional.of(frame.term(TERM)
                        .lastDay(settled.getLast()
                                .finalisedAt()
                                .atZone(Time.ZONE)
                                .toLocalDate()));
    }

    private boolean open(Optional<LocalDate> until) {
        return until.filter(each -> EvaluationRules.open(each, time.today())).isPresent();
    }

    private static Scale scale(Frame frame, EvaluationForm form) {
        return frame.scale(form.scale()).orElseThrow();
    }

    /** Who of the family was there; for who writes down what they say. */
    private List<ClientTurn> clients(Actor actor, Conference conference) {
        if (!gate.may(actor, Right.LEAD_MEETING, conference.caseId())) {
            return List.of();
        }
        return families.table(actor, conference).members().stream()
                .filter(each -> each.asked() == Asked.ASKED)
                .map(each -> new ClientTurn(
                        each.person(),
                        each.name(),
                        !store.turns(conference.id(), each.person()).isEmpty()))
                .toList();
    }

    @Override
    public void answer(Actor actor, UUID conference, Filled filled) {
        Conference found = gate.toRead(actor, conference);
        Frame frame = reading.frame(actor, found.caseId());
        EvaluationForm form = frame.evaluation(filled.form()).orElseThrow(RefusedException::notFound);
        UUID who = who(actor, found, form, filled);
        if (!open(until(frame, found))) {
            throw RefusedException.conflict("meeting.refused.evaluation-closed");
        }
        Checks checks = new Checks();
        EvaluationRules.check(form, scale(frame, form), filled.values(), checks);
        checks.refuseIfAny();
        boolean spoken = form.by() == By.CLIENT;
        if (!store.turn(found, form.code(), who, spoken)) {
            throw RefusedException.conflict("meeting.refused.evaluated");
        }
        count(found, form, filled.values(), spoken);
        if (!spoken) {
            tasks.done(actor, found, AfterwardsTasks.EVALUATE);
        }
        gate.trace(actor, Trace.Action.CREATE, "meeting.evaluate", found.caseId());
    }

    private void count(Conference conference, EvaluationForm form, Map<String, Integer> values, boolean spoken) {
        store.count(conference, new Count(form.code(), EvaluationRules.RESPONSES, 0, spoken, 1));
        values.forEach((item, value) -> store.count(conference, new Count(form.code(), item, value, spoken, 1)));
    }

    /** Whose turn it is: one's own when one was there, or of somebody of the family, for whom who leads writes. */
    private UUID who(Actor actor, Conference conference, EvaluationForm form, Filled filled) {
        UUID person = filled.person();
        if (form.by() == By.CLIENT) {
            gate.require(actor, Right.LEAD_MEETING, conference.caseId());
            return clients(actor, conference).stream()
                    .map(ClientTurn::person)
                    .filter(each -> each.equals(person))
                    .findFirst()
                    .orElseThrow(() -> RefusedException.invalid("persoon", "check.choose"));
        }
        if (person != null || !tasks.present(actor, conference).contains(actor.person())) {
            throw RefusedException.mayNot("meeting.may-not.evaluate");
        }
        return actor.person();
    }
}
