package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.EvaluationRules;
import nl.aantafel.meeting.domain.EvaluationRules.Count;
import nl.aantafel.meeting.domain.EvaluationRules.Course;
import nl.aantafel.meeting.domain.SettledReport;
import nl.aantafel.meeting.store.CountStore;
import nl.aantafel.meeting.store.ReportStore;

/** Counts what people say about a meeting. The line in the log tells that somebody answered, never what. */
@UseCases
class Evaluating implements Evaluations, ClientFeedback {

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
        List<ClientTurn> clients = clients(actor, found, frame);
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
                                                ? clients.stream().anyMatch(each -> each.waits(form.code()))
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

    /** Each of the family for whom there is a form; for who writes down what they say. */
    private List<ClientTurn> clients(Actor actor, Conference conference, Frame frame) {
        if (!gate.may(actor, Right.LEAD_MEETING, conference.caseId())) {
            return List.of();
        }
        return families.table(actor, conference).members().stream()
                .filter(each -> frame.evaluations().stream().anyMatch(form -> reaches(form, each)))
                .map(each -> {
                    Set<String> had = store.turns(conference.id(), each.person());
                    return new ClientTurn(
                            each.person(),
                            each.name(),
                            frame.evaluations().stream()
                                    .filter(form -> reaches(form, each) && !had.contains(form.code()))
                                    .map(EvaluationForm::code)
                                    .collect(Collectors.toSet()));
                })
                .toList();
    }

    private static boolean reaches(EvaluationForm form, Member member) {
        return form.by() == By.CLIENT
                && (member.asked() == Asked.ASKED || (form.absentToo() && member.asked() == Asked.LEFT_OUT));
    }

    @Override
    public void handIn(Actor actor, UUID conference, Filled filled) {
        Conference found = gate.toRead(actor, conference);
        EvaluationForm form = form(actor, found, filled);
        if (form.by() != By.CLIENT) {
            throw RefusedException.notFound();
        }
        take(actor, found, filled, false);
    }

    @Override
    public void answer(Actor actor, UUID conference, Filled filled) {
        Conference found = gate.toRead(actor, conference);
        take(actor, found, filled, form(actor, found, filled).by() == By.CLIENT);
    }

    private EvaluationForm form(Actor actor, Conference conference, Filled filled) {
        return reading.frame(actor, conference.caseId())
                .evaluation(filled.form())
                .orElseThrow(RefusedException::notFound);
    }

    /** {@code spoken}: said to somebody who wrote it down. */
    private void take(Actor actor, Conference found, Filled filled, boolean spoken) {
        Frame frame = reading.frame(actor, found.caseId());
        EvaluationForm form = form(actor, found, filled);
        UUID who = who(actor, found, frame, filled);
        if (!open(until(frame, found))) {
            throw RefusedException.conflict("meeting.refused.evaluation-closed");
        }
        Checks checks = new Checks();
        EvaluationRules.check(form, scale(frame, form), filled.values(), checks);
        checks.refuseIfAny();
        boolean family = form.by() == By.CLIENT;
        if (!store.turn(found, form.code(), who, family)) {
            throw RefusedException.conflict("meeting.refused.evaluated");
        }
        count(found, form, filled.values(), spoken);
        if (!family) {
            tasks.done(actor, found, AfterwardsTasks.EVALUATE);
        }
        gate.trace(actor, Trace.Action.CREATE, "meeting.evaluate", found.caseId());
    }

    private void count(Conference conference, EvaluationForm form, Map<String, Integer> values, boolean spoken) {
        store.count(conference, new Count(form.code(), EvaluationRules.RESPONSES, 0, spoken, 1));
        values.forEach((item, value) -> store.count(conference, new Count(form.code(), item, value, spoken, 1)));
    }

    /** Whose turn it is: one's own when one was there, or of somebody of the family, for whom who leads writes. */
    private UUID who(Actor actor, Conference conference, Frame frame, Filled filled) {
        UUID person = filled.person();
        EvaluationForm form = form(actor, conference, filled);
        if (form.by() == By.CLIENT) {
            gate.require(actor, Right.LEAD_MEETING, conference.caseId());
            return families.table(actor, conference).members().stream()
                    .filter(each -> reaches(form, each) && each.person().equals(person))
                    .map(Member::person)
                    .findFirst()
                    .orElseThrow(() -> RefusedException.invalid("persoon", "check.choose"));
        }
        if (person != null || !tasks.present(actor, conference).contains(actor.person())) {
            throw RefusedException.mayNot("meeting.may-not.evaluate");
        }
        return actor.person();
    }
}
