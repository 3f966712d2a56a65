package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Searching (zoeken) in one's own cases: people by name or birth date, cases by number, name of the family or address, and
 * what was said by its words. Finds only what the actor may read where it stands; a shielded address is found by nobody.
 * Nothing is counted: a group that has more says so, and asks for a narrower question.
 *
 * <p>Refuses an empty question and one of more than 200 characters. Each search leaves a line naming everyone it showed;
 * the words themselves are kept nowhere.
 */
public interface Searches {

    /** The most hits of one kind. */
    int MOST = 20;

    /** What was found, in three groups. */
    @Personal
    record Found(Hits<PersonHit> persons, Hits<CaseHit> cases, Hits<StatementHit> statements) {

        public boolean nothing() {
            return persons.rows().isEmpty()
                    && cases.rows().isEmpty()
                    && statements.rows().isEmpty();
        }

        @Override
        public String toString() {
            return "Found";
        }
    }

    /** The first of them; {@code more} when there are others. */
    record Hits<T>(List<T> rows, boolean more) {}

    /** The case a hit belongs to; {@code role} is the actor's there, and says where it may be read. */
    @Personal
    record InCase(UUID id, String number, String familyName, State state, String frameCode, String role) {
        @Override
        public String toString() {
            return "InCase";
        }
    }

    /** A person. {@code by} says how it was found: {@code name}, {@code sound} or {@code birth_date}. */
    @Personal
    record PersonHit(UUID id, String name, @Nullable LocalDate birthDate, String role, String by, InCase place) {
        @Override
        public String toString() {
            return "PersonHit";
        }
    }

    /** A case. {@code by}: {@code number}, {@code other_number}, {@code family} or {@code address}; {@code what} is that text. */
    @Personal
    record CaseHit(InCase place, String by, String what) {
        @Override
        public String toString() {
            return "CaseHit";
        }
    }

    /** A statement (bijdrage), with the passage the words stand in. */
    @Personal
    record StatementHit(
            UUID id,
            String kind,
            LocalDate saidOn,
            String speaker,
            String organisation,
            boolean familyVoice,
            List<Piece> passage,
            InCase place) {
        @Override
        public String toString() {
            return "StatementHit";
        }
    }

    /** A part of a passage; {@code sought} when it is one of the words. */
    @Personal
    record Piece(String text, boolean sought) {
        @Override
        public String toString() {
            return "Piece";
        }
    }

    Found find(Actor actor, String words);
}
