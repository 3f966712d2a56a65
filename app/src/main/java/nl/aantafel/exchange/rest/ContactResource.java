package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.casefile.Contacts;
import nl.aantafel.casefile.Contacts.ContactView;
import nl.aantafel.casefile.Contacts.LightView;
import nl.aantafel.casefile.Contacts.NewContact;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How closely the case director and the providers keep in touch (stoplicht): when the next contact is due, and recording one. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/contactmomenten")
class ContactResource {

    private final Contacts contacts;
    private final Creating creating;

    ContactResource(Contacts contacts, Creating creating) {
        this.contacts = contacts;
        this.creating = creating;
    }

    @Personal
    record Contactmoment(UUID id, LocalDate op, String manier, List<String> wie, String vastgelegdDoor) {
        static Contactmoment of(ContactView it) {
            return new Contactmoment(it.id(), it.on(), Codes.CONTACT_WAYS.dutch(it.way()), it.with(), it.byName());
        }

        @Override
        public String toString() {
            return "Contactmoment";
        }
    }

    @Personal
    record Contactritme(
            @Nullable String stoplicht,
            String stoplichtReden,
            boolean geweld,
            @Nullable LocalDate uiterlijk,
            boolean teLaat,
            List<Contactmoment> contactmomenten) {
        static Contactritme of(LightView it) {
            return new Contactritme(
                    it.light().isEmpty() ? null : Codes.LIGHTS.dutch(it.light()),
                    it.reason(),
                    it.violence(),
                    it.due(),
                    it.overdue(),
                    it.contacts().stream().map(Contactmoment::of).toList());
        }

        @Override
        public String toString() {
            return "Contactritme";
        }
    }

    @GetMapping
    Contactritme contacts(Actor actor, @PathVariable UUID casusId) {
        return Contactritme.of(contacts.of(actor, casusId));
    }

    @PostMapping
    ResponseEntity<String> record(Actor actor, @PathVariable UUID casusId, Body body) {
        NewContact contact = new NewContact(
                body.day("op"),
                Objects.requireNonNullElse(body.code("manier", Codes.CONTACT_WAYS), ""),
                body.ids("met"));
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/contactmomenten",
                () -> contacts.record(actor, casusId, contact));
    }
}
