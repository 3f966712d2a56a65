package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Decision;
import nl.aantafel.referral.Triage;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.Triage.Question;
import org.springframework.stereotype.Component;

/** The weighing of a bundle: whether it fits (beoordeling), who was asked what (vragen), and the decision (besluit). */
@Component
final class TriageSection {

    private final Triage triage;

    TriageSection(Triage triage) {
        this.triage = triage;
    }

    void read(Part bundle, Steps steps) {
        bundle.part("beoordeling").ifPresent(judgement -> judgement(judgement, steps));
        bundle.parts("vragen").forEach(question -> question(question, steps));
        bundle.part("besluit").ifPresent(decision -> decision(decision, steps));
    }

    private void judgement(Part part, Steps steps) {
        boolean fits = part.truth("past", true);
        String reason = part.text("reden");
        String purpose = part.code("doel", Codes.PURPOSES);
        LocalDate on = part.day("datum");
        Optional<Decider> judge = part.professional("beoordelaar")
                .flatMap(who -> decider(part, who, Decision.FIT_PURPOSE, "beoordelaar"));
        steps.add(
                part,
                it -> triage.judgeFit(
                        it.actor(), it.caseId(), new FitJudgement(fits, reason, purpose, judge.orElse(null), on)));
    }

    private static Optional<Decider> decider(Part part, Professional who, String decision, String field) {
        Optional<UUID> seat = part.known().seatFor(who, decision);
        if (seat.isEmpty()) {
            part.wrong(field, "exchange.bundle.no-seat", who.email());
        }
        return seat.map(each -> new Decider(who.id(), each));
    }

    private void question(Part part, Steps steps) {
        Optional<Professional> asked = part.needProfessional("aan");
        String need = part.needText("nodig");
        String task = part.text("wettelijkeTaak");
        LocalDate due = part.day("uiterlijk");
        steps.add(
                part,
                it -> triage.ask(
                        it.actor(),
                        it.caseId(),
                        new Question(asked.orElseThrow().id(), need, task, due)));
    }

    private void decision(Part part, Steps steps) {
        List<Decider> deciders = new ArrayList<>();
        part.professionals("beslissers")
                .forEach(who ->
                        decider(part, who, Decision.TAKE_UP, "beslissers").ifPresent(deciders::add));
        Triage.Decision decision = new Triage.Decision(
                part.truth("opgenomen", true),
                part.code("aanpak", Codes.PATHWAYS),
                part.text("reden"),
                deciders,
                part.professional("uitnodiger").map(Professional::id).orElse(null),
                part.professional("verteller").map(Professional::id).orElse(null),
                part.text("andereRoute"),
                part.truth("aanmelderDoetMee", true),
                part.day("datum"));
        steps.add(part, it -> triage.decide(it.actor(), it.caseId(), decision));
    }
}
