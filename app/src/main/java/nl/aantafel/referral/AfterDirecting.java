package nl.aantafel.referral;

import nl.aantafel.casefile.DirectionChanged;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody is given the direction of a case, the task to find a director closes; runs inside that use case. */
@Component
final class AfterDirecting {

    private final FollowingTasks following;
    private final Authorise authorise;

    AfterDirecting(FollowingTasks following, Authorise authorise) {
        this.following = following;
        this.authorise = authorise;
    }

    /** Only the desk may close a task of the desk; a director who hands over leaves no such task behind. */
    @EventListener
    void on(DirectionChanged changed) {
        Acting.current()
                .filter(actor -> authorise.may(actor, Right.WORK_TRIAGE, changed.caseId()))
                .ifPresent(actor -> following.directed(actor, changed.caseId()));
    }
}
