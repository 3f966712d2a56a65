package nl.aantafel.survey;

import java.util.List;

/**
 * A question was put before, and answered with one of these options; or, turned round, was not. A question that was not put
 * answers nothing.
 */
public record When(String question, boolean not, List<String> options) {

    public When {
        options = List.copyOf(options);
    }
}
