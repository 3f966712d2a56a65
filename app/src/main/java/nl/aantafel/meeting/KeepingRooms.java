package nl.aantafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.Advices;
import nl.aantafel.directory.GivenAdvice;
import nl.aantafel.frame.Guide;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.RoomMood;
import nl.aantafel.meeting.domain.TimeBoxes;
import nl.aantafel.meeting.domain.TimeBoxes.Box;
import nl.aantafel.meeting.domain.TimeBoxes.Move;
import nl.aantafel.meeting.store.RoomStore;

/** Keeps where the table is, and what holds for the whole room. */
@UseCases
class KeepingRooms implements Rooms {

    /** Minutes after which a step was not gone over but left open. */
    private static final long LONGEST = 240;

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final Conversations conversations;
    private final LiveTables tables;
    private final RoomMoves moves;
    private final RoomStore store;
    private final GivenAdvice advice;
    private final Time time;

    KeepingRooms(
            ConferenceGate gate,
            ConferenceReading reading,
            Conversations conversations,
            LiveTables tables,
            RoomMoves moves,
            RoomStore store,
            GivenAdvice advice,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.conversations = conversations;
        this.tables = tables;
        this.moves = moves;
        this.store = store;
        this.advice = advice;
        this.time = time;
    }

    @Override
    public RoomState of(Actor actor, UUID id) {
        Conference conference = gate.toRead(actor, id);
        Guide guide = guide(actor, conference);
        List<Move> made = moves.of(conference, guide);
        Instant now = time.now();
        TimeBoxes boxes = new TimeBoxes(guide, made, now);
        boolean running = conference.state() == State.RUNNING;
        RoomMood mood = store.mood(conference.place());
        boolean pressed = running
                && !mood.noticeAway()
                && end(actor, conference)
                        .filter(end -> end.isAfter(now) && boxes.pressed(end))
                        .isPresent()
                && advice.given(reading.partnership(actor, conference.caseId()), Advices.TIME_FOR_PLANNING);
        RoomState state = new RoomState(
                conference.place(),
                made.isEmpty() ? "" : made.getLast().question(),
                running
                        ? boxes.current().filter(box -> box.over(now) < LONGEST).map(box -> clock(box, now))
                        : Optional.empty(),
                pressed,
                boxes.needed(conference.phase()),
                mood.screensRest());
        gate.trace(actor, Trace.Action.READ, "meeting.room", conference.caseId());
        return state;
    }

    private Optional<Instant> end(Actor actor, Conference conference) {
        return reading.gathering(actor, conference)
                .map(gathering -> PartSight.here(gathering, conference.part()).endsAt());
    }

    private static Clock clock(Box box, Instant now) {
        return new Clock(
                box.phase(),
                box.step().label(),
                box.minutes(),
                box.ends(),
                java.time.Duration.between(now, box.ends()).toSeconds(),
                box.left(now),
                box.over(now));
    }

    @Override
    public void goOn(Actor actor, UUID id, GoOn goOn) {
        goOn.typed().ifPresent(say -> conversations.say(actor, id, say));
        conversations.done(actor, id, goOn.question());
        if (!goOn.next().isEmpty()) {
            tables.moveTo(actor, id, goOn.next());
        }
    }

    @Override
    public void rest(Actor actor, UUID id, boolean rest) {
        Conference conference = gate.toTalk(actor, id);
        store.rest(conference, rest, actor.person(), time.now());
        gate.trace(actor, Trace.Action.CHANGE, "meeting.rest", conference.caseId());
    }

    @Override
    public void putNoticeAway(Actor actor, UUID id) {
        Conference conference = gate.toTalk(actor, id);
        store.putAway(conference, actor.person(), time.now());
        gate.trace(actor, Trace.Action.CHANGE, "meeting.notice-away", conference.caseId());
    }

    private Guide guide(Actor actor, Conference conference) {
        return Objects.requireNonNull(
                reading.frame(actor, conference.caseId()).guides().get(conference.guide()));
    }
}
