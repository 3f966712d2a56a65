package nl.aantafel.casefile;

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
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/** Keeps help and measures; for the table, not for a referrer. */
@UseCases
class KeepingHistories implements Histories {

    private final CaseGate gate;
    private final HistoryStore store;
    private final PersonStore persons;

    KeepingHistories(CaseGate gate, HistoryStore store, PersonStore persons) {
        this.gate = gate;
        this.store = store;
        this.persons = persons;
    }

    @Override
    public HistoryView of(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        HistoryView view = new HistoryView(store.measures(caseId), store.help(caseId));
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
        edit(actor, caseId);
        HistoryRules.help(input, ids(caseId)).refuseIfAny();
        Edit edit = new Edit(caseId, gate.id(), 0, gate.stamp(actor));
        store.add(edit, input);
        gate.traceAll(Action.CREATE, "history.add-help", caseId);
        return edit.id();
    }

    @Override
    public void changeHelp(Actor actor, UUID caseId, UUID help, HelpInput input, long version) {
        edit(actor, caseId);
        HistoryRules.help(input, ids(caseId)).refuseIfAny();
        if (!store.change(new Edit(caseId, help, version, gate.stamp(actor)), input)) {
            throw gate.stale(help, store.latestHelp(caseId, help));
        }
        gate.traceAll(Action.CHANGE, "history.change-help", caseId);
    }

    @Override
    public void removeHelp(Actor actor, UUID caseId, UUID help) {
        edit(actor, caseId);
        if (!store.removeHelp(caseId, help)) {
            throw RefusedException.notFound();
        }
        gate.traceAll(Action.DELETE, "history.remove-help", caseId);
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
