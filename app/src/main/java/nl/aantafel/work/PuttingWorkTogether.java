package nl.aantafel.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Lists;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.AgendaItem;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Promises;
import nl.aantafel.plan.Promises.Promised;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import nl.aantafel.plan.Watches;
import nl.aantafel.referral.Referrals;
import nl.aantafel.referral.Triage;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.jspecify.annotations.Nullable;

/** Reads what each room keeps for the reader, in one transaction. */
@UseCases
class PuttingWorkTogether implements MyWork {

    private static final int ROWS = 25;
    private static final int MOST_TASKS = 100;
    /** Enough to find three meetings among the points of agendas. */
    private static final int SOON = 10;

    /** What a task to answer a question is about. */
    private static final Set<String> ASKED = Set.of("escalation_asked", "support");

    private static final Set<State> AT_WORK = Set.of(State.TAKEN_UP);

    private final Tasks tasks;
    private final Promises promises;
    private final Watches watches;
    private final CaseFiles cases;
    private final Sharing sharing;
    private final Gatherings gatherings;
    private final Referrals referrals;
    private final Triage triage;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Time time;
    private final Trace trace;

    PuttingWorkTogether(Rooms rooms, WhoIsWho whoIsWho, FrameCatalogue frames, Time time, Trace trace) {
        this.tasks = rooms.tasks();
        this.promises = rooms.promises();
        this.watches = rooms.watches();
        this.cases = rooms.cases();
        this.sharing = rooms.sharing();
        this.gatherings = rooms.gatherings();
        this.referrals = rooms.referrals();
        this.triage = rooms.triage();
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public WorkView today(Actor actor) {
        List<RoleHolding> roles = whoIsWho.rolesOf(actor.person());
        Set<String> codes = roles.stream().map(RoleHolding::role).collect(Collectors.toSet());
        trace.nothingPersonal();
        List<TaskView> open = tasks.mine(actor, null, MOST_TASKS).rows();
        Stuck stuck = stuck(open, roles);
        if (!worksWithCases(codes)) {
            return new WorkView(
                    time.today(),
                    asks(open, Map.of()),
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    false,
                    codes.contains(Roles.FUNCTIONAL_ADMINISTRATOR),
                    stuck);
        }
        Slice<CaseRow> families = cases.mine(actor, new CaseFiles.CaseQuery(AT_WORK, null, ROWS));
        Map<UUID, String> names = new HashMap<>();
        families.rows().forEach(row -> names.put(row.id(), row.familyName()));
        List<ReferralLine> referred = ownReferrals(actor);
        referred.forEach(line -> names.putIfAbsent(line.caseId(), line.family()));
        Set<UUID> unwatched =
                watches.vacant(actor, families.rows().stream().map(CaseRow::id).collect(Collectors.toSet()));
        List<ReferralLine> toWeigh = toWeigh(actor, roles);
        toWeigh.forEach(line -> names.putIfAbsent(line.caseId(), line.family()));
        Slice<Promised> own = promises.of(actor, Which.all(Side.MINE), null, ROWS);
        nameOthers(actor, own, names);
        return new WorkView(
                time.today(),
                asks(open, names),
                news(actor, names),
                own.rows().stream().map(each -> promise(actor, each, names)).toList(),
                own.next().isPresent(),
                meetings(actor),
                families.rows().stream().map(row -> family(row, unwatched)).toList(),
                families.next().isPresent(),
                toWeigh,
                referred,
                true,
                codes.contains(Roles.FUNCTIONAL_ADMINISTRATOR),
                stuck);
    }

    @Override
    public void finish(Actor actor, UUID task, String outcome, long version) {
        tasks.finish(actor, task, outcome, version);
    }

    private static boolean worksWithCases(Set<String> roles) {
        return Stream.of(
                        Roles.PROCESS_DIRECTOR,
                        Roles.SECRETARY,
                        Roles.TRIAGE_MEMBER,
                        Roles.CASE_DIRECTOR,
                        Roles.PARTICIPANT,
                        Roles.SUBJECT_EXPERT)
                .anyMatch(roles::contains);
    }

    private static Stuck stuck(List<TaskView> open, List<RoleHolding> roles) {
        return new Stuck(
                Math.toIntExact(open.stream()
                        .filter(each -> ASKED.contains(each.aboutType()))
                        .count()),
                roles.stream()
                        .filter(each -> Roles.DESK.contains(each.role()))
                        .map(RoleHolding::partnership)
                        .findFirst()
                        .orElse(null));
    }

    private List<Ask> asks(List<TaskView> open, Map<UUID, String> names) {
        Map<Object, List<TaskView>> alike = open.stream()
                .collect(Collectors.groupingBy(PuttingWorkTogether::sameLine, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().limit(ROWS).map(same -> ask(same, names)).toList();
    }

    private List<News> news(Actor actor, Map<UUID, String> names) {
        Sharing.Waiting waiting = sharing.waiting(actor);
        return Stream.concat(news("take_over", waiting.requests(), names), news("changed", waiting.changed(), names))
                .toList();
    }

    private static Stream<News> news(String kind, Map<UUID, Integer> byCase, Map<UUID, String> names) {
        return byCase.entrySet().stream()
                .map(each -> new News(kind, each.getKey(), names.getOrDefault(each.getKey(), ""), each.getValue()));
    }

    private static Object sameLine(TaskView task) {
        return task.caseId() == null
                ? task.id()
                : List.of(task.kind(), task.caseId(), Optional.ofNullable(task.due()), task.note());
    }

    private Ask ask(List<TaskView> same, Map<UUID, String> names) {
        TaskView task = same.getFirst();
        return new Ask(
                task.id(),
                task.kind(),
                task.caseId() == null ? "" : names.getOrDefault(task.caseId(), ""),
                same.size(),
                task.note(),
                task.due(),
                task.due() != null && task.due().isBefore(time.today()),
                href(task),
                task.version());
    }

    private static String href(TaskView task) {
        return switch (task.aboutType()) {
            case "enrichment" -> "/questions/" + task.aboutId();
            case "referral" -> aboutReferral(task);
            case "conference" -> aboutConference(task);
            case "case_file", "person" -> "/cases/" + task.caseId();
            case "account" -> "/account";
            case "consent" -> "/consents/" + task.aboutId();
            case "informing" -> "/informing/" + task.aboutId();
            case "break_glass" -> "/break-glass/" + task.aboutId();
            case "breach" -> "/oversight/breaches/" + task.aboutId();
            case "advice" ->
                (task.kind().equals("answer_advice") ? "/advice-questions/" : "/oversight/advices/") + task.aboutId();
            case "rights_consultation" -> "/consultations/" + task.aboutId();
            case "rights_request" -> "/requests/" + task.aboutId();
            case "agenda" -> "/meetings/agendas/" + task.aboutId();
            case "retention" -> "/cases/" + task.caseId() + "/retention";
            case "family_words" -> "/cases/" + task.caseId() + "/plan/family#words";
            case "bring_again" -> "/earlier/" + task.aboutId();
            case "family_reports" -> "/cases/" + task.caseId() + "/reports";
            case "team" -> "/cases/" + task.caseId() + "/team";
            case "help" -> "/cases/" + task.caseId() + "/help";
            case "timeline" -> "/cases/" + task.caseId() + "/timeline#list";
            case "contact" -> "/cases/" + task.caseId() + "/contact";
            case "closing" -> "/cases/" + task.caseId() + "/plan/closing";
            case "check" -> "/cases/" + task.caseId() + "/plan/checks";
            case "watch" -> "/cases/" + task.caseId() + "/plan/watch";
            case "escalation_asked" -> "/escalations#q-" + task.aboutId();
            case "support" -> "/escalations#s-" + task.aboutId();
            case "deviation" -> "/cases/" + task.caseId() + "/plan/deviations#v-" + task.aboutId();
            case "escalation" -> "/cases/" + task.caseId() + "/plan/escalations#e-" + task.aboutId();
            default -> task.caseId() == null ? "/work" : "/cases/" + task.caseId();
        };
    }

    private static String aboutConference(TaskView task) {
        String room = "/cases/" + task.caseId() + "/meetings/" + task.aboutId();
        return switch (task.kind()) {
            case "prepare_client" -> room + "/family";
            case "debrief_client", "feedback_client" -> "/cases/" + task.caseId() + "/plan/family";
            case "answer_beforehand" -> room + "/beforehand";
            case "check_report" -> room + "/report/check";
            case "evaluate_meeting" -> room + "/evaluation";
            default -> room;
        };
    }

    private static String aboutReferral(TaskView task) {
        return switch (task.kind()) {
            case "judge_referral" -> "/triage/" + task.caseId();
            case "appoint_director" -> "/cases/" + task.caseId() + "/team";
            default -> "/referrals/" + task.caseId();
        };
    }

    @Override
    public AgreementsView agreements(Actor actor, Which which, @Nullable String after) {
        trace.nothingPersonal();
        List<FamilyChoice> families = families(actor);
        Map<UUID, String> names = new HashMap<>();
        families.forEach(each -> names.put(each.caseId(), each.family()));
        Slice<Promised> slice = promises.of(actor, which, after, ROWS);
        nameOthers(actor, slice, names);
        return new AgreementsView(
                which,
                families,
                slice.rows().stream().map(each -> promise(actor, each, names)).toList(),
                slice.next());
    }

    /** Those at work, in the order of their names. */
    private List<FamilyChoice> families(Actor actor) {
        return cases.mine(actor, new CaseFiles.CaseQuery(AT_WORK, null, Paging.MOST)).rows().stream()
                .map(row -> new FamilyChoice(row.id(), row.familyName(), row.number()))
                .sorted(Comparator.comparing(FamilyChoice::family).thenComparing(FamilyChoice::number))
                .toList();
    }

    @Override
    public void receive(Actor actor, UUID agreement) {
        promises.receive(actor, agreement);
    }

    /** The families of these agreements that are not named yet. */
    private void nameOthers(Actor actor, Slice<Promised> slice, Map<UUID, String> names) {
        Set<UUID> others = slice.rows().stream()
                .map(each -> each.agreement().caseId())
                .filter(caseId -> !names.containsKey(caseId))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            names.putAll(cases.familyNames(actor, others));
        }
    }

    private Promise promise(Actor actor, Promised promised, Map<UUID, String> names) {
        AgreementView agreement = promised.agreement();
        LocalDate due = agreement.due();
        long late = due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, time.today()));
        return new Promise(
                agreement.id(),
                agreement.caseId(),
                names.getOrDefault(agreement.caseId(), ""),
                agreement.what(),
                agreement.reason(),
                due,
                late,
                agreement.carriedOver(),
                agreement.does().stream().map(NamedParty::name).toList(),
                agreement.with().stream().map(NamedParty::name).toList(),
                promised.received().containsKey(actor.person()),
                !promised.received().isEmpty(),
                agreement.version());
    }

