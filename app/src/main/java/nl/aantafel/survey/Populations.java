package nl.aantafel.survey;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Whom a study is about (populatie): all municipalities, the partners of a region, whoever was at a meeting. A region and a class
 * of size are words of the list itself. Kept by the researchers of a partnership; for everybody else it does not exist.
 *
 * <p>Once a campaign that is open or closed uses it, nothing in it changes any more but addresses: its figures hang on it.
 */
public interface Populations {

    /** The most lines one list takes. */
    int MOST = 20_000;

    /** @param fixed a campaign that was opened uses it */
    record Population(
            UUID id, UUID partnership, String name, String regionLabel, String sizeLabel, int units, boolean fixed) {}

    record Naming(String name, String regionLabel, String sizeLabel) {}

    /** One of whom the study is about, such as a municipality; the address is that of an organisation. */
    record Unit(UUID id, String name, String region, String size, String email) {}

    record UnitInput(String name, String region, String size, String email) {}

    /** @param after a unit's id, to go on after it */
    record UnitSearch(String text, @Nullable String after, int size) {}

    /** A line that was not taken, counted from 1, and why (a key of the texts). */
    record LineRefusal(int line, String messageKey, String text) {}

    record Loaded(UUID population, int added, int changed, List<LineRefusal> refused) {}

    /** By name. */
    List<Population> all(Actor actor);

    Population one(Actor actor, UUID population);

    /** By name; the text is looked for in name and region. */
    Slice<Unit> units(Actor actor, UUID population, UnitSearch search);

    /** The municipalities of the house's own list, with province and class of size. */
    UUID ofMunicipalities(Actor actor, UUID partnership);

    /**
     * A new list, from lines as they are pasted or come out of a sheet: name, region, size, e-mail; separated by tabs,
     * semicolons or commas. Lines that do not fit are told one by one, the others are taken. Refuses a list without one line that fits.
     */
    Loaded add(Actor actor, UUID partnership, Naming naming, String lines);

    /** More lines; one that bears a name the list has changes that unit. */
    Loaded addLines(Actor actor, UUID population, String lines);

    void rename(Actor actor, UUID population, Naming naming);

    void changeUnit(Actor actor, UUID population, UUID unit, UnitInput input);

    void removeUnit(Actor actor, UUID population, UUID unit);

    /** Refuses when a campaign uses it. */
    void remove(Actor actor, UUID population);
}
