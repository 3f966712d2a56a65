package nl.aantafel.client.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.MyPlans;
import nl.aantafel.client.MyPlans.Reaction;
import nl.aantafel.client.PlanCopy;
import nl.aantafel.client.PlanCopy.Who;
import nl.aantafel.client.PlanReleases;
import nl.aantafel.client.PlanReleases.Standing;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody of the family reads it: the same for their own page and for who looks before releasing it. {@code loose} are
 * agreements that belong to no goal they read.
 */
@Personal
public record PlanShown(
        List<Goal> goals,
        List<Item> loose,
        List<Item> bottomLines,
        List<Item> steps,
        Optional<Item> meeting,
        Optional<Item> contact,
        Optional<Item> end) {

    /** A line; without an id it was not released yet. */
    @Personal
    public record Item(@Nullable UUID line, PlanCopy copy, boolean fresh, List<Reaction> reactions) {

        /** Whether the reader does it. */
        public boolean own() {
            return copy.content().who().stream().anyMatch(Who::you);
        }

        public String text() {
            return copy.content().text();
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    @Personal
    public record Goal(Item goal, List<Item> deeds) {
        @Override
        public String toString() {
            return "Goal";
        }
    }

    static PlanShown of(MyPlans.MyPlan plan) {
        return arranged(plan.lines().stream()
                .map(each -> new Item(each.id(), each.copy(), each.fresh(), each.reactions()))
                .toList());
    }

    static PlanShown of(PlanReleases.Member member) {
        return arranged(member.lines().stream()
                .filter(each -> each.standing() != Standing.GONE)
                .map(each -> new Item(null, each.copy(), false, List.of()))
                .toList());
    }

    private static PlanShown arranged(List<Item> items) {
        List<Item> deeds = of(items, PlanCopy.AGREEMENT);
        List<Goal> goals = of(items, PlanCopy.GOAL).stream()
                .map(goal -> new Goal(
                        goal,
                        deeds.stream()
                                .filter(each -> goal.copy()
                                        .source()
                                        .equals(each.copy().content().part()))
                                .toList()))
                .toList();
        List<Item> under = goals.stream().flatMap(each -> each.deeds().stream()).toList();
        return new PlanShown(
                goals,
                deeds.stream().filter(each -> !under.contains(each)).toList(),
                of(items, PlanCopy.BOTTOM_LINE),
                of(items, PlanCopy.SAFETY_STEP),
                of(items, PlanCopy.MEETING).stream().findFirst(),
                of(items, PlanCopy.CONTACT).stream().findFirst(),
                of(items, PlanCopy.END_CONDITION).stream().findFirst());
    }

    private static List<Item> of(List<Item> items, String kind) {
        return items.stream().filter(each -> each.copy().kind().equals(kind)).toList();
    }

    public boolean empty() {
        return goals.isEmpty()
                && loose.isEmpty()
                && bottomLines.isEmpty()
                && steps.isEmpty()
                && end.isEmpty()
                && meeting.isEmpty()
                && contact.isEmpty();
    }

    @Override
    public String toString() {
        return "PlanShown";
    }
}
