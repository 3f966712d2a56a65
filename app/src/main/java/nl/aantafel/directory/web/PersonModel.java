package nl.aantafel.directory.web;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.directory.PersonView;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.directory.RoleLine;
import nl.aantafel.directory.RoleRequestLine;

/** One professional on the administrator's page; {@code asked} are roles that wait for agreement; {@code self} when it is the administrator, {@code account} where the account is kept. */
public record PersonModel(
        PersonView view, List<RoleRow> roles, List<RoleRequestLine> asked, boolean self, String account) {

    /** A role, with the name of its seat or nothing; {@code mayEnd} when the reader administers its partnership. */
    public record RoleRow(RoleLine line, String seat, boolean mayEnd) {

        public String state(LocalDate day) {
            return line.holdsOn(day) ? "holds" : line.endedOn(day) ? "ended" : "later";
        }
    }

    public ProfessionalDetails details() {
        return view.details();
    }

    public String path() {
        return PeoplePages.PATH + "/" + view.id();
    }

    public boolean leftBy(LocalDate day) {
        LocalDate until = view.until();
        return until != null && until.isBefore(day);
    }
}
