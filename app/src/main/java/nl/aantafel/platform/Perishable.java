package nl.aantafel.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room keeps of cases and must let go of in time (bewaartermijn). Each room with data of cases has one; it says which items
 * there are and removes those that are due from its own tables. Nothing here decides when that is.
 */
public interface Perishable {

    /**
     * One thing that is kept, with what hangs on it. A new version of it is the same item.
     *
     * @param kind a code with a text in the bundles ({@code rights.retention.kind.*})
     * @param first when it was first processed; no later version moves it
     * @param provider the organisation that brought it in; null for what the table made together
     */
    record Item(
            String kind, UUID id, Instant first, @Nullable UUID provider) {}

    /** The items of a case that the role may see. */
    List<Item> items(DatabaseRole role, UUID caseId);

    /**
     * Removes every row of this room that is one of what is gone, or means nothing without it. Called again with more that is
     * gone, it removes the rest.
     */
    void letGo(Destruction destruction);
}
