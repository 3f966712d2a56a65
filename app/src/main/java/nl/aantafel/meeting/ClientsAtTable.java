package nl.aantafel.meeting;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import org.jspecify.annotations.Nullable;

/**
 * The family at the table (het gezin aan tafel): everybody of the family is asked unless there is a reason (RQ07), chooses for
 * each conference whether and how to come (RQ08), and prepares it, also who does not come (RQ09). The choice and the words are
 * the family's; who leads the conference, or directs the case, writes them down.
 */
public interface ClientsAtTable {

    /** Asked; left out, with a reason; or not yet asked nor left out. Once it has begun: was there, and was not. */
    enum Asked {
        ASKED,
        LEFT_OUT,
        NOT_YET
    }

    /**
     * What somebody of the family chose.
     *
     * @param comes unknown, yes or no
     * @param way room, online, or empty when it is not known yet
     * @param company full (everybody) or small (a few), or empty
     * @param confidant whom they bring along (vertrouwenspersoon)
     * @param sitsWith the professional who is physically with them when they are online; one who is asked for the meeting
     */
    @Personal
    record Choice(
            String comes,
            String way,
            String company,
            String confidant,
            @Nullable UUID sitsWith,
            Preparation preparation) {
        @Override
        public String toString() {
            return "Choice";
        }
    }

    /** What should be discussed, what it should yield, and one's own ideas and wishes. */
    @Personal
    record Preparation(String discuss, String yields, String ideas) {

        public boolean empty() {
            return discuss.isBlank() && yields.isBlank() && ideas.isBlank();
        }

        @Override
        public String toString() {
            return "Preparation";
        }
    }

    /**
     * Somebody of the family, for one conference.
     *
     * @param reason why they are left out
     * @param alone comes online, and nobody who is asked for the meeting sits with them
     * @param version of the choice; 0 when nothing was written yet
     */
    @Personal
    record Member(
            UUID person,
            String firstName,
            String name,
            Asked asked,
            String reason,
            Choice choice,
            String sitsWithName,
            boolean alone,
            long version) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    /** A professional who is asked for the meeting, and so can sit with somebody. */
    record Invited(UUID person, String name, String organisation) {}

    /** The whole family, for one conference. {@code mayChoose}: the reader writes their choices down, and still can. */
    @Personal
    record FamilyTable(ConferenceLine line, boolean mayChoose, List<Member> members, List<Invited> invited) {
        @Override
        public String toString() {
            return "FamilyTable";
        }
    }

    /** For everybody who sees the conference. */
    FamilyTable view(Actor actor, UUID conference);

    /**
     * Writes down what somebody of the family chose, and how they prepared it. Needs the right to lead. Refused: somebody who is
     * not in the family, somebody beside them who is not asked for the meeting, a report that is settled.
     *
     * @param version of the choice as it was seen; 0 when there was none
     */
    void choose(Actor actor, UUID conference, UUID person, Choice choice, long version);
}
