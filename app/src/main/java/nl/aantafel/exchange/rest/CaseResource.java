package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Phases;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.WholeCase;
import nl.aantafel.exchange.rest.CaseShapes.Aanpakperiode;
import nl.aantafel.exchange.rest.CaseShapes.Casus;
import nl.aantafel.exchange.rest.CaseShapes.Casusregel;
import nl.aantafel.exchange.rest.CaseShapes.Dossier;
import nl.aantafel.exchange.rest.CaseShapes.Fasen;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases (casussen): the list, the head, the phases and the pathway, and the whole of it. */
@RestController
@RequestMapping(Description.BASE + "/casussen")
class CaseResource {

    private final CaseFiles cases;
    private final Phases phases;
    private final WholeCase whole;
    private final Creating creating;

    CaseResource(CaseFiles cases, Phases phases, WholeCase whole, Creating creating) {
        this.cases = cases;
        this.phases = phases;
        this.whole = whole;
        this.creating = creating;
    }

    @GetMapping
    Results<Casusregel> mine(Actor actor, Query query) {
        Set<CaseFiles.State> states = query.codes("stand", Codes.CASE_STATES).stream()
                .map(code -> CaseFiles.State.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        return Results.of(
                cases.mine(actor, new CaseFiles.CaseQuery(states, query.after(), query.size())), query, Casusregel::of);
    }

    @GetMapping("/{casusId}")
    ResponseEntity<Casus> one(Actor actor, @PathVariable UUID casusId) {
        Casus casus = Casus.of(cases.view(actor, casusId));
        return Creating.versioned(casus, casus.versie());
    }

    @PutMapping("/{casusId}")
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID casusId, Version version, Body body) {
        cases.change(actor, casusId, CaseShapes.change(body, version));
        return Creating.done();
    }

    @GetMapping("/{casusId}/dossier")
    Dossier dossier(Actor actor, @PathVariable UUID casusId) {
        return Dossier.of(whole.read(actor, casusId));
    }

    @GetMapping("/{casusId}/aanpak")
    Results<Aanpakperiode> pathways(Actor actor, @PathVariable UUID casusId) {
        return Results.of(cases.pathways(actor, casusId), Aanpakperiode::of);
    }

    @PutMapping("/{casusId}/aanpak")
    ResponseEntity<Void> switchPathway(Actor actor, @PathVariable UUID casusId, Body body) {
        cases.switchPathway(actor, casusId, body.code("aanpak", Codes.PATHWAYS), body.text("reden"));
        return Creating.done();
    }

    @PostMapping("/{casusId}/koppeling")
    ResponseEntity<Void> join(Actor actor, @PathVariable UUID casusId, Body body) {
        cases.join(actor, casusId, body.needId("bekendeCasus"));
        return Creating.done();
    }

    @GetMapping("/{casusId}/fasen")
    Fasen phases(Actor actor, @PathVariable UUID casusId) {
        return Fasen.of(phases.of(actor, casusId));
    }

    @PostMapping("/{casusId}/fasen")
    ResponseEntity<String> decide(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/fasen",
                () -> phases.decide(actor, casusId, CaseShapes.decide(body)));
    }
}
