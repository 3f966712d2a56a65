package nl.aantafel.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.domain.Areas;
import nl.aantafel.directory.domain.Inputs;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Keeps municipalities and regions; nothing in here is about a person. */
@UseCases
class KeepingRegions implements Regions {

    private final Administration administration;
    private final Areas areas;
    private final Trace trace;
    private final Time time;

    KeepingRegions(Administration administration, Areas areas, Trace trace, Time time) {
        this.administration = administration;
        this.areas = areas;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public Slice<MunicipalityLine> municipalities(Actor actor, MunicipalitySearch search) {
        reading(actor);
        int size = Paging.size(search.size());
        List<MunicipalityLine> rows =
                areas.search(new MunicipalitySearch(search.text(), search.province(), search.after(), size));
        return Slice.of(rows, size, row -> row.municipality().id().toString());
    }

    @Override
    public List<Municipality> inProvince(Actor actor, String province) {
        reading(actor);
        return areas.inProvince(province);
    }

    @Override
    public List<String> provinces(Actor actor) {
        reading(actor);
        return areas.provinces();
    }

    @Override
    public List<Municipality> everywhere(Actor actor) {
        trace.nothingPersonal();
        return areas.everywhere();
    }

    @Override
    public List<RegionLine> regions(Actor actor) {
        reading(actor);
        return areas.regions();
    }

    @Override
    public RegionView region(Actor actor, UUID region) {
        reading(actor);
        return new RegionView(found(region), areas.inRegion(region));
    }

    @Override
    public UUID addRegion(Actor actor, String domain, String name) {
        administration.requireAny(actor);
        Inputs.name(Inputs.NAME, name)
                .that(Region.DOMAINS.contains(domain), "domein", "check.choose")
                .that(!areas.nameTaken(domain, name.strip()), Inputs.NAME, "directory.refusal.region-known")
                .refuseIfAny();
        Region region = new Region(Ids.next(time.now()), domain, name.strip());
        areas.add(region);
        changed("directory.add-region");
        return region.id();
    }

    @Override
    public void place(Actor actor, UUID region, Set<UUID> municipalities) {
        administration.requireAny(actor);
        areas.place(found(region), municipalities);
        changed("directory.place-municipalities");
    }

    @Override
    public void takeOut(Actor actor, UUID region, UUID municipality) {
        administration.requireAny(actor);
        areas.takeOut(region, municipality);
        changed("directory.take-out-municipality");
    }

    @Override
    public List<Municipality> servedBy(Actor actor, UUID partnership) {
        administration.require(actor, partnership);
        trace.nothingPersonal();
        return areas.servedBy(partnership);
    }

    @Override
    public void serve(Actor actor, UUID partnership, Set<UUID> municipalities) {
        administration.require(actor, partnership);
        areas.serve(partnership, municipalities);
        changed("directory.serve-municipalities");
    }

    @Override
    public void stopServing(Actor actor, UUID partnership, UUID municipality) {
        administration.require(actor, partnership);
        areas.stopServing(partnership, municipality);
        changed("directory.stop-serving-municipality");
    }

    private Region found(UUID region) {
        return areas.region(region).orElseThrow(RefusedException::notFound);
    }

    private void reading(Actor actor) {
        administration.requireAny(actor);
        trace.nothingPersonal();
    }

    private void changed(String activity) {
        trace.of(Trace.Action.ADMINISTER, activity, null, List.of());
    }
}
