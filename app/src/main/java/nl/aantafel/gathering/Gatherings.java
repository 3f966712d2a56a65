package nl.aantafel.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.ResourceRef;
import org.jspecify.annotations.Nullable;

/** Meetings (overleggen) of every kind; the kind is a code of the frame's list. Absent for who is not in them. */
public interface Gatherings {

    /**
     * {@code caseId}: the case it is about, when it is about one; who leaves that case no longer sees it. {@code placeShown}: the
     * place tells nothing about the family, so it may stand in mail and calendars.
     */
    record Plan(
            UUID partnership,
            @Nullable UUID caseId,
            String kind,
            Instant startsAt,
            Instant endsAt,
            String place,
            UUID chair,
            @Nullable UUID secretary,
            List<Invitee> invitees,
            List<AgendaItem> agenda,
            boolean placeShown) {

        /** A place that stays behind sign-in. */
        public Plan(
                UUID partnership,
                @Nullable UUID caseId,
                String kind,
                Instant startsAt,
                Instant endsAt,
                String place,
                UUID chair,
                @Nullable UUID secretary,
                List<Invitee> invitees,
                List<AgendaItem> agenda) {
            this(partnership, caseId, kind, startsAt, endsAt, place, chair, secretary, invitees, agenda, false);
        }
    }

    /** {@code involvement}: fixed, involved or incidental; each invitation has its reason (RQ06). */
    record Invitee(UUID person, String involvement, String reason) {}

    /** The title is a case number or a theme, never a name. */
    record AgendaItem(ResourceRef about, String title, int minutes) {}

    /** {@code row}: the agenda it is a point of; see {@link Rows}. */
    record GatheringView(
            UUID id,
            UUID partnership,
            String kind,
            Instant startsAt,
            Instant endsAt,
            String place,
            String state,
            UUID chair,
            @Nullable UUID secretary,
            List<Attendance> attendance,
            List<AgendaItem> agenda,
            boolean placeShown,
            long version,
            @Nullable UUID row) {}

    record Attendance(
            UUID person,
            String name,
            String organisation,
            String involvement,
            String reason,
            Optional<Boolean> attended) {}

    /**
     * Plans a meeting. It is seen by its chair, its secretary, who is asked, who plans it and the partnership's desk. Refused:
     * an unknown kind, an end before the start, somebody asked without a reason, an unknown person.
     */
    UUID plan(Actor actor, Plan plan);

    void change(Actor actor, UUID gathering, Plan plan, long version);

    void cancel(Actor actor, UUID gathering, long version);

    GatheringView view(Actor actor, UUID gathering);

    /** Meetings the actor is in, from a moment on, soonest first. */
    Slice<GatheringView> upcoming(Actor actor, Instant from, @Nullable String after, int size);

    /** Meetings the actor was in that began before a moment, latest first. */
    Slice<GatheringView> past(Actor actor, Instant before, @Nullable String after, int size);

    /** The given ones, as far as the actor is in them. */
    List<GatheringView> byIds(Actor actor, Collection<UUID> ids);

    /** Who leaves a case is no longer asked for its meetings from a moment on; for who manages the case, or for oneself. */
    void uninvite(Actor actor, UUID caseId, UUID person, Instant from);

    /** How many meetings about a case are still to come, also those the actor is not in; for who is at its table. */
    int stillPlanned(Actor actor, UUID caseId);

    /** Who was there in the end; the others who were asked were not. */
    void attended(Actor actor, UUID gathering, Set<UUID> present);

    /** The meeting took place; doing so again changes nothing. */
    void hold(Actor actor, UUID gathering);
}
