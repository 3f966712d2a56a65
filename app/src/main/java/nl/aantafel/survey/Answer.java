package nl.aantafel.survey;

import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.Personal;

/**
 * What is answered to one question; the parts its kind does not have are empty. Options and rows are named by their keys.
 *
 * @param namely own words beside an option
 * @param rated the option given to each row of a matrix
 */
@Personal
public record Answer(List<String> chosen, Map<String, String> namely, String words, Map<String, String> rated) {

    public Answer {
        chosen = List.copyOf(chosen);
        namely = Map.copyOf(namely);
        rated = Map.copyOf(rated);
    }

    public static Answer of(String... options) {
        return new Answer(List.of(options), Map.of(), "", Map.of());
    }

    public static Answer inWords(String words) {
        return new Answer(List.of(), Map.of(), words, Map.of());
    }

    public static Answer rating(Map<String, String> rated) {
        return new Answer(List.of(), Map.of(), "", rated);
    }

    public boolean empty() {
        return chosen.isEmpty() && words.isBlank() && rated.isEmpty();
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
