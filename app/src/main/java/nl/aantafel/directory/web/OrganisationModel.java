package nl.aantafel.directory.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.OrganisationView;
import nl.aantafel.directory.Partnership;

/** One organisation on the administrator's page. */
public record OrganisationModel(OrganisationView view, List<SeatRow> seats, List<Partnership> administered) {

    public OrganisationDetails details() {
        return view.details();
    }

    public String path() {
        return OrganisationPages.PATH + "/" + view.id();
    }

    public List<SeatRow> seatsIn(UUID partnership) {
        return seats.stream()
                .filter(row -> row.line().seat().partnership().equals(partnership))
                .toList();
    }

    public boolean administers(UUID partnership) {
        return administered.stream().anyMatch(each -> each.id().equals(partnership));
    }

    /** The partnerships it could still join. */
    public List<Partnership> joinable() {
        return administered.stream()
                .filter(each -> view.participations().stream()
                        .noneMatch(line -> line.partnership().id().equals(each.id())))
                .toList();
    }
}
