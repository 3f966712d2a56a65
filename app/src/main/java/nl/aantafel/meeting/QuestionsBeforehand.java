package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Step;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import org.jspecify.annotations.Nullable;

/**
 * Questions beforehand (vragen vooraf): who leads asks each professional at the table what the conference needs from them; they
 * answer before it begins, and who leads has one picture to start from (RQ13). What the former conference knew stands beside
 * it with that date, so that only what is new stands out (RQ37). An answer is a statement of the case. Whoever is asked may
 * refuse, with a reason that who leads can read; nobody else can change that.
 */
public interface QuestionsBeforehand {

    /** What came of a question. Nothing new: what is known already still holds. */
    enum Outcome {
        OPEN,
        ANSWERED,
        PARTLY,
        NOTHING_NEW,
        REFUSED;

        /** Whether it has to say why. */
        public boolean needsReason() {
            return this == PARTLY || this == REFUSED;
        }
    }

    /**
     * The same questions for one or more professionals; what somebody was asked already is not asked again.
     *
     * @param people who are asked for the meeting and take part in the case
     * @param questions keys of the guide's questions
     * @param own one question in the asker's own words, or empty
     * @param due the last day to answer; empty for the frame's term before the conference
     */
    @Personal
    record Asking(
            Set<UUID> people,
            Set<String> questions,
            String own,
            @Nullable LocalDate due) {
        @Override
        public String toString() {
            return "Asking";
        }
    }

    /**
     * An answer. What is empty gets the default of the question.
     *
     * @param text what they say; needed unless there is nothing new or it is refused
     * @param kind fact, suspicion, opinion or told_by
     * @param about the people of the family it is about
     * @param reason why a part, or all of it, is kept back
     */
    @Personal
    record Answer(Outcome outcome, String text, String kind, String toldBy, Set<UUID> about, String reason) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /**
     * A question somebody was asked.
     *
     * @param key the guide's question, or empty for one in the asker's own words
     * @param reason why a part, or all of it, is kept back
     * @param answers what they said, as far as the reader may see it
     * @param known what the former conference knew under this question
     */
    @Personal
    record AskedView(
            UUID id,
            UUID person,
            String name,
            String organisation,
            String key,
            Label text,
            LocalDate due,
            Outcome outcome,
            String reason,
            List<StatementView> answers,
            List<StatementView> known,
            String askedBy,
            @Nullable Instant answeredAt,
            boolean late,
            long version) {
        @Override
        public String toString() {
            return "AskedView";
        }
    }

    /** Somebody who can be asked. {@code member}: takes part in the case, without which nobody can answer. */
    record Askable(UUID person, String name, String organisation, boolean member) {}

    /** Somebody who can read an answer. */
    record Reader(String name, String organisation) {}

    /**
     * One question of the guide in the summary.
     *
     * @param fresh what was said for this conference
     * @param known what the former conference knew
     */
    @Personal
    record Summed(GuideQuestion question, List<AskedView> asked, List<StatementView> fresh, List<StatementView> known) {
        @Override
        public String toString() {
            return "Summed";
        }
    }

    @Personal
    record SummedStep(Step step, Label label, List<Summed> questions) {
        @Override
        public String toString() {
            return "SummedStep";
        }
    }

    /**
     * What who leads needs to ask and to start from.
     *
     * @param choices the questions of the guide that can be asked
     * @param usual keys of those that are asked unless somebody chooses otherwise
     * @param steps the guide's steps with what was said; steps without anything are left out
     */
    @Personal
    record Leading(
            List<Askable> askable,
            List<GuideQuestion> choices,
            List<String> usual,
            LocalDate due,
            List<SummedStep> steps) {
        @Override
        public String toString() {
            return "Leading";
        }
    }

    /**
     * The questions of one conference, as far as they are the reader's own or the reader leads.
     *
     * @param open answers can still be given: it has not begun
     * @param readers who reads what the reader answers: of a conference that is split, who sits where the reader first does; nobody
     *     before they have a place
     * @param split what is answered stays in the part its answerer sits in
     * @param knownOn the day of the former conference
     * @param leading empty for who does not lead
     */
    @Personal
    record BeforehandView(
            ConferenceLine line,
            boolean open,
            List<AskedView> questions,
            List<Reader> readers,
            boolean split,
            Optional<LocalDate> knownOn,
            Optional<Leading> leading) {

        public List<AskedView> of(UUID person) {
            return questions.stream()
                    .filter(each -> each.person().equals(person))
                    .toList();
        }

        @Override
        public String toString() {
            return "BeforehandView";
        }
    }

    BeforehandView view(Actor actor, UUID conference);

    /**
     * Asks; each who is asked something new gets a task. Answers how many questions are new. Needs the right to lead. Refused:
     * once it has begun; nobody or nothing chosen; somebody who is not asked for the meeting or takes no part in the case; a
     * question the guide does not have or that is not answered in words; a last day in the past or after the conference.
     */
    int ask(Actor actor, UUID conference, Asking asking);

    /** Takes a question back that nobody answered yet. Needs the right to lead. */
    void withdraw(Actor actor, UUID conference, UUID question, long version);

    /**
     * Answers a question, or adds to an answer. For who was asked; who leads can write down what they say as long as nothing
     * was answered, and never refuses for them. Refused once the conference has begun.
     */
    void answer(Actor actor, UUID conference, UUID question, Answer answer, long version);
}
