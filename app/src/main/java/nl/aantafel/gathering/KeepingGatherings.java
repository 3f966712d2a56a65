package nl.aantafel.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.store.GatheringStore;
import nl.aantafel.gathering.store.GatheringStore.Kept;
import nl.aantafel.gathering.store.GatheringStore.Key;
import nl.aantafel.gathering.store.GatheringStore.Planner;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Keeps meetings. They tell when, where and who of the professionals; nothing about a family. */
@UseCases
class KeepingGatherings implements Gatherings {

    private final GatheringStore store;
    private final GatheringViews views;
    private final PlanChecking checking;
    private final TellingCalendars calendars;
    private final Time time;
    private final Trace trace;

    KeepingGatherings(
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
    public UUID plan(Actor actor, Plan plan) {
        checking.requireAtWork(actor, plan.partnership());
        Map<UUID, UUID> organisations = checking.checked(plan);
        Instant now = time.now();
        UUID id = Ids.next(now);
        store.add(
                id,
                plan,
                checking.people(actor, plan, actor.person()),
                organisations,
                new Planner(actor.person(), now));
        calendars.tell(actor, id, plan);
        trace.nothingPersonal();
        return id;
    }

    @Override
    public void change(Actor actor, UUID gathering, Plan plan, long version) {
        Kept before = planned(actor, gathering);
        Plan same = new Plan(
                before.plan().partnership(),
                before.plan().caseId(),
                plan.kind(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                plan.chair(),
                plan.secretary(),
                plan.invitees(),
                plan.agenda(),
                plan.placeShown());
        Map<UUID, UUID> organisations = checking.checked(same);
        refuseStale(before, version);
        if (!store.change(before, same, checking.people(actor, same, before.plannedBy()), organisations, time.now())) {
            throw stale(before);
        }
        calendars.tell(actor, gathering, same);
        trace.nothingPersonal();
    }

    @Override
    public void cancel(Actor actor, UUID gathering, long version) {
        Kept before = planned(actor, gathering);
        refuseStale(before, version);
        if (!store.state(before, "cancelled")) {
            throw stale(before);
        }
        calendars.callOff(actor, gathering);
        trace.nothingPersonal();
    }

    @Override
    public GatheringView view(Actor actor, UUID gathering) {
        trace.nothingPersonal();
        return views.of(List.of(find(gathering))).getFirst();
    }

    @Override
    public Slice<GatheringView> upcoming(Actor actor, Instant from, @Nullable String after, int size) {
        trace.nothingPersonal();
        int rows = Paging.size(size);
        return slice(store.upcoming(actor.person(), from, key(after), rows + 1), rows);
    }

    @Override
    public Slice<GatheringView> past(Actor actor, Instant before, @Nullable String after, int size) {
        trace.nothingPersonal();
        int rows = Paging.size(size);
        return slice(store.past(actor.person(), before, key(after), rows + 1), rows);
    }

    @Override
    public List<GatheringView> byIds(Actor actor, Collection<UUID> ids) {
        trace.nothingPersonal();
        return views.of(store.byIds(ids));
    }

    @Override
    public void uninvite(Actor actor, UUID caseId, UUID person, Instant from) {
        calendars.withdraw(actor, caseId, person, from);
        store.uninvite(caseId, person, from);
        trace.nothingPersonal();
    }

    @Override
    public int stillPlanned(Actor actor, UUID caseId) {
        trace.nothingPersonal();
        return store.stillPlanned(caseId);
    }

    @Override
    public void attended(Actor actor, UUID gathering, Set<UUID> present) {
        Kept kept = find(gathering);
        checking.requireLead(actor, kept);
        store.attended(kept.id(), present);
        trace.nothingPersonal();
    }

    @Override
    public void hold(Actor actor, UUID gathering) {
        Kept kept = find(gathering);
        checking.requireLead(actor, kept);
        if (kept.state().equals("cancelled")) {
            throw RefusedException.conflict("gathering.refused.not-planned");
        }
        if (kept.state().equals("planned") && !store.state(kept, "held")) {
            throw stale(kept);
        }
        trace.nothingPersonal();
    }

    private Kept find(UUID gathering) {
        return store.byIds(List.of(gathering)).stream().findFirst().orElseThrow(RefusedException::notFound);
    }

    private Kept planned(Actor actor, UUID gathering) {
        Kept kept = find(gathering);
        checking.requireLead(actor, kept);
        if (!kept.state().equals("planned")) {
            throw RefusedException.conflict("gathering.refused.not-planned");
        }
        return kept;
    }

    private Slice<GatheringView> slice(List<Kept> oneMore, int size) {
        return Slice.of(
                views.of(oneMore),
                size,
                last -> last.startsAt().getEpochSecond() + "." + last.startsAt().getNano() + "_" + last.id());
    }

    private static @Nullable Key key(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            String[] parts = after.split("[._]", 3);
            return new Key(
                    Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1])),
                    UUID.fromString(parts[2]));
        } catch (RuntimeException notOurs) {
            throw RefusedException.invalid("after", "check.choose");
        }
    }

    private static void refuseStale(Kept before, long version) {
        if (before.version() != version) {
            throw stale(before);
        }
    }

    private static RefusedException stale(Kept before) {
        return new RefusedException(new Refusal.Stale(
                before.id(),
                before.version(),
                Map.of(
                        "begint", Objects.toString(before.plan().startsAt()),
                        "eindigt", Objects.toString(before.plan().endsAt()),
                        "plaats", before.plan().place()),
                "",
                ""));
    }
}
