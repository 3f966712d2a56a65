package nl.aantafel.exchange.rest;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Investigations;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.casefile.Statements;
import nl.aantafel.exchange.rest.StatementShapes.LopendOnderzoek;
import nl.aantafel.exchange.rest.StatementShapes.Vooruitblik;
import nl.aantafel.exchange.rest.StatementShapes.Wijziging;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sharing (delen): looking ahead, taking back, hearing what changed; and that an investigation is running. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class SharingResource {

    private final Sharing sharing;
    private final Statements statements;
    private final Investigations investigations;

    SharingResource(Sharing sharing, Statements statements, Investigations investigations) {
        this.sharing = sharing;
        this.statements = statements;
        this.investigations = investigations;
    }

    @PostMapping("/vooruitblik")
    Vooruitblik ahead(Actor actor, @PathVariable UUID casusId, Body body) {
        return Vooruitblik.of(sharing.preview(
                actor, casusId, StatementShapes.write(actor, body), Optional.ofNullable(body.id("vervangt"))));
    }

    @PostMapping("/bijdragen/{bijdrageId}/intrekking")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bijdrageId) {
        statements.withdraw(actor, casusId, bijdrageId);
        return Creating.done();
    }

    @GetMapping("/gewijzigde-bijdragen")
    Results<Wijziging> changed(Actor actor, @PathVariable UUID casusId) {
        return Results.of(sharing.changed(actor, casusId), Wijziging::of);
    }

    @PostMapping("/gewijzigde-bijdragen/gezien")
    ResponseEntity<Void> seen(Actor actor, @PathVariable UUID casusId) {
        sharing.seen(actor, casusId);
        return Creating.done();
    }

    @GetMapping("/lopende-onderzoeken")
    Results<LopendOnderzoek> running(Actor actor, @PathVariable UUID casusId) {
        return Results.of(investigations.of(actor, casusId).running(), LopendOnderzoek::of);
    }

    @PostMapping("/lopende-onderzoeken")
    ResponseEntity<Void> set(Actor actor, @PathVariable UUID casusId) {
        investigations.set(actor, casusId);
        return Creating.done();
    }

    @DeleteMapping("/lopende-onderzoeken/{onderzoekId}")
    ResponseEntity<Void> lift(Actor actor, @PathVariable UUID casusId, @PathVariable UUID onderzoekId) {
        investigations.lift(actor, casusId, onderzoekId);
        return Creating.done();
    }
}
