package nl.aantafel.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;

/**
 * Municipalities and the regions they lie in (gemeenten en regio's), the same for the whole installation; read and changed by
 * the functional administrators of its partnerships. The municipalities come from a list within the product: 342 of them, with
 * the inhabitants of 1 January 2023 (CBS through Klimaatmonitor, taken from the public data set quintel/etlocal, MIT licence).
 */
public interface Regions {

    Slice<MunicipalityLine> municipalities(Actor actor, MunicipalitySearch search);

    /** The municipalities of one province, by name. */
    List<Municipality> inProvince(Actor actor, String province);

    List<String> provinces(Actor actor);

    /** The whole list, by name; for anybody who is signed in, as it is no secret. */
    List<Municipality> everywhere(Actor actor);

    /** By domain and name. */
    List<RegionLine> regions(Actor actor);

    RegionView region(Actor actor, UUID region);

    /** Refused: an unknown domain, a name the domain already has. */
    UUID addRegion(Actor actor, String domain, String name);

    /** Places municipalities in a region; out of another region of the same domain, since they lie in one of each. */
    void place(Actor actor, UUID region, Set<UUID> municipalities);

    void takeOut(Actor actor, UUID region, UUID municipality);

    /** The municipalities a partnership works for, by name. */
    List<Municipality> servedBy(Actor actor, UUID partnership);

    /** Adds municipalities that a partnership works for. */
    void serve(Actor actor, UUID partnership, Set<UUID> municipalities);

    void stopServing(Actor actor, UUID partnership, UUID municipality);
}
