package nl.aantafel.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.domain.Pair;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.casefile.store.SeparationStore;
import nl.aantafel.casefile.store.SeparationStore.Kept;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/** Keeps who must not meet. */
@UseCases
class KeepingSeparations implements Separations {

    private final CaseGate gate;
    private final PersonStore persons;
    private final SeparationStore store;

    KeepingSeparations(CaseGate gate, PersonStore persons, SeparationStore store) {
        this.gate = gate;
        this.persons = persons;
        this.store = store;
    }

    @Override
    public List<SeparationView> of(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        Map<UUID, PersonView> people = people(caseId);
        List<SeparationView> all =
                store.of(caseId).stream().map(kept -> view(kept, people)).toList();
        gate.traceAll(Action.READ, "separation.of", caseId);
        return all;
    }

    private Map<UUID, PersonView> people(UUID caseId) {
        return persons.persons(caseId).stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    private SeparationView view(Kept kept, Map<UUID, PersonView> people) {
        return new SeparationView(
                kept.id(),
                kept.pair().one(),
                name(people, kept.pair().one()),
                kept.pair().other(),
                name(people, kept.pair().other()),
                kept.reason(),
                gate.name(kept.set().by()),
                kept.set().at());
    }

    private static String name(Map<UUID, PersonView> people, UUID id) {
        PersonView person = people.get(id);
        return person == null ? "" : person.fullName();
    }

    @Override
    public UUID separate(Actor actor, UUID caseId, UUID one, UUID other, String reason) {
        gate.require(actor, Right.LEAD_MEETING, caseId);
        Map<UUID, PersonView> people = people(caseId);
        new Checks()
                .that(people.containsKey(one), "persoon", "casefile.refusal.not-in-case")
                .that(people.containsKey(other), "anderePersoon", "casefile.refusal.not-in-case")
                .that(!one.equals(other), "anderePersoon", "casefile.refusal.separation-self")
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
        UUID id = gate.id();
        if (!store.add(new Kept(id, Pair.of(one, other), reason.strip(), gate.stamp(actor)), caseId)) {
            throw RefusedException.invalid("anderePersoon", "casefile.refusal.separation-twice");
        }
        gate.trace(Action.CREATE, "separation.set", caseId, keys(people, one, other));
        return id;
    }

    private static Set<UUID> keys(Map<UUID, PersonView> people, UUID one, UUID other) {
        return people.values().stream()
                .filter(person -> person.id().equals(one) || person.id().equals(other))
                .map(PersonView::subjectKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void end(Actor actor, UUID caseId, UUID separation, String reason) {
        gate.require(actor, Right.LEAD_MEETING, caseId);
        Kept kept = store.of(caseId).stream()
                .filter(each -> each.id().equals(separation))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        new Checks()
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
        store.end(kept.id(), reason.strip(), gate.stamp(actor));
        gate.trace(
                Action.CHANGE,
                "separation.end",
                caseId,
                keys(people(caseId), kept.pair().one(), kept.pair().other()));
    }
}
