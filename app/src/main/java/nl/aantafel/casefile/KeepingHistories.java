package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.HistoryRules;
import nl.aantafel.casefile.store.HistoryStore;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.casefile.store.TeamStore;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Keeps help and measures; for the table, not for a referrer. */
@UseCases
class KeepingHistories implements Histories {

    private static final String MOMENT_TERM = "justice_reminder";

    private final CaseGate gate;
    private final HistoryStore store;
    private final PersonStore persons;
    private final TeamStore team;
    private final Time time;

    KeepingHistories(CaseGate gate, HistoryStore store, PersonStore persons, TeamStore team, Time time) {
        this.gate = gate;
        this.store = store;
        this.persons = persons;
        this.team = team;
        this.time = time;
    }

    @Override
    public HistoryView of(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        HistoryView view = store.of(caseId);
        gate.traceAll(Action.READ, "history.of", caseId);
        return view;
    }

    @Override
    public UUID addMeasure(Actor actor, UUID caseId, MeasureInput input) {
        Edit edit = checked(actor, caseId, input, gate.id(), 0);
        store.add(edit, input);
        gate.traceAll(Action.CREATE, "history.add-measure", caseId);
        return edit.id();
    }

    @Override
    public void changeMeasure(Actor actor, UUID caseId, UUID measure, MeasureInput input, long version) {
        if (!store.change(checked(actor, caseId, input, measure, version), input)) {
            throw gate.stale(measure, store.latestMeasure(caseId, measure));
        }
        gate.traceAll(Action.CHANGE, "history.change-measure", caseId);
    }

    @Override
    public void removeMeasure(Actor actor, UUID caseId, UUID measure) {
        edit(actor, caseId);
        if (!store.removeMeasure(caseId, measure)) {
            throw RefusedException.notFound();
        }
        gate.traceAll(Action.DELETE, "history.remove-measure", caseId);
    }

    @Override
    public UUID addHelp(Actor actor, UUID caseId, HelpInput input) {
        Inside inside = checked(actor, caseId, input);
        Edit edit = new Edit(caseId, gate.id(), 0, gate.stamp(actor));
        store.add(edit, input, askedFrom(inside, input, time.today()));
        gate.traceAll(Action.CREATE, "history.add-help", caseId);
        return edit.id();
    }

    @Override
    public void changeHelp(Actor actor, UUID caseId, UUID help, HelpInput input, long version) {
        Inside inside = checked(actor, caseId, input);
        if (!store.change(
                new Edit(caseId, help, version, gate.stamp(actor)), input, askedFrom(inside, input, time.today()))) {
            throw gate.stale(help, store.latestHelp(caseId, help));
        }
        gate.traceAll(Action.CHANGE, "history.change-help", caseId);
    }

    private Inside checked(Actor actor, UUID caseId, HelpInput input) {
        Inside inside = edit(actor, caseId);
        HistoryRules.help(
                        input,
                        ids(caseId),
                        team.presentAt(caseId, time.today()),
                        HelpRhythms.of(inside.frame()),
                        time.today())
                .refuseIfAny();
        return inside;
    }

    /** When who holds it is asked first: only while it goes on, and only when somebody is. */
    static @Nullable LocalDate askedFrom(Inside inside, HelpInput input, LocalDate today) {
        HelpCourse course = input.course();
        return course.state() != HelpState.STARTED
                        || course.holder() == null
                        || course.askEvery().isEmpty()
                ? null
                : inside.frame().term(course.askEvery()).lastDay(today);
    }

    @Override
    public void removeHelp(Actor actor, UUID caseId, UUID help) {
        edit(actor, caseId);
        if (!store.removeHelp(caseId, help)) {
            throw RefusedException.notFound();
        }
        gate.traceAll(Action.DELETE, "history.remove-help", caseId);
    }

    @Override
    public UUID addMoment(Actor actor, UUID caseId, MomentInput input) {
        Inside inside = edit(actor, caseId);
        HistoryRules.moment(input, ids(caseId)).refuseIfAny();
        Edit edit = new Edit(caseId, gate.id(), 0, gate.stamp(actor));
        store.add(edit, input, remindedOn(inside, input));
        gate.traceAll(Action.CREATE, "history.add-moment", caseId);
        return edit.id();
    }

    @Override
    public void changeMoment(Actor actor, UUID caseId, UUID moment, MomentInput input, long version) {
        Inside inside = edit(actor, caseId);
        HistoryRules.moment(input, ids(caseId)).refuseIfAny();
        if (!store.change(new Edit(caseId, moment, version, gate.stamp(actor)), input, remindedOn(inside, input))) {
            throw gate.stale(moment, store.latestMoment(caseId, moment));
        }
        gate.traceAll(Action.CHANGE, "history.change-moment", caseId);
    }

    /** What has been needs no reminder. */
    private @Nullable LocalDate remindedOn(Inside inside, MomentInput input) {
        return input.on().isBefore(time.today())
                ? null
                : inside.frame().term(MOMENT_TERM).lastDayBefore(input.on());
    }

    @Override
    public void removeMoment(Actor actor, UUID caseId, UUID moment) {
        edit(actor, caseId);
        if (!store.removeMoment(caseId, moment)) {
            throw RefusedException.notFound();
        }
        gate.traceAll(Action.DELETE, "history.remove-moment", caseId);
    }

    private Inside edit(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        return gate.enter(actor, Right.EDIT_FAMILY, caseId);
    }

    private Edit checked(Actor actor, UUID caseId, MeasureInput input, UUID measure, long version) {
        Inside inside = edit(actor, caseId);
        HistoryRules.measure(input, ids(caseId), kinds(inside.frame())).refuseIfAny();
        return new Edit(caseId, measure, version, gate.stamp(actor));
    }

    private static Map<String, Set<String>> kinds(Frame frame) {
        return Map.of(
                "criminal", CaseGate.codes(frame, Lists.CRIMINAL_MEASURES),
                "civil", CaseGate.codes(frame, Lists.CIVIL_MEASURES),
                "administrative", CaseGate.codes(frame, Lists.ADMINISTRATIVE_MEASURES));
    }

    private Set<UUID> ids(UUID caseId) {
        return persons.persons(caseId).stream().map(PersonView::id).collect(Collectors.toUnmodifiableSet());
    }
}
