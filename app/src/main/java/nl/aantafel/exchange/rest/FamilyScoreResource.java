package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.FamilyScores;
import nl.aantafel.client.FamilyScores.Scored;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures members of the family gave on their own page, in words of their own. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/gezinscijfers")
class FamilyScoreResource {

    private final FamilyScores scores;

    FamilyScoreResource(FamilyScores scores) {
        this.scores = scores;
    }

    @Personal
    record Gezinscijfer(
            UUID id,
            UUID persoon,
            String schaal,
            String vraag,
            int laagste,
            String laagsteBetekent,
            int hoogste,
            String hoogsteBetekent,
            boolean hogerIsBeter,
            LocalDate dag,
            int cijfer,
            String betekenis,
            String eenPuntBeter,
            boolean voorDeTafel,
            Instant geschrevenOp,
            @Nullable Instant gelezenOp) {

        static Gezinscijfer of(Scored scored) {
            return new Gezinscijfer(
                    scored.id(),
                    scored.person(),
                    scored.asked().scale(),
                    scored.asked().question(),
                    scored.asked().lowest(),
                    scored.asked().lowestMeans(),
                    scored.asked().highest(),
                    scored.asked().highestMeans(),
                    scored.asked().higherIsBetter(),
                    Objects.requireNonNull(scored.score().day()),
                    Objects.requireNonNull(scored.score().value()),
                    scored.score().means(),
                    scored.score().better(),
                    scored.score().forTable(),
                    scored.writtenAt(),
                    scored.readAt());
        }

        @Override
        public String toString() {
            return "Gezinscijfer";
        }
    }

    @GetMapping
    Results<Gezinscijfer> of(Actor actor, @PathVariable UUID casusId) {
        return Results.of(scores.of(actor, casusId), Gezinscijfer::of);
    }

    @PostMapping("/{cijferId}/gelezen")
    ResponseEntity<Void> read(Actor actor, @PathVariable UUID casusId, @PathVariable UUID cijferId) {
        scores.read(actor, casusId, cijferId);
        return Creating.done();
    }
}
