package nl.aantafel.dossier.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles.PathwayPeriod;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.FamilyPicture;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.StatementCards.Shown;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.dossier.Dossiers.Dossier;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.BottomLineStrip;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Watches.Holding;
import nl.aantafel.plan.Watches.Watched;
import org.jspecify.annotations.Nullable;

/** The overview of one case, ready to be shown. {@code fresh} are statements since the last meeting. */
public record OverviewModel(
        Dossier dossier,
        FamilyPicture family,
        TimelinePicture timeline,
        List<Shown> fresh,
        List<BottomLineStrip> bottomLines,
        Frame frame) {

    private static final int GOALS = 4;
    private static final int TEAM = 6;

    public PlanView plan() {
        return dossier.plan();
    }

    public String path() {
        return dossier.basics().path();
    }

    public long helpIn(String state, LocalDate today) {
        return dossier.course().history().help().stream()
                .filter(each -> each.stateOn(today).code().equals(state))
                .count();
    }

    /** Who of the family waits for help. */
    public String waitingFor() {
        return dossier.course().history().help().stream()
                .filter(each -> each.course().state() == HelpState.WAITING)
                .flatMap(each -> Stream.ofNullable(each.person()))
                .flatMap(person -> dossier.basics().family().person(person).stream())
                .map(PersonView::fullName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public long lateAnswers(LocalDate today) {
        return dossier.course().history().help().stream()
                .flatMap(each -> each.questions().stream())
                .filter(each -> each.late(today))
                .count();
    }

    /** Who holds the watch over safety, each once, with those they watch over. */
    public Map<Holding, String> watches() {
        Map<List<String>, Holding> holders = new LinkedHashMap<>();
        Map<Holding, String> watches = new LinkedHashMap<>();
        dossier.watch()
                .persons()
                .forEach(person -> person.now()
                        .filter(Holding::held)
                        .ifPresent(now -> watches.merge(
                                holders.computeIfAbsent(List.of(now.organisationName(), now.name()), any -> now),
                                person.name(),
                                (first, next) -> first + ", " + next)));
        return watches;
    }

    /** Names of those over whom nobody watches. */
    public String unwatched() {
        return dossier.watch().unwatched().stream().map(Watched::name).collect(Collectors.joining(", "));
    }

    public boolean may(String right) {
        return dossier.basics().may(nl.aantafel.kernel.Authorise.Right.valueOf(right));
    }

    public List<GoalView> goals() {
        return plan().goals().stream()
                .filter(goal -> goal.state().equals("open"))
                .limit(GOALS)
                .toList();
    }

    /** The open agreement of a goal that is due first. */
    public @Nullable AgreementView nextOf(GoalView goal) {
        return plan().agreements().stream()
                .filter(agreement ->
                        goal.id().equals(agreement.goal()) && agreement.state().equals("open"))
                .min(java.util.Comparator.comparing(
                        AgreementView::due, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                .orElse(null);
    }

    public long agreementsIn(String state) {
        return plan().agreements().stream()
                .filter(agreement -> agreement.state().equals(state))
                .count();
    }

    public long withReason() {
        return plan().agreements().stream()
                .filter(agreement -> !agreement.reasonMissing())
                .count();
    }

    public String who(AgreementView agreement) {
        return agreement.does().isEmpty() ? "" : agreement.does().getFirst().name();
    }

    public boolean late(AgreementView agreement, LocalDate today) {
        return agreement.due() != null && agreement.due().isBefore(today);
    }

    public List<TeamMemberView> present(LocalDate today) {
        return dossier.course().team().members().stream()
                .filter(member -> member.until() == null || !member.until().isBefore(today))
                .toList();
    }

    public List<TeamMemberView> someOf(LocalDate today) {
        return present(today).stream().limit(TEAM).toList();
    }

    public long organisations(LocalDate today) {
        return present(today).stream()
                .map(TeamMemberView::organisationId)
                .distinct()
                .count();
    }

    public String role(TeamMemberView member, Locale locale) {
        return member.organisation() + " · "
                + frame.list(Lists.CASE_ROLES).label(member.role()).in(locale).toLowerCase(locale);
    }

    public String violence(Locale locale) {
        return dossier.basics().view().violenceKinds().stream()
                .map(kind -> frame.list(Lists.VIOLENCE_KINDS).label(kind).in(locale))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    public String pathway(PathwayPeriod period, Locale locale) {
        return frame.pathway(period.pathway())
                .map(each -> each.label().in(locale))
                .orElse(period.pathway());
    }
}
