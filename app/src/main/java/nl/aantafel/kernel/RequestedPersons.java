package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The port through which the contact point finds whom a request is about, and knows what must stay out of its answer. Filled by the
 * room that keeps the families; the database says for which request.
 */
public interface RequestedPersons {

    /** Somebody in a case; the same human in two cases bears one subject key. */
    @Personal
    record Found(UUID caseId, String caseNumber, UUID person, UUID subjectKey, String name, LocalDate birthDate) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    /**
     * Somebody in a case of the request.
     *
     * @param own it is the one the request is about
     * @param names what they are called
     * @param contact what leads to where they are, when the requester does not live there: address, postcode, telephone
     */
    @Personal
    record Relative(UUID person, boolean own, Set<String> names, Set<String> contact) {

        public Relative {
            names = Set.copyOf(names);
            contact = Set.copyOf(contact);
        }

        @Override
        public String toString() {
            return "Relative";
        }
    }

    /** A name and a birth date as they were told. */
    @Personal
    record Sought(String firstName, String lastName, LocalDate birthDate) {
        @Override
        public String toString() {
            return "Sought";
        }
    }

    /** Who is called exactly so and was born that day, in cases of the request's partnership; nothing about who else is there. */
    List<Found> find(Actor actor, UUID request, Sought sought);

    List<Relative> relatives(Actor actor, UUID request);
}
