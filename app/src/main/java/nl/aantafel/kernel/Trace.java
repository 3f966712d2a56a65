package nl.aantafel.kernel;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The port to the processing log. Each use case that reads or changes personal data leaves one line naming all its data
 * subjects, in its own transaction, or fails. A use case that leaves none must say {@link #nothingPersonal()}.
 */
public interface Trace {

    /** What was done to the data. */
    enum Action {
        READ,
        CREATE,
        CHANGE,
        DELETE,
        SEARCH,
        PRINT,
        EXPORT,
        DECIDE,
        SIGN_IN,
        ADMINISTER
    }

    /**
     * One line.
     *
     * @param action what was done
     * @param activity the processing activity, a code of the register ({@code casus.inzien})
     * @param caseId the case, when it is about one
     * @param subjects the opaque keys of everyone it is about
     * @param categories the frame's categories of data
     */
    record Line(Action action, String activity, @Nullable UUID caseId, Set<UUID> subjects, Set<String> categories) {
        public Line {
            subjects = Set.copyOf(subjects);
            categories = Set.copyOf(categories);
        }
    }

    void line(Line line);

    /** Adds to the transaction's line, when a composed page is one use case. */
    default void of(Action action, String activity, @Nullable UUID caseId, Collection<UUID> subjects) {
        line(new Line(action, activity, caseId, Set.copyOf(subjects), Set.of()));
    }

    /** A use case was refused; kept in a transaction of its own, because the use case rolls back. */
    void refused(String useCase, Refusal refusal);

    /** A use case broke off by a fault of the machine; kept in a transaction of its own, as far as that is possible. */
    void failed(String useCase);

    /**
     * One open page at a live table, that reads again and again while others speak.
     *
     * @param id of the page; it counts for the actor who has it only
     */
    record Device(UUID id) {}

    /**
     * What this transaction reads is shown on a device at a live table. It leaves a line when the device joins, when somebody or
     * a category is in it for the first time, and every fifteen minutes; in between the line of before stands for it.
     */
    void at(Device device);

    /** States that the running use case touches no personal data (a frame, an empty list). */
    void nothingPersonal();
}
