package nl.aantafel.exchange.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Checks;
import nl.aantafel.meeting.QuestionsBeforehand;
import nl.aantafel.meeting.QuestionsBeforehand.Answer;
import nl.aantafel.meeting.QuestionsBeforehand.AskedView;
import nl.aantafel.meeting.QuestionsBeforehand.Asking;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import org.springframework.stereotype.Component;

/**
 * What professionals are asked before a meeting (vragenVooraf), and, told by who was asked, what they answered (antwoordenVooraf).
 * In a bundle questions come with the meeting, answers beside it: nobody answers for somebody else there.
 */
@Component
final class BeforehandSection {

    private final QuestionsBeforehand questions;

    BeforehandSection(QuestionsBeforehand questions) {
        this.questions = questions;
    }

    void asked(Part meeting, String conference, Steps steps) {
        for (Part part : meeting.parts("vragenVooraf")) {
            List<UUID> people =
                    part.professionals("aanWie").stream().map(Professional::id).toList();
            Set<String> keys = new HashSet<>(part.texts("vragen"));
            String own = part.text("eigenVraag");
            steps.add(
                    part,
                    it -> questions.ask(
                            it.actor(), it.id(conference), new Asking(Set.copyOf(people), keys, own, null)));
        }
    }

    void answered(Part bundle, Steps steps) {
        for (Part part : bundle.parts("antwoordenVooraf")) {
            String conference = part.reference("overleg", Kind.CONFERENCE);
            String key = part.text("vraag");
            String outcome = part.code("uitkomst", Codes.ASKED_OUTCOMES);
            Answer answer = new Answer(
                    outcome.isEmpty() ? Outcome.ANSWERED : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                    part.text("antwoord"),
                    part.code("soort", Codes.STATEMENT_KINDS),
                    "",
                    Set.of(),
                    part.text("reden"));
            steps.add(part, it -> answer(it, it.id(conference), key, answer));
        }
    }

    private void answer(Bringing it, UUID conference, String key, Answer answer) {
        Optional<AskedView> asked = questions
                .view(it.actor(), conference)
                .of(it.actor().person())
                .stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        new Checks().that(asked.isPresent(), "vraag", "check.choose").refuseIfAny();
        questions.answer(
                it.actor(),
                conference,
                asked.orElseThrow().id(),
                answer,
                asked.orElseThrow().version());
    }
}
