package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.rights.Papers;
import nl.aantafel.rights.Papers.Paper;
import nl.aantafel.rights.Papers.Section;

/**
 * One paper, filled in.
 *
 * @param thisYear the last that can be reported on
 */
public record PaperModel(Watched watched, Paper paper, int thisYear) {

    /** Years one can report on, the last first. */
    public List<Integer> years() {
        return paper.paper().equals(Papers.YEAR) ? List.of(thisYear, thisYear - 1, thisYear - 2) : List.of();
    }

    public String href(String file) {
        return "/oversight/papers/" + paper.paper() + "/" + file + watched.query() + "&jaar=" + paper.year();
    }

    /** One part as it is written. */
    public record Part(Watched watched, String paper, Section section, List<Written> history) {
        public Part {
            history = List.copyOf(history);
        }
    }
}
