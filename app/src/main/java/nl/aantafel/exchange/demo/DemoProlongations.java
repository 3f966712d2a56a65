package nl.aantafel.exchange.demo;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.rights.Prolongations;
import nl.aantafel.rights.Prolongations.Criterion;
import nl.aantafel.rights.Prolongations.Wish;
import nl.aantafel.rights.Prolongations.Word;
import org.springframework.stereotype.Component;

/** Asks to keep data of the demo's oldest family longer, and lets some of its providers answer. */
@Component
final class DemoProlongations {

    private final Prolongations prolongations;
    private final CaseFiles cases;
    private final WhoIsWho whoIsWho;

    DemoProlongations(Prolongations prolongations, CaseFiles cases, WhoIsWho whoIsWho) {
        this.prolongations = prolongations;
        this.cases = cases;
        this.whoIsWho = whoIsWho;
    }

    void ask(DemoFiles.Prolongation plan, Map<String, UUID> people) {
        Actor actor = actor(people, plan.by());
        UUID id = prolongations.ask(
                actor,
                family(actor, plan.family()),
                new Wish(
                        plan.ground(),
                        plan.reason(),
                        plan.criteria().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(each -> new Criterion(each.getKey(), true, each.getValue()))
                                .toList(),
                        null));
        plan.agreed().forEach(who -> answer(actor(people, who), id, true, ""));
        plan.refused().forEach((who, why) -> answer(actor(people, who), id, false, why));
    }

    private void answer(Actor actor, UUID id, boolean agrees, String reason) {
        UUID organisation = whoIsWho.professional(actor.person()).orElseThrow().organisation();
        prolongations.answer(actor, id, new Word(organisation, agrees, reason));
    }

    private static Actor actor(Map<String, UUID> people, String who) {
        return Actor.professional(Objects.requireNonNull(people.get(who), who));
    }

    private UUID family(Actor actor, String name) {
        return cases.mine(actor, new CaseQuery(Set.of(CaseFiles.State.TAKEN_UP), null, Paging.MOST)).rows().stream()
                .filter(each -> each.familyName().equals(name))
                .map(CaseFiles.CaseRow::id)
                .findFirst()
                .orElseThrow();
    }
}
