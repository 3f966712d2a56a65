package nl.aantafel.exchange.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.AgendaShapes.Agendaoverleg;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Agendas;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.Whole;
import nl.aantafel.meeting.TableSubstitutes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings with an agenda (overleggen met een agenda): planned, asked for, begun; everybody reads their own points. */
@RestController
@RequestMapping(Description.BASE)
class AgendaResource {

    private final Agendas agendas;
    private final TableSubstitutes substitutes;
    private final Creating creating;

    AgendaResource(Agendas agendas, TableSubstitutes substitutes, Creating creating) {
        this.agendas = agendas;
        this.substitutes = substitutes;
        this.creating = creating;
    }

    @PostMapping("/agendaoverleggen")
    ResponseEntity<String> plan(Actor actor, Body body) {
        return creating.at(
                actor, body, id -> "/agendaoverleggen/" + id, () -> agendas.plan(actor, AgendaShapes.input(body)));
    }

    /** The version is there for who leads it. */
    @GetMapping("/agendaoverleggen/{agendaoverlegId}")
    ResponseEntity<Agendaoverleg> one(Actor actor, @PathVariable UUID agendaoverlegId) {
        AgendaView view = agendas.view(actor, agendaoverlegId);
        return Creating.versioned(
                Agendaoverleg.of(view), view.whole().map(Whole::version).orElse(0L));
    }

    @PutMapping("/agendaoverleggen/{agendaoverlegId}")
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID agendaoverlegId, Version version, Body body) {
        agendas.change(actor, agendaoverlegId, AgendaShapes.input(body), version.number());
        return Creating.done();
    }

    @PostMapping("/agendaoverleggen/{agendaoverlegId}/afzegging")
    ResponseEntity<Void> cancel(Actor actor, @PathVariable UUID agendaoverlegId, Version version) {
        agendas.cancel(actor, agendaoverlegId, version.number());
        return Creating.done();
    }

    @PostMapping("/agendaoverleggen/{agendaoverlegId}/start")
    ResponseEntity<Void> begin(Actor actor, @PathVariable UUID agendaoverlegId) {
        agendas.begin(actor, agendaoverlegId);
        return Creating.done();
    }

    @PutMapping("/agendaoverleggen/{agendaoverlegId}/antwoord")
    ResponseEntity<Void> reply(Actor actor, @PathVariable UUID agendaoverlegId, Body body) {
        agendas.reply(
                actor,
                agendaoverlegId,
                new Reply(
                        body.code("antwoord", Codes.INVITATION_ANSWERS),
                        body.text("toelichting"),
                        body.id("vervanger")));
        return Creating.done();
    }

    @PostMapping("/agendaoverleggen/{agendaoverlegId}/vervanging")
    ResponseEntity<Void> substitute(Actor actor, @PathVariable UUID agendaoverlegId, Body body) {
        agendas.substitute(actor, agendaoverlegId, body.needId("afwezige"));
        return Creating.done();
    }

    @PostMapping("/bijeenkomsten/{bijeenkomstId}/uitnodiging/vervanging")
    ResponseEntity<Void> substituteAtTable(Actor actor, @PathVariable UUID bijeenkomstId, Body body) {
        substitutes.accept(actor, bijeenkomstId, body.needId("afwezige"));
        return Creating.done();
    }

    @PutMapping("/agendaoverleggen/{agendaoverlegId}/aanwezigheid")
    ResponseEntity<Void> attended(Actor actor, @PathVariable UUID agendaoverlegId, Body body) {
        Map<UUID, Set<UUID>> present = new HashMap<>();
        body.parts("punten").forEach(each -> present.put(each.needId("agendapunt"), each.ids("aanwezig")));
        agendas.attended(actor, agendaoverlegId, present, body.truth("secretarisAanwezig", true));
        return Creating.done();
    }

    /** For oneself. */
    @PostMapping("/agendaoverleggen/{agendaoverlegId}/geheimhouding")
    ResponseEntity<Void> confirm(Actor actor, @PathVariable UUID agendaoverlegId) {
        agendas.confirm(actor, agendaoverlegId);
        return Creating.done();
    }

    /** These said so in the room. */
    @PostMapping("/agendaoverleggen/{agendaoverlegId}/geheimhouding/mondeling")
    ResponseEntity<Void> heard(Actor actor, @PathVariable UUID agendaoverlegId, Body body) {
        agendas.heard(actor, agendaoverlegId, body.ids("personen"));
        return Creating.done();
    }
}
