package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.ThirdPersonsAtTable;
import nl.aantafel.meeting.ThirdPersonsAtTable.Guest;
import nl.aantafel.meeting.ThirdPersonsAtTable.GuestView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who joins a conference from outside (derden): a record, never an account. */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}/derden")
class ThirdPersonResource {

    record Derde(
            UUID id,
            @Nullable UUID deel,
            String naam,
            String organisatie,
            String reden,
            LocalDate getekendOp,
            String beslotenDoor) {
        static Derde of(GuestView guest) {
            return new Derde(
                    guest.id(),
                    guest.part(),
                    guest.name(),
                    guest.organisation(),
                    guest.reason(),
                    guest.signedOn(),
                    guest.decidedBy());
        }
    }

    private final ThirdPersonsAtTable guests;
    private final Creating creating;

    ThirdPersonResource(ThirdPersonsAtTable guests, Creating creating) {
        this.guests = guests;
        this.creating = creating;
    }

    @GetMapping
    Results<Derde> all(Actor actor, @PathVariable UUID overlegId) {
        return Results.of(guests.of(actor, overlegId), Derde::of);
    }

    @PostMapping
    ResponseEntity<String> admit(Actor actor, @PathVariable UUID overlegId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/overleggen/" + overlegId + "/derden",
                () -> guests.admit(
                        actor,
                        overlegId,
                        new Guest(
                                body.id("deel"),
                                body.text("naam"),
                                body.text("organisatie"),
                                body.text("reden"),
                                body.day("getekendOp"),
                                body.id("beslotenDoor"))));
    }

    @DeleteMapping("/{derdeId}")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable UUID overlegId, @PathVariable UUID derdeId) {
        guests.withdraw(actor, overlegId, derdeId);
        return Creating.done();
    }
}
