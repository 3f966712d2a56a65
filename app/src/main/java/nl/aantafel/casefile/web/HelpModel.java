package nl.aantafel.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.CasePages.HistoryScreen;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Histories.HelpQuestion;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import org.jspecify.annotations.Nullable;

/** Help per member of the family: what was offered, declined, waited for, started and ended, and what came back about it. */
public record HelpModel(HistoryScreen screen, Frame frame, UUID reader, LocalDate today) {

    private static final String RHYTHM = "help_ask_";

    /**
     * One of the family with their help; {@code person} is null for help to all of them.
     *
     * @param child whether they are under age, as far as the date of birth is known
     */
    @Personal
    public record Group(@Nullable PersonView person, boolean child, List<HelpView> help) {

        @Override
        public String toString() {
            return "Group";
        }
    }

    static List<Choice> team(HistoryScreen screen) {
        return screen.team().stream()
                .map(each -> new Choice(each.professional().toString(), each.name() + ", " + each.organisation()))
                .distinct()
                .toList();
    }

    static List<Choice> rhythms(Frame frame, Locale locale) {
        return frame.terms().stream()
                .filter(term -> term.code().startsWith(RHYTHM))
                .map(term -> new Choice(term.code(), term.label().in(locale)))
                .toList();
    }

    public String path() {
        return screen.page().path() + "/help";
    }

    public boolean mayEdit() {
        return screen.page().may(Right.EDIT_FAMILY);
    }

    /** Everybody who has or had help, in the order of the family, then help to all. */
    public List<Group> groups() {
        return Stream.concat(
                        screen.page().family().persons().stream()
                                .map(person -> new Group(person, child(person), of(person.id()))),
                        Stream.of(new Group(null, false, of(null))))
                .filter(group -> !group.help().isEmpty())
                .toList();
    }

    private List<HelpView> of(@Nullable UUID person) {
        return screen.history().help().stream()
                .filter(each -> Objects.equals(each.person(), person))
                .toList()
                .reversed();
    }

    private boolean child(PersonView person) {
        LocalDate born = person.birthDate();
        return born != null && born.plusYears(frame.age("of_age").years()).isAfter(today);
    }

    /** Who of the family has no help and is waiting for none, without those who died. */
    public List<String> without() {
        return screen.page().family().persons().stream()
                .filter(person -> person.diedOn() == null && of(person.id()).isEmpty())
                .map(PersonView::fullName)
                .toList();
    }

    public long waiting() {
        return screen.history().help().stream()
                .filter(each -> each.course().state() == HelpState.WAITING)
                .count();
    }

    /** Whether it takes longer than the frame calls bearable. */
    public boolean tooLong(HelpView help) {
        LocalDate since = help.course().waitingSince();
        return since != null && frame.term("help_waiting").lastDay(since).isBefore(today);
    }

    public String waitingTerm(Locale locale) {
        Term term = frame.term("help_waiting");
        return term.label().in(locale);
    }

    public String holder(HelpView help) {
        return name(help.course().holder());
    }

    private String name(@Nullable UUID professional) {
        return screen.team().stream()
                .filter(each -> each.professional().equals(professional))
                .map(TeamMemberView::name)
                .findFirst()
                .orElse("");
    }

    public boolean mayAsk(HelpView help) {
        return mayEdit()
                && help.stateOn(today) == HelpState.STARTED
                && !holder(help).isEmpty()
                && help.questions().stream().noneMatch(HelpQuestion::open);
    }

    public boolean mayAnswer(HelpQuestion question) {
        return question.open() && (question.holder().equals(reader) || mayEdit());
    }
}
