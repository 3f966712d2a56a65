package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.door.Device;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** What whoever came in can do with their own door: see which pages it opens, who looks along, and when it was used. */
public interface OwnDoors {

    /**
     * A page this door opens.
     *
     * @param id the page's own id, which no other part of the house uses
     * @param holder {@code self}, {@code representative} or {@code confidant}: a confidant reads along and writes nothing
     * @param young spoken to with "je"
     */
    @Personal
    record OwnPage(UUID id, UUID caseId, UUID subjectKey, String callName, String holder, boolean young) {

        public boolean own() {
            return holder.equals("self");
        }

        public boolean mayWrite() {
            return !holder.equals("confidant");
        }

        @Override
        public String toString() {
            return "OwnPage";
        }
    }

    /** Somebody brought along, who may look until it is closed. */
    @Personal
    record Confidant(
            UUID door,
            String label,
            String signInName,
            Instant from,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "Confidant";
        }
    }

    /** A time somebody was at this door; {@code entered} is false for a wrong password. */
    record Visit(Instant at, boolean entered, Device device) {}

    /** What is told once: how somebody comes in for the first time. */
    record Handed(String signInName, String code, LocalDate until) {
        @Override
        public String toString() {
            return "Handed";
        }
    }

    /** The pages this door opens, one's own first; none when everything was closed. */
    List<OwnPage> pages(Actor actor);

    /** One of them; refused as absent when this door does not open it. */
    OwnPage page(Actor actor, Optional<UUID> page);

    List<Confidant> confidants(Actor actor);

    /** Lets somebody look along at one's own page; refused of whoever does not hold the page themselves. */
    Handed lend(Actor actor, String label, @Nullable LocalDate until);

    /** Closes it at once. */
    void takeBack(Actor actor, UUID confidant);

    List<Visit> visits(Actor actor);
}
