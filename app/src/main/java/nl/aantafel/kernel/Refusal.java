package nl.aantafel.kernel;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Why a use case was not carried out. Thrown inside a {@link RefusedException}, so that everything rolls back; shown to
 * people as a sentence from the message bundles that says what to do.
 */
public sealed interface Refusal {

    /** Absent, or not for this actor: the two look the same to everyone. */
    record NotFound() implements Refusal {}

    /** The actor may know it exists but may not do this. {@code rule} names the article, where there is one. */
    record MayNot(String messageKey, List<String> arguments, String rule) implements Refusal {
        public MayNot(String messageKey) {
            this(messageKey, List.of(), "");
        }
    }

    /** The frame lets other seats decide this. */
    record MayNotDecide(String decision, String article) implements Refusal {}

    /** Fields that do not fit, each with its sentence; nothing was saved. */
    record Invalid(List<FieldError> errors) implements Refusal {}

    /** What is asked contradicts the state of things ({@code messageKey} says how, and what to do). */
    record Conflict(String messageKey, List<String> arguments) implements Refusal {}

    /** Somebody changed the same thing first; both texts are shown, nothing is lost. */
    record Stale(UUID id, long currentVersion, Map<String, String> current, String changedBy, String changedAt)
            implements Refusal {}

    /**
     * One field and what is wrong with it.
     *
     * @param field the field's name in the form and in the API; a path ({@code personen[2].geboortedatum}) where nested
     * @param messageKey the sentence, in the bundles
     * @param arguments for the sentence
     */
    record FieldError(String field, String messageKey, List<String> arguments) {
        public FieldError(String field, String messageKey, Object... arguments) {
            this(
                    field,
                    messageKey,
                    java.util.Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }
}
