package nl.aantafel.documents;

import java.util.Optional;
import java.util.UUID;

/**
 * Closes files before they are stored and opens them again. Each file has a key of its own; that key is closed with the newest key of the
 * house, which stands outside the database. Neither the database nor the keys alone open anything; a file that was changed or put in the
 * place of another does not open.
 */
public interface SealedFiles {

    /**
     * @param key which key of the house closed the file's own
     * @param wrapped the file's own key, closed
     * @param content the file, closed
     */
    record Sealed(String key, byte[] wrapped, byte[] content) {
        @Override
        public String toString() {
            return "Sealed";
        }
    }

    /** @param id the row it will stand in; it opens for no other */
    Sealed seal(UUID id, byte[] file);

    /** Refused with a sentence when the house does not hold the key any more; fails when the file was changed. */
    byte[] open(UUID id, Sealed sealed);

    /** Which key of the house closes new files; empty when there is none and none can be made. */
    Optional<String> newest();

    /** A file's own key, closed anew with the newest key; the file itself stays as it is. */
    byte[] wrapAnew(UUID id, String key, byte[] wrapped);
}
