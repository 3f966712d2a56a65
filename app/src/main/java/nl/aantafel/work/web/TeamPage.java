package nl.aantafel.work.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.work.MyTeam.Colleague;
import nl.aantafel.work.MyTeam.TeamView;

/** The page of a team, with its words. */
public record TeamPage(TeamView team) {

    public List<Choice> places() {
        return team.partnerships().entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .toList();
    }

    public List<Choice> people() {
        return team.colleagues().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public String chosen() {
        return team.chosen() == null ? "" : team.chosen().toString();
    }

    public String hrefOf(Colleague colleague) {
        return "/work/team?partnership=" + team.partnership() + "&who=" + colleague.id() + "#dues";
    }

    /** In which phases somebody's cases are: what asks most at one time stands first, as in the frame. */
    public static String phases(Page page, Colleague colleague) {
        return List.of("immediate_safety", "risk_driven_care", "recovery", "").stream()
                .filter(colleague.phases()::containsKey)
                .map(each -> page.text(
                        each.isEmpty() ? "work.team.no-phase" : "work.team.in-phase",
                        colleague.phases().getOrDefault(each, 0),
                        each.isEmpty() ? "" : page.text("work.phase." + each)))
                .collect(Collectors.joining(" · "));
    }
}
