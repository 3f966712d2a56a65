package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Deviations;
import nl.aantafel.plan.Deviations.CaseDeviations;
import nl.aantafel.plan.Deviations.Item;
import nl.aantafel.plan.Deviations.Register;
import nl.aantafel.plan.Deviations.SupportLine;
import nl.aantafel.plan.Deviations.Supported;
import nl.aantafel.plan.Escalations.Ask;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deviations (afwijkingen) of a case with the support that was asked; what somebody is asked stands with their escalations. */
@RestController
@RequestMapping(Description.BASE)
class DeviationResource {

    private final Deviations deviations;
    private final Creating creating;

    DeviationResource(Deviations deviations, Creating creating) {
        this.deviations = deviations;
        this.creating = creating;
    }

    @Personal
    record Steunvraag(
            UUID id,
            int trede,
            String titel,
            UUID aanWie,
            String naam,
            String organisatie,
            boolean aanTafel,
            String vraag,
            LocalDate uiterlijk,
            boolean teLaat,
            String gesteldDoor,
            Instant gesteldOp,
            @Nullable String steun,
            String antwoord,
            @Nullable Instant beantwoordOp,
            @Nullable Instant ingetrokkenOp) {
        static Steunvraag of(Supported it) {
            return new Steunvraag(
                    it.id(),
                    it.step(),
                    it.title(),
                    it.to(),
                    it.toName(),
                    it.toOrganisation(),
                    it.inCase(),
                    it.question(),
                    it.due(),
                    it.late(),
                    it.byName(),
                    it.at(),
                    CommonShapes.code(Codes.SUPPORT_ANSWERS, it.answerKind()),
                    it.answer(),
                    it.answeredAt(),
                    it.withdrawnAt());
        }

        @Override
        public String toString() {
            return "Steunvraag";
        }
    }

    @Personal
    record Afwijking(
            UUID id,
            String soortRegel,
            String regel,
            String regelVan,
            List<UUID> personen,
            String waarom,
            String inPlaatsDaarvan,
            LocalDate totEnMet,
            boolean afgelopen,
            String vastgelegdDoor,
            String organisatie,
            Instant vastgelegdOp,
            String stand,
            List<Steunvraag> steunvragen,
            @Nullable String uitkomst,
            String toelichting,
            @Nullable Instant teruggekekenOp,
            long versie) {
        static Afwijking of(Item it) {
            return new Afwijking(
                    it.id(),
                    Codes.DEVIATION_KINDS.dutch(it.line().kind()),
                    it.line().rule(),
                    it.ruleOf(),
                    it.line().persons().stream().sorted().toList(),
                    it.line().why(),
                    it.instead(),
                    it.line().until(),
                    it.line().over(),
                    it.registeredByName(),
                    it.organisation(),
                    it.registeredAt(),
                    Codes.DEVIATION_SUPPORT.dutch(it.line().support().code()),
                    it.supports().stream().map(Steunvraag::of).toList(),
                    CommonShapes.code(Codes.DEVIATION_OUTCOMES, it.outcome()),
                    it.outcomeNote(),
                    it.endedAt(),
                    it.version());
        }

        @Override
        public String toString() {
            return "Afwijking";
        }
    }

    @Personal
    record Afwijkingen(List<Afwijking> afwijkingen) {
        static Afwijkingen of(CaseDeviations it) {
            return new Afwijkingen(it.items().stream().map(Afwijking::of).toList());
        }

        @Override
        public String toString() {
            return "Afwijkingen";
        }
    }

    /** {@code casus} is there for who may open it. */
    record GevraagdeSteun(
            UUID id,
            String casusnummer,
            String organisatie,
            String soortRegel,
            String vraag,
            LocalDate uiterlijk,
            boolean teLaat,
            Instant gesteldOp,
            @Nullable String steun,
            String antwoord,
            @Nullable Instant beantwoordOp,
            @Nullable UUID casus) {
        static GevraagdeSteun of(SupportLine it) {
            return new GevraagdeSteun(
                    it.id(),
                    it.caseNumber(),
                    it.organisation(),
                    Codes.DEVIATION_KINDS.dutch(it.kind()),
                    it.question(),
                    it.due(),
                    it.late(),
                    it.at(),
                    CommonShapes.code(Codes.SUPPORT_ANSWERS, it.answerKind()),
                    it.answer(),
                    it.answeredAt(),
                    it.caseId());
        }
    }

    @GetMapping("/casussen/{casusId}/afwijkingen")
    Afwijkingen deviations(Actor actor, @PathVariable UUID casusId) {
        return Afwijkingen.of(deviations.of(actor, casusId));
    }

    @PostMapping("/casussen/{casusId}/afwijkingen")
    ResponseEntity<String> register(Actor actor, @PathVariable UUID casusId, Body body) {
        Register register = new Register(
                body.code("soortRegel", Codes.DEVIATION_KINDS),
                body.text("regel"),
                body.id("regelVan"),
                body.ids("personen"),
                body.text("waarom"),
                body.text("inPlaatsDaarvan"),
                body.day("totEnMet"));
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/afwijkingen",
                () -> deviations.register(actor, casusId, register));
    }

    @PostMapping("/casussen/{casusId}/afwijkingen/{afwijkingId}/steunvragen")
    ResponseEntity<String> ask(Actor actor, @PathVariable UUID casusId, @PathVariable UUID afwijkingId, Body body) {
        Ask ask = EscalationResource.ask(body);
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/afwijkingen",
                () -> deviations.ask(actor, casusId, afwijkingId, ask));
    }

    @PostMapping("/casussen/{casusId}/afwijkingen/{afwijkingId}/steunvragen/{steunvraagId}/intrekking")
    ResponseEntity<Void> withdraw(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID afwijkingId, @PathVariable UUID steunvraagId) {
        deviations.withdraw(actor, casusId, afwijkingId, steunvraagId);
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/afwijkingen/{afwijkingId}/terugblik")
    ResponseEntity<Void> end(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID afwijkingId, Version version, Body body) {
        deviations.end(
                actor,
                casusId,
                afwijkingId,
                body.code("uitkomst", Codes.DEVIATION_OUTCOMES),
                body.text("toelichting"),
                version.number());
        return Creating.done();
    }

    @PostMapping("/steunvragen/{steunvraagId}/antwoord")
    ResponseEntity<Void> answer(Actor actor, @PathVariable UUID steunvraagId, Body body) {
        deviations.answer(actor, steunvraagId, body.code("steun", Codes.SUPPORT_ANSWERS), body.text("antwoord"));
        return Creating.done();
    }
}
