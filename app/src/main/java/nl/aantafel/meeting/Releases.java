package nl.aantafel.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * What was written in a part of a conference reaches others when whoever brought it releases it (vrijgeven): to another part, to the
 * whole table, or into the plan. Who leads sees that something is not released yet, and how much; not what.
 */
public interface Releases {

    /** How much of a part nobody else may read yet. */
    record Waiting(UUID part, int number, String name, int statements, int agreements) {}

    /**
     * A sentence or an agreement the reader brought in a part. {@code parts}: the parts whose people read it now.
     *
     * @param agreement whether it is an agreement
     * @param everybody the whole table reads it: there is nothing left to release
     * @param classified whether it has a category and a ground; without these a sentence stays in its part
     */
    @Personal
    record Brought(UUID id, boolean agreement, String text, Set<UUID> parts, boolean everybody, boolean classified) {
        @Override
        public String toString() {
            return "Brought";
        }
    }

    /** {@code waiting} is empty for who does not lead. */
    @Personal
    record Overview(
            Conferences.ConferenceLine line,
            List<Conferences.PartLine> parts,
            List<Waiting> waiting,
            List<Brought> brought) {
        @Override
        public String toString() {
            return "Overview";
        }
    }

    /** To whom: parts of the same conference, or everybody at the table. */
    record To(Set<UUID> parts, boolean everybody) {}

    /** For everybody who sees the conference: what they brought themselves. */
    Overview view(Actor actor, UUID conference);

    /**
     * Only for who brought it: who said it, or for a member of the family wrote it down. Refused without anybody to release it to.
     * Answers the new version.
     */
    UUID statement(Actor actor, UUID conference, UUID statement, To to);

    /** Only for who wrote it down, and for a professional who does it. */
    void agreement(Actor actor, UUID conference, UUID agreement, To to);
}
