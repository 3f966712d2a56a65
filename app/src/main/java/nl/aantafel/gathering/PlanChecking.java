package nl.aantafel.gathering;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.gathering.domain.GatheringRules;
import nl.aantafel.gathering.store.GatheringStore.Kept;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;

/** Who may plan and change a meeting, and whether what is planned can be. */
@Component
final class PlanChecking {

    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    PlanChecking(WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    /** Being asked lets one see a meeting, not change it. */
    void requireLead(Actor actor, Kept kept) {
        UUID me = actor.person();
        boolean leads = me.equals(kept.plan().chair())
                || me.equals(kept.plan().secretary())
                || me.equals(kept.plannedBy())
                || whoIsWho.rolesOf(me).stream()
                        .anyMatch(holding ->
                                holding.partnership().equals(kept.plan().partnership())
                                        && Roles.DESK.contains(holding.role()));
        if (!leads) {
            throw RefusedException.mayNot("gathering.may-not.change");
        }
    }

    void requireAtWork(Actor actor, UUID partnership) {
        boolean atWork = whoIsWho.rolesOf(actor.person()).stream()
                .anyMatch(holding -> holding.partnership().equals(partnership));
        if (!atWork) {
            throw RefusedException.notFound();
        }
    }

    /** The organisation of everyone asked, when all is well. */
    Map<UUID, UUID> checked(Plan plan) {
        Set<String> kinds = frames
                .frame(whoIsWho.partnership(plan.partnership())
                        .orElseThrow(RefusedException::notFound)
                        .frameCode())
                .list(Lists.GATHERING_KINDS)
                .items()
                .stream()
                .map(Coded::code)
                .collect(Collectors.toSet());
        Set<UUID> all = plan.invitees().stream().map(Invitee::person).collect(Collectors.toSet());
        all.add(plan.chair());
        Optional.ofNullable(plan.secretary()).ifPresent(all::add);
        Map<UUID, Professional> known = whoIsWho.professionals(all);
        Checks checks = new Checks();
        GatheringRules.check(plan, kinds, checks);
        checks.that(known.containsKey(plan.chair()), "voorzitter", "check.choose");
        checks.that(plan.secretary() == null || known.containsKey(plan.secretary()), "secretaris", "check.choose");
        for (int at = 0; at < plan.invitees().size(); at++) {
            checks.that(
                    known.containsKey(plan.invitees().get(at).person()),
                    "genodigden[" + at + "].persoon",
                    "check.choose");
        }
        checks.refuseIfAny();
        Map<UUID, UUID> organisations = new HashMap<>();
        known.forEach((id, professional) -> organisations.put(id, professional.organisation()));
        return organisations;
    }

    /** Who sees a meeting: who is in it, who plans it, and the partnership's desk. */
    Set<UUID> people(Actor actor, Plan plan, UUID planner) {
        Set<UUID> people = new LinkedHashSet<>();
        people.add(plan.chair());
        Optional.ofNullable(plan.secretary()).ifPresent(people::add);
        plan.invitees().forEach(invitee -> people.add(invitee.person()));
        people.add(actor.person());
        people.add(planner);
        whoIsWho.holders(plan.partnership(), Roles.DESK).stream()
                .map(RoleHolding::professional)
                .forEach(people::add);
        return people;
    }
}
