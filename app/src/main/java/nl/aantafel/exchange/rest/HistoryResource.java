package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.HelpCourses;
import nl.aantafel.casefile.Histories;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.HistoryShapes.Hulp;
import nl.aantafel.exchange.rest.HistoryShapes.JustitieelMoment;
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
    private final HelpCourses courses;
    private final Creating creating;

    HistoryResource(Histories histories, HelpCourses courses, Creating creating) {
        this.histories = histories;
        this.courses = courses;
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

    @PostMapping("/hulp/{hulpId}/vragen")
    ResponseEntity<String> askHelp(Actor actor, @PathVariable UUID casusId, @PathVariable UUID hulpId, Body body) {
        return creating.at(
                actor,
                body,
                id -> Description.BASE + "/casussen/" + casusId + "/hulp/" + hulpId,
                () -> courses.ask(actor, casusId, hulpId));
    }

    @PutMapping("/hulpvragen/{hulpvraagId}/antwoord")
    ResponseEntity<Void> answerHelp(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID hulpvraagId, Body body) {
        courses.answer(actor, casusId, hulpvraagId, body.code("gaat", Codes.HELP_ANSWERS), body.text("belemmering"));
        return Creating.done();
    }

    @GetMapping("/justitiele-momenten")
    Results<JustitieelMoment> moments(Actor actor, @PathVariable UUID casusId) {
        return Results.of(histories.of(actor, casusId).moments(), JustitieelMoment::of);
    }

    @PostMapping("/justitiele-momenten")
    ResponseEntity<String> addMoment(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> histories.addMoment(actor, casusId, HistoryShapes.moment(body)));
    }

    @GetMapping("/justitiele-momenten/{momentId}")
    ResponseEntity<JustitieelMoment> moment(Actor actor, @PathVariable UUID casusId, @PathVariable UUID momentId) {
        JustitieelMoment found = histories.of(actor, casusId).moments().stream()
                .filter(each -> each.id().equals(momentId))
                .findFirst()
                .map(JustitieelMoment::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/justitiele-momenten/{momentId}")
    ResponseEntity<Void> changeMoment(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID momentId, Version version, Body body) {
        histories.changeMoment(actor, casusId, momentId, HistoryShapes.moment(body), version.number());
        return Creating.done();
    }

    @DeleteMapping("/justitiele-momenten/{momentId}")
    ResponseEntity<Void> removeMoment(Actor actor, @PathVariable UUID casusId, @PathVariable UUID momentId) {
        histories.removeMoment(actor, casusId, momentId);
        return Creating.done();
    }
}
