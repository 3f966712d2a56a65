package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.ANSWERED;
import static nl.aantafel.db.meeting.Tables.CARRIED_PASSAGE;
import static nl.aantafel.db.meeting.Tables.IDEA;
import static nl.aantafel.db.meeting.Tables.QUESTION_CHOICE;
import static nl.aantafel.db.meeting.Tables.REVEAL;
import static nl.aantafel.db.meeting.Tables.SCORE;
import static nl.aantafel.db.meeting.Tables.SENT;
import static nl.aantafel.db.meeting.Tables.TOP_CHOICE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.db.meeting.tables.records.CarriedPassageRecord;
import nl.aantafel.db.meeting.tables.records.IdeaRecord;
import nl.aantafel.db.meeting.tables.records.RevealRecord;
import nl.aantafel.db.meeting.tables.records.ScoreRecord;
import nl.aantafel.db.meeting.tables.records.SentRecord;
import nl.aantafel.db.meeting.tables.records.TopChoiceRecord;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.platform.Destroying;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of a conversation: scores, top threes, the brainstorm and what is shown again from before. */
@Component
public class TalkStore {

    private final DSLContext sql;
    private final Destroying destroying;

    TalkStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    /** As far as it may be shown where the reader is; of what was written twice the last circle's counts. */
    public Talk of(UUID conference, Sight sight) {
        List<Talk.Choice> choices = sql.selectFrom(QUESTION_CHOICE)
                .where(QUESTION_CHOICE.CONFERENCE_ID.eq(conference))
                .and(shown(QUESTION_CHOICE.CIRCLE, sight))
                .orderBy(QUESTION_CHOICE.QUESTION_KEY, QUESTION_CHOICE.CIRCLE)
                .fetch(row -> new Talk.Choice(
                        row.getQuestionKey(),
                        QuestionState.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                        row.getReason()));
        List<Talk.Top> tops = sql.selectFrom(TOP_CHOICE)
                .where(TOP_CHOICE.CONFERENCE_ID.eq(conference))
                .and(shown(TOP_CHOICE.CIRCLE, sight))
                .orderBy(TOP_CHOICE.SLOT, TOP_CHOICE.POSITION, TOP_CHOICE.CIRCLE)
                .fetch(row -> new Talk.Top(row.getSlot(), row.getPosition(), row.getStatementId()));
        List<Talk.Thought> ideas = sql.selectFrom(IDEA)
                .where(IDEA.CONFERENCE_ID.eq(conference))
                .and(shown(IDEA.CIRCLE, sight))
                .orderBy(IDEA.ID)
                .fetch(row -> new Talk.Thought(
                        row.getId(),
                        row.getKind(),
                        row.getOrganisationId(),
                        row.getText(),
                        row.getChosenAs(),
                        place(row)));
        List<Talk.Carried> carried = sql.selectFrom(CARRIED_PASSAGE)
                .where(CARRIED_PASSAGE.CONFERENCE_ID.eq(conference))
                .and(shown(CARRIED_PASSAGE.CIRCLE, sight))
                .orderBy(CARRIED_PASSAGE.STATEMENT_ID)
                .fetch(row -> new Talk.Carried(row.getStatementId(), row.getFromConference()));
        return new Talk(choices, scores(conference, sight), tops, ideas, carried);
    }

    static Condition shown(Field<Integer> circle, Sight sight) {
        Integer only = sight.only();
        if (only != null) {
            return circle.eq(only);
        }
        return sight.all() ? DSL.noCondition() : circle.notIn(sight.hidden());
    }

    public List<Talk.Mark> scores(UUID conference, Sight sight) {
        return sql.selectFrom(SCORE)
                .where(SCORE.CONFERENCE_ID.eq(conference))
                .and(shown(SCORE.CIRCLE, sight))
                .orderBy(SCORE.ID)
                .fetch(row -> new Talk.Mark(
                        row.getScale(),
                        new Speaker(row.getProfessionalId(), row.getPersonId()),
                        row.getValue(),
                        row.getReason(),
                        row.getShown(),
                        row.getRevealedValue() == null
                                ? null
                                : row.getRevealedValue().intValue()));
    }

