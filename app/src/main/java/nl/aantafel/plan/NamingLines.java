package nl.aantafel.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.domain.ForFamily;
import nl.aantafel.plan.domain.LineChoice;
import nl.aantafel.plan.domain.PlanLine;
import nl.aantafel.plan.store.LineForStore;

/** Keeps for whom of the family lines of the plan are. */
@UseCases
class NamingLines implements PlanLines {

    private final Opening opening;
    private final PlanReading plans;
    private final LineReading lines;
    private final LineForStore store;
    private final Staleness staleness;

    NamingLines(Opening opening, PlanReading plans, LineReading lines, LineForStore store, Staleness staleness) {
        this.opening = opening;
        this.plans = plans;
        this.lines = lines;
        this.store = store;
        this.staleness = staleness;
    }

    @Override
    public List<LineFor> of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        List<LineFor> found = lines.read(opened, plans.read(opened)).all();
        opening.read(opened, "plan.lines");
        return found;
    }

    @Override
    public void name(Actor actor, UUID caseId, UUID id, Naming naming, long version) {
        Opened opened = opening.toChange(actor, caseId);
        PlanLine line = PlanLine.of(plans.read(opened)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        ForFamily rule = lines.rule(opened);
        Set<UUID> concerned = rule.of(line, LineChoice.NONE).concerned();
        check(opened, rule, line, concerned, naming);
        boolean chosen = !naming.persons().equals(concerned);
        LineChoice choice = new LineChoice(
                chosen, naming.persons(), line.named(), chosen ? naming.reason().strip() : "", version);
        if (!store.save(caseId, line, choice, opened.stamp())) {
            throw stale(opened, line);
        }
        opening.changed(opened, "plan.name-line");
    }

    private static void check(Opened opened, ForFamily rule, PlanLine line, Set<UUID> concerned, Naming naming) {
        Checks checks = new Checks()
                .that(opened.persons().containsAll(naming.persons()), Fields.FOR, "check.choose")
                .text(Fields.REASON, naming.reason(), Checks.LONG);
        Set<UUID> shielded = rule.shieldedFrom(line, naming.persons());
        checks.that(shielded.isEmpty(), Fields.FOR, "plan.refusal.line-shielded", names(opened, shielded));
        Set<UUID> opposite = rule.opposite(concerned, naming.persons());
        checks.that(
                opposite.isEmpty() || !naming.reason().isBlank(),
                Fields.REASON,
                "plan.refusal.line-apart",
                names(opened, opposite));
        checks.refuseIfAny();
    }

    private static String names(Opened opened, Set<UUID> persons) {
        return opened.family().persons().stream()
                .filter(each -> persons.contains(each.id()))
                .map(PersonView::firstName)
                .collect(Collectors.joining(", "));
    }

    private RefusedException stale(Opened opened, PlanLine line) {
        Changed<LineChoice> now = store.find(opened.caseId(), line).orElseThrow(RefusedException::notFound);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                Fields.FOR,
                now.value().persons().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")));
        fields.put(Fields.REASON, now.value().reason());
        return staleness.of(line.id(), now, now.value().version(), fields);
    }
}
