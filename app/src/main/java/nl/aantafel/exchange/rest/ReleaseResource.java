package nl.aantafel.exchange.rest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.meeting.Releases;
import nl.aantafel.meeting.Releases.Brought;
import nl.aantafel.meeting.Releases.Overview;
import nl.aantafel.meeting.Releases.To;
import nl.aantafel.meeting.Releases.Waiting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Releasing what was brought in a part of a conference (vrijgeven). */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}/vrijgaven")
class ReleaseResource {

    /** {@code nogNietVrij} for who leads: how much, not what. */
    record Vrijgaven(List<NogNietVrij> nogNietVrij, List<Ingebracht> ingebracht) {
        static Vrijgaven of(Overview overview) {
            return new Vrijgaven(
                    overview.waiting().stream().map(NogNietVrij::of).toList(),
                    overview.brought().stream().map(Ingebracht::of).toList());
        }
    }

    record NogNietVrij(UUID deel, int nummer, int bijdragen, int afspraken) {
        static NogNietVrij of(Waiting waiting) {
            return new NogNietVrij(waiting.part(), waiting.number(), waiting.statements(), waiting.agreements());
        }
    }

    record Ingebracht(UUID id, boolean afspraak, String tekst, Set<UUID> delen, boolean iedereen) {
        static Ingebracht of(Brought brought) {
            return new Ingebracht(
                    brought.id(), brought.agreement(), brought.text(), brought.parts(), brought.everybody());
        }
    }

    private final Releases releases;

    ReleaseResource(Releases releases) {
        this.releases = releases;
    }

    @GetMapping
    Vrijgaven all(Actor actor, @PathVariable UUID overlegId) {
        return Vrijgaven.of(releases.view(actor, overlegId));
    }

    @PostMapping
    ResponseEntity<Void> release(Actor actor, @PathVariable UUID overlegId, Body body) {
        To to = new To(body.ids("delen"), body.truth("iedereen", false));
        if (body.has("afspraak")) {
            releases.agreement(actor, overlegId, body.needId("afspraak"), to);
        } else if (body.has("bijdrage")) {
            releases.statement(actor, overlegId, body.needId("bijdrage"), to);
        } else {
            refuseNothing(actor, overlegId);
        }
        return Creating.done();
    }

    /** Who may not know of the conference does not hear what is missing either. */
    private void refuseNothing(Actor actor, UUID conference) {
        releases.view(actor, conference);
        new Checks().that(false, "bijdrage", "check.required").refuseIfAny();
    }
}
