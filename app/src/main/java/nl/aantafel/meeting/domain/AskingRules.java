package nl.aantafel.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.QuestionsBeforehand.Answer;
import nl.aantafel.meeting.QuestionsBeforehand.Asking;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;

/** What can be asked before a conference, of whom, and what an answer must say (RQ13). */
public final class AskingRules {

    private AskingRules() {}

    /** Questions that are answered in words; a score or an agreement is given at the table. */
    public static List<GuideQuestion> askable(Guide guide, String phase) {
        return guide.questions(phase).stream()
                .filter(each -> each.typed() != null)
                .toList();
    }

    /** Those of the frame that are asked when nobody chooses otherwise. */
    public static List<String> usual(Guide guide, String phase) {
        return guide.phase(phase).map(Guide.OfPhase::preparation).orElse(List.of());
    }

    /** Who is asked for the meeting, and who of them takes part in the case. */
    public record Seated(Set<UUID> invited, Set<UUID> members) {}

    public static void check(Asking asking, Seated seated, List<GuideQuestion> askable, Checks checks) {
        Set<String> keys = Set.copyOf(askable.stream().map(GuideQuestion::key).toList());
        checks.that(!asking.people().isEmpty(), "aanWie", "meeting.check.asked-nobody")
                .that(seated.invited().containsAll(asking.people()), "aanWie", "meeting.check.asked-outside")
                .that(
                        !seated.invited().containsAll(asking.people())
                                || seated.members().containsAll(asking.people()),
                        "aanWie",
                        "meeting.check.asked-no-member")
                .that(!asking.questions().isEmpty() || !asking.own().isBlank(), "vragen", "meeting.check.asked-nothing")
                .that(keys.containsAll(asking.questions()), "vragen", "meeting.check.question")
                .text("eigenVraag", asking.own(), Checks.LONG);
    }

    /** There is still time to answer: the last day lies between today and the conference. */
    public static void due(LocalDate due, LocalDate today, LocalDate heldOn, Checks checks) {
        checks.plausible("uiterlijk", due)
                .that(!due.isBefore(today), "uiterlijk", "meeting.check.asked-past")
                .that(!due.isAfter(heldOn), "uiterlijk", "meeting.check.asked-late");
    }

    /** The day the frame's term gives, moved to today when that has passed already. */
    public static LocalDate usualDue(LocalDate byTerm, LocalDate today, LocalDate heldOn) {
        LocalDate due = byTerm.isBefore(today) ? today : byTerm;
        return due.isAfter(heldOn) ? heldOn : due;
    }

    public static void check(Answer answer, Checks checks) {
        boolean says = answer.outcome() == Outcome.ANSWERED || answer.outcome() == Outcome.PARTLY;
        checks.that(answer.outcome() != Outcome.OPEN, "uitkomst", "check.choose");
        if (says) {
            checks.required("antwoord", answer.text());
        }
        checks.that(
                        says || answer.text().isBlank() || answer.outcome() == Outcome.OPEN,
                        "antwoord",
                        "meeting.check.answer-and-none")
                .text("antwoord", answer.text(), Checks.LONG)
                .that(
                        !answer.outcome().needsReason() || !answer.reason().isBlank(),
                        "reden",
                        "meeting.check.answer-reason")
                .text("reden", answer.reason(), Checks.LONG);
    }

    /** Who was asked speaks for themselves; another writes down a first answer at most, and never refuses for them. */
    public static void mayAnswer(boolean oneself, KeptAsked asked, Answer answer) {
        if (!oneself && (!asked.isOpen() || answer.outcome() == Outcome.REFUSED)) {
            throw RefusedException.mayNot("meeting.may-not.answer-for");
        }
    }
}
