package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.release.StatementsForFamily.Said;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Releasing statements (bijdragen vrijgeven): a named person gives a member of the family, one by one, what is said about them to read
 * on their own page, word for word. For who directs the case, and who prepares and chairs. What anything speaks against cannot be
 * released at all. A version that is corrected, withdrawn or restricted is gone from the page in the same moment; the newer one waits.
 */
public interface StatementReleases {

    /** A copy somebody reads now: by whom it was released, as the family knows them, and since when they have read it. */
    record Released(
            UUID id, Instant at, String by, @Nullable Instant read) {}

    /** A statement, and its copy if there is one; {@code renewed}: an earlier version was released and is gone because it was put right. */
    @Personal
    record Line(Said said, Optional<Released> released, boolean renewed) {

        /** Nothing speaks against it, and they do not read it yet. */
        public boolean free() {
            return released.isEmpty() && said.bars().isEmpty();
        }

        /** They read it, and by now something speaks against it. */
        public boolean wrong() {
            return released.isPresent() && !said.bars().isEmpty();
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    /** {@code page}: whether they have a page of their own. */
    @Personal
    record Reader(UUID person, String firstName, boolean young, boolean page) {
        @Override
        public String toString() {
            return "Reader";
        }
    }

    /** What is said about one person; {@code next} is where older ones begin. */
    @Personal
    record About(Reader reader, List<Line> lines, Optional<String> next) {
        @Override
        public String toString() {
            return "About";
        }
    }

    /** {@code article}: on what it rests that nothing can be released; empty when it can. */
    @Personal
    record Screen(CaseHead head, UUID caseId, boolean on, String article, List<Reader> family, Optional<About> about) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    /** For a person; without one for the first who has a page. */
    Screen page(Actor actor, UUID caseId, Optional<UUID> person, @Nullable String after, Locale locale);

    About of(Actor actor, UUID caseId, UUID person, @Nullable String after);

    /**
     * Gives somebody these versions. Refused as a whole: pages that are not switched on (with the article), a case that is not taken up,
     * somebody without a page, nothing chosen, a version that was corrected meanwhile or that something speaks against.
     */
    void release(Actor actor, UUID caseId, UUID person, Set<UUID> versions);

    /** Gone from their page at once. */
    void takeBack(Actor actor, UUID caseId, UUID person, UUID released);
}
