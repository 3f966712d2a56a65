package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Secrecies;
import nl.aantafel.meeting.Secrecies.Confirmed;
import nl.aantafel.meeting.Secrecies.SecrecyView;
import nl.aantafel.meeting.Secrecies.Waiting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** That what is heard at a conference stays with who heard it (geheimhouding). */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}/geheimhouding")
class SecrecyResource {

    record Bevestiging(UUID professional, String naam, String hoe, String gehoordDoor, Instant op) {
        static Bevestiging of(Confirmed confirmed) {
            return new Bevestiging(
                    confirmed.person(),
                    confirmed.name(),
                    Codes.SECRECY.dutch(confirmed.how()),
                    confirmed.notedBy(),
                    confirmed.at());
        }
    }

    record Ontbreekt(UUID professional, String naam) {
        static Ontbreekt of(Waiting waiting) {
            return new Ontbreekt(waiting.person(), waiting.name());
        }
    }

    record Overleggeheimhouding(
            boolean open, boolean zelfBevestigd, List<Bevestiging> bevestigd, List<Ontbreekt> ontbreekt) {
        static Overleggeheimhouding of(SecrecyView view) {
            return new Overleggeheimhouding(
                    view.open(),
                    view.own(),
                    view.confirmed().stream().map(Bevestiging::of).toList(),
                    view.waiting().stream().map(Ontbreekt::of).toList());
        }
    }

    private final Secrecies secrecies;

    SecrecyResource(Secrecies secrecies) {
        this.secrecies = secrecies;
    }

    @GetMapping
    Overleggeheimhouding read(Actor actor, @PathVariable UUID overlegId) {
        return Overleggeheimhouding.of(secrecies.of(actor, overlegId));
    }

    @PostMapping
    ResponseEntity<Void> confirm(Actor actor, @PathVariable UUID overlegId) {
        secrecies.confirm(actor, overlegId);
        return Creating.done();
    }

    @PostMapping("/mondeling")
    ResponseEntity<Void> heard(Actor actor, @PathVariable UUID overlegId, Body body) {
        secrecies.heard(actor, overlegId, body.ids("personen"));
        return Creating.done();
    }
}
