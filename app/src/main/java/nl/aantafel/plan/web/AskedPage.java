package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.plan.Deviations.Answer;
import nl.aantafel.plan.Deviations.SupportLine;
import nl.aantafel.plan.Escalations.AnswerKind;
import nl.aantafel.plan.Escalations.AskedLine;
import nl.aantafel.plan.Escalations.AskedView;
import nl.aantafel.plan.Escalations.RaisedLine;
import org.jspecify.annotations.Nullable;

/** What somebody was asked, and what they raised themselves: case numbers, organisations and questions, no names. */
public record AskedPage(
        AskedView view,
        FrameCatalogue frames,
        Locale locale,
        @Nullable AskedLine one,
        @Nullable SupportLine support) {

    public String problem(AskedLine line) {
        return problem(line.frameCode(), line.problem());
    }

    public String problem(RaisedLine line) {
        return problem(line.frameCode(), line.problem());
    }

    /** From which kind of rule is deviated, in words. */
    public String rule(SupportLine line) {
        return DeviationPage.kind(frames.frame(line.frameCode()).deviation(), line.kind(), locale);
    }

    public static List<Choice> answers(Page page) {
        return Stream.of(Answer.values())
                .map(each -> new Choice(each.code(), page.text("plan.deviation.answer." + each.code())))
                .toList();
    }

    private String problem(String frame, String code) {
        return frames.frame(frame)
                .escalation()
                .flatMap(each -> each.problem(code))
                .map(each -> each.label().in(locale))
                .orElse(code);
    }

    public static List<Choice> kinds(Page page) {
        return Stream.of(AnswerKind.values())
                .map(each -> new Choice(each.code(), page.text("plan.escalation.answer." + each.code())))
                .toList();
    }

    public static String href(RaisedLine line) {
        return "/cases/" + line.caseId() + "/plan/escalations#e-" + line.id();
    }
}
