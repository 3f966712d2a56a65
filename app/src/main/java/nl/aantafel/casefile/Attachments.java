package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.AttachmentKind;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Papers of a case (bijlagen): court papers, signed consents, signed secrecy statements. Each belongs to something, is read by who reads
 * that, stands closed in the database and goes when that goes. Nobody of the family ever sees one here; who came in by emergency neither.
 */
public interface Attachments {

    /**
     * Something a paper can be added to.
     *
     * @param key how a form or a program names it
     * @param belonging whose consent, or which third person; empty for the case itself
     */
    @Personal
    record PlaceView(
            String key,
            String kind,
            Label label,
            Label help,
            AttachmentKind.Place place,
            @Nullable UUID id,
            String belonging,
            String article) {
        @Override
        public String toString() {
            return "PlaceView";
        }
    }

    /** @param belonging whose consent, or which third person; else whom it is about */
    @Personal
    record AttachmentView(
            UUID id,
            String kind,
            Label label,
            AttachmentKind.Place place,
            @Nullable UUID placeId,
            String belonging,
            Set<UUID> people,
            String mediaType,
            int size,
            String addedBy,
            String organisation,
            Instant addedAt,
            boolean mayWithdraw) {
        @Override
        public String toString() {
            return "AttachmentView";
        }
    }

    /** Newest first, and what the reader can add a paper to: nothing for who may not. */
    @Personal
    record AttachmentsOfCase(List<AttachmentView> attachments, List<PlaceView> places) {
        @Override
        public String toString() {
            return "AttachmentsOfCase";
        }
    }

    /**
     * A paper to add.
     *
     * @param place {@link PlaceView#key}
     * @param people whom a paper of the case is about; of another place it follows from there
     * @param looked whoever adds it says to have looked that it bears no address that is shielded
     */
    @Personal
    record NewAttachment(String place, Set<UUID> people, boolean looked, byte[] file) {
        @Override
        public String toString() {
            return "NewAttachment";
        }
    }

    /** An opened file; its name tells nothing. */
    @Personal
    record Opened(String name, String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    AttachmentsOfCase of(Actor actor, UUID caseId);

    /** Refused: a file that is not taken, nobody it is about, a kind whose categories the actor may not see, too many in one case. */
    UUID add(Actor actor, UUID caseId, NewAttachment attachment);

    Opened open(Actor actor, UUID caseId, UUID attachment);

    /** For good and at once; by who added it and who directs. */
    void withdraw(Actor actor, UUID caseId, UUID attachment);

    /** What it belonged to is no more: its papers go along. */
    void forget(Actor actor, UUID caseId, UUID place);
}
