package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.FamilyWords;
import nl.aantafel.client.FamilyWords.Word;
import nl.aantafel.client.Outlets;
import nl.aantafel.client.PlanCopy;
import nl.aantafel.client.PlanReleases;
import nl.aantafel.client.PlanReleases.Line;
import nl.aantafel.client.PlanReleases.Member;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each of a family gets to read of the plan (vrijgave), what they wrote about it, and whether own pages are switched on. */
@RestController
@RequestMapping(Description.BASE)
class PlanReleaseResource {

    private final PlanReleases releases;
    private final FamilyWords words;
    private final Outlets outlets;

    PlanReleaseResource(PlanReleases releases, FamilyWords words, Outlets outlets) {
        this.releases = releases;
        this.words = words;
        this.outlets = outlets;
    }

    @Personal
    record Vrijgaveregel(
            @Nullable UUID vrijgave,
            UUID bron,
            String soort,
            String stand,
            String tekst,
            String toelichting,
            @Nullable LocalDate uiterlijk,
            @Nullable Instant gelezenOp) {

        static Vrijgaveregel of(Line line) {
            PlanCopy copy = line.copy();
            return new Vrijgaveregel(
                    line.released(),
                    copy.source(),
                    Codes.RELEASED_LINES.dutch(copy.kind()),
                    Codes.RELEASE_STANDINGS.dutch(line.standing().name().toLowerCase(Locale.ROOT)),
                    copy.content().text(),
                    copy.content().detail(),
                    copy.content().due(),
                    line.read());
        }

        @Override
        public String toString() {
            return "Vrijgaveregel";
        }
    }

    /** {@code stand} is what a release names, so that exactly what was looked at is released. */
    @Personal
    record Planvrijgave(
            UUID persoon,
            boolean eigenPagina,
            List<Vrijgaveregel> regels,
            List<String> afgeschermd,
            @Nullable Instant vrijgegevenOp,
            String vrijgegevenDoor,
            String stand) {

        static Planvrijgave of(Member member) {
            return new Planvrijgave(
                    member.person(),
                    member.page(),
                    member.lines().stream().map(Vrijgaveregel::of).toList(),
                    member.heldBack(),
                    member.latest().map(PlanReleases.Latest::at).orElse(null),
                    member.latest().map(PlanReleases.Latest::by).orElse(""),
                    member.fingerprint());
        }

        @Override
        public String toString() {
            return "Planvrijgave";
        }
    }

    @Personal
    record Gezinsreactie(
            UUID id,
            UUID persoon,
            String soort,
            String over,
            @Nullable UUID bron,
            String tekst,
            Instant geschrevenOp,
            @Nullable Instant gelezenOp,
            String antwoord,
            boolean overgenomen) {

        static Gezinsreactie of(Word word) {
            return new Gezinsreactie(
                    word.id(),
                    word.person(),
                    Codes.FAMILY_WORDS.dutch(word.kind()),
                    word.about(),
                    word.source(),
                    word.body(),
                    word.writtenAt(),
                    word.readAt(),
                    word.answer(),
                    word.takenOver());
        }

        @Override
        public String toString() {
            return "Gezinsreactie";
        }
    }

    record EigenPaginas(boolean aan, String kenmerk, String artikel) {}

    @GetMapping("/casussen/{casusId}/planvrijgaven")
    Results<Planvrijgave> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(releases.of(actor, casusId), Planvrijgave::of);
    }

    @PutMapping("/casussen/{casusId}/planvrijgaven/{persoonId}")
    ResponseEntity<Void> release(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        releases.release(actor, casusId, persoonId, body.text("stand"));
        return Creating.done();
    }

    @DeleteMapping("/casussen/{casusId}/planvrijgaven/{persoonId}")
    ResponseEntity<Void> takeAllBack(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId) {
        releases.takeBack(actor, casusId, persoonId, Optional.empty());
        return Creating.done();
    }

    @DeleteMapping("/casussen/{casusId}/planvrijgaven/{persoonId}/regels/{vrijgaveId}")
    ResponseEntity<Void> takeBack(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, @PathVariable UUID vrijgaveId) {
        releases.takeBack(actor, casusId, persoonId, Optional.of(vrijgaveId));
        return Creating.done();
    }

    @GetMapping("/casussen/{casusId}/gezinsreacties")
    Results<Gezinsreactie> words(Actor actor, @PathVariable UUID casusId) {
        return Results.of(words.of(actor, casusId), Gezinsreactie::of);
    }

    @PostMapping("/casussen/{casusId}/gezinsreacties/{reactieId}/gelezen")
    ResponseEntity<Void> read(Actor actor, @PathVariable UUID casusId, @PathVariable UUID reactieId) {
        words.read(actor, casusId, reactieId);
        return Creating.done();
    }

    @PutMapping("/casussen/{casusId}/gezinsreacties/{reactieId}/antwoord")
    ResponseEntity<Void> answer(Actor actor, @PathVariable UUID casusId, @PathVariable UUID reactieId, Body body) {
        words.answer(actor, casusId, reactieId, body.text("antwoord"));
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/gezinsreacties/{reactieId}/overname")
    ResponseEntity<Void> takeOver(Actor actor, @PathVariable UUID casusId, @PathVariable UUID reactieId) {
        words.takeOver(actor, casusId, reactieId);
        return Creating.done();
    }

    @GetMapping("/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/eigen-paginas")
    EigenPaginas outlet(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        Outlets.Outlet it = outlets.of(actor, samenwerkingsverbandId);
        return new EigenPaginas(it.on(), it.adviceReference().orElse(""), it.article());
    }

    @PutMapping("/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/eigen-paginas")
    ResponseEntity<Void> switchOn(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        outlets.switchOn(actor, samenwerkingsverbandId, body.text("kenmerk"));
        return Creating.done();
    }

    @DeleteMapping("/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/eigen-paginas")
    ResponseEntity<Void> switchOff(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        outlets.switchOff(actor, samenwerkingsverbandId);
        return Creating.done();
    }
}
