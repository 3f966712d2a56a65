package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.HELP_QUESTION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What who holds a trajectory of help was asked, and what the clock tells ahead. */
@Component
public class HelpQuestionStore {

    /**
     * What the clock has to tell.
     *
     * @param kind of the task: moment_ahead, deployment_ends, help_asked, direction_ends or appoint_director
     * @param owner who is to hear it; null when nobody is there, and for who directs the case: that is the desk's
     * @param every the term of the frame by which is asked; empty for what is told once
     */
    public record Coming(
            String kind,
            UUID id,
            UUID caseId,
            UUID partnership,
            String frame,
            @Nullable UUID owner,
            LocalDate due,
            String every) {}

    private final DSLContext db;

    HelpQuestionStore(DSLContext db) {
        this.db = db;
    }

    public void ask(UUID caseId, UUID id, UUID help, UUID holder, LocalDate due, LocalDate today, UUID by) {
        db.insertInto(HELP_QUESTION)
                .set(HELP_QUESTION.ID, id)
                .set(HELP_QUESTION.CASE_ID, caseId)
                .set(HELP_QUESTION.HELP_ID, help)
                .set(HELP_QUESTION.HOLDER_ID, holder)
                .set(HELP_QUESTION.ASKED_BY, by)
                .set(HELP_QUESTION.ASKED_ON, today)
                .set(HELP_QUESTION.DUE, due)
                .execute();
    }

    /** False when it was answered already. */
    public boolean answer(UUID caseId, UUID question, String goes, String hindrance, LocalDate today, UUID by) {
        return db.update(HELP_QUESTION)
                        .set(HELP_QUESTION.GOES, goes)
                        .set(HELP_QUESTION.HINDRANCE, hindrance)
                        .set(HELP_QUESTION.ANSWERED_ON, today)
                        .set(HELP_QUESTION.ANSWERED_BY, by)
                        .where(HELP_QUESTION.CASE_ID.eq(caseId), HELP_QUESTION.ID.eq(question))
                        .and(HELP_QUESTION.ANSWERED_ON.isNull())
                        .execute()
                == 1;
    }

    /** In which cases these were asked, as far as the reader sees them. */
    public Map<UUID, UUID> cases(Collection<UUID> questions) {
        return db.select(HELP_QUESTION.ID, HELP_QUESTION.CASE_ID)
                .from(HELP_QUESTION)
                .where(HELP_QUESTION.ID.in(questions))
                .fetchMap(HELP_QUESTION.ID, HELP_QUESTION.CASE_ID);
    }

    /** For the job alone, as the next two. */
    public List<Coming> coming() {
        return db.fetch("select * from casefile.what_comes()")
                .map(row -> new Coming(
                        row.get("kind", String.class),
                        row.get("id", UUID.class),
                        row.get("case_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        row.get("frame_code", String.class),
                        row.get("owner", UUID.class),
                        row.get("due", LocalDate.class),
                        row.get("every", String.class)));
    }

    /** Whether it was told now; of two processes one does it. */
    public boolean tell(Coming coming, UUID task, UUID owner) {
        return db.fetchSingle(
                        "select casefile.tell_coming({0}, {1}, {2}, {3})",
                        DSL.val(coming.kind()), DSL.val(coming.id()), DSL.val(task), DSL.val(owner))
                .get(0, boolean.class);
    }

    /** The same for a trajectory whose holder is asked again. */
    public boolean askAgain(UUID help, UUID question, UUID task, UUID owner, LocalDate answerBy, LocalDate next) {
        return db.fetchSingle(
                        "select casefile.ask_holder({0}, {1}, {2}, {3}, {4}, {5})",
                        DSL.val(help),
                        DSL.val(question),
                        DSL.val(task),
                        DSL.val(owner),
                        DSL.val(answerBy),
                        DSL.val(next))
                .get(0, boolean.class);
    }
}
