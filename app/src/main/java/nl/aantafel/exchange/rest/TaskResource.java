package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.TaskShapes.Taak;
import nl.aantafel.kernel.Actor;
import nl.aantafel.task.Tasks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks (taken): one's own, and those of a case. */
@RestController
@RequestMapping(Description.BASE)
class TaskResource {

    private final Tasks tasks;

    TaskResource(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/taken")
    Results<Taak> mine(Actor actor, Query query) {
        return Results.of(tasks.mine(actor, query.after(), query.size()), query, Taak::of);
    }

    @GetMapping("/casussen/{casusId}/taken")
    Results<Taak> ofCase(Actor actor, @PathVariable UUID casusId) {
        return Results.of(tasks.ofCase(actor, casusId), Taak::of);
    }

    @PostMapping("/taken/{taakId}/afhandeling")
    ResponseEntity<Void> finish(Actor actor, @PathVariable UUID taakId, Version version, Body body) {
        tasks.finish(actor, taakId, body.text("uitkomst"), version.number());
        return Creating.done();
    }

    @PostMapping("/taken/{taakId}/heropening")
    ResponseEntity<Void> reopen(Actor actor, @PathVariable UUID taakId, Version version) {
        tasks.reopen(actor, taakId, version.number());
        return Creating.done();
    }
}
