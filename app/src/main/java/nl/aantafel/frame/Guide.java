package nl.aantafel.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation guide (gespreksleidraad): phases, in them steps, in them questions. An aid, never compulsory: every question
 * may be skipped, and what was skipped stays visible (RQ14, RQ15). One conversation usually has one phase.
 */
public record Guide(String code, String version, Label label, Label note, Planning planning, List<OfPhase> phases) {

    /**
     * The steps that make the plan. With {@code notice} one line warns when the others leave no time for them; {@code article} says
     * who wants that.
     */
    public record Planning(Set<Step> steps, boolean notice, String article) {
        public Planning {
            steps = Set.copyOf(steps);
        }
    }

    /**
     * The page of one phase. {@code phase} is a phase of the frame; {@code preparation} holds the keys of the questions that
     * professionals are asked beforehand, unless the chair chooses otherwise (RQ13).
     */
    public record OfPhase(String phase, Label title, List<String> preparation, List<OfStep> steps) {
        public OfPhase {
            preparation = List.copyOf(preparation);
            steps = List.copyOf(steps);
        }
    }

    /** The questions of one step, main questions directly followed by their own sub-questions; minutes are a suggestion. */
    public record OfStep(Step step, Label label, int minutes, List<GuideQuestion> questions) {
        public OfStep {
            questions = List.copyOf(questions);
        }
    }

    public Guide {
        phases = List.copyOf(phases);
    }

    public Optional<OfPhase> phase(String phase) {
        return phases.stream().filter(each -> each.phase().equals(phase)).findFirst();
    }

    /** All questions of a phase, in the order of the conversation. */
    public List<GuideQuestion> questions(String phase) {
        return phase(phase).stream()
                .flatMap(each -> each.steps().stream())
                .flatMap(each -> each.questions().stream())
                .toList();
    }

    public Optional<GuideQuestion> question(String key) {
        return phases.stream()
                .flatMap(each -> questions(each.phase()).stream())
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    public String title(String phase, Locale locale) {
        return phase(phase).map(each -> each.title().in(locale)).orElse(phase);
    }
}
