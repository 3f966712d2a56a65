package nl.aantafel.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Invitations (uitnodigingen) and the answers to them. Everybody who is asked gets the meeting in their calendar, with every
 * change of it, and says whether they come. The reason of an answer, and who somebody would send instead, is for the chair and
 * the secretary. Professionals only.
 */
public interface Invitations {

    /**
     * @param answer accepted, tentative or declined
     * @param reason for the chair and the secretary; never needed
     * @param substitute a colleague somebody offers to send instead; the chair decides
     */
    @Personal
    record Reply(String answer, String reason, @Nullable UUID substitute) {
        @Override
        public String toString() {
            return "Reply";
        }
    }

    /** Somebody's own answer; {@code outdated} when it was given for another time than the meeting has now. */
    @Personal
    record OwnReply(Reply reply, boolean outdated, Instant at, long version) {
        @Override
        public String toString() {
            return "OwnReply";
        }
    }

    /** Somebody who is asked, with the answer as far as it holds for the time the meeting has; empty is not answered. */
    @Personal
    record Answered(UUID person, String name, String organisation, Optional<Reply> reply, String substituteName) {
        @Override
        public String toString() {
            return "Answered";
        }
    }

    /** A colleague one could offer to send. */
    record Colleague(UUID person, String name) {}

    /**
     * An invitation as its reader sees it.
     *
     * @param asked whether the reader is asked to answer
     * @param open whether it can still be answered: planned, and not begun
     * @param own the reader's answer
     * @param answers everybody's; only for the chair and the secretary
     * @param colleagues whom the reader could offer to send; empty for who is not asked
     */
    @Personal
    record Invitation(
            GatheringView gathering,
            String chairName,
            boolean asked,
            boolean open,
            Optional<OwnReply> own,
            Optional<List<Answered>> answers,
            List<Colleague> colleagues) {

        /** Who has not answered, or only for another time. */
        public List<Answered> unanswered() {
            return answers.orElse(List.of()).stream()
                    .filter(each -> each.reply().isEmpty())
                    .toList();
        }

        @Override
        public String toString() {
            return "Invitation";
        }
    }

    /**
     * How the answers to a meeting stand.
     *
     * @param own the reader's: accepted, tentative, declined, or unanswered; empty when the reader is not asked
     * @param counts accepted, tentative, declined and unanswered, for the chair and the secretary; else empty
     */
    record Standing(String own, Map<String, Integer> counts) {}

    /** Absent for who is not in the meeting. */
    Invitation view(Actor actor, UUID gathering);

    /** How the answers stand of the given meetings that are still to come, as far as the actor is in them. */
    Map<UUID, Standing> standings(Actor actor, Collection<GatheringView> gatherings);

    /**
     * Answers for oneself; later answers replace earlier ones. Refused: who is not asked, a meeting that began or was called off,
     * a substitute who is no colleague.
     *
     * @param version of the answer as it was seen; 0 when there was none
     */
    void reply(Actor actor, UUID gathering, Reply reply, long version);

    /** Sends the invitation again to people who are asked. For who leads the meeting. */
    void remind(Actor actor, UUID gathering, Set<UUID> people);

    /** The meeting as a file for the actor's own calendar. */
    byte[] calendar(Actor actor, UUID gathering, Locale locale);
}
