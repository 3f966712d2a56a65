package nl.aantafel.account.web;

import java.util.List;
import nl.aantafel.account.StartOvers;
import nl.aantafel.directory.RoleRequestLine;

/** What waits for a second person; {@code link} is filled only in the answer to agreeing, with {@code linkFor} whose it is. */
public record ApprovalsView(List<Role> roles, List<StartOvers.Line> accounts, String link, String linkFor) {

    /** A role that waits, with the name of its seat or nothing. */
    public record Role(RoleRequestLine line, String seat) {}

    public boolean none() {
        return roles.isEmpty() && accounts.isEmpty();
    }
}
