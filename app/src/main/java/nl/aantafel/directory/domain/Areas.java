package nl.aantafel.directory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.MunicipalityLine;
import nl.aantafel.directory.MunicipalitySearch;
import nl.aantafel.directory.Region;
import nl.aantafel.directory.RegionLine;

/** The register of municipalities and regions. */
public interface Areas {

    boolean noMunicipalities();

    void add(List<Municipality> municipalities);

    /** One row more than asked, when there are more. */
    List<MunicipalityLine> search(MunicipalitySearch search);

    List<Municipality> inProvince(String province);

    List<String> provinces();

    List<Municipality> everywhere();

    List<RegionLine> regions();

    Optional<Region> region(UUID region);

    List<Municipality> inRegion(UUID region);

    boolean nameTaken(String domain, String name);

    void add(Region region);

    /** In this region, and in no other of its domain. */
    void place(Region region, Collection<UUID> municipalities);

    void takeOut(UUID region, UUID municipality);

    List<Municipality> servedBy(UUID partnership);

    void serve(UUID partnership, Collection<UUID> municipalities);

    void stopServing(UUID partnership, UUID municipality);
}
