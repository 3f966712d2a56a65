package nl.aantafel.casefile.web;

import java.util.List;
import nl.aantafel.casefile.CaseAccesses;
import nl.aantafel.casefile.CaseAccesses.CaseAccess;
import nl.aantafel.casefile.CaseAccesses.Holder;
import nl.aantafel.casefile.CaseAccesses.PersonAccess;

/** Who can see a case now, and who could in the last year. */
public record AccessModel(CaseAccess access, List<Line> now, List<Line> before) {

    public record Line(Holder holder, String role, String seat, String categories) {}

    public record OfPerson(PersonAccess access, List<Place> places) {}

    public record Place(CaseAccesses.Place place, String role) {}

    public record OfRoles(List<Role> inCase, List<Role> inPartnership) {}

    public record Role(String name, List<String> rights) {}
}
