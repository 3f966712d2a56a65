package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What happened, dated and in somebody's own words (mijn meldingen), counted as they told it, with what the table makes of it beside each
 * once a person released that. Only who holds the page themselves reads and writes it: not whom they let look along, not who represents
 * them, nobody else of the family.
 *
 * <p>Until somebody read it, it can be taken back, and is then gone everywhere, with the task to read it: whoever regrets it, or fears who
 * looks at their telephone, is not held to it. Once read it was heard, and it stays: what could be pressed out of the file afterwards by who
 * threatens would protect nobody. What must not be found on a telephone can at any time be taken off the own page alone: the house reads it
 * as before, and on the page it is in no list and no count and does not come back.
 */
public interface MyReports {

    /**
     * @param judgement what the table makes of it, as it was released; empty before that
     * @param judgedAs who released that, as families know them
     */
    @Personal
    record Report(
            UUID id,
            Happening happening,
            Instant writtenAt,
            @Nullable Instant readAt,
            String judgement,
            String judgedAs,
            @Nullable Instant judgedAt) {

        public LocalDate day() {
            return Objects.requireNonNull(happening.day());
        }

        public boolean mayTakeBack() {
            return readAt == null;
        }

        @Override
        public String toString() {
            return "Report";
        }
    }

    @Personal
    record Reports(OwnPage page, List<Report> reports) {

        /** The first day of them. */
        public Optional<LocalDate> since() {
            return reports.stream().map(Report::day).min(Comparator.naturalOrder());
        }

        @Override
        public String toString() {
            return "Reports";
        }
    }

    /** The latest day first. */
    Reports of(Actor actor);

    /**
     * Whoever directs the case has a task to read it. The same once more, unread, changes nothing. Refused: no day or a day to come, no
     * words, nobody chosen to read it, and for who does not hold the page.
     */
    void report(Actor actor, Happening happening);

    /** Refused once somebody read it. */
    void takeBack(Actor actor, UUID report);

    /** Off the own page, for good; who reads it in the house goes on reading it. */
    void hide(Actor actor, UUID report);
}
