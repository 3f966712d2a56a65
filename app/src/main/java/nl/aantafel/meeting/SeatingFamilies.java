package nl.aantafel.meeting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.ChoiceRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptChoice;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.meeting.store.ConferenceStore;
import org.jspecify.annotations.Nullable;

/** Keeps what the family chose, and closes the task to prepare it with them when everybody's choice is known. */
@UseCases
class SeatingFamilies implements ClientsAtTable {

    private final ConferenceGate gate;
    private final FamilyReading reading;
    private final ConferenceReading names;
    private final ConferencePlanning planning;
    private final ConferenceStore store;
    private final ChoiceStore choices;
    private final FamilyTasks tasks;
    private final Seating seating;
    private final Time time;

    SeatingFamilies(
            ConferenceGate gate,
            FamilyReading reading,
            ConferenceReading names,
            ConferencePlanning planning,
            ConferenceStore store,
            ChoiceStore choices,
            FamilyTasks tasks,
            Seating seating,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.names = names;
        this.planning = planning;
        this.store = store;
        this.choices = choices;
        this.tasks = tasks;
        this.seating = seating;
        this.time = time;
    }

    @Override
    public FamilyTable view(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference);
        FamilyTable table = reading.table(actor, found);
        gate.trace(actor, Trace.Action.READ, "meeting.family", found.caseId());
        return table;
    }

    @Override
    public void choose(Actor actor, UUID conference, UUID person, Choice choice, long version) {
        Conference found = held(actor, conference);
        ChoiceRules.open(found);
        if (!planning.persons(actor, found.caseId()).contains(person)) {
            throw RefusedException.notFound();
        }
        Optional<KeptChoice> before = choices.find(found.id(), person);
        Choice fitting = ChoiceRules.fitting(choice);
        Checks checks = new Checks();
        ChoiceRules.check(fitting, beside(actor, found, before), checks);
        checks.refuseIfAny();
        boolean known = tasks.known(found);
        boolean seen = version == before.map(KeptChoice::version).orElse(0L);
        if (!seen || !choices.save(found, new KeptChoice(person, fitting, version + 1, actor.person(), time.now()))) {
            throw stale(found.id(), person);
        }
        seating.keepChosen(actor, found);
        tasks.follow(actor, found, known);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.family-choice", found.caseId());
    }

    /** One at a time: of two who write the last choices down at once, the second sees that everybody's is known. */
    private Conference held(Actor actor, UUID conference) {
        UUID id = gate.toLead(actor, conference).id();
        store.hold(id);
        return store.find(id).orElseThrow(RefusedException::notFound);
    }

    /** Who is not in the meeting knows nobody who is, and can only leave it as it was. */
    private Set<UUID> beside(Actor actor, Conference conference, Optional<KeptChoice> before) {
        Set<UUID> invited = new HashSet<>();
        reading.invited(actor, conference)
                .ifPresentOrElse(
                        invited::addAll,
                        () -> before.map(each -> each.choice().sitsWith()).ifPresent(invited::add));
        return invited;
    }

    /** What stands there now, by field of the form. */
    private RefusedException stale(UUID conference, UUID person) {
        Optional<KeptChoice> now = choices.find(conference, person);
        Choice choice = now.map(KeptChoice::choice).orElse(ChoiceRules.NOTHING);
        Map<String, String> current = new LinkedHashMap<>();
        current.put("komt", choice.comes());
        current.put("hoe", choice.way());
        current.put("groep", choice.company());
        current.put("vertrouwenspersoon", choice.confidant());
        current.put("bij", Objects.toString(choice.sitsWith(), ""));
        current.put("bespreken", choice.preparation().discuss());
        current.put("opleveren", choice.preparation().yields());
        current.put("ideeen", choice.preparation().ideas());
        @Nullable UUID by = now.map(KeptChoice::by).orElse(null);
        return new RefusedException(new Refusal.Stale(
                person,
                now.map(KeptChoice::version).orElse(0L),
                current,
                names.nameOf(by),
                now.map(each -> each.at().toString()).orElse("")));
    }
}
