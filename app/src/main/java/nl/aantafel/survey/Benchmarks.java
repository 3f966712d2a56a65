package nl.aantafel.survey;

import java.util.List;
import java.util.Locale;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A respondent's own answers beside those of its class of size, once a campaign is closed (spiegel). It tells no more than the
 * report does, and less where the own answer, taken off, would leave too few others.
 */
public interface Benchmarks {

    /**
     * For whoever holds the link they answered by. Not found: a link that is none, an answer that was not handed in completely, a
     * campaign that is open, anonymous or does not offer this, and a class in which there are too few others.
     */
    Benchmark read(Actor actor, String token, Locale locale);

    /**
     * @param size the class, as the population calls it
     * @param others how many others of that class answered
     */
    @Personal
    record Benchmark(String title, String size, long others, int smallest, List<Line> lines) {
        public Benchmark {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Benchmark";
        }
    }

    /** One question, or one row of a matrix. */
    @Personal
    record Line(String number, String text, boolean withheld, long n, List<Option> options) {
        public Line {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    /** @param percent of the class, the own answer included; absent when it is hidden */
    @Personal
    record Option(String label, boolean own, @Nullable Long percent) {
        @Override
        public String toString() {
            return "Option";
        }
    }
}
