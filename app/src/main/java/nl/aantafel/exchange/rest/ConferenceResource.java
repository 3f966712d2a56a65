package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.ConferenceShapes.MijnOverleg;
import nl.aantafel.exchange.rest.ConferenceShapes.Overleg;
import nl.aantafel.exchange.rest.ConferenceShapes.Overlegregel;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Conferences;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Conferences (overleggen): prepared, begun, seen. */
@RestController
@RequestMapping(Description.BASE)
class ConferenceResource {

    private final Conferences conferences;
    private final Creating creating;

    ConferenceResource(Conferences conferences, Creating creating) {
        this.conferences = conferences;
        this.creating = creating;
    }

    /** One's own meetings: from today on, or those before. */
    @GetMapping("/overleggen")
    Results<MijnOverleg> mine(Actor actor, Query query) {
        var slice = query.truth("geweest")
                ? conferences.past(actor, query.after(), query.size())
                : conferences.upcoming(actor, query.after(), query.size());
        return Results.of(slice, query, MijnOverleg::of);
    }

    @GetMapping("/casussen/{casusId}/overleggen")
    Results<Overlegregel> ofCase(Actor actor, @PathVariable UUID casusId) {
        return Results.of(conferences.ofCase(actor, casusId), Overlegregel::of);
    }

    @PostMapping("/casussen/{casusId}/overleggen")
    ResponseEntity<String> prepare(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/overleggen/" + id,
                () -> body.truth("splitsen", false)
                        ? conferences.prepareSplit(actor, casusId, ConferenceInputs.prepare(body))
                        : conferences.prepare(actor, casusId, ConferenceInputs.prepare(body)));
    }

    @GetMapping("/overleggen/{overlegId}")
    ResponseEntity<Overleg> one(Actor actor, @PathVariable UUID overlegId) {
        Overleg overleg = Overleg.of(conferences.view(actor, overlegId));
        return Creating.versioned(overleg, overleg.versie());
    }

    @PutMapping("/overleggen/{overlegId}")
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID overlegId, Version version, Body body) {
        if (body.truth("splitsen", false)) {
            conferences.changeSplit(actor, overlegId, ConferenceInputs.prepare(body), version.number());
        } else {
            conferences.change(actor, overlegId, ConferenceInputs.prepare(body), version.number());
        }
        return Creating.done();
    }

    @PostMapping("/overleggen/{overlegId}/afzegging")
    ResponseEntity<Void> cancel(Actor actor, @PathVariable UUID overlegId, Version version, Body body) {
        conferences.cancel(actor, overlegId, body.text("reden"), version.number());
        return Creating.done();
    }

    @PostMapping("/overleggen/{overlegId}/start")
    ResponseEntity<Void> start(Actor actor, @PathVariable UUID overlegId) {
        conferences.start(actor, overlegId);
        return Creating.done();
    }

    @PutMapping("/overleggen/{overlegId}/fase")
    ResponseEntity<Void> continueIn(Actor actor, @PathVariable UUID overlegId, Body body) {
        conferences.continueIn(actor, overlegId, body.code("fase", Codes.PHASES));
        return Creating.done();
    }

    @PutMapping("/overleggen/{overlegId}/aanwezigheid")
    ResponseEntity<Void> attended(Actor actor, @PathVariable UUID overlegId, Body body) {
        conferences.attended(
                actor, overlegId, body.ids("professionals"), body.parts("gezin", ConferenceInputs::familyMember));
        return Creating.done();
    }
}
