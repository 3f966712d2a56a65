package nl.aantafel.plan;

import java.time.LocalDate;
import nl.aantafel.casefile.CaseLeft;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.store.WatchStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves a case while they hold a watch there leaves a vacancy: told at once, within that use case. */
@Component
final class WatchLeaving {

    private final WatchStore store;
    private final WatchTasks tasks;
    private final Opening opening;

    WatchLeaving(WatchStore store, WatchTasks tasks, Opening opening) {
        this.store = store;
        this.tasks = tasks;
        this.opening = opening;
    }

    @EventListener
    void on(CaseLeft left) {
        boolean holds = store.stretches(left.caseId()).stream()
                .anyMatch(each -> each.lasts() && left.professional().equals(each.professional()));
        if (holds) {
            Actor actor = Acting.current().orElseThrow();
            LocalDate lastDay = left.from().minusNanos(1).atZone(Time.ZONE).toLocalDate();
            tasks.leaves(opening.toSee(actor, Right.SEE_REFERRAL, left.caseId()), lastDay);
        }
    }
}
