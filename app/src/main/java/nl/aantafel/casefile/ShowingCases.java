package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.casefile.domain.Period;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Reads a whole page of a case in one transaction. */
@UseCases
class ShowingCases implements CasePages {

    /** What a page asks of its reader to show a button. */
    private static final Set<Right> SHOWN =
            EnumSet.of(Right.CONTRIBUTE, Right.EDIT_FAMILY, Right.LEAD_MEETING, Right.MANAGE_TEAM, Right.WORK_TRIAGE);

    private final Authorise authorise;
    private final CaseHeads heads;
    private final CaseFiles cases;
    private final Families families;
    private final Statements statements;
    private final Sharing sharing;
    private final Investigations investigations;
    private final TakingOver takingOver;
    private final Histories histories;
    private final Teams teams;
    private final HandOvers handOvers;
    private final Separations separations;
    private final NotInConsent notInConsent;
    private final WhoIsWho whoIsWho;
    private final Trace trace;
    private final Time time;

    ShowingCases(
            Authorise authorise,
            CaseHeads heads,
            CaseFiles cases,
            Families families,
            Statements statements,
            Sharing sharing,
            Investigations investigations,
            TakingOver takingOver,
            Histories histories,
            Teams teams,
            HandOvers handOvers,
            Separations separations,
            NotInConsent notInConsent,
            WhoIsWho whoIsWho,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.heads = heads;
        this.cases = cases;
        this.families = families;
        this.statements = statements;
        this.sharing = sharing;
        this.investigations = investigations;
        this.takingOver = takingOver;
        this.histories = histories;
        this.teams = teams;
        this.handOvers = handOvers;
        this.separations = separations;
        this.notInConsent = notInConsent;
        this.whoIsWho = whoIsWho;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public Slice<CaseLine> mine(Actor actor, CaseQuery query) {
        Slice<CaseRow> rows = cases.mine(actor, query);
        Map<UUID, Professional> directors = whoIsWho.professionals(rows.rows().stream()
                .map(CaseRow::director)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.map(row -> new CaseLine(
                row,
                Optional.ofNullable(row.director())
                        .map(directors::get)
                        .map(Professional::name)
                        .orElse("")));
    }

    @Override
    public CaseScreen open(Actor actor, Ask ask) {
        CaseScreen screen = screen(actor, ask);
        leaveTrace("page", screen);
        return screen;
    }

    @Override
    public ReferredFamily referred(Actor actor, UUID caseId) {
        authorise.require(actor, Right.EDIT_FAMILY, caseId);
        ReferredFamily referred = new ReferredFamily(cases.view(actor, caseId), families.of(actor, caseId));
        if (!CaseGate.UNDECIDED.contains(referred.view().state())) {
            throw RefusedException.conflict("casefile.refusal.referral-decided");
        }
        leaveTrace("referred", caseId, referred.family());
        return referred;
    }

    private CaseScreen screen(Actor actor, Ask ask) {
        authorise.require(actor, ask.right(), ask.caseId());
        return drawn(actor, ask, families.of(actor, ask.caseId()));
    }

    /** With who they are, and nothing of their homes and how they are related. */
    private CaseScreen screenOfPeople(Actor actor, Ask ask) {
        authorise.require(actor, ask.right(), ask.caseId());
        return drawn(actor, ask, FamilyView.people(families.persons(actor, ask.caseId())));
    }

    private CaseScreen drawn(Actor actor, Ask ask, FamilyView family) {
        Set<Right> rights = SHOWN.stream()
                .filter(right -> authorise.may(actor, right, ask.caseId()))
                .collect(Collectors.toUnmodifiableSet());
        return new CaseScreen(
                heads.of(actor, ask.caseId(), ask.tab(), ask.locale()),
                cases.view(actor, ask.caseId()),
                family,
                rights);
    }

    private void leaveTrace(String page, CaseScreen screen) {
        leaveTrace(page, screen.view().id(), screen.family());
    }

    private void leaveTrace(String page, UUID caseId, FamilyView family) {
        trace.of(
                Trace.Action.READ,
                "casefile." + page,
                caseId,
                family.persons().stream().map(PersonView::subjectKey).collect(Collectors.toSet()));
    }

    @Override
    public StatementsScreen statements(Actor actor, Ask ask, Statements.Query query) {
        CaseScreen screen = screenOfPeople(actor, ask);
        Slice<StatementView> slice = statements.list(actor, ask.caseId(), query);
        int readers = present(teams.of(actor, ask.caseId())).size();
        List<Sharing.Changed> changed = sharing.changed(actor, ask.caseId());
        Investigations.Standing running = investigations.of(actor, ask.caseId());
        List<TakingOver.Request> requests = takingOver.of(actor, ask.caseId());
        leaveTrace("statements", screen);
        return new StatementsScreen(screen, slice, name(actor), readers, changed, running, requests);
    }

    @Override
    public StatementScreen statement(Actor actor, Ask ask, Optional<UUID> statement) {
        CaseScreen screen = screen(actor, ask);
        Optional<StatementView> found = statement.flatMap(id -> statements.one(actor, ask.caseId(), id));
        if (statement.isPresent() && found.isEmpty()) {
            throw RefusedException.notFound();
        }
        TeamView team = teams.of(actor, ask.caseId());
        Sharing.Asks asks =
                screen.may(Right.CONTRIBUTE) ? sharing.asks(actor, ask.caseId()) : new Sharing.Asks(false, false);
        Map<UUID, List<String>> leftOut = notInConsent.of(actor, ask.caseId(), present(team));
        leaveTrace("statement", screen);
        return new StatementScreen(screen, found, present(team), name(actor), asks, leftOut);
    }

    @Override
    public TakenScreen taken(Actor actor, Ask ask, UUID request) {
        CaseScreen screen = screen(actor, ask);
        StatementView taken = takingOver.taken(actor, ask.caseId(), request);
        leaveTrace("taken", screen);
        return new TakenScreen(screen, taken);
    }

    private String name(Actor actor) {
        return whoIsWho.professional(actor.person()).map(Professional::name).orElse("");
    }

    private List<TeamMemberView> present(TeamView team) {
        LocalDate today = time.today();
        return team.members().stream()
                .filter(member -> new Period(member.from(), member.until()).holds(today))
                .toList();
    }

    @Override
    public HistoryScreen history(Actor actor, Ask ask) {
        CaseScreen screen = screen(actor, ask);
        HistoryScreen history =
                new HistoryScreen(screen, histories.of(actor, ask.caseId()), present(teams.of(actor, ask.caseId())));
        leaveTrace("history", screen);
        return history;
    }

    @Override
    public TeamScreen team(Actor actor, Ask ask, String namePart) {
        CaseScreen screen = screen(actor, ask);
        TeamView team = teams.of(actor, ask.caseId());
        boolean manages = screen.may(Right.MANAGE_TEAM);
        UUID partnership = screen.view().partnership();
        leaveTrace("team", screen);
        return new TeamScreen(
                screen,
                team,
                handOvers.of(actor, ask.caseId()),
                manages ? whoIsWho.search(partnership, namePart) : List.of(),
                manages ? directors(partnership, team) : List.of());
    }

    @Override
    public SeparationsScreen separations(Actor actor, Ask ask) {
        CaseScreen screen = screen(actor, ask);
        List<Separations.SeparationView> all = separations.of(actor, ask.caseId());
        leaveTrace("separations", screen);
        return new SeparationsScreen(screen, all);
    }

    /** Who may be given the direction: who holds that role in the partnership, and who is in the team. */
    private List<Professional> directors(UUID partnership, TeamView team) {
        Stream<UUID> holders = whoIsWho.holders(partnership, Set.of(Roles.CASE_DIRECTOR)).stream()
                .map(RoleHolding::professional);
        Stream<UUID> members = present(team).stream().map(TeamMemberView::professional);
        List<Professional> all = new ArrayList<>(
                whoIsWho.professionals(Stream.concat(holders, members).collect(Collectors.toSet()))
                        .values());
        all.sort(java.util.Comparator.comparing(Professional::name));
        return all;
    }

    @Override
    public PathwayScreen pathways(Actor actor, Ask ask) {
        CaseScreen screen = screen(actor, ask);
        PathwayScreen pathways = new PathwayScreen(screen, cases.pathways(actor, ask.caseId()));
        leaveTrace("pathways", screen);
        return pathways;
    }
}
