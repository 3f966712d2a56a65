package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.aantafel.meeting.Evaluations;
import nl.aantafel.meeting.Evaluations.Filled;
import nl.aantafel.meeting.ReportChecks;
import nl.aantafel.meeting.ReportChecks.Proposal;
import org.springframework.stereotype.Component;

/**
 * What comes after a meeting: its draft sent round (concepten), what should be otherwise (correctievoorstellen), told by who wants
 * it so, and how it went (overlegevaluaties), told by who says so, or by who wrote down what somebody of the family said.
 */
@Component
final class AfterwardsSection {

    private final ReportChecks checks;
    private final Evaluations evaluations;

    AfterwardsSection(ReportChecks checks, Evaluations evaluations) {
        this.checks = checks;
        this.evaluations = evaluations;
    }

    void read(Part bundle, Steps steps) {
        bundle.parts("concepten").forEach(part -> draft(part, steps));
        bundle.parts("correctievoorstellen").forEach(part -> proposal(part, steps));
        bundle.parts("overlegevaluaties").forEach(part -> evaluation(part, steps));
    }

    private void draft(Part part, Steps steps) {
        String conference = part.reference("overleg", Kind.CONFERENCE);
        LocalDate until = part.day("totEnMet");
        steps.add(part, it -> checks.send(it.actor(), it.id(conference), until));
    }

    private void proposal(Part part, Steps steps) {
        String conference = part.reference("overleg", Kind.CONFERENCE);
        String statement = part.has("bijdrage") ? part.reference("bijdrage", Kind.STATEMENT) : "";
        String text = part.needText("tekst");
        steps.add(
                part,
                it -> checks.propose(
                        it.actor(),
                        it.id(conference),
                        new Proposal(statement.isEmpty() ? null : it.id(statement), text)));
    }

    private void evaluation(Part part, Steps steps) {
        String conference = part.reference("overleg", Kind.CONFERENCE);
        String form = part.needText("formulier");
        String person = part.maybePerson("persoon");
        Map<String, Integer> values = new HashMap<>();
        for (Part answer : part.parts("antwoorden")) {
            Integer value = answer.number("cijfer");
            if (value == null) {
                answer.wrong("cijfer", "exchange.bundle.missing");
            } else {
                values.put(answer.needText("onderdeel"), value);
            }
        }
        steps.add(
                part,
                it -> evaluations.answer(
                        it.actor(),
                        it.id(conference),
                        new Filled(form, person == null ? null : it.id(person), values)));
    }
}
