package nl.aantafel.exchange.rest;

import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.Ladders;
import nl.aantafel.plan.Ladders.LadderView;
import nl.aantafel.plan.Ladders.Rung;
import nl.aantafel.plan.Ladders.RungInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The escalation ladder (escalatieladder) of a partnership. */
@RestController
@RequestMapping(Description.BASE + "/samenwerkingsverbanden/{samenwerkingsverbandId}/escalatieladder")
class LadderResource {

    private final Ladders ladders;
    private final Creating creating;

    LadderResource(Ladders ladders, Creating creating) {
        this.ladders = ladders;
        this.creating = creating;
    }

    /** Without an id it is a step of the frame. */
    record Trede(
            @Nullable UUID id,
            @Nullable UUID gemeente,
            int trede,
            Tekst titel,
            @Nullable String rol,
            @Nullable UUID professional,
            List<String> problemen,
            int werkdagen,
            Tekst grenzen,
            @Nullable String artikel,
            long versie) {
        static Trede of(Rung it) {
            return new Trede(
                    it.id(),
                    it.municipality(),
                    it.number(),
                    Tekst.of(it.title()),
                    CommonShapes.code(Codes.PARTNERSHIP_ROLES, it.role()),
                    it.professional(),
                    CommonShapes.codes(Codes.ESCALATION_PROBLEMS, it.problems()),
                    it.days(),
                    Tekst.of(it.limits()),
                    CommonShapes.code(it.article()),
                    it.version());
        }
    }

    record Escalatieladder(boolean eigen, List<Trede> treden) {
        static Escalatieladder of(LadderView it) {
            return new Escalatieladder(
                    it.own(), it.rungs().stream().map(Trede::of).toList());
        }
    }

    @GetMapping
    Escalatieladder ladder(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Escalatieladder.of(ladders.of(actor, samenwerkingsverbandId));
    }

    @PostMapping("/treden")
    ResponseEntity<String> add(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/samenwerkingsverbanden/" + samenwerkingsverbandId + "/escalatieladder",
                () -> ladders.add(actor, samenwerkingsverbandId, input(body)));
    }

    private static RungInput input(Body body) {
        return new RungInput(
                body.id("gemeente"),
                body.number("trede"),
                body.text("titel"),
                body.code("rol", Codes.PARTNERSHIP_ROLES),
                body.id("professional"),
                body.codes("problemen", Codes.ESCALATION_PROBLEMS),
                body.number("werkdagen"),
                body.text("grenzen"));
    }

    @PutMapping("/treden/{tredeId}")
    ResponseEntity<Void> change(
            Actor actor,
            @PathVariable UUID samenwerkingsverbandId,
            @PathVariable UUID tredeId,
            Version version,
            Body body) {
        ladders.change(actor, samenwerkingsverbandId, tredeId, input(body), version.number());
        return Creating.done();
    }

    @DeleteMapping("/treden/{tredeId}")
    ResponseEntity<Void> remove(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, @PathVariable UUID tredeId, Version version) {
        ladders.remove(actor, samenwerkingsverbandId, tredeId, version.number());
        return Creating.done();
    }

    @PostMapping("/overname")
    ResponseEntity<Void> adopt(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        ladders.adopt(actor, samenwerkingsverbandId);
        return Creating.done();
    }
}
