package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.Doors;
import nl.aantafel.client.Doors.Door;
import nl.aantafel.client.Doors.Member;
import nl.aantafel.client.Doors.Representative;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who of a family has a page of their own (eigen pagina), and how each can be reached safely. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/eigen-paginas")
class OwnPageResource {

    /** One person of the family. */
    @Personal
    record EigenPagina(
            UUID persoon,
            String naam,
            boolean eigenToegang,
            String artikel,
            Optional<VeiligContact> veiligContact,
            List<Toegangsweg> toegang,
            List<Vertegenwoordiger> vertegenwoordigers) {

        static EigenPagina of(Member member) {
            return new EigenPagina(
                    member.person(),
                    member.name(),
                    member.self(),
                    member.article(),
                    member.contact().map(VeiligContact::of),
                    member.doors().stream().map(Toegangsweg::of).toList(),
                    member.representatives().stream().map(Vertegenwoordiger::of).toList());
        }

        @Override
        public String toString() {
            return "EigenPagina";
        }
    }

    @Personal
    record VeiligContact(
            String kanaal,
            String adres,
            String uren,
            String nietZeggen,
            @Nullable UUID overhandigdDoor,
            long versie) {

        static VeiligContact of(SafeContact contact) {
            return new VeiligContact(
                    contact.channel(),
                    contact.address(),
                    contact.hours(),
                    contact.neverSay(),
                    contact.handedBy(),
                    contact.version());
        }

        @Override
        public String toString() {
            return "VeiligContact";
        }
    }

    @Personal
    record Toegangsweg(
            UUID id,
            String houder,
            String wie,
            String inlognaam,
            boolean inGebruik,
            @Nullable LocalDate totEnMet) {

        static Toegangsweg of(Door door) {
            return new Toegangsweg(door.id(), door.holder(), door.who(), door.signInName(), door.setUp(), door.until());
        }

        @Override
        public String toString() {
            return "Toegangsweg";
        }
    }

    @Personal
    record Vertegenwoordiger(UUID persoon, String naam, Optional<String> gepasseerdOmdat) {

        static Vertegenwoordiger of(Representative representative) {
            return new Vertegenwoordiger(representative.id(), representative.name(), representative.setAside());
        }

        @Override
        public String toString() {
            return "Vertegenwoordiger";
        }
    }

    /** Told once. */
    record Code(String inlognaam, String code, LocalDate geldigTotEnMet) {

        static Code of(Handed handed) {
            return new Code(handed.signInName(), handed.code(), handed.until());
        }

        @Override
        public String toString() {
            return "Code";
        }
    }

    private final Doors doors;

    OwnPageResource(Doors doors) {
        this.doors = doors;
    }

    @GetMapping
    Results<EigenPagina> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(doors.of(actor, casusId).members(), EigenPagina::of);
    }

    @PutMapping("/{persoonId}/veilig-contact")
    ResponseEntity<Void> contact(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        doors.contact(
                actor,
                casusId,
                persoonId,
                new SafeContact(
                        body.text("kanaal"),
                        body.text("adres"),
                        body.text("uren"),
                        body.text("nietZeggen"),
                        body.id("overhandigdDoor"),
                        body.has("versie") ? body.needNumber("versie") : 0));
        return Creating.done();
    }

    @PostMapping("/{persoonId}/toegang")
    Code offer(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        return Code.of(doors.offer(actor, casusId, persoonId, body.id("vertegenwoordiger")));
    }

    @PostMapping("/toegang/{toegangId}/code")
    Code code(Actor actor, @PathVariable UUID casusId, @PathVariable UUID toegangId) {
        return Code.of(doors.code(actor, casusId, toegangId));
    }

    @PostMapping("/toegang/{toegangId}/einde")
    ResponseEntity<Void> close(Actor actor, @PathVariable UUID casusId, @PathVariable UUID toegangId) {
        doors.close(actor, casusId, toegangId);
        return Creating.done();
    }

    @PostMapping("/{persoonId}/passering")
    ResponseEntity<Void> setAside(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        doors.setAside(actor, casusId, persoonId, body.needId("vertegenwoordiger"), body.text("reden"));
        return Creating.done();
    }

    @PostMapping("/{persoonId}/passering/einde")
    ResponseEntity<Void> restore(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        doors.restore(actor, casusId, persoonId, body.needId("vertegenwoordiger"));
        return Creating.done();
    }
}
