package nl.aantafel.access;

import nl.aantafel.access.store.MembershipStore;
import nl.aantafel.directory.RoleEnded;
import nl.aantafel.directory.RoleGiven;
import nl.aantafel.directory.Roles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever comes to the desk joins the partnership's cases, whoever judges referrals those that wait for it, for as long as the
 * role lasts; runs inside the use case that gave or ended the role.
 */
@Component
class DeskJoining {

    private final MembershipStore store;

    DeskJoining(MembershipStore store) {
        this.store = store;
    }

    @EventListener
    void on(RoleGiven given) {
        if (Roles.DESK.contains(given.role()) || Roles.TRIAGE_MEMBER.equals(given.role())) {
            store.enrolDesk(given.partnership(), given.professional());
        }
    }

    /**
     * With the last day of a role ends what it gave: a place at the desk, the weighing of referrals; and whoever keeps no role
     * in the partnership leaves all its cases.
     */
    @EventListener
    void on(RoleEnded ended) {
        store.endRoles(ended.partnership(), ended.professional());
    }
}
