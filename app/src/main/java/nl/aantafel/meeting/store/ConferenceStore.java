package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.CONFERENCE;
import static nl.aantafel.db.meeting.Tables.FAMILY_ATTENDANCE;
import static nl.aantafel.db.meeting.Tables.PART;
import static nl.aantafel.db.meeting.Tables.QUESTION_CHOICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.meeting.Routines;
import nl.aantafel.db.meeting.tables.records.ConferenceRecord;
import nl.aantafel.db.meeting.tables.records.FamilyAttendanceRecord;
import nl.aantafel.db.meeting.tables.records.QuestionChoiceRecord;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.LastChange;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Talk.Choice;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conferences, which of the family comes, and what became of each question. */
@Component
public class ConferenceStore {

    private final DSLContext sql;

    ConferenceStore(DSLContext sql) {
        this.sql = sql;
    }

    public void add(Conference conference) {
        sql.insertInto(CONFERENCE).set(record(conference)).execute();
    }

    /** False when somebody else changed it since the version it was read with. */
    public boolean change(Conference next, UUID by, Instant at) {
        return change(next, record(next), by, at);
    }

    /** With who changed it last, for whoever was changing it too. */
    private boolean change(Conference read, ConferenceRecord row, UUID by, Instant at) {
        row.setVersion(read.version() + 1);
        row.setChangedBy(by);
        row.setChangedAt(at);
        return sql.update(CONFERENCE)
                        .set(row)
                        .where(CONFERENCE.ID.eq(read.id()))
                        .and(CONFERENCE.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    public LastChange lastChange(UUID id) {
        return sql.select(CONFERENCE.CHANGED_BY, CONFERENCE.CHANGED_AT, CONFERENCE.CANCEL_REASON)
                .from(CONFERENCE)
                .where(CONFERENCE.ID.eq(id))
                .fetchSingle(row -> new LastChange(row.value1(), row.value2(), row.value3()));
    }

    /** False when somebody else changed it since the version it was read with. */
    public boolean cancelled(Conference conference, String reason, UUID by, Instant at) {
        ConferenceRecord row = new ConferenceRecord();
        row.setState(code(State.CANCELLED));
        row.setCancelReason(reason.strip());
        return change(conference, row, by, at);
    }

    public void started(UUID id, Instant at) {
        sql.update(CONFERENCE)
                .set(CONFERENCE.STATE, code(State.RUNNING))
                .set(CONFERENCE.STARTED_AT, at)
                .set(CONFERENCE.VERSION, CONFERENCE.VERSION.plus(1))
                .where(CONFERENCE.ID.eq(id))
                .execute();
    }

    public void finalised(UUID id) {
        sql.update(CONFERENCE)
                .set(CONFERENCE.STATE, code(State.FINALISED))
                .set(CONFERENCE.VERSION, CONFERENCE.VERSION.plus(1))
                .where(CONFERENCE.ID.eq(id))
                .execute();
    }

    public void phase(UUID id, String phase) {
        sql.update(CONFERENCE)
                .set(CONFERENCE.PHASE, phase)
                .set(CONFERENCE.VERSION, CONFERENCE.VERSION.plus(1))
                .where(CONFERENCE.ID.eq(id))
                .execute();
    }

    public Optional<Conference> find(UUID id) {
        return read(CONFERENCE.ID.eq(id)).stream().findFirst();
    }

    /** Latest first. */
    public List<Conference> ofCase(UUID caseId) {
        return read(CONFERENCE.CASE_ID.eq(caseId));
    }

    public List<Conference> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : read(CONFERENCE.ID.in(ids));
    }

    private List<Conference> read(Condition condition) {
        return sql.selectFrom(CONFERENCE)
                .where(condition)
                .orderBy(CONFERENCE.HELD_ON.desc(), CONFERENCE.ID.desc())
                .fetch(ConferenceStore::conference);
    }

    /** Keeps the row until the transaction ends, so that versions of a report are numbered once. */
    public void hold(UUID id) {
        sql.select(CONFERENCE.ID)
                .from(CONFERENCE)
                .where(CONFERENCE.ID.eq(id))
                .forUpdate()
                .fetch();
    }

    /** Nobody shows the answers while one is written down, nor the other way round; several may be written at once. */
    public void holdStill(UUID id) {
        sql.select(CONFERENCE.ID)
                .from(CONFERENCE)
                .where(CONFERENCE.ID.eq(id))
                .forShare()
                .fetch();
    }

    /** The answers are shown: waits for those that are being written, and lets none in until it is done. */
    public void holdForShowing(UUID id) {
        sql.select(CONFERENCE.ID)
                .from(CONFERENCE)
                .where(CONFERENCE.ID.eq(id))
                .forNoKeyUpdate()
                .fetch();
    }

    /** The question the chair brought the table to; empty before. */
    public String atQuestion(Conference conference) {
        Part part = conference.part();
        if (part != null) {
            return sql.select(PART.AT_QUESTION)
                    .from(PART)
                    .where(PART.ID.eq(part.id()))
                    .fetchOptional(PART.AT_QUESTION)
                    .orElse("");
        }
        return sql.select(CONFERENCE.AT_QUESTION)
                .from(CONFERENCE)
                .where(CONFERENCE.ID.eq(conference.id()))
                .fetchOptional(CONFERENCE.AT_QUESTION)
                .orElse("");
    }

    /**
     * A hash of what the actor sees of questions of a conference, each a frame's code, a space and a key: two people in the same role
     * for whom it is the same see the same. Of a device that has so many cards, the last of them this one, what came after them.
     * Nothing where parts are apart.
     */
    public Optional<String> seen(Conference conference, Set<String> asked, @Nullable UUID last, int count) {
        return Optional.ofNullable(Routines.seen(
                sql.configuration(), conference.caseId(), conference.id(), asked.toArray(String[]::new), last, count));
    }

    public void moveTo(Conference conference, String question) {
        Part part = conference.part();
        if (part != null) {
            sql.update(PART)
                    .set(PART.AT_QUESTION, question)
                    .where(PART.ID.eq(part.id()))
                    .execute();
            return;
        }
        sql.update(CONFERENCE)
                .set(CONFERENCE.AT_QUESTION, question)
                .where(CONFERENCE.ID.eq(conference.id()))
                .execute();
    }

    public List<FamilyMember> family(UUID conference) {
        return sql.selectFrom(FAMILY_ATTENDANCE)
                .where(FAMILY_ATTENDANCE.CONFERENCE_ID.eq(conference))
                .orderBy(FAMILY_ATTENDANCE.PERSON_ID)
                .fetch(row -> new FamilyMember(row.getPersonId(), row.getAttended(), row.getReason()));
    }

    /** Sets these; the others stay as they are. */
    public void family(Conference conference, List<FamilyMember> members) {
        for (FamilyMember member : members) {
            FamilyAttendanceRecord row = new FamilyAttendanceRecord();
            row.setCaseId(conference.caseId());
            row.setConferenceId(conference.id());
            row.setPersonId(member.person());
            row.setAttended(member.attends());
            row.setReason(member.reason().strip());
            sql.insertInto(FAMILY_ATTENDANCE)
                    .set(row)
                    .onDuplicateKeyUpdate()
                    .set(FAMILY_ATTENDANCE.ATTENDED, row.getAttended())
                    .set(FAMILY_ATTENDANCE.REASON, row.getReason())
                    .execute();
        }
    }

    public void clearFamily(UUID conference) {
        sql.deleteFrom(FAMILY_ATTENDANCE)
                .where(FAMILY_ATTENDANCE.CONFERENCE_ID.eq(conference))
                .execute();
    }

    public void choices(Conference conference, Collection<String> questions) {
        List<QuestionChoiceRecord> rows = new ArrayList<>();
        questions.forEach(key -> rows.add(choice(conference, new Choice(key, QuestionState.SELECTED, ""))));
        if (!rows.isEmpty()) {
            sql.insertInto(QUESTION_CHOICE).set(rows).onConflictDoNothing().execute();
        }
    }

    public void clearChoices(UUID conference) {
        sql.deleteFrom(QUESTION_CHOICE)
                .where(QUESTION_CHOICE.CONFERENCE_ID.eq(conference))
                .execute();
    }

    public void put(Conference conference, Choice choice) {
        QuestionChoiceRecord row = choice(conference, choice);
        sql.insertInto(QUESTION_CHOICE)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(QUESTION_CHOICE.STATE, row.getState())
                .set(QUESTION_CHOICE.REASON, row.getReason())
                .execute();
    }

    private static QuestionChoiceRecord choice(Conference conference, Choice choice) {
        QuestionChoiceRecord row = new QuestionChoiceRecord();
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setQuestionKey(choice.question());
        row.setState(choice.state().name().toLowerCase(Locale.ROOT));
        row.setReason(choice.reason().strip());
        row.setCircle(conference.circle());
        return row;
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static ConferenceRecord record(Conference conference) {
        ConferenceRecord row = new ConferenceRecord();
        row.setId(conference.id());
        row.setCaseId(conference.caseId());
        row.setGatheringId(conference.gathering());
        row.setKind(conference.kind());
        row.setHeldOn(conference.heldOn());
        row.setPhase(conference.phase());
        row.setGuideCode(conference.guide());
        row.setAim(conference.aim());
        row.setState(code(conference.state()));
        row.setChairId(conference.chair());
        row.setSecretaryId(conference.secretary());
        row.setStartedAt(conference.startedAt());
        return row;
    }

    private static Conference conference(ConferenceRecord row) {
        return new Conference(
                row.getId(),
                row.getCaseId(),
                row.getGatheringId(),
                row.getKind(),
                row.getHeldOn(),
                row.getPhase(),
                row.getGuideCode(),
                row.getAim(),
                State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getChairId(),
                row.getSecretaryId(),
                row.getStartedAt(),
                row.getVersion(),
                null);
    }
}
