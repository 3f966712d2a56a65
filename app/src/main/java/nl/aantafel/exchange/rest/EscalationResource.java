package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.DeviationResource.GevraagdeSteun;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Escalations;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.AskedLine;
import nl.aantafel.plan.Escalations.AskedView;
import nl.aantafel.plan.Escalations.CaseEscalations;
import nl.aantafel.plan.Escalations.Followed;
import nl.aantafel.plan.Escalations.Item;
import nl.aantafel.plan.Escalations.Look;
import nl.aantafel.plan.Escalations.Move;
import nl.aantafel.plan.Escalations.Raise;
import nl.aantafel.plan.Escalations.RaisedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Escalations (escalaties) of a case, and what somebody on a ladder is asked, also from outside the case. */
@RestController
@RequestMapping(Description.BASE)
class EscalationResource {

    private final Escalations escalations;
    private final Creating creating;

    EscalationResource(Escalations escalations, Creating creating) {
        this.escalations = escalations;
        this.creating = creating;
    }

    @Personal
    record Escalatievraag(
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
            @Nullable String soortAntwoord,
            String antwoord,
            @Nullable Instant beantwoordOp,
            @Nullable Instant ingetrokkenOp,
            @Nullable Instant kijktMeeTot) {
        static Escalatievraag of(Move it) {
            return new Escalatievraag(
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
                    CommonShapes.code(Codes.ESCALATION_ANSWERS, it.answerKind()),
                    it.answer(),
                    it.answeredAt(),
                    it.withdrawnAt(),
                    it.look().map(Look::until).orElse(null));
        }

        @Override
        public String toString() {
            return "Escalatievraag";
        }
    }

    @Personal
    record GevolgdeAfspraak(
            UUID afspraak,
            String wat,
            String stand,
            @Nullable LocalDate uiterlijk) {
        static GevolgdeAfspraak of(Followed it) {
            return new GevolgdeAfspraak(it.agreement(), it.what(), Codes.AGREEMENT_STATES.dutch(it.state()), it.due());
        }

        @Override
        public String toString() {
            return "GevolgdeAfspraak";
        }
    }

    @Personal
    record Escalatie(
            UUID id,
            String probleem,
            List<UUID> personen,
            String geprobeerd,
            String nodig,
            @Nullable String overbrugging,
            String overbruggingToelichting,
            String geescaleerdDoor,
            Instant geescaleerdOp,
            String stand,
            List<Escalatievraag> vragen,
            @Nullable UUID tafel,
            List<GevolgdeAfspraak> afspraken,
            @Nullable String uitkomst,
            String toelichting,
            @Nullable Instant afgeslotenOp,
            long versie) {
        static Escalatie of(Item it) {
            return new Escalatie(
                    it.id(),
                    Codes.ESCALATION_PROBLEMS.dutch(it.problem()),
                    it.persons().stream().sorted().toList(),
                    it.tried(),
                    it.asked(),
                    CommonShapes.code(Codes.BRIDGING, it.bridging()),
                    it.bridgingNote(),
                    it.raisedByName(),
                    it.raisedAt(),
                    Codes.ESCALATION_STATES.dutch(it.state().code()),
                    it.moves().stream().map(Escalatievraag::of).toList(),
                    it.gathering(),
                    it.followed().stream().map(GevolgdeAfspraak::of).toList(),
                    CommonShapes.code(Codes.ESCALATION_OUTCOMES, it.outcome()),
                    it.outcomeNote(),
                    it.closedAt(),
                    it.version());
        }

        @Override
        public String toString() {
            return "Escalatie";
        }
    }

    @Personal
    record Escalaties(List<Escalatie> escalaties) {
        static Escalaties of(CaseEscalations it) {
            return new Escalaties(it.items().stream().map(Escalatie::of).toList());
        }

        @Override
        public String toString() {
            return "Escalaties";
        }
    }

    /** {@code casus} is there for who may open it now. */
    record GevraagdeVraag(
            UUID id,
            String casusnummer,
            String organisatie,
            String probleem,
            String vraag,
            LocalDate uiterlijk,
            boolean teLaat,
            Instant gesteldOp,
            @Nullable String soortAntwoord,
            String antwoord,
            @Nullable Instant beantwoordOp,
            @Nullable UUID casus,
            @Nullable Instant kijktMeeTot) {
        static GevraagdeVraag of(AskedLine it) {
            return new GevraagdeVraag(
                    it.id(),
                    it.caseNumber(),
                    it.organisation(),
                    Codes.ESCALATION_PROBLEMS.dutch(it.problem()),
                    it.question(),
                    it.due(),
                    it.late(),
                    it.at(),
                    CommonShapes.code(Codes.ESCALATION_ANSWERS, it.answerKind()),
                    it.answer(),
                    it.answeredAt(),
                    it.caseId(),
                    it.lookUntil());
        }
    }

