package nl.aantafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.MeetingReports.ReportFile;

/**
 * The conversation card (praatplaat): pictures and plain words that explain a conference to one person of the family. There is one per
 * person: it tells when their own part is and who sits there, and nothing of any other part, nor of anybody else of the family.
 * Workers stand on it as organisation and role, unless the partnership shows their names.
 */
public interface ConversationCards {

    /**
     * A block of the card.
     *
     * @param code what, who, today, rights, advocate or safe; its drawing is {@code /img/card/<code>.svg}
     * @param alternative the drawing in words
     * @param own in the partnership's own words
     */
    record Block(String code, String title, List<Piece> pieces, String alternative, boolean own) {}

    /** A line, or a list of them. */
    record Piece(boolean list, List<String> lines) {}

    /**
     * Who sits there for an organisation.
     *
     * @param role empty when none is known
     * @param name empty unless the partnership shows names
     */
    @Personal
    record Place(UUID organisationId, String organisation, String role, String name) {
        @Override
        public String toString() {
            return "Place";
        }
    }

    /** When somebody's own part is, and where. */
    @Personal
    record Moment(Instant startsAt, Instant endsAt, String place) {
        @Override
        public String toString() {
            return "Moment";
        }
    }

    /**
     * One person's card.
     *
     * @param child spoken to as a child
     * @param moment absent for who is not asked, has no place in any part yet, or whose reader is not in the meeting
     * @param there who sits in that part; empty when there is none
     */
    @Personal
    record Card(
            UUID conference,
            UUID caseId,
            UUID person,
            String firstName,
            String language,
            boolean child,
            String title,
            Optional<Moment> moment,
            List<Place> there,
            List<Block> blocks) {
        @Override
        public String toString() {
            return "Card";
        }
    }

    /** Whose card of which conference; {@code language} is nl or en. */
    record Asked(UUID conference, UUID person, String language) {}

    /** For who sees the conference; absent for somebody who is not of the family. */
    Card card(Actor actor, Asked asked);

    /**
     * These organisations do not stand on somebody's card, and all others do: that one takes part may tell where the other parent stays.
     * Needs the right to lead. Refused: one that does not sit in their part.
     */
    void leaveOut(Actor actor, UUID conference, UUID person, Set<UUID> organisations);

    /** The same to hand over; its name tells nothing. */
    ReportFile file(Actor actor, Asked asked, Format format);
}