    /** The scales of which all answers were shown. */
    public Set<String> revealed(UUID conference, Sight sight) {
        return ReadOnce.read(
                "meeting.revealed " + sight,
                conference,
                () -> sql.select(REVEAL.SCALE)
                        .from(REVEAL)
                        .where(REVEAL.CONFERENCE_ID.eq(conference))
                        .and(shown(REVEAL.CIRCLE, sight))
                        .fetchSet(REVEAL.SCALE));
    }

    /** False when they were shown before. */
    public boolean reveal(Conference conference, String scale, UUID by, Instant at) {
        RevealRecord row = new RevealRecord();
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setScale(scale);
        row.setRevealedBy(by);
        row.setRevealedAt(at);
        row.setCircle(conference.circle());
        return sql.insertInto(REVEAL).set(row).onConflictDoNothing().execute() == 1;
    }

    /** Who answered which scaling question, also where the actor may not see how. */
    public Map<String, List<Speaker>> answered(Conference conference) {
        return sql.selectFrom(ANSWERED(conference.id(), conference.circle()))
                .fetchGroups(row -> row.getScale(), row -> new Speaker(row.getProfessionalId(), row.getPersonId()));
    }

    /** The statement of a key a device used before; the given one, now kept, when it did not. */
    public UUID sentOnce(Conference conference, UUID by, UUID key, Supplier<UUID> statement) {
        SentRecord row = new SentRecord(conference.caseId(), conference.id(), by, key, key);
        if (sql.insertInto(SENT).set(row).onConflictDoNothing().execute() == 0) {
            return sql.select(SENT.STATEMENT_ID)
                    .from(SENT)
                    .where(SENT.SENT_BY.eq(by), SENT.KEY.eq(key))
                    .fetchOptional(SENT.STATEMENT_ID)
                    .orElseThrow(RefusedException::notFound);
        }
        UUID written = statement.get();
        sql.update(SENT)
                .set(SENT.STATEMENT_ID, written)
                .where(SENT.SENT_BY.eq(by), SENT.KEY.eq(key))
                .execute();
        return written;
    }

    /**
     * Takes the place of this person's former answer to the same question. False when they gave one of their own, that who
     * writes cannot see.
     */
    public boolean put(Conference conference, Talk.Mark mark, Talk.Entry entry) {
        boolean family = mark.who().person() != null;
        int changed = sql.update(SCORE)
                .set(
                        SCORE.REVEALED_VALUE,
                        entry.revealed() ? DSL.coalesce(SCORE.REVEALED_VALUE, SCORE.VALUE) : SCORE.REVEALED_VALUE)
                .set(SCORE.VALUE, (short) mark.value())
                .set(SCORE.REASON, mark.reason().strip())
                .set(SCORE.ENTERED_BY, entry.by())
                .set(SCORE.SHOWN, mark.shown() || !family)
                .set(SCORE.CHOICE_BY, family ? entry.by() : null)
                .set(SCORE.CHOICE_AT, family ? entry.at() : null)
                .where(of(conference, mark.scale(), mark.who()))
                .execute();
        if (changed > 0) {
            return true;
        }
        ScoreRecord row = new ScoreRecord();
        row.setId(entry.id());
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setCircle(conference.circle());
        row.setScale(mark.scale());
        row.setProfessionalId(mark.who().professional());
        row.setPersonId(mark.who().person());
        row.setValue((short) mark.value());
        row.setReason(mark.reason().strip());
        row.setEnteredBy(entry.by());
        row.setShown(mark.shown() || !family);
        row.setChoiceBy(family ? entry.by() : null);
        row.setChoiceAt(family ? entry.at() : null);
        return sql.insertInto(SCORE).set(row).onConflictDoNothing().execute() == 1;
    }

    /** False when the actor may not see the answer. */
    public boolean rectify(UUID caseId, UUID score, int value) {
        return sql.update(SCORE)
                        .set(SCORE.VALUE, (short) value)
                        .set(
                                SCORE.REVEALED_VALUE,
                                DSL.when(SCORE.REVEALED_VALUE.isNull(), SCORE.REVEALED_VALUE)
                                        .otherwise((short) value))
                        .where(SCORE.CASE_ID.eq(caseId), SCORE.ID.eq(score))
                        .execute()
                == 1;
    }

