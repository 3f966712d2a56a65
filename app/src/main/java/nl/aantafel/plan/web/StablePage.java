package nl.aantafel.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.StableSafety.Answer;
import nl.aantafel.plan.StableSafety.Criterion;
import nl.aantafel.plan.StableSafety.Difference;
import nl.aantafel.plan.StableSafety.Held;
import nl.aantafel.plan.StableSafety.Judgement;
import nl.aantafel.plan.StableSafety.StableScreen;
import nl.aantafel.plan.StableSafety.StableView;
import nl.aantafel.plan.StableSafety.UnsafeEvent;

/** Stable safety: three criteria with what the case holds of each, and the judgements beside each other. */
public record StablePage(StableScreen screen, Texts texts, Locale locale) {

    public StableView view() {
        return screen.view();
    }

    public Held held() {
        return view().held();
    }

    public String planHref() {
        return "/cases/" + view().caseId() + "/plan";
    }

    public String href() {
        return planHref() + "/stable-safety";
    }

    public String source(UnsafeEvent event) {
        return event.kind().equals("incident")
                ? "/cases/" + view().caseId() + "/statements/" + event.source()
                : planHref() + "/checks#c-" + event.source();
    }

    public long risksLeft() {
        return held().risks().stream().filter(each -> !each.dealtWith()).count();
    }

    public List<Criterion> criteria() {
        return List.of(Criterion.values());
    }

    public Answer answer(Judgement judgement, Criterion criterion) {
        return Objects.requireNonNullElse(judgement.answers().get(criterion), Answer.UNKNOWN);
    }

    /** Who says what of a criterion, in a sentence for each answer. */
    public List<String> said(Difference difference) {
        List<String> said = new ArrayList<>();
        difference
                .parties()
                .forEach((answer, parties) ->
                        said.add(texts.get(locale, "plan.stable.said." + answer.code(), String.join(", ", parties))));
        return said;
    }

    public List<Choice> answers() {
        return Stream.of(Answer.values())
                .map(each -> new Choice(each.code(), texts.get(locale, "plan.stable.answer." + each.code())))
                .toList();
    }

    public List<Choice> family() {
        return screen.family().stream()
                .map(each -> new Choice(each.person().toString(), each.name()))
                .toList();
    }
}
