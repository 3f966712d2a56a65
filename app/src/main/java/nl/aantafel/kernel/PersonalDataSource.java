package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The port through which a request of somebody about their own data (inzage, overdracht) reaches what a room holds. Each room that
 * holds something of people fills it. What comes back is decided by the database: all of it for the contact point, once it is
 * known who asks and until the answer was handed over; for a participant only what they are asked about.
 */
public interface PersonalDataSource {

    /**
     * One item (gegeven).
     *
     * @param ref what it is: the type has a text in the bundles ({@code rights.item.statement}); the id counts within its type
     * @param about the persons of the case it is about, the requester among them
     * @param spokenBy who of the family said it
     * @param broughtBy the professional who brought it in or wrote it down last
     * @param organisation for which it was brought in; null for the one the professional works for
     * @param reporter it came with the referral: who brought it in is never told
     * @param firstProcessed when it came in
     * @param text in the language that was asked for
     * @param origin the id of its first version, which stays the same
     */
    @Personal
    record Item(
            ResourceRef ref,
            UUID caseId,
            Set<UUID> about,
            @Nullable UUID spokenBy,
            UUID broughtBy,
            @Nullable UUID organisation,
            boolean reporter,
            LocalDate firstProcessed,
            String text,
            UUID origin) {

        /** Something that has no versions. */
        public Item(
                ResourceRef ref,
                UUID caseId,
                Set<UUID> about,
                @Nullable UUID spokenBy,
                UUID broughtBy,
                @Nullable UUID organisation,
                boolean reporter,
                LocalDate firstProcessed,
                String text) {
            this(ref, caseId, about, spokenBy, broughtBy, organisation, reporter, firstProcessed, text, ref.id());
        }

        public Item {
            about = Set.copyOf(about);
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    /** What the room holds about whom the request is about, as far as the actor may read it for that; in no order. */
    List<Item> items(Actor actor, UUID request, Locale locale);
}
