package nl.aantafel.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked, by a link of their own (persoonlijke link). Of a link only the hash is kept: it is told once, in the mail that goes out or
 * on the list to hand out. Reminders go to who has not handed in; each brings a new link, and the earlier ones keep working until
 * one of them was used to hand in. Of an anonymous campaign nobody sees who begun or handed in, only how many.
 */
public interface Invites {

    /** @param unreachable has no address, or wants no more mail */
    record InviteCounts(int units, int invited, int begun, int done, int mailed, int unreachable) {}

    /** A link to give to somebody oneself; never shown again. */
    @Personal
    record HandOut(String unit, String token) {
        @Override
        public String toString() {
            return "HandOut";
        }
    }

    /** @param mailed how many get it by mail @param handOut for who has no address */
    @Personal
    record Sent(int mailed, List<HandOut> handOut) {
        @Override
        public String toString() {
            return "Sent";
        }
    }

    /** Somebody who has not handed in; only of a campaign that is not anonymous. */
    record Waiting(
            UUID invite,
            String unit,
            String region,
            boolean begun,
            boolean mail,
            @Nullable Instant lastMail) {}

    InviteCounts counts(Actor actor, UUID campaign);

    /** Asks everybody of the population who was not asked yet. Of an open campaign only. */
    Sent invite(Actor actor, UUID campaign);

    /** Reminds everybody who has not handed in, but those who were mailed in the last three days. */
    Sent remind(Actor actor, UUID campaign);

    /** New links on paper for everybody who has not handed in and has no address or wants no mail. */
    List<HandOut> renew(Actor actor, UUID campaign);

    Slice<Waiting> waiting(Actor actor, UUID campaign, @Nullable String after, int size);
}
