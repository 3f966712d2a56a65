package nl.aantafel.client;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Personal;

/**
 * What is said about somebody, as they read it themselves (vrijgegeven bijdrage): one version, word for word.
 *
 * @param version which one it is a copy of
 * @param root the first of its versions: an own view of one is an own view of those after it
 */
@Personal
public record StatementCopy(UUID version, UUID root, Content content) {

    /** As what it stands in a released row. */
    public static final String KIND = "statement";

    /**
     * What stands in it.
     *
     * @param kind fact, suspicion, opinion or told_by; who told it is not in it
     * @param own the reader said it themselves
     * @param organisation that brought it; empty where its name is kept
     */
    @Personal
    public record Content(UUID root, String kind, String text, LocalDate saidOn, boolean own, String organisation) {
        @Override
        public String toString() {
            return "Content";
        }
    }

    @Override
    public String toString() {
        return "StatementCopy";
    }
}
