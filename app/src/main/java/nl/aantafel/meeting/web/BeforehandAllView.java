package nl.aantafel.meeting.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.BeforehandPages.BeforehandScreen;
import nl.aantafel.meeting.QuestionsBeforehand.AskedView;
import nl.aantafel.meeting.QuestionsBeforehand.Leading;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import nl.aantafel.page.Choice;
import nl.aantafel.page.StatementCard;

/** For who leads: who was asked what and who answered, and what is known, by the steps of the guide. */
@Personal
public record BeforehandAllView(
        BeforehandScreen screen,
        Leading leading,
        List<PersonBlock> people,
        List<StepBlock> steps,
        List<QuestionBlock> own,
        List<Choice> choices) {

    @Personal
    public record PersonBlock(UUID person, String name, String organisation, boolean member, List<AskedView> asked) {

        public long open() {
            return asked.stream().filter(each -> each.outcome() == Outcome.OPEN).count();
        }

        public boolean late() {
            return asked.stream().anyMatch(AskedView::late);
        }

        @Override
        public String toString() {
            return "PersonBlock";
        }
    }

    public record StepBlock(String label, List<QuestionBlock> questions) {}

    /** {@code fresh} stands out, {@code known} is folded away; {@code kept} was kept back, in part or all of it. */
    @Personal
    public record QuestionBlock(
            String text, List<StatementCard> fresh, List<StatementCard> known, List<AskedView> kept) {
        @Override
        public String toString() {
            return "QuestionBlock";
        }
    }

    public String path() {
        return Paths.beforehand(screen.page().view().id(), screen.view().line().id());
    }

    public String room() {
        return Paths.room(screen.page().view().id(), screen.view().line().id());
    }

    public List<PersonBlock> asked() {
        return people.stream().filter(each -> !each.asked().isEmpty()).toList();
    }

    /** How many of those who were asked have answered all. */
    public long ready() {
        return asked().stream().filter(each -> each.open() == 0).count();
    }

    public boolean mayAsk() {
        return screen.view().open();
    }

    /** Who can be asked; who takes no part in the case cannot. */
    public List<Choice> askable() {
        return leading.askable().stream()
                .filter(each -> each.member())
                .map(each -> new Choice(each.person().toString(), each.name(), each.organisation()))
                .toList();
    }

    /** Nobody was asked anything: everybody, and what the frame asks, is chosen already. */
    public List<String> chosenPeople() {
        return asked().isEmpty() ? askable().stream().map(Choice::value).toList() : List.of();
    }

    public List<String> strangers() {
        return leading.askable().stream()
                .filter(each -> !each.member())
                .map(each -> each.name())
                .toList();
    }

    @Override
    public String toString() {
        return "BeforehandAllView";
    }
}
