package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.client.TalkCopy.Kind;
import nl.aantafel.client.TalkReleases;
import nl.aantafel.client.TalkReleases.Offer;
import nl.aantafel.client.TalkReleases.What;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each of a family gets to read around a conference (rond het gesprek): the card, short questions, and a part without them. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/gespreksvrijgaven")
class TalkReleaseResource {

    /** {@code vingerafdruk} is what a release names, so that exactly what was looked at is released. */
    @Personal
    record Gespreksvrijgave(
            String soort,
            UUID persoon,
            UUID overleg,
            LocalDate datum,
            String stand,
            @Nullable Instant vrijgegevenOp,
            String vrijgegevenDoor,
            @Nullable Instant ingevuldOp,
            boolean meegeteld,
            boolean magVertellen,
            String vingerafdruk) {

        static Gespreksvrijgave of(Offer offer) {
            return new Gespreksvrijgave(
                    Codes.AROUND_TALK.dutch(offer.what().kind().name().toLowerCase(Locale.ROOT)),
                    offer.what().person(),
                    offer.what().conference(),
                    offer.on(),
                    Codes.AROUND_STANDINGS.dutch(offer.standing().name().toLowerCase(Locale.ROOT)),
                    offer.releasedAt(),
                    offer.releasedBy(),
                    offer.handedIn(),
                    offer.counted(),
                    offer.mayTell(),
                    offer.fingerprint());
        }

        @Override
        public String toString() {
            return "Gespreksvrijgave";
        }
    }

    private final TalkReleases releases;

    TalkReleaseResource(TalkReleases releases) {
        this.releases = releases;
    }

    @GetMapping
    Results<Gespreksvrijgave> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(releases.of(actor, casusId), Gespreksvrijgave::of);
    }

    @PutMapping("/{persoonId}/overleggen/{overlegId}/soorten/{soort}")
    ResponseEntity<Void> release(
            Actor actor,
            @PathVariable UUID casusId,
            @PathVariable UUID persoonId,
            @PathVariable UUID overlegId,
            @PathVariable String soort,
            Body body) {
        releases.release(actor, casusId, new What(kind(soort), persoonId, overlegId), body.text("vingerafdruk"));
        return Creating.done();
    }

    @DeleteMapping("/{persoonId}/overleggen/{overlegId}/soorten/{soort}")
    ResponseEntity<Void> takeBack(
            Actor actor,
            @PathVariable UUID casusId,
            @PathVariable UUID persoonId,
            @PathVariable UUID overlegId,
            @PathVariable String soort) {
        releases.takeBack(actor, casusId, new What(kind(soort), persoonId, overlegId));
        return Creating.done();
    }

    @PostMapping("/{persoonId}/overleggen/{overlegId}/telling")
    ResponseEntity<Void> count(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, @PathVariable UUID overlegId) {
        releases.count(actor, casusId, persoonId, overlegId);
        return Creating.done();
    }

    private static Kind kind(String dutch) {
        return Codes.AROUND_TALK
                .internal(dutch)
                .map(each -> Kind.valueOf(each.toUpperCase(Locale.ROOT)))
                .orElseThrow(RefusedException::notFound);
    }
}
