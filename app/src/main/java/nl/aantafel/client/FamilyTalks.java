package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * What members of a family want from their next conference, and how children see it who were heard apart. For who directs the case and
 * who prepares and chairs; nobody else at the table reads it here.
 */
public interface FamilyTalks {

    /**
     * @param taken it was taken over in the preparation of the conference
     */
    @Personal
    record Said(
            UUID id,
            UUID person,
            String firstName,
            String holder,
            UUID conference,
            Wish wish,
            Instant writtenAt,
            @Nullable Instant readAt,
            boolean taken) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    /**
     * How somebody sees it who was heard apart (apart gesproken).
     *
     * @param by who asked
     * @param without who of the family was not there
     * @param readTo as in {@link Wish}
     */
    @Personal
    record Heard(UUID person, LocalDate on, UUID by, Set<UUID> without, String words, String readTo) {

        public Heard {
            without = Set.copyOf(without);
        }

        @Override
        public String toString() {
            return "Heard";
        }
    }

    /** The same with the names in it. */
    @Personal
    record HeardView(String firstName, String byName, List<String> withoutNames, Heard heard, Instant writtenAt) {
        @Override
        public String toString() {
            return "HeardView";
        }
    }

    @Personal
    record Member(UUID id, String firstName, @Nullable Integer age) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    @Personal
    record Screen(
            CaseHead head,
            UUID caseId,
            List<Said> said,
            List<HeardView> heard,
            List<Member> family,
            List<Doors.Colleague> team) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    /** The latest first. */
    List<Said> of(Actor actor, UUID caseId);

    List<HeardView> heard(Actor actor, UUID caseId);

    Screen page(Actor actor, UUID caseId, Locale locale);

    /** From now on the writer sees that it was read. */
    void read(Actor actor, UUID caseId, UUID said);

    /**
     * Puts it in the preparation of the conference, where everybody who prepares it reads it: whether and how they come, and their words
     * as far as they let them be read out to the whole table. Refused when the report is settled, and twice.
     */
    void takeOver(Actor actor, UUID caseId, UUID said);

    /** Keeps how somebody sees it. Refused: somebody who is not of the family, a day to come, no words, nobody chosen to hear it. */
    void hear(Actor actor, UUID caseId, Heard heard);
}
