package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.frame.Escalation;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.plan.Escalations.Bridging;
import nl.aantafel.plan.Escalations.CaseEscalations;
import nl.aantafel.plan.Escalations.EscalationScreen;
import nl.aantafel.plan.Escalations.Followed;
import nl.aantafel.plan.Escalations.Item;
import nl.aantafel.plan.Escalations.Move;
import nl.aantafel.plan.Escalations.Outcome;
import nl.aantafel.plan.Escalations.State;
import org.jspecify.annotations.Nullable;

/**
 * What was escalated of a case, and the forms to go on.
 *
 * @param problem the kind of problem that is raised; empty while it is not chosen
 */
public record EscalationPage(
        EscalationScreen screen,
        UUID reader,
        Locale locale,
        String problem,
        @Nullable Item item,
        @Nullable Move move) {

    public CaseHead head() {
        return screen.head();
    }

    public CaseEscalations escalations() {
        return screen.escalations();
    }

    public Escalation rule() {
        return screen.rule();
    }

    public String planHref() {
        return "/cases/" + escalations().caseId() + "/plan";
    }

    public String href() {
        return planHref() + "/escalations";
    }

    public String hrefOf(Item one) {
        return href() + "/" + one.id();
    }

    public String hrefOf(Item one, Move question) {
        return hrefOf(one) + "/questions/" + question.id();
    }

    public String ladderHref() {
        return "/partnerships/" + screen.partnership() + "/ladder";
    }

    public String problemOf(String code) {
        return rule().problem(code).map(each -> each.label().in(locale)).orElse(code);
    }

    public Escalation.Asks asks() {
        return rule().problem(problem).map(Escalation.Problem::asks).orElse(Escalation.Asks.NOTHING);
    }

    public boolean bridging() {
        return asks() == Escalation.Asks.BRIDGING;
    }

    /** A breakthrough table belongs to this one. */
    public boolean table(Item one) {
        return rule().problem(one.problem())
                .filter(each -> each.asks() == Escalation.Asks.TABLE)
                .isPresent();
    }

    public static String tone(State state) {
        return switch (state) {
            case LATE -> "danger";
            case BACK -> "warning";
            case WAITING -> "info";
            case STILL -> "warning";
            case CLOSED -> "neutral";
        };
    }

    public static String icon(State state) {
        return switch (state) {
            case LATE, WAITING -> "clock";
            case BACK, STILL -> "warning";
            case CLOSED -> "check";
        };
    }

    /** Whoever stands on a step that is for this problem. */
    public List<Choice> people(Page page) {
        return AskChoices.people(
                page,
                locale,
                screen.askables().stream().filter(each -> each.problems().contains(problem)));
    }

    /** How long somebody looks in if nothing else is said: until the answer is due, never longer than may be. */
    public LocalDate lookUntil() {
        LocalDate due = move == null ? screen.longestLook() : move.due();
        LocalDate longest = screen.longestLook();
        return due.isBefore(screen.today()) || due.isAfter(longest) ? longest : due;
    }

    public List<Choice> family() {
        return AskChoices.family(screen.family());
    }

    public List<Choice> bridgings(Page page) {
        return Stream.of(Bridging.values())
                .map(each -> new Choice(each.code(), page.text("plan.escalation.bridging." + each.code())))
                .toList();
    }

    public List<Choice> outcomes(Page page) {
        return Stream.of(Outcome.values())
                .map(each -> new Choice(each.code(), page.text("plan.escalation.outcome." + each.code())))
                .toList();
    }

    public List<Choice> tables(Page page) {
        return screen.tables().stream()
                .map(each -> new Choice(each.gathering().toString(), page.moment(each.at())))
                .toList();
    }

    public List<Choice> agreements(Page page) {
        return screen.agreements().stream()
                .map(each -> new Choice(
                        each.agreement().toString(),
                        each.what(),
                        each.due() == null ? null : page.text("plan.escalation.by-day", page.date(each.due()))))
                .toList();
    }

    public List<String> followed() {
        return item == null
                ? List.of()
                : item.followed().stream()
                        .map(Followed::agreement)
                        .map(UUID::toString)
                        .toList();
    }

    /** Who asked may let somebody in who is not of the case, as long as it is open. */
    public boolean mayAdmit(Item one, Move question) {
        return one.state() != State.CLOSED
                && question.withdrawnAt() == null
                && question.by().equals(reader)
                && !question.inCase()
                && question.look().filter(each -> each.lasts()).isEmpty();
    }

    public boolean mayDismiss(Item one, Move question) {
        return question.look().filter(each -> each.lasts()).isPresent()
                && (question.by().equals(reader) || one.mayAct());
    }

    public List<Item> closed() {
        return escalations().items().stream()
                .filter(each -> each.state() == State.CLOSED)
                .toList();
    }
}
