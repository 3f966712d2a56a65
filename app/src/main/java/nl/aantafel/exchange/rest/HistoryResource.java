package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.Histories;
import nl.aantafel.exchange.rest.HistoryShapes.Hulp;
import nl.aantafel.exchange.rest.HistoryShapes.Maatregel;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What care and justice did and do in a case (maatregelen, hulp). */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class HistoryResource {

    private final Histories histories;
    private final Creating creating;

    HistoryResource(Histories histories, Creating creating) {
        this.histories = histories;
        this.creating = creating;
    }

    @GetMapping("/maatregelen")
    Results<Maatregel> measures(Actor actor, @PathVariable UUID casusId) {
        return Results.of(histories.of(actor, casusId).measures(), Maatregel::of);
    }

    @PostMapping("/maatregelen")
    ResponseEntity<String> addMeasure(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> histories.addMeasure(actor, casusId, HistoryShapes.measure(body)));
    }

    @GetMapping("/maatregelen/{maatregelId}")
    ResponseEntity<Maatregel> measure(Actor actor, @PathVariable UUID casusId, @PathVariable UUID maatregelId) {
        Maatregel found = histories.of(actor, casusId).measures().stream()
                .filter(each -> each.id().equals(maatregelId))
                .findFirst()
                .map(Maatregel::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/maatregelen/{maatregelId}")
    ResponseEntity<Void> changeMeasure(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID maatregelId, Version version, Body body) {
        histories.changeMeasure(actor, casusId, maatregelId, HistoryShapes.measure(body), version.number());
        return Creating.done();
    }

    @DeleteMapping("/maatregelen/{maatregelId}")
    ResponseEntity<Void> removeMeasure(Actor actor, @PathVariable UUID casusId, @PathVariable UUID maatregelId) {
        histories.removeMeasure(actor, casusId, maatregelId);
        return Creating.done();
    }

    @GetMapping("/hulp")
    Results<Hulp> allHelp(Actor actor, @PathVariable UUID casusId) {
        return Results.of(histories.of(actor, casusId).help(), Hulp::of);
    }

    @PostMapping("/hulp")
    ResponseEntity<String> addHelp(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> histories.addHelp(actor, casusId, HistoryShapes.help(body)));
    }

    @GetMapping("/hulp/{hulpId}")
    ResponseEntity<Hulp> oneHelp(Actor actor, @PathVariable UUID casusId, @PathVariable UUID hulpId) {
        Hulp found = histories.of(actor, casusId).help().stream()
                .filter(each -> each.id().equals(hulpId))
                .findFirst()
                .map(Hulp::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/hulp/{hulpId}")
    ResponseEntity<Void> changeHelp(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID hulpId, Version version, Body body) {
        histories.changeHelp(actor, casusId, hulpId, HistoryShapes.help(body), version.number());
        return Creating.done();
    }

    @DeleteMapping("/hulp/{hulpId}")
    ResponseEntity<Void> removeHelp(Actor actor, @PathVariable UUID casusId, @PathVariable UUID hulpId) {
        histories.removeHelp(actor, casusId, hulpId);
        return Creating.done();
    }
}
