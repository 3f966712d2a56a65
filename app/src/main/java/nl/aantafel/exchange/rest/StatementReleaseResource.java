package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.StatementReleases;
import nl.aantafel.client.StatementReleases.Line;
import nl.aantafel.client.StatementReleases.Released;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said about each of a family, and which of it they get to read on their own page. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/bijdragevrijgaven/{persoonId}")
class StatementReleaseResource {

    private final StatementReleases releases;

    StatementReleaseResource(StatementReleases releases) {
        this.releases = releases;
    }

    @Personal
    record Bijdragevrijgave(
            UUID bijdrage,
            String soort,
            String tekst,
            LocalDate gezegdOp,
            boolean zelfGezegd,
            String organisatie,
            boolean verbeterdNaVrijgave,
            List<String> belemmeringen,
            String eigenVisie,
            @Nullable UUID vrijgave,
            @Nullable Instant vrijgegevenOp,
            @Nullable String vrijgegevenDoor,
            @Nullable Instant gelezenOp) {

        static Bijdragevrijgave of(Line line) {
            var said = line.said();
            Released released = line.released().orElse(null);
            return new Bijdragevrijgave(
                    said.id(),
                    Codes.STATEMENT_KINDS.dutch(said.kind()),
                    said.text(),
                    said.saidOn(),
                    said.own(),
                    said.organisation(),
                    line.renewed(),
                    said.bars().stream()
                            .sorted()
                            .map(each -> Codes.RELEASE_BARS.dutch(each.name()))
                            .toList(),
                    Objects.requireNonNullElse(said.ownView(), ""),
                    released == null ? null : released.id(),
                    released == null ? null : released.at(),
                    released == null ? null : released.by(),
                    released == null ? null : released.read());
        }

        @Override
        public String toString() {
            return "Bijdragevrijgave";
        }
    }

    @GetMapping
    Results<Bijdragevrijgave> about(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Query query) {
        var about = releases.of(actor, casusId, persoonId, query.after());
        return Results.of(new Slice<>(about.lines(), about.next()), query, Bijdragevrijgave::of);
    }

    @PutMapping
    ResponseEntity<Void> release(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        releases.release(actor, casusId, persoonId, body.ids("bijdragen"));
        return Creating.done();
    }

    @DeleteMapping("/bijdragen/{vrijgaveId}")
    ResponseEntity<Void> takeBack(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, @PathVariable UUID vrijgaveId) {
        releases.takeBack(actor, casusId, persoonId, vrijgaveId);
        return Creating.done();
    }
}
