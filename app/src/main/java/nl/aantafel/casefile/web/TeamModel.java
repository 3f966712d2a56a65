package nl.aantafel.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.HandOvers.HandOverView;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.OtherLeadView;
import nl.aantafel.casefile.Teams.OtherTableView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Authorise.Right;

/** Who works with the family: the case director first, then the team and who else directs. */
public record TeamModel(CaseScreen screen, TeamView team, List<HandOverView> handOvers, Frame frame, UUID reader) {

    public String lead(OtherLeadView lead, Locale locale) {
        return lead.kind().isEmpty()
                ? ""
                : frame.list(Lists.LEAD_KINDS).label(lead.kind()).in(locale);
    }

    public String table(OtherTableView other, Locale locale) {
        return frame.list(Lists.OTHER_TABLES).label(other.table().kind()).in(locale);
    }

    /** Nobody confirmed these yet. */
    public List<HandOverView> openHandOvers() {
        return handOvers.stream().filter(HandOverView::open).toList();
    }

    public List<HandOverView> confirmedHandOvers() {
        return handOvers.stream().filter(each -> !each.open()).toList();
    }

    public boolean mayConfirm(HandOverView handOver) {
        return handOver.open()
                && handOver.to().equals(reader)
                && screen.may(Right.CONTRIBUTE)
                && screen.view().state() == State.TAKEN_UP;
    }

    /** One's own work, or anybody's for who says who takes part; with somebody there to take it. */
    public boolean mayHandOver(TeamMemberView member, LocalDate today) {
        return screen.view().state() == State.TAKEN_UP
                && present(today).size() > 1
                && (mayManage() || (member.professional().equals(reader) && screen.may(Right.CONTRIBUTE)));
    }

    public boolean mayManage() {
        return screen.may(Right.MANAGE_TEAM) && screen.view().state() == State.TAKEN_UP;
    }

    public String path() {
        return screen.path() + "/team";
    }

    public String role(String code, Locale locale) {
        return frame.list(Lists.CASE_ROLES).label(code).in(locale);
    }

    public String form(String code, Locale locale) {
        return frame.list(Lists.DIRECTOR_FORMS).label(code).in(locale);
    }

    public List<TeamMemberView> present(LocalDate today) {
        return team.members().stream().filter(member -> !gone(member, today)).toList();
    }

    public List<TeamMemberView> left(LocalDate today) {
        return team.members().stream().filter(member -> gone(member, today)).toList();
    }

    private static boolean gone(TeamMemberView member, LocalDate today) {
        return member.until() != null && member.until().isBefore(today);
    }

    /** Former and coming directions; the present one stands above. */
    public List<DirectionView> others() {
        return team.directions().stream()
                .filter(direction ->
                        !team.director().map(DirectionView::id).equals(java.util.Optional.of(direction.id())))
                .toList();
    }
}