    public boolean removeScore(Conference conference, String scale, Speaker who) {
        return destroying.rows(SCORE, of(conference, scale, who)) == 1;
    }

    private static Condition of(Conference conference, String scale, Speaker who) {
        Condition person = who.professional() == null
                ? SCORE.PERSON_ID.eq(who.person())
                : SCORE.PROFESSIONAL_ID.eq(who.professional());
        return SCORE.CONFERENCE_ID
                .eq(conference.id())
                .and(SCORE.CIRCLE.eq(conference.circle()))
                .and(SCORE.SCALE.eq(scale))
                .and(person);
    }

    /** A statement stands on one place of a question; whatever stood on this place goes. */
    public void put(Conference conference, Talk.Top top) {
        sql.deleteFrom(TOP_CHOICE)
                .where(slot(conference, top.question()))
                .and(TOP_CHOICE.POSITION.eq((short) top.position()).or(TOP_CHOICE.STATEMENT_ID.eq(top.statement())))
                .execute();
        TopChoiceRecord row = new TopChoiceRecord();
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setSlot(top.question());
        row.setPosition((short) top.position());
        row.setStatementId(top.statement());
        row.setCircle(conference.circle());
        sql.insertInto(TOP_CHOICE).set(row).execute();
    }

    private static Condition slot(Conference conference, String question) {
        return TOP_CHOICE
                .CONFERENCE_ID
                .eq(conference.id())
                .and(TOP_CHOICE.CIRCLE.eq(conference.circle()))
                .and(TOP_CHOICE.SLOT.eq(question));
    }

    public void empty(Conference conference, String question, int position) {
        sql.deleteFrom(TOP_CHOICE)
                .where(slot(conference, question))
                .and(TOP_CHOICE.POSITION.eq((short) position))
                .execute();
    }

    public void add(Conference conference, Talk.Thought idea) {
        IdeaRecord row = new IdeaRecord();
        row.setId(idea.id());
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setCircle(conference.circle());
        row.setKind(idea.kind());
        row.setOrganisationId(idea.organisation());
        row.setText(idea.text().strip());
        sql.insertInto(IDEA).set(row).execute();
    }

    private static @Nullable Integer place(IdeaRecord row) {
        Short place = row.getPlace();
        return place == null ? null : Integer.valueOf(place);
    }

    /** Of these the chosen ones are chosen, in their order; the others no longer are. */
    public void order(Collection<UUID> open, List<UUID> chosen) {
        sql.update(IDEA).setNull(IDEA.PLACE).where(IDEA.ID.in(open)).execute();
        for (int at = 0; at < chosen.size(); at++) {
            sql.update(IDEA)
                    .set(IDEA.PLACE, (short) (at + 1))
                    .where(IDEA.ID.eq(chosen.get(at)))
                    .execute();
        }
    }

    public boolean removeIdea(UUID conference, UUID idea) {
        return destroying.rows(IDEA, IDEA.CONFERENCE_ID.eq(conference).and(IDEA.ID.eq(idea))) == 1;
    }

    /** False when there is no such idea, or it was chosen before. */
    public boolean chosen(UUID conference, UUID idea, UUID agreement) {
        return sql.update(IDEA)
                        .set(IDEA.CHOSEN_AS, agreement)
                        .where(IDEA.CONFERENCE_ID.eq(conference))
                        .and(IDEA.ID.eq(idea))
                        .and(IDEA.CHOSEN_AS.isNull())
                        .execute()
                == 1;
    }

    public void carry(Conference conference, Talk.Carried carried) {
        CarriedPassageRecord row = new CarriedPassageRecord();
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setStatementId(carried.statement());
        row.setFromConference(carried.fromConference());
        row.setCircle(conference.circle());
        sql.insertInto(CARRIED_PASSAGE).set(row).onConflictDoNothing().execute();
    }

    public void drop(Conference conference, UUID statement) {
        sql.deleteFrom(CARRIED_PASSAGE)
                .where(CARRIED_PASSAGE.CONFERENCE_ID.eq(conference.id()))
                .and(CARRIED_PASSAGE.CIRCLE.eq(conference.circle()))
                .and(CARRIED_PASSAGE.STATEMENT_ID.eq(statement))
                .execute();
    }
}
