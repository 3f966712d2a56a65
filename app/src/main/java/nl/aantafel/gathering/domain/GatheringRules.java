package nl.aantafel.gathering.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings.AgendaItem;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.kernel.Checks;

/** What a meeting must say: when it begins and ends, and of each person why they are asked (RQ06). */
public final class GatheringRules {

    /** How somebody is at the table: always, because they work with the family, or this once. */
    public static final Set<String> INVOLVEMENTS = Set.of("fixed", "involved", "incidental");

    private GatheringRules() {}

    /** What is wrong with a plan; {@code kinds} are the frame's. */
    public static void check(Plan plan, Set<String> kinds, Checks checks) {
        checks.that(kinds.contains(plan.kind()), "soort", "check.choose")
                .that(plan.endsAt().isAfter(plan.startsAt()), "eindigt", "gathering.check.end")
                .text("plaats", plan.place(), Checks.SHORT);
        people(plan, checks);
        List<AgendaItem> agenda = plan.agenda();
        for (int at = 0; at < agenda.size(); at++) {
            checks.required("agenda[" + at + "].titel", agenda.get(at).title())
                    .text("agenda[" + at + "].titel", agenda.get(at).title(), Checks.SHORT)
                    .that(
                            agenda.get(at).minutes() >= 0 && agenda.get(at).minutes() <= 24 * 60,
                            "agenda[" + at + "].minuten",
                            "check.number");
        }
    }

    private static void people(Plan plan, Checks checks) {
        Set<UUID> seen = new HashSet<>();
        for (int at = 0; at < plan.invitees().size(); at++) {
            Invitee invitee = plan.invitees().get(at);
            String field = "genodigden[" + at + "]";
            checks.that(seen.add(invitee.person()), field + ".persoon", "gathering.check.twice")
                    .that(INVOLVEMENTS.contains(invitee.involvement()), field + ".betrokkenheid", "check.choose")
                    .required(field + ".reden", invitee.reason())
                    .text(field + ".reden", invitee.reason(), Checks.LONG);
        }
    }
}
