package nl.aantafel.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.meeting.domain.TimeBoxes.Move;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.RoomStore;
import nl.aantafel.meeting.store.TalkStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the table through the guide, from the first question that was chosen. */
@Component
final class RoomMoves {

    private final ConferenceGate gate;
    private final PartSight sights;
    private final ConferenceStore conferences;
    private final RoomStore store;
    private final TalkStore talks;
    private final Time time;

    RoomMoves(
            ConferenceGate gate,
            PartSight sights,
            ConferenceStore conferences,
            RoomStore store,
            TalkStore talks,
            Time time) {
        this.gate = gate;
        this.sights = sights;
        this.conferences = conferences;
        this.store = store;
        this.talks = talks;
        this.time = time;
    }

    /** Where the table was since when; the conference begins at its first question. */
    List<Move> of(Conference conference, Guide guide) {
        List<Move> moves = new ArrayList<>();
        Instant started = started(conference);
        if (started != null && !started.isAfter(time.now())) {
            moves.add(new Move(first(conference, guide), started));
        }
        moves.addAll(store.moves(conference.place()));
        return moves;
    }

    /** A part does not begin before its own time. */
    private static @Nullable Instant started(Conference conference) {
        Instant started = conference.startedAt();
        Part part = conference.part();
        return started == null || part == null || started.isAfter(part.starts()) ? started : part.starts();
    }

    private String first(Conference conference, Guide guide) {
        List<String> chosen = talks.of(conference.id(), sights.of(conference)).choices().stream()
                .filter(each -> each.state() == QuestionState.SELECTED || each.state() == QuestionState.DONE)
                .map(Talk.Choice::question)
                .toList();
        List<String> all = guide.questions(conference.phase()).stream()
                .map(GuideQuestion::key)
                .toList();
        return all.stream().filter(chosen::contains).findFirst().orElse(all.getFirst());
    }

    /** The table is where the typist writes; whoever writes for themselves moves nobody. */
    void follow(Actor actor, Conference conference, String question) {
        if (gate.may(actor, Right.LEAD_MEETING, conference.caseId())) {
            to(conference, question);
        }
    }

    /** Coming to where the table is already changes nothing; before the beginning and after the end no time is kept. */
    void to(Conference conference, String question) {
        List<Move> before = store.moves(conference.place());
        boolean there = !before.isEmpty() && before.getLast().question().equals(question);
        conferences.moveTo(conference, question);
        if (conference.state() == State.RUNNING && !there) {
            store.move(conference, Ids.next(time.now()), new Move(question, time.now()));
        }
    }
}
