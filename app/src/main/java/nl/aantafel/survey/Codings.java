package nl.aantafel.survey;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Open answers, put under themes (coderen): per question a codebook, one coder or two. Two coders work apart: neither sees what the
 * other gave before both said they are done; then their agreement is computed (Cohen's kappa) and what each gave stays as it is: what
 * they differ on they settle together ({@link CodingConsensus}). For the researchers of the partnership.
 */
public interface Codings {

    /** How many answers a page of them has. */
    int PAGE = 20;

    /** The open questions of a campaign and how far their coding is. */
    Overview overview(Actor actor, UUID campaign);

    record Overview(String title, List<QuestionState> questions) {
        public Overview {
            questions = List.copyOf(questions);
        }
    }

    /**
     * @param coded by the reader
     * @param differing answers that two coders have to settle, {@code settled} of them are
     */
    record QuestionState(
            String question,
            String number,
            Label text,
            int answers,
            int coded,
            int codes,
            int differing,
            int settled,
            State state) {}

    /** How far the coding of a question is. */
    enum State {
        /** Nobody began. */
        NONE,
        /** Somebody is at it. */
        BUSY,
        /** Two are done, and settle what they differ on. */
        SETTLING,
        /** Everybody who began is done, and nothing is left to settle. */
        DONE
    }

    /**
     * The codebook of a question, a page of its answers and what the reader gave them.
     *
     * @param uncoded only those the reader gave nothing yet
     * @param after the last answer of the page before
     */
    Board board(Actor actor, UUID campaign, String question, boolean uncoded, @Nullable UUID after);

    /**
     * @param mineDone whether the reader is done
     * @param coders who began, the reader included
     * @param coding whether the reader began
     * @param differing how many answers the two have to settle, {@code settled} of them are
     * @param agreement when two are done
     */
    @Personal
    record Board(
            String title,
            String question,
            String number,
            Label text,
            List<Code> codes,
            List<Coded> answers,
            @Nullable UUID next,
            int all,
            int left,
            boolean coding,
            boolean mineDone,
            int coders,
            int differing,
            int settled,
            @Nullable Agreement agreement,
            List<Quoted> quotes) {
        public Board {
            codes = List.copyOf(codes);
            answers = List.copyOf(answers);
            quotes = List.copyOf(quotes);
        }

        @Override
        public String toString() {
            return "Board";
        }
    }

    /** @param given to how many answers, by the reader; among two who settle: how many answers bear it now */
    record Code(UUID id, String key, String label, String meaning, int given) {}

    /** One answer; {@code others} is what the other coder gave, once both are done. */
    @Personal
    record Coded(
            UUID response,
            String words,
            Set<UUID> mine,
            @Nullable Set<UUID> others) {
        public Coded {
            mine = Set.copyOf(mine);
            others = others == null ? null : Set.copyOf(others);
        }

        @Override
        public String toString() {
            return "Coded";
        }
    }

    /**
     * Of the work apart, on the answers both coded.
     *
     * @param kappa absent where it is not defined
     * @param earlier of the times before, when the two took it up again after they had seen each other's codes
     */
    record Agreement(
            long answers, long same, OptionalDouble kappa, List<CodeAgreement> perCode, List<Earlier> earlier) {
        public Agreement {
            perCode = List.copyOf(perCode);
            earlier = List.copyOf(earlier);
        }
    }

    /** @param into what it was put with afterwards; empty when it stands on its own */
    record CodeAgreement(String label, String into, long same, OptionalDouble kappa) {}

    record Earlier(long answers, long same, OptionalDouble kappa) {}

    /** Words chosen for print. */
    @Personal
    record Quoted(UUID id, String question, String words) {
        @Override
        public String toString() {
            return "Quoted";
        }
    }

    /** Refused: without a label, and one the question already has. */
    UUID addCode(Actor actor, UUID campaign, String question, String label, String meaning);

    void renameCode(Actor actor, UUID campaign, UUID code, String label, String meaning);

    /**
     * Everything that bore the one bears the other from now on. Once two compare, what each gave apart stays as it is, and so does their
     * agreement. Refused when they belong to different questions.
     */
    void mergeCodes(Actor actor, UUID campaign, UUID code, UUID into);

    /** Gives an answer these codes and no others. Refused for a third coder, and once the coder said to be done. */
    void code(Actor actor, UUID campaign, String question, UUID response, Set<UUID> codes);

    /** Says that one is done. Refused as long as answers are without a code. */
    void done(Actor actor, UUID campaign, String question);

    /** Takes one's own coding up again. Refused for who did not code it, and once two compare. */
    void takeUpAgain(Actor actor, UUID campaign, String question);

    /**
     * Keeps words for print. Refused: words that name one of those the study is about, or hold a number or an address by which
     * somebody can be reached.
     */
    UUID quote(Actor actor, UUID campaign, String question, UUID response, String words);

    void dropQuote(Actor actor, UUID campaign, UUID quote);
}
