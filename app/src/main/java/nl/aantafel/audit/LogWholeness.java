package nl.aantafel.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the log is whole (logboekcontrole): every link and every daily root is computed anew. It tells nothing of what stands in
 * a line. Only room {@code rights} asks this, for an audit.
 */
public interface LogWholeness {

    /** The root of one day, as hexadecimal digits. */
    record Root(LocalDate day, String hash) {}

    /**
     * What was found.
     *
     * @param broken how many chains or roots do not fit; none when the log is whole
     * @param roots of the days asked for
     */
    record Proof(int broken, List<Root> roots) {
        public Proof {
            roots = List.copyOf(roots);
        }
    }

    /** Of the whole log; with the roots of these days, both included. */
    Proof verify(LocalDate from, LocalDate until);
}
