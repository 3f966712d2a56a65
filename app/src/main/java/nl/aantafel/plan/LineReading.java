package nl.aantafel.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.release.FamilyLimits;
import nl.aantafel.plan.PlanLines.Kind;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.domain.ForFamily;
import nl.aantafel.plan.domain.LineChoice;
import nl.aantafel.plan.domain.PlanLine;
import nl.aantafel.plan.store.LineForStore;
import nl.aantafel.plan.store.LineForStore.Key;
import org.springframework.stereotype.Component;

/** Lays what was chosen beside the lines of a plan. */
@Component
class LineReading {

    private final LineForStore store;
    private final FamilyLimits limits;

    LineReading(LineForStore store, FamilyLimits limits) {
        this.store = store;
        this.limits = limits;
    }

    /** For whom every line of a plan is. */
    record Lines(List<LineFor> all) {

        /** The lines of a kind somebody of the family is given. */
        Set<UUID> of(Kind kind, UUID person) {
            return all.stream()
                    .filter(each -> each.kind() == kind && each.persons().contains(person))
                    .map(LineFor::line)
                    .collect(Collectors.toSet());
        }
    }

    Lines read(Opened opened, PlanView plan) {
        Map<Key, LineChoice> chosen = store.of(opened.caseId());
        ForFamily rule = rule(opened);
        return new Lines(PlanLine.of(plan).stream()
                .map(line -> rule.of(line, chosen.getOrDefault(new Key(line.kind(), line.id()), LineChoice.NONE)))
                .toList());
    }

    ForFamily rule(Opened opened) {
        return new ForFamily(opened.persons(), limits.of(opened.actor(), opened.caseId()));
    }
}
