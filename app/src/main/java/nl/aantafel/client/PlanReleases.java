package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.release.Reaching.Reachable;
import nl.aantafel.client.FamilyWords.Word;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Releasing the plan (vrijgeven): a named person gives each member of the family the lines that are for them, as copies. Nothing else of
 * a plan reaches anybody of the family. For who directs the case, and who prepares and chairs. Taking back works at once.
 */
public interface PlanReleases {

    /** How a line stands to what was released before. */
    enum Standing {
        /** Not released yet. */
        NEW,
        /** Released in other words. */
        CHANGED,
        SAME,
        /** Released, and no longer for this person or no longer open: the next release takes it back. */
        GONE
    }

    /** A line of one person; {@code copy} is what they would read, of a line that is gone what they read now. */
    @Personal
    record Line(
            PlanCopy copy,
            Standing standing,
            @Nullable UUID released,
            @Nullable Instant read) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** The latest release to one person. */
    record Latest(Instant at, String by) {}

    /**
     * One member of the family.
     *
     * @param page whether they have a page of their own; without one nothing can be released to them
     * @param heldBack texts of lines that would be for them, but for something in it that is shielded from them
     * @param fingerprint of what would be released, so that exactly what was looked at is released
     */
    @Personal
    record Member(
            UUID person,
            String firstName,
            boolean young,
            boolean page,
            List<Line> lines,
            List<String> heldBack,
            Optional<Latest> latest,
            String fingerprint) {

        /** How many lines the next release changes. */
        public long changes() {
            return lines.stream()
                    .filter(each -> each.standing() != Standing.SAME)
                    .count();
        }

        /** How many lines they would read. */
        public long count() {
            return lines.stream()
                    .filter(each -> each.standing() != Standing.GONE)
                    .count();
        }

        /** How many lines they read now. */
        public long released() {
            return lines.stream().filter(each -> each.released() != null).count();
        }

        public long read() {
            return lines.stream().filter(each -> each.read() != null).count();
        }

        @Override
        public String toString() {
            return "Member";
        }
    }

    /** {@code article}: on what it rests that nothing can be released yet; empty when it can. */
    @Personal
    record Screen(
            CaseHead head,
            UUID caseId,
            boolean on,
            String article,
            Reachable reachable,
            List<Member> members,
            List<Word> words) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    Screen page(Actor actor, UUID caseId, Locale locale);

    List<Member> of(Actor actor, UUID caseId);

    /**
     * Gives somebody what was looked at; answers how many lines they read from now on. Refused: pages that are not switched on (with the
     * article), a case that is not taken up, somebody without a page, a plan that changed since {@code fingerprint}.
     */
    int release(Actor actor, UUID caseId, UUID person, String fingerprint);

    /** Takes one released line back, or all of them; gone from their page at once. */
    void takeBack(Actor actor, UUID caseId, UUID person, Optional<UUID> released);
}
