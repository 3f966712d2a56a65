package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.PlanShapes.Doel;
import nl.aantafel.exchange.rest.PlanShapes.Plan;
import nl.aantafel.exchange.rest.PlanShapes.VastgesteldPlan;
import nl.aantafel.exchange.rest.PlanShapes.Veiligheidsstap;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Evaluations;
import nl.aantafel.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan (plan van aanpak) of a case: how the parties work together, goals and the safety plan. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class PlanResource {

    private final Plans plans;
    private final Evaluations evaluations;
    private final Creating creating;

    PlanResource(Plans plans, Evaluations evaluations, Creating creating) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.creating = creating;
    }

    @GetMapping("/plan")
    ResponseEntity<Plan> plan(Actor actor, @PathVariable UUID casusId) {
        Plan plan = Plan.of(plans.of(actor, casusId));
        return Creating.versioned(plan, plan.versie());
    }

    @PutMapping("/plan/samenwerking")
    ResponseEntity<Void> changeHead(Actor actor, @PathVariable UUID casusId, Version version, Body body) {
        plans.changeHead(actor, casusId, PlanInputs.head(body), version.number());
        return Creating.done();
    }

    @GetMapping("/plan/vaststellingen/{nummer}")
    VastgesteldPlan settled(Actor actor, @PathVariable UUID casusId, @PathVariable int nummer) {
        return VastgesteldPlan.of(plans.settled(actor, casusId, nummer));
    }

    @GetMapping("/doelen")
    Results<Doel> goals(Actor actor, @PathVariable UUID casusId) {
        return Results.of(plans.of(actor, casusId).goals(), Doel::of);
    }

    @PostMapping("/doelen")
    ResponseEntity<String> addGoal(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> plans.addGoal(actor, casusId, PlanInputs.goal(body)));
    }

    @GetMapping("/doelen/{doelId}")
    ResponseEntity<Doel> goal(Actor actor, @PathVariable UUID casusId, @PathVariable UUID doelId) {
        Doel found = plans.of(actor, casusId).goals().stream()
                .filter(each -> each.id().equals(doelId))
                .findFirst()
                .map(Doel::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/doelen/{doelId}")
    ResponseEntity<Void> changeGoal(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID doelId, Version version, Body body) {
        plans.changeGoal(actor, casusId, doelId, PlanInputs.goal(body), version.number());
        return Creating.done();
    }

    @PostMapping("/doelen/{doelId}/afronding")
    ResponseEntity<Void> closeGoal(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID doelId, Version version, Body body) {
        plans.closeGoal(
                actor,
                casusId,
                doelId,
                body.code("stand", Codes.GOAL_STATES),
                body.text("toelichting"),
                version.number());
        return Creating.done();
    }

    @PostMapping("/doelen/{doelId}/niveaus")
    ResponseEntity<Void> level(Actor actor, @PathVariable UUID casusId, @PathVariable UUID doelId, Body body) {
        plans.level(actor, casusId, doelId, PlanInputs.level(body));
        return Creating.done();
    }

    @PutMapping("/plan/evaluaties/{evaluatieId}/terugblik")
    ResponseEntity<Void> holdEvaluation(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID evaluatieId, Body body) {
        evaluations.hold(actor, casusId, evaluatieId, PlanInputs.held(body));
        return Creating.done();
    }

    @DeleteMapping("/plan/evaluaties/{evaluatieId}/terugblik")
    ResponseEntity<Void> reopenEvaluation(Actor actor, @PathVariable UUID casusId, @PathVariable UUID evaluatieId) {
        evaluations.reopen(actor, casusId, evaluatieId);
        return Creating.done();
    }

    @GetMapping("/veiligheidsstappen")
    Results<Veiligheidsstap> safetySteps(Actor actor, @PathVariable UUID casusId) {
        return Results.of(plans.of(actor, casusId).safetySteps(), Veiligheidsstap::of);
    }

    @PostMapping("/veiligheidsstappen")
    ResponseEntity<String> addSafetyStep(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> plans.addSafetyStep(actor, casusId, PlanInputs.step(body)));
    }

    @GetMapping("/veiligheidsstappen/{stapId}")
    ResponseEntity<Veiligheidsstap> safetyStep(Actor actor, @PathVariable UUID casusId, @PathVariable UUID stapId) {
        Veiligheidsstap found = plans.of(actor, casusId).safetySteps().stream()
                .filter(each -> each.id().equals(stapId))
                .findFirst()
                .map(Veiligheidsstap::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/veiligheidsstappen/{stapId}")
    ResponseEntity<Void> changeSafetyStep(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID stapId, Version version, Body body) {
        plans.changeSafetyStep(actor, casusId, stapId, PlanInputs.step(body), version.number());
        return Creating.done();
    }

    @DeleteMapping("/veiligheidsstappen/{stapId}")
    ResponseEntity<Void> removeSafetyStep(Actor actor, @PathVariable UUID casusId, @PathVariable UUID stapId) {
        plans.removeSafetyStep(actor, casusId, stapId);
        return Creating.done();
    }
}
