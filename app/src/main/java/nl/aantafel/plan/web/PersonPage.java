package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.plan.PlanPages.PersonScreen;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.NamedParty;
import org.jspecify.annotations.Nullable;

/** The plan on paper for one member of the family, in their words: workers by their organisation. */
public record PersonPage(
        UUID caseId, String firstName, List<Line> bottomLines, List<Goal> goals, List<Deed> loose, List<Step> steps) {

    /** What must be safe, who watches over it, and what happens when it does not work out. */
    public record Line(String text, String guardian, String consequence) {}

    /** What somebody does when it gets tense; without a name everybody does. */
    public record Step(String who, String text) {}

    public record Goal(String title, String goodEnough, List<Deed> deeds) {}

    /** An agreement: what, why, who does it and by when. */
    public record Deed(
            String what, String why, String who, @Nullable LocalDate due) {}

    static PersonPage of(PersonScreen screen) {
        List<UUID> shown = screen.goals().stream().map(GoalView::id).toList();
        return new PersonPage(
                screen.caseId(),
                screen.firstName(),
                screen.bottomLines().stream()
                        .map(each -> new Line(each.text(), plainly(each.guardian()), each.consequence()))
                        .toList(),
                screen.goals().stream()
                        .map(goal -> new Goal(
                                goal.title(),
                                goal.goodEnough(),
                                screen.agreements().stream()
                                        .filter(each -> goal.id().equals(each.goal()))
                                        .map(each -> deed(each, screen))
                                        .toList()))
                        .toList(),
                screen.agreements().stream()
                        .filter(each -> !shown.contains(each.goal()))
                        .map(each -> deed(each, screen))
                        .toList(),
                screen.safetySteps().stream()
                        .map(each -> new Step(name(each.person(), screen), each.text()))
                        .toList());
    }

    private static Deed deed(AgreementView it, PersonScreen screen) {
        return new Deed(
                it.what(),
                it.reason(),
                it.does().stream()
                        .map(each -> each.family() ? name(each.party().person(), screen) : plainly(each))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                it.due());
    }

    private static String name(@Nullable UUID person, PersonScreen screen) {
        return person == null ? "" : screen.firstNames().getOrDefault(person, "");
    }

    /** Of a worker the organisation; people of the family and the network by name. */
    private static String plainly(NamedParty party) {
        return party.organisation().isEmpty() ? party.name() : party.organisation();
    }

    public String planHref() {
        return "/cases/" + caseId + "/plan";
    }

    public boolean empty() {
        return bottomLines.isEmpty() && goals.isEmpty() && loose.isEmpty() && steps.isEmpty();
    }
}
