package nl.aantafel.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.domain.Pair;
import nl.aantafel.casefile.domain.ShieldedWords;
import nl.aantafel.casefile.release.FamilyLimits;
import nl.aantafel.casefile.store.HomeStore;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.casefile.store.SeparationStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/** Compares texts with what is shielded, also for who may not read the address itself: they learn that a text cannot go to somebody. */
@UseCases
class LimitingFamilies implements FamilyLimits {

    private final CaseGate gate;
    private final PersonStore persons;
    private final HomeStore homes;
    private final SeparationStore separations;
    private final Time time;

    LimitingFamilies(CaseGate gate, PersonStore persons, HomeStore homes, SeparationStore separations, Time time) {
        this.gate = gate;
        this.persons = persons;
        this.homes = homes;
        this.separations = separations;
        this.time = time;
    }

    private record Known(ShieldedWords words, Map<UUID, Set<UUID>> apart) implements Limits {

        @Override
        public boolean mayReach(UUID person, String text) {
            return words.mayReach(person, text);
        }

        @Override
        public Set<UUID> apartFrom(UUID person) {
            return apart.getOrDefault(person, Set.of());
        }

        @Override
        public String toString() {
            return "Limits";
        }
    }

    @Override
    public Limits of(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        Limits limits = new Known(
                ShieldedWords.of(persons.persons(caseId), homes.homes(caseId), time.today()),
                apart(separations.of(caseId).stream()
                        .map(SeparationStore.Kept::pair)
                        .toList()));
        gate.traceAll(Action.READ, "family.limits", caseId);
        return limits;
    }

    private static Map<UUID, Set<UUID>> apart(List<Pair> pairs) {
        Map<UUID, Set<UUID>> apart = new HashMap<>();
        for (Pair pair : pairs) {
            apart.computeIfAbsent(pair.one(), key -> new HashSet<>()).add(pair.other());
            apart.computeIfAbsent(pair.other(), key -> new HashSet<>()).add(pair.one());
        }
        return apart;
    }
}
