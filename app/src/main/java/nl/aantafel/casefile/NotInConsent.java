package nl.aantafel.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.ConsentView;
import org.springframework.stereotype.Component;

/**
 * Whom the consents on record do not cover (niet in de toestemming): of each member of the team, the people of the family who gave
 * consent for others but not for them. Who gave none at all is nobody's answer, and marks nobody.
 */
@Component
class NotInConsent {

    private final Consents consents;
    private final Authorise authorise;

    NotInConsent(Consents consents, Authorise authorise) {
        this.consents = consents;
        this.authorise = authorise;
    }

    /** By professional, the names of those whose consent leaves them out; nobody for who does not see the case's consents. */
    Map<UUID, List<String>> of(Actor actor, UUID caseId, List<TeamMemberView> team) {
        if (!authorise.may(actor, Right.SEE_CASE, caseId)) {
            return Map.of();
        }
        Map<String, List<ConsentView>> given = consents.of(actor, caseId).consents().stream()
                .filter(each -> each.valid() && !each.recheckDue())
                .collect(Collectors.groupingBy(ConsentView::name));
        return team.stream()
                .collect(Collectors.toMap(
                        TeamMemberView::professional, member -> leavingOut(member, given), (first, again) -> first));
    }

    private static List<String> leavingOut(TeamMemberView member, Map<String, List<ConsentView>> given) {
        List<String> names = new ArrayList<>();
        given.forEach((name, all) -> {
            if (all.stream().noneMatch(each -> covers(each, member))) {
                names.add(name);
            }
        });
        names.sort(null);
        return names;
    }

    /** A consent without recipients is for whoever takes part. */
    private static boolean covers(ConsentView consent, TeamMemberView member) {
        return consent.recipients().isEmpty() || consent.recipients().containsKey(member.organisationId());
    }
}
