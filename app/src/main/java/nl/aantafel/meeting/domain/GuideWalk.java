package nl.aantafel.meeting.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.Conferences.TopView;
import org.jspecify.annotations.Nullable;

/**
 * The guide laid over what happened: each question with its state, what was said at it and its top three. A question
 * nobody chose is folded away but there; one that was passed over stays visible (RQ15).
 */
@Personal
public final class GuideWalk {

    private final Guide guide;
    private final Map<String, Talk.Choice> choices;
    private final Map<String, List<StatementView>> said;
    private final Map<UUID, StatementView> byId;
    private final List<Talk.Top> tops;

    public GuideWalk(Guide guide, Talk talk, List<StatementView> statements) {
        this.guide = guide;
        this.choices = talk.choices().stream()
                .collect(Collectors.toMap(Talk.Choice::question, each -> each, (one, other) -> other));
        this.said = statements.stream()
                .collect(Collectors.groupingBy(StatementView::questionKey, LinkedHashMap::new, Collectors.toList()));
        this.byId = statements.stream().collect(Collectors.toMap(StatementView::id, each -> each, (one, other) -> one));
        this.tops = talk.tops();
    }

    /** All steps of one phase, every question in it. */
    public List<StepView> steps(String phase) {
        return guide.phase(phase).stream()
                .flatMap(page -> page.steps().stream())
                .map(step -> new StepView(
                        phase,
                        step.step(),
                        step.label(),
                        step.minutes(),
                        step.questions().stream().map(this::question).toList()))
                .toList();
    }

    /** The steps of every phase something happened in, the given one first. */
    public List<StepView> steps(String phase, boolean others) {
        List<StepView> all = new ArrayList<>(steps(phase));
        guide.phases().stream()
                .map(Guide.OfPhase::phase)
                .filter(each -> others && !each.equals(phase))
                .map(this::steps)
                .filter(steps -> steps.stream()
                        .flatMap(step -> step.questions().stream())
                        .anyMatch(this::happened))
                .forEach(all::addAll);
        return all;
    }

    /** What was said at no question of the given steps. */
    public List<StatementView> loose(List<StepView> steps) {
        Set<String> known = steps.stream()
                .flatMap(step -> step.questions().stream())
                .map(each -> each.question().key())
                .collect(Collectors.toSet());
        return said.entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    /** What a report shows of the guide: what was answered, put first or passed over. A step without any is left out. */
    public static List<StepView> trimmed(List<StepView> steps) {
        return steps.stream()
                .map(step -> new StepView(
                        step.phase(),
                        step.step(),
                        step.label(),
                        step.minutes(),
                        step.questions().stream()
                                .filter(each -> each.state() == QuestionState.SKIPPED
                                        || !each.statements().isEmpty()
                                        || each.tops().stream().anyMatch(top -> top.statement() != null))
                                .toList()))
                .filter(step -> !step.questions().isEmpty())
                .toList();
    }

    private boolean happened(QuestionView question) {
        return !question.statements().isEmpty() || question.state() == QuestionState.DONE;
    }

    private QuestionView question(GuideQuestion question) {
        Talk.Choice choice = choices.get(question.key());
        return new QuestionView(
                question,
                choice == null ? QuestionState.FOLDED : choice.state(),
                choice == null ? "" : choice.reason(),
                said.getOrDefault(question.key(), List.of()),
                places(question));
    }

    private List<TopView> places(GuideQuestion question) {
        List<TopView> places = new ArrayList<>();
        for (Coded slot : question.slots()) {
            int position = places.size() + 1;
            StatementView chosen = chosen(question.key(), position);
            places.add(new TopView(
                    position, slot.label(), chosen == null ? null : chosen.id(), chosen == null ? "" : chosen.text()));
        }
        return places;
    }

    /** The newest version of the chosen statement that is among the given ones. */
    private @Nullable StatementView chosen(String question, int position) {
        return tops.stream()
                .filter(top -> top.question().equals(question) && top.position() == position)
                .flatMap(top -> Stream.ofNullable(latest(top.statement())))
                .findFirst()
                .orElse(null);
    }

    private @Nullable StatementView latest(UUID statement) {
        StatementView exact = byId.get(statement);
        if (exact != null) {
            return exact;
        }
        StatementView next = byId.values().stream()
                .filter(each -> statement.equals(each.supersedes()))
                .findFirst()
                .orElse(null);
        return next;
    }
}
