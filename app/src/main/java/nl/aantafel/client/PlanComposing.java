package nl.aantafel.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.release.FamilyLimits;
import nl.aantafel.casefile.release.FamilyLimits.Limits;
import nl.aantafel.casefile.release.Reaching;
import nl.aantafel.casefile.release.Reaching.Contact;
import nl.aantafel.casefile.release.Reaching.Reachable;
import nl.aantafel.client.PlanCopy.Content;
import nl.aantafel.client.PlanCopy.Moment;
import nl.aantafel.client.PlanCopy.Reach;
import nl.aantafel.client.PlanCopy.Who;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.release.NextMeetings;
import nl.aantafel.plan.release.PlanForFamily;
import nl.aantafel.plan.release.PlanForFamily.Line;
import org.springframework.stereotype.Component;

/** Puts together what each member of a family would read of the plan, with the rights of whoever asks. */
@Component
class PlanComposing {

    private static final Set<Integer> TABLE = Set.of(Principal.TABLE, Principal.DESK);

    private final PlanForFamily plan;
    private final NextMeetings meetings;
    private final Reaching reaching;
    private final FamilyLimits limits;

    PlanComposing(PlanForFamily plan, NextMeetings meetings, Reaching reaching, FamilyLimits limits) {
        this.plan = plan;
        this.meetings = meetings;
        this.reaching = reaching;
        this.limits = limits;
    }

    /** A copy that can be made, and who at the table may know of it. */
    record Copy(PlanCopy copy, Set<Integer> audience) {}

    /** What one person would read, and the texts that are held back from them. */
    record Theirs(List<Copy> copies, List<String> heldBack) {}

    /** Everything there is to release in a case, read once. */
    final class Whole {

        private final UUID caseId;
        private final List<Line> lines;
        private final Map<UUID, List<NextMeetings.Moment>> moments;
        private final Reachable reachable;
        private final Limits limits;

        private Whole(
                UUID caseId,
                List<Line> lines,
                Map<UUID, List<NextMeetings.Moment>> moments,
                Reachable reachable,
                Limits limits) {
            this.caseId = caseId;
            this.lines = lines;
            this.moments = moments;
            this.reachable = reachable;
            this.limits = limits;
        }

        Reachable reachable() {
            return reachable;
        }

        boolean mayReach(UUID person, String text) {
            return limits.mayReach(person, text);
        }

        Theirs of(UUID person) {
            List<String> heldBack = new ArrayList<>();
            List<Copy> copies = new ArrayList<>();
            for (Line line : lines) {
                if (line.heldBack().contains(person)) {
                    heldBack.add(line.text());
                } else if (line.persons().contains(person)) {
                    add(copies, heldBack, person, copy(line, person), line.audience());
                }
            }
            meeting(person).ifPresent(copy -> add(copies, heldBack, person, copy, TABLE));
            contact().ifPresent(copy -> add(copies, heldBack, person, copy, TABLE));
            return new Theirs(inOrder(copies), heldBack);
        }

        /** Looked at once more as it would be read: a name or a place in it may be shielded too. */
        private void add(List<Copy> copies, List<String> heldBack, UUID person, PlanCopy copy, Set<Integer> audience) {
            if (limits.mayReach(person, copy.content().words())) {
                copies.add(new Copy(copy, audience));
            } else {
                heldBack.add(copy.content().text());
            }
        }

        private Optional<PlanCopy> meeting(UUID person) {
            List<NextMeetings.Moment> its = moments.getOrDefault(person, List.of());
            return its.stream()
                    .findFirst()
                    .map(first -> new PlanCopy(
                            PlanCopy.MEETING,
                            first.conference(),
                            first.version(),
                            0,
                            content(
                                    "",
                                    "",
                                    List.of(),
                                    its.stream()
                                            .map(each -> new Moment(each.startsAt(), each.endsAt(), each.place()))
                                            .toList(),
                                    Reach.NONE)));
        }

        private Optional<PlanCopy> contact() {
            Reaching.Reach reach = reachable.reach();
            return reachable
                    .contact()
                    .map(each -> new PlanCopy(
                            PlanCopy.CONTACT,
                            caseId,
                            reach.version(),
                            0,
                            content(
                                    "",
                                    "",
                                    List.of(who(each)),
                                    List.of(),
                                    new Reach(reach.phone(), reach.hours(), reach.otherHours()))));
        }
    }

    Whole read(Actor actor, UUID caseId) {
        return new Whole(
                caseId,
                plan.of(actor, caseId),
                meetings.of(actor, caseId).stream().collect(Collectors.groupingBy(NextMeetings.Moment::person)),
                reaching.of(actor, caseId),
                limits.of(actor, caseId));
    }

    private static Who who(Contact contact) {
        return new Who(false, contact.nameShown() ? contact.name() : "", contact.organisation(), contact.role());
    }

    private static Content content(String text, String detail, List<Who> who, List<Moment> moments, Reach reach) {
        return new Content(text, detail, who, List.of(), null, null, moments, reach);
    }

    private static PlanCopy copy(Line line, UUID reader) {
        return new PlanCopy(
                line.kind().code(),
                line.id(),
                line.version(),
                0,
                new Content(
                        line.text(),
                        line.detail(),
                        who(line.who(), reader),
                        who(line.with(), reader),
                        line.due(),
                        line.part(),
                        List.of(),
                        Reach.NONE));
    }

    private static List<Who> who(List<PlanForFamily.Who> all, UUID reader) {
        return all.stream()
                .map(each -> new Who(reader.equals(each.person()), each.name(), each.organisation(), each.role()))
                .toList();
    }

    private static List<Copy> inOrder(List<Copy> copies) {
        List<Copy> sorted = copies.stream()
                .sorted(Comparator.comparingInt(
                        each -> PlanCopy.KINDS.indexOf(each.copy().kind())))
                .toList();
        List<Copy> numbered = new ArrayList<>();
        for (Copy each : sorted) {
            PlanCopy it = each.copy();
            numbered.add(new Copy(
                    new PlanCopy(it.kind(), it.source(), it.version(), numbered.size() + 1, it.content()),
                    each.audience()));
        }
        return numbered;
    }
}
