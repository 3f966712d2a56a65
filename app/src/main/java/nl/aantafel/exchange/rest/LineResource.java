package nl.aantafel.exchange.rest;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.release.Reaching;
import nl.aantafel.casefile.release.Reaching.Reach;
import nl.aantafel.casefile.release.Reaching.Reachable;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.PlanLines;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.PlanLines.Naming;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whom of the family lines of the plan are, and how the family reaches its fixed contact. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class LineResource {

    private final PlanLines lines;
    private final Reaching reaching;

    LineResource(PlanLines lines, Reaching reaching) {
        this.lines = lines;
        this.reaching = reaching;
    }

    /** {@code betreft}: whom it is about; {@code afgeschermdVoor}: for whom it would be, but for something in it. */
    @Personal
    record Planregel(
            UUID id,
            String soort,
            String tekst,
            Set<UUID> betreft,
            Set<UUID> voorWie,
            Set<UUID> afgeschermdVoor,
            boolean gekozen,
            boolean verouderd,
            String reden,
            long versie) {

        static Planregel of(LineFor it) {
            return new Planregel(
                    it.line(),
                    Codes.PLAN_LINES.dutch(it.kind().code()),
                    it.title(),
                    it.concerned(),
                    it.persons(),
                    it.heldBack(),
                    it.chosen(),
                    it.outdated(),
                    it.reason(),
                    it.version());
        }

        @Override
        public String toString() {
            return "Planregel";
        }
    }

    record Bereikbaarheid(@Nullable UUID professional, String telefoon, String uren, String andereUren, long versie) {
        static Bereikbaarheid of(Reachable it) {
            Reach reach = it.reach();
            return new Bereikbaarheid(
                    it.contact().map(Reaching.Contact::professional).orElse(null),
                    reach.phone(),
                    reach.hours(),
                    reach.otherHours(),
                    reach.version());
        }
    }

    @GetMapping("/plan/regels")
    Results<Planregel> lines(Actor actor, @PathVariable UUID casusId) {
        return Results.of(lines.of(actor, casusId), Planregel::of);
    }

    /** The version is the one of the line in the list; 0 when nobody chose yet. */
    @PutMapping("/plan/regels/{regelId}")
    ResponseEntity<Void> name(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID regelId, Version version, Body body) {
        lines.name(actor, casusId, regelId, new Naming(body.ids("voorWie"), body.text("reden")), version.number());
        return Creating.done();
    }

    @GetMapping("/bereikbaarheid")
    ResponseEntity<Bereikbaarheid> reachable(Actor actor, @PathVariable UUID casusId) {
        Bereikbaarheid found = Bereikbaarheid.of(reaching.of(actor, casusId));
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/bereikbaarheid")
    ResponseEntity<Void> fillIn(Actor actor, @PathVariable UUID casusId, Version version, Body body) {
        reaching.fillIn(
                actor,
                casusId,
                new Reach(body.text("telefoon"), body.text("uren"), body.text("andereUren"), version.number()));
        return Creating.done();
    }
}
