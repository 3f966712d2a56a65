package nl.aantafel.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.release.NextMeetings;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.PartStore;

/** Says for each member of the family when and where they are asked next. */
@UseCases
class TellingNextMeetings implements NextMeetings {

    private final ConferenceGate gate;
    private final ConferenceStore store;
    private final PartStore parts;
    private final Gatherings gatherings;
    private final Time time;

    TellingNextMeetings(ConferenceGate gate, ConferenceStore store, PartStore parts, Gatherings gatherings, Time time) {
        this.gate = gate;
        this.store = store;
        this.parts = parts;
        this.gatherings = gatherings;
        this.time = time;
    }

    /** A conference that is still to come, with when and where. */
    private record Coming(Conference conference, GatheringView gathering) {}

    @Override
    public List<Moment> of(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        List<Moment> moments = new ArrayList<>();
        Set<UUID> told = new HashSet<>();
        for (Coming coming : coming(actor, caseId)) {
            List<Moment> its = moments(coming).stream()
                    .filter(each -> !told.contains(each.person()))
                    .toList();
            moments.addAll(its);
            its.forEach(each -> told.add(each.person()));
        }
        gate.trace(actor, Trace.Action.READ, "meeting.next", caseId);
        return moments;
    }

    private List<Coming> coming(Actor actor, UUID caseId) {
        Instant now = time.now();
        List<Conference> open = store.ofCase(caseId).stream()
                .filter(each -> each.state() == State.PREPARED)
                .toList();
        Map<UUID, GatheringView> known =
                gatherings.byIds(actor, open.stream().map(Conference::gathering).toList()).stream()
                        .collect(Collectors.toMap(GatheringView::id, each -> each));
        return open.stream()
                .flatMap(each ->
                        Optional.ofNullable(known.get(each.gathering()))
                                .map(gathering -> new Coming(each, gathering))
                                .stream())
                .filter(each -> each.gathering().endsAt().isAfter(now))
                .sorted(Comparator.comparing(each -> each.gathering().startsAt()))
                .toList();
    }

    private List<Moment> moments(Coming coming) {
        GatheringView gathering = coming.gathering();
        Set<UUID> asked = store.family(coming.conference().id()).stream()
                .filter(FamilyMember::attends)
                .map(FamilyMember::person)
                .collect(Collectors.toSet());
        List<Part> split = parts.of(coming.conference().id());
        if (split.isEmpty()) {
            return asked.stream()
                    .map(person -> moment(coming, person, gathering.startsAt(), gathering.endsAt(), gathering.place()))
                    .toList();
        }
        return split.stream()
                .flatMap(part -> part.family().stream()
                        .filter(asked::contains)
                        .map(person -> moment(
                                coming,
                                person,
                                part.starts(),
                                part.ends(),
                                part.place().isBlank() ? gathering.place() : part.place())))
                .toList();
    }

    private static Moment moment(Coming coming, UUID person, Instant starts, Instant ends, String place) {
        return new Moment(person, coming.conference().id(), coming.gathering().version(), starts, ends, place);
    }
}
