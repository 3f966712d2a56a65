package nl.aantafel.exchange.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Contacts;
import nl.aantafel.casefile.Contacts.NewContact;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.SafetyChecks;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.SafetyChecks.Kind;
import nl.aantafel.plan.SafetyChecks.Rhythm;
import nl.aantafel.plan.StableSafety;
import nl.aantafel.plan.StableSafety.Criterion;
import nl.aantafel.plan.StableSafety.Judge;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Of one family who checks which bottom line and safety agreement, what was broken, who calls it stable, and that they were in touch. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoChecks {

    private static final String FAMILY = "Ewout Terhorst";
    private static final String EVENING = "Na negen uur";
    private static final int DAYS_AGO = 3;
    private static final int MOST = 5;

    private final SafetyChecks checks;
    private final StableSafety stable;
    private final Contacts contacts;
    private final Teams teams;
    private final DemoInforming informing;
    private final Time time;

    DemoChecks(
            SafetyChecks checks,
            StableSafety stable,
            Contacts contacts,
            Teams teams,
            DemoInforming informing,
            Time time) {
        this.checks = checks;
        this.stable = stable;
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
        broken(director, caseId);
        judge(director, others, caseId);
        contacts.record(
                director,
                caseId,
                new NewContact(time.today().minusDays(DAYS_AGO), "call", Set.copyOf(others.subList(0, 2))));
    }

    /** What was broken long ago was carried; what was broken this week still asks for something. */
    private void broken(Actor director, UUID caseId) {
        List<CheckedLine> lines = checks.of(director, caseId).lines();
        for (CheckedLine line : lines) {
            line.open()
                    .forEach(each -> checks.carry(
                            director, caseId, each.id(), "Iris en de officier hebben Ewout dezelfde week gesproken."));
        }
        LocalDate evening = time.today().minusDays(2);
        lines.stream()
                .filter(line -> line.text().startsWith(EVENING) && !line.from().isAfter(evening))
                .findFirst()
                .ifPresent(line -> checks.check(
                        director,
                        caseId,
                        line.id(),
                        new Check(
                                evening,
                                "broken",
                                "Ewout stuurde om half elf een bericht. Marjolein antwoordde niet.")));
    }

    /** Two who see it differently. */
    private void judge(Actor director, List<UUID> others, UUID caseId) {
        stable.judge(
                director,
                caseId,
                new Judge(
                        null,
                        "Een half jaar rust bij het brengen en halen, ook na een brief van de rechtbank.",
                        Map.of(Criterion.EVENTS, "no", Criterion.RISKS, "no", Criterion.RECOVERY, "yes"),
                        ""));
        stable.judge(
                Actor.professional(others.getFirst()),
                caseId,
                new Judge(
                        null,
                        "De kinderen slapen door en praten niet meer over bang zijn.",
                        Map.of(Criterion.EVENTS, "no", Criterion.RISKS, "unknown", Criterion.RECOVERY, "no"),
                        "Noud slaapt nog slecht na een weekend bij zijn vader."));
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