    private FamilyRow family(CaseRow row, Set<UUID> unwatched) {
        LocalDate contact = row.contactDue();
        return new FamilyRow(
                row.id(),
                row.familyName(),
                row.number(),
                row.role(),
                row.phase(),
                row.trafficLight(),
                row.director() == null,
                unwatched.contains(row.id()),
                contact != null && contact.isBefore(time.today()),
                row.state().name());
    }

    private List<MeetingRow> meetings(Actor actor) {
        Instant startOfToday = time.today().atStartOfDay(Time.ZONE).toInstant();
        Map<UUID, String> frameCodes =
                whoIsWho.partnerships().stream().collect(Collectors.toMap(Partnership::id, Partnership::frameCode));
        List<MeetingRow> rows = new ArrayList<>();
        for (GatheringView gathering : gatherings
                .upcoming(actor, startOfToday, null, Paging.DEFAULT_SIZE)
                .rows()) {
            MeetingRow last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && gathering.row() != null && last.agenda().equals(Optional.of(gathering.row()))) {
                rows.set(rows.size() - 1, last.until(gathering.startsAt(), gathering.endsAt()));
            } else if (gathering.state().equals("planned")) {
                rows.add(meeting(gathering, frameCodes));
            }
        }
        return rows.stream().limit(3).toList();
    }

    private MeetingRow meeting(GatheringView gathering, Map<UUID, String> frameCodes) {
        Optional<AgendaItem> item = gathering.agenda().stream()
                .filter(agenda -> agenda.about().type().equals("case_file"))
                .findFirst();
        return new MeetingRow(
                gathering.id(),
                item.map(agenda -> agenda.about().id()),
                kind(gathering, frameCodes),
                gathering.startsAt(),
                gathering.endsAt(),
                gathering.place(),
                item.map(AgendaItem::title).orElse(""),
                Optional.ofNullable(gathering.row()));
    }

    private Label kind(GatheringView gathering, Map<UUID, String> frameCodes) {
        return frames.find(frameCodes.getOrDefault(gathering.partnership(), ""))
                .map(frame -> frame.list(Lists.GATHERING_KINDS).label(gathering.kind()))
                .orElse(new Label("", ""));
    }

    private List<ReferralLine> ownReferrals(Actor actor) {
        return referrals.mine(actor, null, 10).rows().stream()
                .map(row -> new ReferralLine(
                        row.caseId(), row.number(), row.familyName(), row.state(), row.urgent(), "", false))
                .toList();
    }

    private List<ReferralLine> toWeigh(Actor actor, List<RoleHolding> roles) {
        return roles.stream()
                .filter(role -> Roles.DESK.contains(role.role()) || role.role().equals(Roles.TRIAGE_MEMBER))
                .map(RoleHolding::partnership)
                .distinct()
                .flatMap(partnership -> triage.list(actor, partnership).stream())
                .map(row -> new ReferralLine(
                        row.caseId(),
                        row.number(),
                        row.familyName(),
                        row.state(),
                        row.urgent(),
                        row.referrerOrganisation(),
                        row.answerIn()))
                .toList();
    }
}
