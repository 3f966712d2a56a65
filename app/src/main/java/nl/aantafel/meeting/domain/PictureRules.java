package nl.aantafel.meeting.domain;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Brainstorms.Agreed;
import nl.aantafel.meeting.Pictures.Answer;

/** What makes a statement something one does not know yet, what answers it, and what becomes of cards. */
public final class PictureRules {

    public static final String SUSPICION = "suspicion";
    public static final String UNKNOWN = "unknown";

    private static final Set<String> ANSWERS = Set.of("", "fact", "opinion", "told_by");

    private PictureRules() {}

    public static boolean isUnknown(StatementView statement) {
        return statement.kind().equals(SUSPICION) || statement.topic().equals(UNKNOWN);
    }

    /**
     * Whether it is on the list of those who sit together: it is for the whole table, or for them. What is kept from some of them is
     * on no list.
     *
     * @param circles of all parts in the case
     */
    public static boolean isListed(Set<Integer> audience, Set<Integer> circles, Sight sight) {
        boolean ofAPart = !audience.isEmpty() && circles.containsAll(audience);
        return (audience.contains(Principal.TABLE) || ofAPart) && sight.shows(audience);
    }

    /** An answer says something, and another suspicion is none. Who heard it from somebody says from whom. */
    public static void check(Answer answer, Checks checks) {
        checks.required("tekst", answer.text())
                .text("tekst", answer.text(), Checks.LONG)
                .that(ANSWERS.contains(answer.kind()), "soort", "meeting.check.answer-kind")
                .that(
                        !answer.kind().equals("told_by")
                                || !answer.toldBy().isBlank()
                                || answer.by().person() != null,
                        "verteldDoor",
                        "check.required");
    }

    public static void mustBeUnknown(boolean unknown) {
        if (!unknown) {
            throw RefusedException.conflict("meeting.refused.known");
        }
    }

    /** Each card becomes one agreement. */
    public static void once(java.util.List<Agreed> agreed, Checks checks) {
        Set<UUID> seen = new java.util.HashSet<>();
        for (int at = 0; at < agreed.size(); at++) {
            checks.that(seen.add(agreed.get(at).idea()), "afspraken[" + at + "].idee", "meeting.check.twice");
        }
        checks.that(!agreed.isEmpty(), "afspraken", "meeting.check.no-cards");
    }
}
