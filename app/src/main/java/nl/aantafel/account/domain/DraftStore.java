package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.Draft;

/** Where drafts are kept, each with its writer. */
public interface DraftStore {

    void save(UUID writer, String formKey, String body, Instant now);

    Optional<Draft> load(UUID writer, String formKey);

    void discard(UUID writer, String formKey);
}
