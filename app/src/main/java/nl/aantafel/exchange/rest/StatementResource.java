package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.StatementShapes.Bijdrage;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statements (bijdragen) of a case; a version never changes, so a correction is a new one. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/bijdragen")
class StatementResource {

    private final Statements statements;
    private final Creating creating;

    StatementResource(Statements statements, Creating creating) {
        this.statements = statements;
        this.creating = creating;
    }

    @GetMapping
    Results<Bijdrage> list(Actor actor, @PathVariable UUID casusId, Query query) {
        Statements.Query asked = new Statements.Query(
                query.codes("soort", Codes.STATEMENT_KINDS),
                query.codes("onderwerp", Codes.STATEMENT_TOPICS),
                query.ids("over"),
                query.id("overleg"),
                query.texts("vraag"),
                query.truth("ookVervangen"),
                query.after(),
                query.size());
        return Results.of(statements.list(actor, casusId, asked), query, Bijdrage::of);
    }

    @PostMapping
    ResponseEntity<String> write(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> statements.write(actor, casusId, StatementShapes.write(actor, body)));
    }

    @GetMapping("/{bijdrageId}")
    Bijdrage one(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bijdrageId) {
        return statements.one(actor, casusId, bijdrageId).map(Bijdrage::of).orElseThrow(RefusedException::notFound);
    }

    @PostMapping("/{bijdrageId}/correcties")
    ResponseEntity<String> correct(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bijdrageId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/bijdragen/" + id,
                () -> statements.correct(actor, casusId, bijdrageId, StatementShapes.write(actor, body)));
    }

    @PostMapping("/{bijdrageId}/classificatie")
    ResponseEntity<String> classify(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bijdrageId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/bijdragen/" + id,
                () -> statements.classify(
                        actor, casusId, bijdrageId, body.texts("categorieen"), body.text("grondslag")));
    }

    @PostMapping("/{bijdrageId}/eigen-visies")
    ResponseEntity<String> addOwnView(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID bijdrageId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/bijdragen/" + bijdrageId,
                () -> statements.addOwnView(
                        actor, casusId, bijdrageId, body.needId("persoon"), body.text("tekst"), body.day("gezegdOp")));
    }
}
