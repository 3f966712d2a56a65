package nl.aantafel.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.ClientsAtTable.FamilyTable;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.plan.Decisions;
import org.jspecify.annotations.Nullable;

/** Reads a whole page of meetings in one transaction. */
@UseCases
class ComposingMeetings implements ConferencePages {

    private final ConferenceGate gate;
    private final Conferences conferences;
    private final MeetingReports reports;
    private final ClientsAtTable clients;
    private final Parts parts;
    private final Releases releases;
    private final ThirdPersonsAtTable guests;
    private final FamilyReading families;
    private final ClientTalks talks;
    private final ClientTalkReading clientTalks;
    private final InvitationReading invitations;
    private final LiveTables tables;
    private final Rooms rooms;
    private final Pictures pictures;
    private final Brainstorms brainstorms;
    private final Decisions decisions;
    private final MeetingTab tab;
    private final Teams teams;
    private final Phases phases;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final TableAdvising advising;
    private final Secrecies secrecies;

    ComposingMeetings(
            ConferenceGate gate,
            Conferences conferences,
            MeetingReports reports,
            ClientsAtTable clients,
            Parts parts,
            Releases releases,
            ThirdPersonsAtTable guests,
            FamilyReading families,
            ClientTalks talks,
            ClientTalkReading clientTalks,
            InvitationReading invitations,
            LiveTables tables,
            Rooms rooms,
            Pictures pictures,
            Brainstorms brainstorms,
            Decisions decisions,
            MeetingTab tab,
            Teams teams,
            Phases phases,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            TableAdvising advising,
            Secrecies secrecies) {
        this.gate = gate;
        this.conferences = conferences;
        this.reports = reports;
        this.clients = clients;
        this.parts = parts;
        this.releases = releases;
        this.guests = guests;
        this.families = families;
        this.talks = talks;
        this.clientTalks = clientTalks;
        this.invitations = invitations;
        this.tables = tables;
        this.rooms = rooms;
        this.pictures = pictures;
        this.brainstorms = brainstorms;
        this.decisions = decisions;
        this.tab = tab;
        this.teams = teams;
        this.phases = phases;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.advising = advising;
        this.secrecies = secrecies;
    }

    @Override
    public MineScreen mine(Actor actor, boolean past, @Nullable String after) {
        gate.nothingPersonal();
        return invitations.mine(actor, past, after);
    }

    @Override
    public ListScreen list(Actor actor, UUID caseId, Locale locale) {
        List<Conferences.ConferenceLine> lines = conferences.ofCase(actor, caseId);
        List<UUID> settled = lines.stream()
                .filter(each -> each.reports() > 0)
                .map(Conferences.ConferenceLine::id)
                .toList();
        return new ListScreen(
                tab.open(actor, caseId, locale), lines, settled.isEmpty() ? Map.of() : clientTalks.notTold(settled));
    }

    @Override
    public PrepareScreen prepare(Actor actor, UUID caseId, @Nullable UUID conference, Locale locale) {
        gate.require(actor, Right.LEAD_MEETING, caseId);
        CaseScreen page = tab.open(actor, caseId, Right.LEAD_MEETING, locale);
        UUID partnership = page.view().partnership();
        Frame frame = frames.frame(page.view().frameCode());
        Map<UUID, Candidate> team = new LinkedHashMap<>();
        TeamView around = teams.of(actor, caseId);
        around.director().ifPresent(director -> team.put(director.professional(), director(director, frame, locale)));
        around.members().forEach(member -> team.putIfAbsent(member.professional(), member(member, frame, locale)));
        Map<UUID, RoleHolding> experts = byPerson(whoIsWho.holders(partnership, Set.of(Roles.SUBJECT_EXPERT)));
        List<Candidate> colleagues = whoIsWho.search(partnership, "").stream()
                .filter(each -> !team.containsKey(each.id()))
                .map(each -> candidate(each, experts.containsKey(each.id()) ? "fixed" : "incidental"))
                .toList();
        Set<UUID> desk = byPerson(whoIsWho.holders(partnership, Roles.DESK)).keySet();
        Optional<ConferenceView> existing =
                Optional.ofNullable(conference).map(id -> whole(within(caseId, conferences.view(actor, id))));
        PrepareScreen screen = new PrepareScreen(
                page,
                List.copyOf(team.values()),
                colleagues,
                whoIsWho.professionals(desk).values().stream()
                        .map(each -> candidate(each, "fixed"))
                        .sorted(Comparator.comparing(Candidate::name))
                        .toList(),
                phases.of(actor, caseId),
                existing,
                existing.map(view -> families.members(view, page.family())).orElse(List.of()),
                existing.map(view -> advising.of(frame, view, families.members(view, page.family())))
                        .orElse(TableAdvice.NONE));
        gate.trace(actor, Action.READ, "meeting.prepare-page", caseId);
        return screen;
    }

