package nl.aantafel.casefile;

import java.util.List;
import nl.aantafel.casefile.domain.FamilyDrawing;
import nl.aantafel.kernel.Personal;

/**
 * A family drawn (gezinstekening), ready to be shown: shapes with their words. Says who and how they are related, never an
 * address.
 *
 * @param description the same in sentences, for who does not see the drawing
 */
@Personal
public record FamilyPicture(
        int width,
        int height,
        String title,
        String description,
        List<Person> persons,
        List<FamilyDrawing.Line> lines,
        List<Apart> aparts,
        List<Home> homes) {

    /** One person; {@code circle} for the direct circle, {@code shape} square, round or diamond. */
    @Personal
    public record Person(
            int x, int y, String shape, boolean circle, boolean dead, String initials, String name, String words) {

        @Override
        public String toString() {
            return "Person";
        }
    }

    /** Where two came apart. */
    public record Apart(int x, int y, String words) {}

    /** An area around those who live together, and where its words begin; {@code shielded} with a lock instead of a name. */
    @Personal
    public record Home(String path, int x, int y, boolean shielded, String words) {

        @Override
        public String toString() {
            return "Home";
        }
    }

    public boolean empty() {
        return persons.isEmpty();
    }

    @Override
    public String toString() {
        return "FamilyPicture";
    }
}
