package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.PlanPages.Worker;
import org.springframework.stereotype.Component;

/** Who works with a family today: the case director, the team, and for a form also who prepares and chairs. */
@Component
class Workers {

    private final Teams teams;
    private final WhoIsWho whoIsWho;
    private final Time time;

    Workers(Teams teams, WhoIsWho whoIsWho, Time time) {
        this.teams = teams;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    List<Worker> team(Actor actor, UUID caseId) {
        return List.copyOf(byId(teams.of(actor, caseId)).values());
    }

    List<Worker> withDesk(Actor actor, CaseView view) {
        Map<UUID, Worker> all = byId(teams.of(actor, view.id()));
        List<UUID> desk = whoIsWho.holders(view.partnership(), Roles.DESK).stream()
                .map(RoleHolding::professional)
                .toList();
        Map<UUID, Professional> named = whoIsWho.professionals(desk);
        for (UUID each : desk) {
            Professional who = named.get(each);
            if (who != null) {
                all.putIfAbsent(each, new Worker(each, who.name(), who.organisationName()));
            }
        }
        return List.copyOf(all.values());
    }

    private Map<UUID, Worker> byId(TeamView team) {
        Map<UUID, Worker> all = new LinkedHashMap<>();
        team.director()
                .ifPresent(each -> all.put(
                        each.professional(), new Worker(each.professional(), each.name(), each.organisation())));
        team.members().stream()
                .filter(this::today)
                .forEach(each -> all.putIfAbsent(
                        each.professional(), new Worker(each.professional(), each.name(), each.organisation())));
        return all;
    }

    private boolean today(TeamMemberView member) {
        LocalDate until = member.until();
        return until == null || !until.isBefore(time.today());
    }
}
