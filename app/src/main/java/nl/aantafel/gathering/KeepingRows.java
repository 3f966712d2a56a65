package nl.aantafel.gathering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.gathering.store.GatheringStore;
import nl.aantafel.gathering.store.GatheringStore.Kept;
import nl.aantafel.gathering.store.GatheringStore.Planner;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Keeps the points of agendas, and tells calendars their stretches. */
@UseCases
class KeepingRows implements Rows {

    private final GatheringStore store;
    private final GatheringViews views;
    private final PlanChecking checking;
    private final TellingCalendars calendars;
    private final Time time;
    private final Trace trace;

    KeepingRows(
            GatheringStore store,
            GatheringViews views,
            PlanChecking checking,
            TellingCalendars calendars,
            Time time,
            Trace trace) {
        this.store = store;
        this.views = views;
        this.checking = checking;
        this.calendars = calendars;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public List<UUID> plan(Actor actor, UUID row, List<InRow> points) {
        points.forEach(each -> checking.requireAtWork(actor, each.plan().partnership()));
        Map<UUID, Kept> before = new LinkedHashMap<>();
        store.ofRow(row).forEach(each -> before.put(each.id(), each));
        Map<UUID, Plan> planned = new LinkedHashMap<>();
        Instant now = time.now();
        for (InRow point : points) {
            Map<UUID, UUID> organisations = checking.checked(point.plan());
            Set<UUID> people = TellingCalendars.asked(point.plan());
            Kept kept = point.gathering() == null ? null : before.remove(point.gathering());
            UUID id = kept == null ? Ids.next(now) : kept.id();
            if (kept == null) {
                store.add(id, row, point.plan(), people, organisations, new Planner(actor.person(), now));
            } else {
                checking.requireLead(actor, kept);
                changed(store.change(kept, point.plan(), people, organisations, now));
            }
            planned.put(id, point.plan());
        }
        before.values().forEach(each -> {
            checking.requireLead(actor, each);
            changed(store.state(each, "cancelled"));
        });
        calendars.tellRow(actor, planned, before.keySet());
        trace.nothingPersonal();
        return new ArrayList<>(planned.keySet());
    }

    @Override
    public void cancel(Actor actor, UUID row) {
        List<Kept> all = store.ofRow(row);
        all.forEach(each -> {
            checking.requireLead(actor, each);
            changed(store.state(each, "cancelled"));
        });
        calendars.tellRow(actor, Map.of(), all.stream().map(Kept::id).collect(Collectors.toSet()));
        trace.nothingPersonal();
    }

    @Override
    public List<GatheringView> of(Actor actor, UUID row) {
        trace.nothingPersonal();
        return views.of(store.ofRow(row));
    }

    private static void changed(boolean done) {
        if (!done) {
            throw RefusedException.conflict("gathering.refused.changed-since");
        }
    }
}
