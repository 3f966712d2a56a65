package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.Seat;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;

/** When a role may be given (rollen geven). */
public final class RoleRules {

    /**
     * What is so today.
     *
     * @param organisation of the professional
     * @param takesPart whether that organisation takes part in the partnership
     * @param seat the seat asked for, if it is there
     * @param others the roles the professional has or had in the partnership
     */
    public record Facts(
            UUID organisation, boolean takesPart, @Nullable Seat seat, List<Holding> others, LocalDate today) {
        public Facts {
            others = List.copyOf(others);
        }
    }

    private RoleRules() {}

    /** Nobody lets themselves in: a role is given by somebody else. */
    public static void notToOneself(Actor actor, UUID professional) {
        if (!actor.isTechnical() && actor.person().equals(professional)) {
            throw RefusedException.mayNot("directory.refusal.own-role");
        }
    }

    public static Checks check(GiveRole asked, Facts facts) {
        return new Checks()
                .that(Roles.ALL.contains(asked.role()), "rol", "check.choose")
                .that(facts.takesPart(), "rol", "directory.refusal.not-in-partnership")
                .that(seatFits(asked, facts), "zetel", "directory.refusal.seat-of-other")
                .that(!needsSeat(asked.role()) || asked.seat() != null, "zetel", "directory.refusal.seat-needed")
                .plausible("van", asked.from())
                .that(
                        !opensCases(asked.role()) || !asked.from().isAfter(facts.today()),
                        "van",
                        "directory.refusal.desk-later")
                .plausible("tot", asked.until())
                .ordered("tot", asked.from(), asked.until())
                .that(
                        facts.others().stream().noneMatch(other -> same(asked, other)),
                        "rol",
                        "directory.refusal.role-held");
    }

    private static boolean needsSeat(String role) {
        return role.equals(Roles.TRIAGE_MEMBER);
    }

    /** Who prepares and chairs, and who judges, becomes a member of cases the moment the role is given. */
    private static boolean opensCases(String role) {
        return Roles.DESK.contains(role) || role.equals(Roles.TRIAGE_MEMBER);
    }

    private static boolean seatFits(GiveRole asked, Facts facts) {
        Seat seat = facts.seat();
        return asked.seat() == null
                || (seat != null
                        && seat.organisation().equals(facts.organisation())
                        && seat.partnership().equals(asked.partnership()));
    }

    private static boolean same(GiveRole asked, Holding other) {
        return other.role().equals(asked.role())
                && java.util.Objects.equals(other.seat(), asked.seat())
                && (other.until() == null || !other.until().isBefore(asked.from()))
                && (asked.until() == null || !other.from().isAfter(asked.until()));
    }
}
