package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.client.FamilyScores.Scored;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * What members of the family wrote that happened (meldingen van het gezin), word for word, counted as they told it. Whoever directs the
 * case, or prepares and chairs, reads all of it, writes the joint judgement beside each and releases that to the writer; the others at the
 * table read what the writer let them read. What was kept from them is in no list and no count. Nobody but its writer changes a report.
 */
public interface FamilyReports {

    /**
     * @param judgement what the table makes of it
     * @param released the judgement as the writer reads it; empty when it was not released
     * @param hidden the writer took it off their own page: they read neither it nor a judgement there
     */
    @Personal
    record Report(
            UUID id,
            UUID person,
            String firstName,
            Happening happening,
            Instant writtenAt,
            @Nullable Instant readAt,
            String judgement,
            String released,
            String releasedAs,
            @Nullable Instant releasedAt,
            boolean hidden) {

        public LocalDate day() {
            return Objects.requireNonNull(happening.day());
        }

        /** There is a judgement the writer does not read yet as it is now. */
        public boolean toRelease() {
            return !hidden && !judgement.isEmpty() && !judgement.equals(released);
        }

        @Override
        public String toString() {
            return "Report";
        }
    }

    /** What one of the family wrote that happened, and the figures they gave in words of their own. */
    @Personal
    record Writer(UUID person, String firstName, List<Report> reports, List<Scored> scores) {

        /** The first day of the reports; asked only when there are. */
        public LocalDate since() {
            return reports.stream()
                    .map(Report::day)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return "Writer";
        }
    }

    /** {@code leads}: the reader may judge and release. */
    @Personal
    record Screen(CaseHead head, UUID caseId, boolean leads, List<Writer> writers) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    /** As far as the reader may read them; the latest day first. */
    List<Report> of(Actor actor, UUID caseId);

    Screen page(Actor actor, UUID caseId, Locale locale);

    /** From now on the writer sees that it was read, and it stays. */
    void read(Actor actor, UUID caseId, UUID report);

    /** What the table makes of it; it was read then. The writer reads it once it is released. Refused: no words. */
    void judge(Actor actor, UUID caseId, UUID report, String judgement);

    /**
     * The writer reads the judgement as it is now. Refused: none, one with something shielded from them, or beside what they took off their
     * page: that is told by a person.
     */
    void release(Actor actor, UUID caseId, UUID report);

    /** The writer reads no judgement any more. Refused when they did not. */
    void takeBack(Actor actor, UUID caseId, UUID report);
}
