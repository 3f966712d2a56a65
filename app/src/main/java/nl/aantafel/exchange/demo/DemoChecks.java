package nl.aantafel.exchange.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Contacts;
import nl.aantafel.casefile.Contacts.NewContact;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.SafetyChecks;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.SafetyChecks.Kind;
import nl.aantafel.plan.SafetyChecks.Rhythm;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Of one family who checks which bottom line and safety agreement, and that those who work there were in touch. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoChecks {

    private static final String FAMILY = "Ewout Terhorst";
    private static final int DAYS_AGO = 3;
    private static final int MOST = 5;

    private final SafetyChecks checks;
    private final Contacts contacts;
    private final Teams teams;
    private final DemoInforming informing;
    private final Time time;

    DemoChecks(SafetyChecks checks, Contacts contacts, Teams teams, DemoInforming informing, Time time) {
        this.checks = checks;
        this.contacts = contacts;
        this.teams = teams;
        this.informing = informing;
        this.time = time;
    }

    void tell(Actor by) {
        UUID caseId = informing.find(FAMILY).caseId();
        TeamView team = teams.of(by, caseId);
        Actor director = Actor.professional(team.director().orElseThrow().professional());
        List<UUID> others = team.members().stream()
                .filter(each -> each.until() == null || each.until().isAfter(time.today()))
                .map(TeamMemberView::professional)
                .filter(each -> !each.equals(director.person()))
                .distinct()
                .toList();
        int day = 0;
        for (CheckedLine line : checks.of(director, caseId).lines()) {
            if (line.holds() && day < MOST) {
                arrange(director, caseId, line, others, day++);
            }
        }
        contacts.record(
                director,
                caseId,
                new NewContact(time.today().minusDays(DAYS_AGO), "call", Set.copyOf(others.subList(0, 2))));
    }

    private void arrange(Actor director, UUID caseId, CheckedLine line, List<UUID> others, int day) {
        LocalDate first = time.today().plusDays(day);
        checks.arrange(
                director,
                caseId,
                line.id(),
                new Rhythm(
                        "check_weekly",
                        others.get(day % others.size()),
                        director.person(),
                        Set.of(others.get((day + 1) % others.size())),
                        line.kind() == Kind.SAFETY_STEP ? "Dan spreken wij elkaar dezelfde dag." : "",
                        first,
                        0));
    }
}
