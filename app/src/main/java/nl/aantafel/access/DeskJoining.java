package nl.aantafel.access;

import nl.aantafel.access.store.MembershipStore;
import nl.aantafel.directory.RoleEnded;
import nl.aantafel.directory.RoleGiven;
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

    /** A place at the desk ends with its last day, unless the person keeps another one there. */
    @EventListener
    void on(RoleEnded ended) {
        boolean staysAtDesk = whoIsWho.rolesOf(ended.professional()).stream()
                .anyMatch(holding -> holding.partnership().equals(ended.partnership())
                        && Roles.DESK.contains(holding.role())
                        && !holding.role().equals(ended.role()));
        if (Roles.DESK.contains(ended.role()) && !staysAtDesk) {
            store.leaveDesk(
                    ended.partnership(),
                    ended.professional(),
                    ended.lastDay().plusDays(1).atStartOfDay(Time.ZONE).toInstant());
        }
    }
}