    record EigenEscalatie(UUID id, UUID casus, String casusnummer, String probleem, String stand) {
        static EigenEscalatie of(RaisedLine it) {
            return new EigenEscalatie(
                    it.id(),
                    it.caseId(),
                    it.caseNumber(),
                    Codes.ESCALATION_PROBLEMS.dutch(it.problem()),
                    Codes.ESCALATION_STATES.dutch(it.state().code()));
        }
    }

    record AanMijGevraagd(
            List<GevraagdeVraag> open,
            List<GevraagdeVraag> beantwoord,
            List<EigenEscalatie> eigen,
            List<GevraagdeSteun> steun) {
        static AanMijGevraagd of(AskedView it) {
            return new AanMijGevraagd(
                    it.open().stream().map(GevraagdeVraag::of).toList(),
                    it.answered().stream().map(GevraagdeVraag::of).toList(),
                    it.raised().stream().map(EigenEscalatie::of).toList(),
                    it.support().stream().map(GevraagdeSteun::of).toList());
        }
    }

    @GetMapping("/casussen/{casusId}/escalaties")
    Escalaties escalations(Actor actor, @PathVariable UUID casusId) {
        return Escalaties.of(escalations.of(actor, casusId));
    }

    @PostMapping("/casussen/{casusId}/escalaties")
    ResponseEntity<String> raise(Actor actor, @PathVariable UUID casusId, Body body) {
        Raise raise = new Raise(
                body.code("probleem", Codes.ESCALATION_PROBLEMS),
                body.ids("personen"),
                body.text("geprobeerd"),
                body.text("nodig"),
                body.code("overbrugging", Codes.BRIDGING),
                body.text("overbruggingToelichting"),
                ask(body));
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/escalaties",
                () -> escalations.raise(actor, casusId, raise));
    }

    static Ask ask(Body body) {
        Integer step = body.number("trede");
        return new Ask(
                body.id("gemeente"),
                Objects.requireNonNullElse(step, 0),
                body.id("aanWie"),
                body.text("vraag"),
                body.truth("geenNaam", false));
    }

    @PostMapping("/casussen/{casusId}/escalaties/{escalatieId}/vragen")
    ResponseEntity<String> ask(Actor actor, @PathVariable UUID casusId, @PathVariable UUID escalatieId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/escalaties",
                () -> escalations.ask(actor, casusId, escalatieId, ask(body)));
    }

    @PostMapping("/casussen/{casusId}/escalaties/{escalatieId}/vragen/{escalatievraagId}/intrekking")
    ResponseEntity<Void> withdraw(
            Actor actor,
            @PathVariable UUID casusId,
            @PathVariable UUID escalatieId,
            @PathVariable UUID escalatievraagId) {
        escalations.withdraw(actor, casusId, escalatieId, escalatievraagId);
        return Creating.done();
    }

    @PutMapping("/casussen/{casusId}/escalatievragen/{escalatievraagId}/meekijken")
    ResponseEntity<Void> admit(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID escalatievraagId, Body body) {
        escalations.admit(actor, casusId, escalatievraagId, body.day("totEnMet"), body.text("reden"));
        return Creating.done();
    }

    @DeleteMapping("/casussen/{casusId}/escalatievragen/{escalatievraagId}/meekijken")
    ResponseEntity<Void> dismiss(Actor actor, @PathVariable UUID casusId, @PathVariable UUID escalatievraagId) {
        escalations.dismiss(actor, casusId, escalatievraagId);
        return Creating.done();
    }

    @PutMapping("/casussen/{casusId}/escalaties/{escalatieId}/opvolging")
    ResponseEntity<Void> follow(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID escalatieId, Version version, Body body) {
        Set<UUID> agreements = body.ids("afspraken");
        escalations.follow(actor, casusId, escalatieId, body.id("tafel"), agreements, version.number());
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/escalaties/{escalatieId}/afsluiting")
    ResponseEntity<Void> close(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID escalatieId, Version version, Body body) {
        escalations.close(
                actor,
                casusId,
                escalatieId,
                body.code("uitkomst", Codes.ESCALATION_OUTCOMES),
                body.text("toelichting"),
                version.number());
        return Creating.done();
    }

    @GetMapping("/escalatievragen")
    AanMijGevraagd asked(Actor actor) {
        return AanMijGevraagd.of(escalations.asked(actor));
    }

    @PostMapping("/escalatievragen/{escalatievraagId}/antwoord")
    ResponseEntity<Void> answer(Actor actor, @PathVariable UUID escalatievraagId, Body body) {
        escalations.answer(
                actor, escalatievraagId, body.code("soort", Codes.ESCALATION_ANSWERS), body.text("antwoord"));
        return Creating.done();
    }
}
