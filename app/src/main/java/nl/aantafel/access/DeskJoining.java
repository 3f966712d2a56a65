package nl.aantafel.access;

import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.store.MembershipStore;
import nl.aantafel.directory.RoleEnded;
import nl.aantafel.directory.RoleGiven;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Time;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever comes to the desk joins the partnership's cases, whoever judges referrals those that wait for it; runs inside the use
 * case that gave the role.
 */
@Component
class DeskJoining {

    private final MembershipStore store;
    private final FrameCategories categories;
    private final WhoIsWho whoIsWho;

    DeskJoining(MembershipStore store, FrameCategories categories, WhoIsWho whoIsWho) {
        this.store = store;
        this.categories = categories;
        this.whoIsWho = whoIsWho;
    }

    @EventListener
    void on(RoleGiven given) {
        if (Roles.DESK.contains(given.role())) {
            store.enrolDesk(
                    given.partnership(),
                    Member.atDesk(
                            given.professional(),
                            given.organisation(),
                            given.seat(),
                            given.role(),
                            categories.all(given.partnership())));
        } else if (Roles.TRIAGE_MEMBER.equals(given.role())) {
            store.enrolDesk(
                    given.partnership(),
                    Member.judging(
                            given.professional(),
                            given.organisation(),
                            given.seat(),
                            categories.all(given.partnership())));
        }
    }

    /**
     * With the last day of a role ends what it gave: a place at the desk, the weighing of referrals; and whoever keeps no role
     * in the partnership leaves all its cases.
     */
    @EventListener
    void on(RoleEnded ended) {
        Set<String> kept = whoIsWho.rolesOf(ended.professional()).stream()
                .filter(holding -> holding.partnership().equals(ended.partnership()))
                .map(RoleHolding::role)
                .filter(role -> !role.equals(ended.role()))
                .collect(Collectors.toSet());
        if (kept.isEmpty()) {
            leave(ended, Set.of());
        } else if (Roles.DESK.contains(ended.role()) && kept.stream().noneMatch(Roles.DESK::contains)) {
            leave(ended, Roles.DESK);
        } else if (Roles.TRIAGE_MEMBER.equals(ended.role())) {
            leave(ended, Set.of(CaseRoles.DECIDER));
        }
    }

    private void leave(RoleEnded ended, Set<String> caseRoles) {
        store.leavePartnership(
                ended.partnership(),
                ended.professional(),
                caseRoles,
                ended.lastDay().plusDays(1).atStartOfDay(Time.ZONE).toInstant());
    }
}
