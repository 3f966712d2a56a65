package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * The answer to a request (antwoord): a letter in plain words with what was decided, on which ground, and what the person can do against it; and
 * the data that are given, to read and for another program. Both are made when asked and kept nowhere.
 */
public interface RequestAnswers {

    /** An item that is given, whole or in part. */
    @Personal
    record Given(String kind, LocalDate firstProcessed, String from, String text, boolean part, String leftOut) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    /** Something of a kind is not given, on a ground; never how much. */
    record Refused(String kind, String ground, String article) {}

    /**
     * What is given to the person (AVG, artikel 15 lid 1 en 3).
     *
     * @param recipients organisations that brought in what is given, and that there are others; never who else works with the family
     */
    @Personal
    record Export(
            String number,
            String name,
            LocalDate birthDate,
            LocalDate madeOn,
            List<String> purposes,
            List<String> recipients,
            String retention,
            List<Given> given,
            List<Refused> refused) {
        @Override
        public String toString() {
            return "Export";
        }
    }

    /** Refused before everything is decided. Printing it leaves a line in the log. */
    byte[] letter(Actor actor, UUID request, Format format, Locale locale);

    /** The same letter, to read on the screen. */
    Document page(Actor actor, UUID request, Locale locale);

    /** The letter that tells that a restriction is going to end, and why; refused before that is announced. */
    byte[] lifting(Actor actor, UUID request, Format format, Locale locale);

    /** The data that are given, for another program; refused before everything is decided, and once the answer was handed over. */
    Export export(Actor actor, UUID request, Locale locale);

    /** The same, to read. A PDF is refused when a text holds characters it cannot print; the Word file keeps them all. */
    byte[] document(Actor actor, UUID request, Format format, Locale locale);
}
