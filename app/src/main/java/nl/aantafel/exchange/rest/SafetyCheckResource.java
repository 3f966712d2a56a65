package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.SafetyChecks;
import nl.aantafel.plan.SafetyChecks.Arranged;
import nl.aantafel.plan.SafetyChecks.Broken;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.SafetyChecks.ChecksView;
import nl.aantafel.plan.SafetyChecks.Found;
import nl.aantafel.plan.SafetyChecks.Rhythm;
import nl.aantafel.plan.SafetyChecks.StopWhy;
import nl.aantafel.plan.SafetyChecks.Stopped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checking bottom lines and safety agreements: who and how often, what was found, what was done when one was broken. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/nagaan")
class SafetyCheckResource {

    private final SafetyChecks checks;

    SafetyCheckResource(SafetyChecks checks) {
        this.checks = checks;
    }

    @Personal
    record Nagaanafspraak(
            String hoeVaak,
            UUID wieGaatNa,
            UUID wieVoertUit,
            Set<UUID> wieHoort,
            @Nullable LocalDate volgendeKeer,
            boolean onbezet,
            @Nullable NagaanGestopt gestopt,
            long versie) {
        static Nagaanafspraak of(Arranged it) {
            return new Nagaanafspraak(
                    Codes.CHECK_RHYTHMS.dutch(it.every()),
                    it.checker(),
                    it.carrier(),
                    it.told(),
                    it.due(),
                    it.gone(),
                    it.stopped().map(NagaanGestopt::of).orElse(null),
                    it.version());
        }

        @Override
        public String toString() {
            return "Nagaanafspraak";
        }
    }

    record NagaanGestopt(String waarom, String doorNaam, LocalDate op) {
        static NagaanGestopt of(Stopped it) {
            return new NagaanGestopt(Codes.STOP_CHECK_REASONS.dutch(it.why().code()), it.byName(), it.on());
        }
    }

    @Personal
    record Bevinding(LocalDate nagegaanOp, String uitkomst, String toelichting, String doorNaam) {
        static Bevinding of(Found it) {
            return new Bevinding(it.on(), Codes.CHECK_OUTCOMES.dutch(it.outcome()), it.note(), it.byName());
        }

        @Override
        public String toString() {
            return "Bevinding";
        }
    }

    /** {@code gedaanOp} is empty as long as the consequence was not carried. */
    @Personal
    record NietGehouden(
            UUID id,
            LocalDate op,
            UUID wieVoertUit,
            @Nullable LocalDate gedaanOp,
            String toelichting) {
        static NietGehouden of(Broken it) {
            return new NietGehouden(it.id(), it.on(), it.carrier(), it.carriedOn(), it.note());
        }

        @Override
        public String toString() {
            return "NietGehouden";
        }
    }

    @Personal
    record NagaanRegel(
            UUID id,
            String soort,
            String tekst,
            String gevolg,
            @Nullable Nagaanafspraak afspraak,
            boolean teLaat,
            boolean geldt,
            List<Bevinding> bevindingen,
            List<NietGehouden> nietGehouden) {
        static NagaanRegel of(CheckedLine it) {
            return new NagaanRegel(
                    it.id(),
                    Codes.CHECKED_LINES.dutch(it.kind().code()),
                    it.text(),
                    it.consequence(),
                    it.arranged().map(Nagaanafspraak::of).orElse(null),
                    it.overdue(),
                    it.holds(),
                    it.found().stream().map(Bevinding::of).toList(),
                    it.broken().stream().map(NietGehouden::of).toList());
        }

        @Override
        public String toString() {
            return "NagaanRegel";
        }
    }

    @Personal
    record Nagaan(List<NagaanRegel> regels) {
        static Nagaan of(ChecksView it) {
            return new Nagaan(it.lines().stream().map(NagaanRegel::of).toList());
        }

        @Override
        public String toString() {
            return "Nagaan";
        }
    }

    @GetMapping
    Nagaan checks(Actor actor, @PathVariable UUID casusId) {
        return Nagaan.of(checks.of(actor, casusId));
    }

    @PutMapping("/{regelId}")
    ResponseEntity<Void> arrange(Actor actor, @PathVariable UUID casusId, @PathVariable UUID regelId, Body body) {
        checks.arrange(
                actor,
                casusId,
                regelId,
                new Rhythm(
                        Objects.requireNonNullElse(body.code("hoeVaak", Codes.CHECK_RHYTHMS), ""),
                        body.id("wieGaatNa"),
                        body.id("wieVoertUit"),
                        body.ids("wieHoort"),
                        body.text("gevolg"),
                        body.day("eersteKeer"),
                        Objects.requireNonNullElse(body.number("versie"), 0)));
        return Creating.done();
    }

    @PostMapping("/{regelId}/controles")
    ResponseEntity<Void> check(Actor actor, @PathVariable UUID casusId, @PathVariable UUID regelId, Body body) {
        checks.check(actor, casusId, regelId, PlanInputs.check(body));
        return Creating.done();
    }

    @PostMapping("/{regelId}/stoppen")
    ResponseEntity<Void> stop(Actor actor, @PathVariable UUID casusId, @PathVariable UUID regelId, Body body) {
        String why = body.code("waarom", Codes.STOP_CHECK_REASONS);
        checks.stop(
                actor,
                casusId,
                regelId,
                why.isEmpty() ? null : StopWhy.valueOf(why.toUpperCase(java.util.Locale.ROOT)));
        return Creating.done();
    }

    @PostMapping("/{regelId}/hervatten")
    ResponseEntity<Void> resume(Actor actor, @PathVariable UUID casusId, @PathVariable UUID regelId) {
        checks.resume(actor, casusId, regelId);
        return Creating.done();
    }

    /** What was done when a line was not kept. */
    @PostMapping("/niet-gehouden/{nietGehoudenId}/uitvoering")
    ResponseEntity<Void> carry(Actor actor, @PathVariable UUID casusId, @PathVariable UUID nietGehoudenId, Body body) {
        checks.carry(actor, casusId, nietGehoudenId, body.text("toelichting"));
        return Creating.done();
    }
}