    @Override
    public RoomScreen room(Actor actor, UUID caseId, UUID conference, Locale locale) {
        LiveTables.Live live = tables.of(actor, conference);
        CaseScreen page = tab.open(actor, caseId, locale);
        ConferenceView view = within(caseId, conferences.view(actor, conference));
        List<ClientsAtTable.Member> family = families.members(view, page.family());
        return new RoomScreen(
                page,
                view,
                whoIsWho.participants(page.view().partnership()),
                family,
                live,
                rooms.of(actor, conference),
                pictures.of(actor, conference),
                view.mayLead() && view.part().isEmpty() && view.line().state() == Conferences.State.PREPARED
                        ? advising.of(frames.frame(page.view().frameCode()), view, family)
                        : TableAdvice.NONE,
                secrecies.of(actor, conference));
    }

    @Override
    public RoomScreen liveRoom(Actor actor, UUID caseId, UUID conference, Device device, Locale locale) {
        gate.at(device);
        return room(actor, caseId, conference, locale);
    }

    @Override
    public CardsScreen cards(Actor actor, UUID caseId, UUID conference, Locale locale) {
        return new CardsScreen(room(actor, caseId, conference, locale), brainstorms.of(actor, conference));
    }

    @Override
    public DecisionsScreen decisions(Actor actor, UUID caseId, UUID conference, Locale locale) {
        return new DecisionsScreen(room(actor, caseId, conference, locale), decisions.of(actor, caseId));
    }

    @Override
    public FamilyScreen family(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = tab.open(actor, caseId, locale);
        FamilyTable table = clients.view(actor, conference);
        return new FamilyScreen(page, MeetingTab.within(caseId, table.line(), table), talks.of(actor, conference));
    }

    @Override
    public PartsScreen parts(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = tab.open(actor, caseId, locale);
        Parts.Division division = parts.view(actor, conference);
        return new PartsScreen(
                page,
                MeetingTab.within(caseId, division.line(), division),
                releases.view(actor, conference).waiting(),
                guests.of(actor, conference),
                division.mayDivide() ? deciders(page) : List.of());
    }

    /** Who holds a seat that may let somebody from outside in. */
    private List<Candidate> deciders(CaseScreen page) {
        Frame frame = frames.frame(page.view().frameCode());
        Set<UUID> deciding = whoIsWho.holders(page.view().partnership(), Set.of(Roles.TRIAGE_MEMBER)).stream()
                .filter(each -> each.seatKind() != null && frame.mayDecide(Decision.THIRD_PERSON, each.seatKind()))
                .map(RoleHolding::professional)
                .collect(Collectors.toSet());
        return whoIsWho.professionals(deciding).values().stream()
                .map(each -> candidate(each, "fixed"))
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
    }

    @Override
    public ReleaseScreen releases(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = tab.open(actor, caseId, locale);
        Releases.Overview overview = releases.view(actor, conference);
        return new ReleaseScreen(page, MeetingTab.within(caseId, overview.line(), overview));
    }

    @Override
    public RoomScreen cancelling(Actor actor, UUID caseId, UUID conference, Locale locale) {
        gate.require(actor, Right.LEAD_MEETING, caseId);
        return room(actor, caseId, conference, locale);
    }

    @Override
    public ReportScreen report(Actor actor, UUID caseId, UUID conference, int number, Locale locale) {
        CaseScreen page = tab.open(actor, caseId, locale);
        ConferenceView view = within(caseId, conferences.view(actor, conference));
        return new ReportScreen(page, view, reports.report(actor, conference, number), secrecies.of(actor, conference));
    }

    /** What is prepared is a conference, not a part of one. */
    private static ConferenceView whole(ConferenceView view) {
        if (view.part().isPresent()) {
            throw RefusedException.notFound();
        }
        return view;
    }

    private static ConferenceView within(UUID caseId, ConferenceView view) {
        return MeetingTab.within(caseId, view.line(), view);
    }

    private static Map<UUID, RoleHolding> byPerson(List<RoleHolding> holdings) {
        return holdings.stream()
                .collect(Collectors.toMap(RoleHolding::professional, each -> each, (one, other) -> one));
    }

    private static Candidate director(DirectionView director, Frame frame, Locale locale) {
        return new Candidate(
                director.professional(),
                director.name(),
                director.organisation(),
                "involved",
                frame.list(Lists.CASE_ROLES).label(CaseRoles.CASE_DIRECTOR).in(locale));
    }

    private static Candidate member(TeamMemberView member, Frame frame, Locale locale) {
        return new Candidate(
                member.professional(),
                member.name(),
                member.organisation(),
                "involved",
                frame.list(Lists.CASE_ROLES).label(member.role()).in(locale));
    }

    private static Candidate candidate(Professional professional, String involvement) {
        return new Candidate(
                professional.id(),
                professional.name(),
                professional.organisationName(),
                involvement,
                professional.jobTitle());
    }
}
