package nl.aantafel.access;

import nl.aantafel.access.store.MembershipStore;
import nl.aantafel.directory.RoleGiven;
import nl.aantafel.directory.Roles;
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

    DeskJoining(MembershipStore store, FrameCategories categories) {
        this.store = store;
        this.categories = categories;
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
}
