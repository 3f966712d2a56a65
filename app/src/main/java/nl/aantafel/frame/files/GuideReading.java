package nl.aantafel.frame.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Step;
import org.jspecify.annotations.Nullable;

/** Reads a conversation guide against the codes of the frame that uses it. Sub-questions stand under their main question. */
final class GuideReading {

    static final String QUESTION = "guide question";

    private final RuleReading rules;
    private final Entry file;

    GuideReading(RuleReading rules, Entry file) {
        this.rules = rules;
        this.file = file;
    }

    Guide guide() {
        String code = file.text("code");
        rules.codes.define("guide", code, file.place("code"));
        List<Guide.OfPhase> phases = new ArrayList<>();
        for (Entry each : file.entries("phases")) {
            phases.add(phase(each));
            rules.codes.define("guide phase", each.text("phase"), each.place("phase"));
            each.close();
        }
        Guide guide =
                new Guide(code, file.text("version"), file.label("label"), file.label("note"), planning(), phases);
        file.close();
        return guide;
    }

    private Guide.OfPhase phase(Entry each) {
        List<Guide.OfStep> steps = steps(each);
        List<String> preparation =
                each.has("preparation") ? rules.references(each, "preparation", QUESTION) : List.of();
        steps.stream()
                .flatMap(step -> step.questions().stream())
                .filter(question -> preparation.contains(question.key()) && question.typed() == null)
                .forEach(question ->
                        each.problem("preparation", "nothing is typed as a statement under '" + question.key() + "'"));
        return new Guide.OfPhase(rules.reference(each, "phase", "phase"), each.label("title"), preparation, steps);
    }

    private Guide.Planning planning() {
        Entry each = file.entry("planning");
        if (each == null) {
            return new Guide.Planning(Set.of(), false, "");
        }
        Guide.Planning planning =
                new Guide.Planning(each.choices("steps", Step.class), each.yes("notice"), each.text("article"));
        each.close();
        return planning;
    }

    private List<Guide.OfStep> steps(Entry phase) {
        List<Guide.OfStep> steps = new ArrayList<>();
        for (Entry each : phase.entries("steps")) {
            List<GuideQuestion> questions = new ArrayList<>();
            each.entries("questions").forEach(main -> addMain(main, questions));
            Step step = each.choice("step", Step.class);
            if (!steps.isEmpty() && steps.getLast().step().compareTo(step) >= 0) {
                each.problem("step", "the steps of a phase stand in their order, each once");
            }
            steps.add(new Guide.OfStep(step, each.label("label"), each.number("minutes", 1), questions));
            each.close();
        }
        if (steps.size() < Step.values().length) {
            phase.problem("steps", "a phase has all " + Step.values().length + " steps");
        }
        return steps;
    }

    private void addMain(Entry main, List<GuideQuestion> questions) {
        questions.add(question(main, null));
        if (main.has("sub")) {
            for (Entry each : main.entries("sub")) {
                questions.add(question(each, main.text("key")));
                each.close();
            }
        }
        main.close();
    }

    private GuideQuestion question(Entry each, @Nullable String parent) {
        String key = each.text("key");
        rules.codes.define(QUESTION, key, each.place("key"));
        GuideQuestion.Output output = each.choice("output", GuideQuestion.Output.class);
        String scale = rules.optionalReference(each, "scale", "scale");
        if ((output == GuideQuestion.Output.SCORE) != (scale != null)) {
            each.problem("output", "a question with output 'score' names its 'scale', and only that one");
        }
        return new GuideQuestion(
                key,
                each.label("text"),
                parent == null,
                parent,
                output,
                typed(each),
                scale,
                each.has("slots") ? rules.coded(each, "slots", "slot of " + key) : List.of(),
                branch(each));
    }

    private GuideQuestion.@Nullable Typed typed(Entry question) {
        Entry each = question.has("typed") ? question.entry("typed") : null;
        if (each == null) {
            return null;
        }
        GuideQuestion.Typed typed = new GuideQuestion.Typed(
                rules.reference(each, "category", "data category"),
                rules.optionalReference(each, "topic", Codes.itemOf(Lists.STATEMENT_TOPICS)),
                rules.reference(each, "kind", Codes.itemOf(Lists.STATEMENT_KINDS)));
        each.close();
        return typed;
    }

    private List<GuideQuestion.Branch> branch(Entry question) {
        if (!question.has("branch")) {
            return List.of();
        }
        List<GuideQuestion.Branch> all = new ArrayList<>();
        for (Entry each : question.entries("branch")) {
            String to = each.text("to");
            if (!to.equals(GuideQuestion.HERE) && !to.equals(GuideQuestion.CLOSING)) {
                rules.codes.refer("phase", to, each.place("to"));
            }
            all.add(new GuideQuestion.Branch(to, each.label("label")));
            each.close();
        }
        return all;
    }
}
