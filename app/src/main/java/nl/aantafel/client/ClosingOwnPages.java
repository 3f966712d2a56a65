package nl.aantafel.client;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.client.store.FamilyDoorStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.AtClosing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Own pages of a family when the case is closed: they close with it, or what was released stays to be read until a day. Nothing new is
 * released in between, and what a client writes reaches nobody any more: the case is shielded.
 */
@Component
class ClosingOwnPages implements AtClosing {

    private final FamilyDoorStore doors;
    private final Time time;

    ClosingOwnPages(FamilyDoorStore doors, Time time) {
        this.doors = doors;
        this.time = time;
    }

    @Override
    public void closing(Actor actor, UUID caseId, @Nullable LocalDate pagesUntil) {
        FamilyDoorStore.Stamp stamp = new FamilyDoorStore.Stamp(actor.person(), time.now());
        if (pagesUntil == null) {
            doors.doors(caseId, stamp.at()).forEach(each -> doors.close(caseId, each.id(), stamp));
        } else {
            doors.until(caseId, pagesUntil.plusDays(1).atStartOfDay(Time.ZONE).toInstant());
        }
    }
}
