package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.Coded;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Informing (informeren) as the contact point does it for all participants (Bgs, artikel 1.3): who is to be told, by when, who is late,
 * and that somebody was told. The duty begins by itself with the first processing of data about somebody. That somebody is not told is
 * for a participant to judge ({@link InformingInCase}); the contact point cannot.
 */
public interface Informing {

    /** Which of them. */
    enum Which {
        OPEN,
        LATE,
        HELD,
        DONE
    }

    /**
     * @param partnership of which; the first the actor is the contact point of when empty
     * @param number of one case; empty for all
     * @param turned the last date first
     */
    record Query(
            Optional<UUID> partnership,
            Which which,
            String number,
            boolean turned,
            @Nullable String after,
            int size) {}

    /**
     * @param partnerships those the actor is the contact point of
     * @param late how many are late, counted up to a hundred
     * @param unknownNumber a number was asked that is no case of this partnership
     */
    @Personal
    record DutyList(
            Partnership partnership,
            List<Partnership> partnerships,
            int late,
            boolean unknownNumber,
            Slice<InformingDuty> slice) {
        @Override
        public String toString() {
            return "DutyList";
        }
    }

    /** One of them, and how somebody can be told. {@code mayLetter} is false as long as it is held up. */
    @Personal
    record Opened(InformingDuty duty, List<Coded> ways, String article, boolean mayLetter) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /** That somebody was told: {@code what} and what they said to it. */
    @Personal
    record Telling(@Nullable LocalDate on, String how, String byWhom, String what, String reaction) {
        @Override
        public String toString() {
            return "Telling";
        }
    }

    /** By date; for the contact point. */
    DutyList list(Actor actor, Query query);

    Opened one(Actor actor, UUID person);

    /**
     * They were told, or what was recorded about that changes. Refused as long as a participant judges that it may not be.
     *
     * @param version what the editor saw; absent when it was not recorded yet
     */
    void told(Actor actor, UUID person, Telling telling, @Nullable Long version);

    /**
     * A letter in plain Dutch that says what is kept, why, for how long, and what one can ask; about one person only, without any
     * address. Refused as long as a participant judges that they may not be told.
     */
    byte[] letter(Actor actor, UUID person, Format format);
}
