package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.ClientTalkShapes.Gezinsgesprek;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.ClientTalks;
import nl.aantafel.meeting.ClientTalks.Given;
import nl.aantafel.meeting.ClientTalks.Kind;
import nl.aantafel.meeting.ClientTalks.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Preparing a conference with each of the family, and talking it over afterwards (gezinsgesprekken). */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}")
class ClientTalkResource {

    private static final String ONE = "/gezin/{persoonId}/gesprekken/{soort}";

    private final ClientTalks talks;

    ClientTalkResource(ClientTalks talks) {
        this.talks = talks;
    }

    @GetMapping("/gezinsgesprekken")
    Results<Gezinsgesprek> all(Actor actor, @PathVariable UUID overlegId) {
        return Results.of(talks.of(actor, overlegId), Gezinsgesprek::of);
    }

    @PutMapping(ONE)
    ResponseEntity<Void> record(
            Actor actor,
            @PathVariable UUID overlegId,
            @PathVariable UUID persoonId,
            @PathVariable String soort,
            Version version,
            Body body) {
        talks.record(
                actor,
                overlegId,
                new Outcome(
                        persoonId,
                        kind(soort),
                        body.truth("gelukt", true),
                        body.day("gehoudenOp"),
                        body.text("uitkomst")),
                version.number());
        return Creating.done();
    }

    @PutMapping(ONE + "/eigenaar")
    ResponseEntity<Void> assign(
            Actor actor,
            @PathVariable UUID overlegId,
            @PathVariable UUID persoonId,
            @PathVariable String soort,
            Version version,
            Body body) {
        talks.assign(actor, overlegId, new Given(persoonId, kind(soort), body.needId("eigenaar")), version.number());
        return Creating.done();
    }

    private static Kind kind(String soort) {
        return Codes.TALK_KINDS.internal(soort).map(Kind::valueOf).orElseThrow(RefusedException::notFound);
    }
}
