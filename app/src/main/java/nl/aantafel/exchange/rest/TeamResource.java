package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.HandOvers;
import nl.aantafel.casefile.HandOvers.HandOver;
import nl.aantafel.casefile.Teams;
import nl.aantafel.exchange.rest.TeamShapes.AndereTafel;
import nl.aantafel.exchange.rest.TeamShapes.Casusregie;
import nl.aantafel.exchange.rest.TeamShapes.Regie;
import nl.aantafel.exchange.rest.TeamShapes.RegieElders;
import nl.aantafel.exchange.rest.TeamShapes.Teamlid;
import nl.aantafel.exchange.rest.TeamShapes.Werkoverdracht;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works with the family: team, case direction (casusregie) and the leads of others (regie elders). */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class TeamResource {

    private final Teams teams;
    private final HandOvers handOvers;
    private final Creating creating;

    TeamResource(Teams teams, HandOvers handOvers, Creating creating) {
        this.teams = teams;
        this.handOvers = handOvers;
        this.creating = creating;
    }

    @GetMapping("/team")
    Results<Teamlid> members(Actor actor, @PathVariable UUID casusId) {
        return Results.of(teams.of(actor, casusId).members(), Teamlid::of);
    }

    @PostMapping("/team")
    ResponseEntity<String> join(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/team",
                () -> teams.join(actor, casusId, TeamShapes.join(body)));
    }

    @PostMapping("/team/{teamlidId}/vertrek")
    ResponseEntity<Void> leave(Actor actor, @PathVariable UUID casusId, @PathVariable UUID teamlidId, Body body) {
        teams.leave(actor, casusId, teamlidId, body.needDay("laatsteDag"));
        return Creating.done();
    }

    @PutMapping("/team/{teamlidId}/contactpersoon")
    ResponseEntity<Void> makeContactPerson(Actor actor, @PathVariable UUID casusId, @PathVariable UUID teamlidId) {
        teams.makeContactPerson(actor, casusId, teamlidId);
        return Creating.done();
    }

    @GetMapping("/casusregie")
    ResponseEntity<Casusregie> direction(Actor actor, @PathVariable UUID casusId) {
        Casusregie direction = Casusregie.of(teams.of(actor, casusId));
        Regie present = direction.huidige();
        return present == null ? ResponseEntity.ok(direction) : Creating.versioned(direction, present.versie());
    }

    @PostMapping("/casusregie")
    ResponseEntity<String> direct(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/casusregie",
                () -> teams.direct(actor, casusId, TeamShapes.direct(body)));
    }

    @PostMapping("/casusregie/overdracht")
    ResponseEntity<String> handOver(Actor actor, @PathVariable UUID casusId, Version version, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/casusregie",
                () -> teams.handOver(
                        actor, casusId, TeamShapes.direct(body), body.text("overdracht"), version.number()));
    }

    @PostMapping("/casusregie/{regieId}/einde")
    ResponseEntity<Void> endDirection(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID regieId, Version version, Body body) {
        teams.endDirection(actor, casusId, regieId, body.needDay("laatsteDag"), version.number());
        return Creating.done();
    }

    @GetMapping("/overdrachten")
    Results<Werkoverdracht> handOvers(Actor actor, @PathVariable UUID casusId) {
        return Results.of(handOvers.of(actor, casusId), Werkoverdracht::of);
    }

    @PostMapping("/overdrachten")
    ResponseEntity<String> giveOver(Actor actor, @PathVariable UUID casusId, Body body) {
        HandOver given = new HandOver(body.needId("van"), body.needId("aan"), body.text("overdracht"));
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/overdrachten",
                () -> handOvers.give(actor, casusId, given));
    }

    @PostMapping("/overdrachten/{overdrachtId}/bevestiging")
    ResponseEntity<Void> confirm(Actor actor, @PathVariable UUID casusId, @PathVariable UUID overdrachtId) {
        handOvers.confirm(actor, casusId, overdrachtId);
        return Creating.done();
    }

    @GetMapping("/andere-tafels")
    Results<AndereTafel> otherTables(Actor actor, @PathVariable UUID casusId) {
        return Results.of(teams.of(actor, casusId).otherTables(), AndereTafel::of);
    }

    @PostMapping("/andere-tafels")
    ResponseEntity<String> addOtherTable(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/andere-tafels",
                () -> teams.addOtherTable(actor, casusId, TeamShapes.otherTable(body)));
    }

    @PutMapping("/andere-tafels/{tafelId}/einde")
    ResponseEntity<Void> endOtherTable(Actor actor, @PathVariable UUID casusId, @PathVariable UUID tafelId, Body body) {
        teams.endOtherTable(actor, casusId, tafelId, body.needDay("laatsteDag"));
        return Creating.done();
    }

    @DeleteMapping("/andere-tafels/{tafelId}")
    ResponseEntity<Void> removeOtherTable(Actor actor, @PathVariable UUID casusId, @PathVariable UUID tafelId) {
        teams.removeOtherTable(actor, casusId, tafelId);
        return Creating.done();
    }

    @GetMapping("/regie-elders")
    Results<RegieElders> otherLeads(Actor actor, @PathVariable UUID casusId) {
        return Results.of(teams.of(actor, casusId).otherLeads(), RegieElders::of);
    }

    @PostMapping("/regie-elders")
    ResponseEntity<String> addOtherLead(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/regie-elders",
                () -> teams.addOtherLead(actor, casusId, TeamShapes.otherLead(body)));
    }

    @DeleteMapping("/regie-elders/{regieEldersId}")
    ResponseEntity<Void> removeOtherLead(Actor actor, @PathVariable UUID casusId, @PathVariable UUID regieEldersId) {
        teams.removeOtherLead(actor, casusId, regieEldersId);
        return Creating.done();
    }
}
