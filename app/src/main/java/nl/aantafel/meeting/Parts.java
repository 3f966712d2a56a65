package nl.aantafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Separations.SeparationView;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a conference (overlegdelen), each with its own order, time and people. A conference that is not split has one:
 * everybody. Who sits where is known at the table; what is written in a part is for who sits in it. A part is a place of its own to
 * talk in: its id stands for the conference wherever {@link Conversations} asks for one.
 */
public interface Parts {

    /** The split that keeps every rule. */
    String APART = "apart";

    /** The professionals by themselves before the family joins. */
    String PROFESSIONALS_FIRST = "professionals_first";

    /**
     * A part as it should be.
     *
     * @param part which one it is; none for a new one
     * @param place empty for where the conference is
     */
    @Personal
    record PartInput(
            @Nullable UUID part,
            String name,
            Instant startsAt,
            Instant endsAt,
            String place,
            Set<UUID> professionals,
            Set<UUID> family) {
        @Override
        public String toString() {
            return "PartInput";
        }
    }

    /** Somebody in a part; {@code reads} says whether they can read what is written in it, which needs a place in the case. */
    @Personal
    record Seated(UUID id, String name, String organisation, boolean family, boolean reads) {
        @Override
        public String toString() {
            return "Seated";
        }
    }

    /** {@code mine}: the reader sits in it, and reads and writes there. {@code id} is absent in a proposal. */
    @Personal
    record PartView(
            @Nullable UUID id,
            int number,
            String name,
            Instant startsAt,
            Instant endsAt,
            String place,
            List<Seated> people,
            boolean mine) {

        public boolean has(UUID person) {
            return people.stream().anyMatch(each -> each.id().equals(person));
        }

        @Override
        public String toString() {
            return "PartView";
        }
    }

    /** Who reads what is for the whole table, and as what they are in the case. */
    @Personal
    record Reader(String name, String organisation, Label role) {
        @Override
        public String toString() {
            return "Reader";
        }
    }

    /** Two who may not sit where they sit: the rule and its article, their names, and in which parts (from 1). */
    @Personal
    record BrokenRule(Label rule, String article, String one, String other, int part, int otherPart) {
        @Override
        public String toString() {
            return "BrokenRule";
        }
    }

    /** A split to take over in one move: {@link #APART} or {@link #PROFESSIONALS_FIRST}. */
    @Personal
    record Proposal(String code, List<PartView> parts) {
        @Override
        public String toString() {
            return "Proposal";
        }
    }

    /**
     * A conference in its parts.
     *
     * @param mayDivide the reader splits and moves people, and still can
     * @param parts in order; one without id when it is not split
     * @param people all who can be given a place: who is asked, who chairs and writes, and who of the family is asked
     * @param unseated those of them who have no place in any part yet, and so see nothing of any
     * @param readers everybody at the table of the case
     * @param broken what is not as it must be, of old or because something was decided since
     */
    @Personal
    record Division(
            ConferenceLine line,
            long version,
            boolean mayDivide,
            boolean split,
            List<PartView> parts,
            List<Seated> people,
            List<Seated> unseated,
            List<BrokenRule> broken,
            List<Proposal> proposals,
            List<SeparationView> separations,
            List<Reader> readers) {
        @Override
        public String toString() {
            return "Division";
        }
    }

    /** For everybody who sees the conference. */
    Division view(Actor actor, UUID conference);

    /**
     * Splits it so, or moves people between its parts. Needs the right to lead. Refused, with the article: a seat that stays apart
     * from clients with a client in one part (RQ11); two who must not meet in one part, or shortly after each other at one place
     * (RQ12). Who moves keeps what they were there for, and reads elsewhere only what is written from then on. Once it has begun no
     * part is taken away.
     *
     * @param version of the division as it was seen; 0 when it was not split
     */
    void divide(Actor actor, UUID conference, List<PartInput> parts, long version);

    /** Takes a proposal over as it is. */
    void split(Actor actor, UUID conference, String proposal, long version);
}
