package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.MOVED;
import static nl.aantafel.db.meeting.Tables.ROOM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.MovedRecord;
import nl.aantafel.db.meeting.tables.records.RoomRecord;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.RoomMood;
import nl.aantafel.meeting.domain.TimeBoxes.Move;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Where the table is in the guide, since when, and what holds for the whole room; of each part by itself. */
@Component
public class RoomStore {

    private final DSLContext sql;

    RoomStore(DSLContext sql) {
        this.sql = sql;
    }

    /** In the order they were made. */
    public List<Move> moves(UUID place) {
        return sql.selectFrom(MOVED)
                .where(MOVED.PLACE.eq(place))
                .orderBy(MOVED.AT, MOVED.ID)
                .fetch(row -> new Move(row.getQuestion(), row.getAt()));
    }

    public void move(Conference conference, UUID id, Move move) {
        MovedRecord row = new MovedRecord();
        row.setId(id);
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setPlace(conference.place());
        row.setQuestion(move.question());
        row.setAt(move.at());
        row.setCircle(conference.circle());
        sql.insertInto(MOVED).set(row).execute();
    }

    public RoomMood mood(UUID place) {
        return sql.selectFrom(ROOM)
                .where(ROOM.PLACE.eq(place))
                .fetchOptional(row -> new RoomMood(row.getScreensRest(), row.getNoticeAway()))
                .orElse(RoomMood.PLAIN);
    }

    public void rest(Conference conference, boolean rest, UUID by, Instant at) {
        put(conference, new RoomMood(rest, mood(conference.place()).noticeAway()), by, at);
    }

    public void putAway(Conference conference, UUID by, Instant at) {
        put(conference, new RoomMood(mood(conference.place()).screensRest(), true), by, at);
    }

    private void put(Conference conference, RoomMood mood, UUID by, Instant at) {
        RoomRecord row = new RoomRecord();
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setPlace(conference.place());
        row.setScreensRest(mood.screensRest());
        row.setNoticeAway(mood.noticeAway());
        row.setChangedBy(by);
        row.setChangedAt(at);
        sql.insertInto(ROOM)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(ROOM.SCREENS_REST, row.getScreensRest())
                .set(ROOM.NOTICE_AWAY, row.getNoticeAway())
                .set(ROOM.CHANGED_BY, by)
                .set(ROOM.CHANGED_AT, at)
                .execute();
    }
}
