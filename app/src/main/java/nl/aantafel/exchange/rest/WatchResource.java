package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Watches;
import nl.aantafel.plan.Watches.Holding;
import nl.aantafel.plan.Watches.Offer;
import nl.aantafel.plan.Watches.OfferView;
import nl.aantafel.plan.Watches.WatchView;
import nl.aantafel.plan.Watches.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The watch over safety (zicht op veiligheid): who holds it, offering it, answering. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/zicht-op-veiligheid")
class WatchResource {

    private final Watches watches;
    private final Creating creating;

    WatchResource(Watches watches, Creating creating) {
        this.watches = watches;
        this.creating = creating;
    }

    /** A stretch of it; without a holder, why nobody has to any more. */
    record Zichtperiode(
            @Nullable UUID professional,
            String naam,
            @Nullable UUID organisatie,
            String organisatienaam,
            Instant begonOp,
            @Nullable Instant eindigdeOp,
            String ontstaan,
            String reden) {
        static Zichtperiode of(Holding it) {
            return new Zichtperiode(
                    it.professional(),
                    it.name(),
                    it.organisation(),
                    it.organisationName(),
                    it.from(),
                    it.until(),
                    Codes.WATCH_CAME.dutch(it.came().code()),
                    it.ending().isEmpty() ? "" : Codes.WATCH_ENDINGS.dutch(it.ending()));
        }
    }

    @Personal
    record ZichtOpPersoon(
            UUID persoon,
            String naam,
            @Nullable Zichtperiode nu,
            boolean onbezet,
            @Nullable UUID aanbieding,
            List<Zichtperiode> eerder) {
        static ZichtOpPersoon of(Watched it) {
            return new ZichtOpPersoon(
                    it.person(),
                    it.name(),
                    it.now().map(Zichtperiode::of).orElse(null),
                    it.vacant(),
                    it.offer().orElse(null),
                    it.before().stream().map(Zichtperiode::of).toList());
        }

        @Override
        public String toString() {
            return "ZichtOpPersoon";
        }
    }

    /** {@code uitkomst} is empty while it waits for an answer. */
    @Personal
    record Zichtaanbieding(
            UUID id,
            Set<UUID> personen,
            UUID aan,
            String aanNaam,
            UUID door,
            String doorNaam,
            Instant gedaanOp,
            LocalDate uiterlijk,
            String toelichting,
            String uitkomst,
            String antwoord,
            @Nullable Instant beantwoordOp) {
        static Zichtaanbieding of(OfferView it) {
            return new Zichtaanbieding(
                    it.id(),
                    it.persons(),
                    it.to(),
                    it.toName(),
                    it.by(),
                    it.byName(),
                    it.at(),
                    it.due(),
                    it.note(),
                    it.open() ? "" : Codes.WATCH_OUTCOMES.dutch(it.outcome()),
                    it.answer(),
                    it.answeredAt());
        }

        @Override
        public String toString() {
            return "Zichtaanbieding";
        }
    }

    @Personal
    record ZichtOpVeiligheid(List<ZichtOpPersoon> personen, List<Zichtaanbieding> aanbiedingen) {
        static ZichtOpVeiligheid of(WatchView it) {
            return new ZichtOpVeiligheid(
                    it.persons().stream().map(ZichtOpPersoon::of).toList(),
                    it.offers().stream().map(Zichtaanbieding::of).toList());
        }

        @Override
        public String toString() {
            return "ZichtOpVeiligheid";
        }
    }

    @GetMapping
    ZichtOpVeiligheid watch(Actor actor, @PathVariable UUID casusId) {
        return ZichtOpVeiligheid.of(watches.of(actor, casusId));
    }

    /** Who sends it holds the watch from now on, over whom nobody does. */
    @PostMapping
    ResponseEntity<Void> take(Actor actor, @PathVariable UUID casusId, Body body) {
        watches.take(actor, casusId, body.ids("personen"));
        return Creating.done();
    }

    @PostMapping("/aanbiedingen")
    ResponseEntity<String> offer(Actor actor, @PathVariable UUID casusId, Body body) {
        Offer offer = new Offer(body.ids("personen"), body.needId("aan"), body.text("toelichting"));
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/zicht-op-veiligheid",
                () -> watches.offer(actor, casusId, offer));
    }

    @PostMapping("/aanbiedingen/{aanbiedingId}/aanvaarding")
    ResponseEntity<Void> accept(Actor actor, @PathVariable UUID casusId, @PathVariable UUID aanbiedingId) {
        watches.accept(actor, casusId, aanbiedingId);
        return Creating.done();
    }

    @PostMapping("/aanbiedingen/{aanbiedingId}/afwijzing")
    ResponseEntity<Void> decline(Actor actor, @PathVariable UUID casusId, @PathVariable UUID aanbiedingId, Body body) {
        watches.decline(actor, casusId, aanbiedingId, body.text("reden"));
        return Creating.done();
    }

    @PostMapping("/aanbiedingen/{aanbiedingId}/intrekking")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable UUID casusId, @PathVariable UUID aanbiedingId) {
        watches.withdraw(actor, casusId, aanbiedingId);
        return Creating.done();
    }

    @PostMapping("/einde")
    ResponseEntity<Void> end(Actor actor, @PathVariable UUID casusId, Body body) {
        watches.end(
                actor,
                casusId,
                body.ids("personen"),
                Objects.requireNonNullElse(body.code("reden", Codes.WATCH_ENDINGS), ""));
        return Creating.done();
    }
}
