package nl.aantafel.meeting.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.BeforehandPages.BeforehandScreen;
import nl.aantafel.meeting.QuestionsBeforehand.AskedView;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.page.StatementCard;

/** The reader's own questions before a conference, a form for each. */
@Personal
public record BeforehandView(BeforehandScreen screen, List<Asked> questions, List<Choice> kinds) {

    /** {@code known} is what the former conference knew under it. */
    @Personal
    public record Asked(AskedView view, String text, List<StatementCard> answers, List<StatementCard> known) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** What the fields of one question's form begin with, so that a refusal is shown there and nowhere else. */
    static String prefix(UUID question) {
        return question + ".";
    }

    public String prefix(Asked asked) {
        return prefix(asked.view().id());
    }

    public String path() {
        return Paths.beforehand(screen.page().view().id(), screen.view().line().id());
    }

    public String room() {
        return Paths.room(screen.page().view().id(), screen.view().line().id());
    }

    public long open() {
        return questions.stream()
                .filter(each -> each.view().outcome() == Outcome.OPEN)
                .count();
    }

    /** What can be answered; that nothing is new only where something was known. */
    public List<Choice> outcomes(Page page, Asked asked) {
        return java.util.Arrays.stream(Outcome.values())
                .filter(each -> each != Outcome.OPEN)
                .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                .map(code -> new Choice(code, page.text("meeting.beforehand.outcome." + code)))
                .toList();
    }

    public List<Choice> persons() {
        return screen.page().family().persons().stream()
                .map(each -> new Choice(each.id().toString(), each.fullName()))
                .toList();
    }

    @Override
    public String toString() {
        return "BeforehandView";
    }
}
