package nl.aantafel.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Answering without an account, with a link in hand. What is filled in is kept page by page under the link; a link nobody made is not
 * found. Acts under {@link #RESPONDENT}, whoever it is; the log names nobody.
 */
public interface Answering {

    Actor RESPONDENT = Actor.technical("survey-respondent");

    enum Standing {
        /** The open link: whoever begins gets a link of their own. */
        OPEN_LINK,
        /** Nothing was filled in yet. */
        FRESH,
        BEGUN,
        HANDED_IN,
        CLOSED
    }

    /**
     * What a link leads to.
     *
     * @param unit whom the link was made for; empty for an open link
     * @param compared it is over, and the own answers stand beside those of the same size
     * @param ownLink got at the open link, so that it can be lost
     */
    @Personal
    record Opened(
            UUID campaign,
            Standing standing,
            String title,
            Questionnaire questionnaire,
            boolean anonymous,
            String sender,
            String questionsTo,
            @Nullable LocalDate closesOn,
            @Nullable LocalDate contactsUntil,
            boolean benchmark,
            boolean compared,
            String unit,
            boolean ownLink,
            boolean hasPopulation) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /** What was filled in until now. */
    @Personal
    record Filled(
            Map<String, Answer> answers, List<Member> members, Map<String, Map<String, String>> contacts, int page) {
        @Override
        public String toString() {
            return "Filled";
        }
    }

    record Member(UUID unit, String name, String region) {}

    /** One page of the questionnaire, as it is filled in. {@code left} is how many more pages follow, as far as can be told now. */
    @Personal
    record AnswerPage(Opened opened, Filled filled, Section section, List<Question> questions, int at, int left) {
        @Override
        public String toString() {
            return "AnswerPage";
        }
    }

    /** Where somebody goes from a page. */
    enum Way {
        STAY,
        ON,
        BACK
    }

    /**
     * What came of it: it was kept in any case.
     *
     * @param wrong what holds up going on
     * @param question with which the next page begins; empty after the last, and before the first
     */
    record Went(List<FieldError> wrong, Optional<String> question) {
        public Went {
            wrong = List.copyOf(wrong);
        }
    }

    /** Refuses with not found for a link nobody made. */
    Opened open(Actor actor, String token);

    /** Begins at the open link, or goes on; gives the token under which it is filled in. */
    String begin(Actor actor, String token);

    /** The page that begins with this question; the last one filled in when absent. Empty when all pages are behind. */
    Optional<AnswerPage> page(Actor actor, String token, @Nullable String question);

    /**
     * Keeps what was typed on a page, whatever is wrong with it, and says where to go on. Refused when the link is not open (any more) or
     * something is far too long. The fields are those of the page: {@code v_} with the key of a question for options, {@code n_} for own
     * words beside one, {@code w_} for words, {@code r_} for a row of a matrix, {@code c_} for a part of contact details, {@code m}.
     */
    Went go(Actor actor, String token, String question, Map<String, List<String>> fields, Way way);

    /** Everything at once, to look through before handing in. */
    List<AnswerPage> whole(Actor actor, String token);

    /** Units of the population whose name holds the text, at most twenty. */
    List<Member> find(Actor actor, String token, String text);

    /** Refuses what is required and missing. Handing in twice changes nothing. */
    void handIn(Actor actor, String token);

    /** No more mail about this. */
    void optOut(Actor actor, String token);
}
