package nl.aantafel.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.EarlierCases;
import nl.aantafel.casefile.EarlierCases.Across;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Closing;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.OtherFrames;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.Plans;
import nl.aantafel.referral.Referrals.Start;
import nl.aantafel.referral.domain.SendOnRules;
import nl.aantafel.referral.domain.TriageRules;
import nl.aantafel.referral.store.SentOnStore;
import nl.aantafel.referral.store.SentOnStore.SentRow;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.context.ApplicationEventPublisher;

/** Sends cases on as referrals of their own, and tells each table what it may know of it. */
@UseCases
class SendingCasesOn implements SendingOn {

    private static final String CLOSE = "close_after_sending";

    private final Authorise authorise;
    private final ReferralGate gate;
    private final Referrals referrals;
    private final CaseFiles cases;
    private final CaseHeads heads;
    private final Families families;
    private final EarlierCases earlier;
    private final Plans plans;
    private final SentOnStore store;
    private final Tasks tasks;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final ApplicationEventPublisher events;
    private final Time time;

    SendingCasesOn(
            Authorise authorise,
            ReferralGate gate,
            Referrals referrals,
            CaseFiles cases,
            CaseHeads heads,
            Families families,
            EarlierCases earlier,
            Plans plans,
            SentOnStore store,
            Tasks tasks,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            ApplicationEventPublisher events,
            Time time) {
        this.authorise = authorise;
        this.gate = gate;
        this.referrals = referrals;
        this.cases = cases;
        this.heads = heads;
        this.families = families;
        this.earlier = earlier;
        this.plans = plans;
        this.store = store;
        this.tasks = tasks;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.events = events;
        this.time = time;
    }

    /** A case with what its frame says of sending on. */
    private record On(Actor actor, Standing standing, CaseView file, Frame frame, OtherFrames rule, FamilyView family) {

        UUID caseId() {
            return file.id();
        }

        List<Coded> ways() {
            return frame.closing().map(Closing::ways).orElse(List.of());
        }
    }

    private On open(Actor actor, UUID caseId) {
        Standing standing = authorise.require(actor, Right.SEE_CASE, caseId);
        CaseView file = cases.view(actor, caseId);
        Frame frame = frames.frame(file.frameCode());
        OtherFrames rule = frame.otherFrames().orElseThrow(RefusedException::notFound);
        return new On(actor, standing, file, frame, rule, gate.family(actor, caseId));
    }

    @Override
    public SendOnView of(Actor actor, UUID caseId) {
        On on = open(actor, caseId);
        SendOnView view = view(on);
        gate.traced(Trace.Action.READ, "referral.sent-on", caseId, on.family());
        return view;
    }

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        On on = open(actor, caseId);
        Screen screen = new Screen(heads.of(actor, caseId, "tab.plan", locale), on.rule(), on.ways(), view(on));
        gate.traced(Trace.Action.READ, "referral.sent-on", caseId, on.family());
        return screen;
    }

    private SendOnView view(On on) {
        boolean decides = decides(on);
        return new SendOnView(
                on.caseId(),
                on.frame().code(),
                decides,
                on.file().state() == State.TAKEN_UP,
                on.frame().decision(Decision.RESULTS_TO_OTHERS).article(),
                decides ? targets(on) : List.of(),
                endCondition(on),
                on.family().persons().stream()
                        .map(each -> new Member(each.id(), each.fullName(), each.role()))
                        .toList(),
                sent(on),
                earlier.across(on.actor(), on.caseId()).stream().map(this::tie).toList());
    }

    private String endCondition(On on) {
        return plans.of(on.actor(), on.caseId()).head().endCondition();
    }

    /** Somebody on a seat that decides it, or the desk for those seats. */
    private boolean decides(On on) {
        UUID seat = on.standing().seatId();
        return authorise.may(on.actor(), Right.WORK_TRIAGE, on.caseId())
                || (seat != null
                        && whoIsWho
                                .seatsOf(
                                        on.standing().partnershipId(),
                                        on.standing().organisationId())
                                .stream()
                                .anyMatch(each -> each.id().equals(seat)
                                        && on.frame().mayDecide(Decision.RESULTS_TO_OTHERS, each.kind())));
    }

    /** Partnerships under a frame of the rule where the actor may refer, once for each seat of their organisation. */
    private List<Target> targets(On on) {
        Set<String> codes = on.rule().frames().stream().map(Coded::code).collect(Collectors.toSet());
        Set<UUID> own = whoIsWho.rolesOf(on.actor().person()).stream()
                .map(RoleHolding::partnership)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Target> targets = new ArrayList<>();
        for (UUID id : own) {
            Partnership partnership = gate.partnership(id);
            if (codes.contains(partnership.frameCode()) && authorise.may(on.actor(), Duty.REFER, id)) {
                targets.addAll(seats(on.actor(), partnership));
            }
        }
        targets.sort(Comparator.comparing(Target::name).thenComparing(Target::seatKind));
        return targets;
    }

    private List<Target> seats(Actor actor, Partnership to) {
        UUID organisation = gate.professional(actor.person()).organisation();
        List<Seat> seats = whoIsWho.seatsOf(to.id(), organisation);
        return seats.isEmpty()
                ? List.of(new Target(to.id(), to.name(), to.frameCode(), null, ""))
                : seats.stream()
                        .map(seat -> new Target(to.id(), to.name(), to.frameCode(), seat.id(), seat.kind()))
                        .toList();
    }

    private List<Sent> sent(On on) {
        Map<UUID, Map<UUID, Told>> told = store.told(on.caseId());
        Map<UUID, PersonView> people =
                on.family().persons().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        return store.of(on.caseId()).stream()
                .map(row -> new Sent(
                        row.id(),
                        gate.partnership(row.partnership()).name(),
                        row.frameCode(),
                        row.reason(),
                        row.ends(),
                        gate.name(row.by()),
                        row.at().atZone(Time.ZONE).toLocalDate(),
                        told.getOrDefault(row.id(), Map.of()).entrySet().stream()
                                .filter(each -> people.containsKey(each.getKey()))
                                .map(each -> new ToldLine(
                                        java.util.Objects.requireNonNull(people.get(each.getKey()))
                                                .fullName(),
                                        each.getValue()))
                                .sorted(Comparator.comparing(ToldLine::name))
                                .toList()))
                .toList();
    }

    private Tie tie(Across each) {
        UUID partnership = each.partnership();
        return new Tie(
                each.caseId(),
                each.number(),
                partnership == null ? "" : gate.partnership(partnership).name(),
                each.on(),
                each.cameFrom(),
                each.open());
    }

    @Override
    public UUID send(Actor actor, UUID caseId, Send command) {
        On on = open(actor, caseId);
        if (!decides(on)) {
            throw new RefusedException(new Refusal.MayNotDecide(
                    Decision.RESULTS_TO_OTHERS,
                    on.frame().decision(Decision.RESULTS_TO_OTHERS).article()));
        }
        if (on.file().state() != State.TAKEN_UP) {
            throw RefusedException.conflict("referral.send-on.refusal.not-taken-up");
        }
        List<Target> targets = targets(on);
        new SendOnRules(on.rule(), on.ways(), time.today())
                .check(command, targets, ReferralGate.ids(on.family()), endCondition(on));
        Target target = targets.stream()
                .filter(each -> SendOnRules.isTarget(List.of(each), command))
                .findFirst()
                .orElseThrow();
        UUID begun = referrals.start(
                actor, new Start(target.partnership(), target.seat(), on.file().familyName(), ""));
        command.people().forEach(each -> families.addPerson(actor, begun, anew(on, each)));
        earlier.tieSentOn(actor, begun, caseId);
        Instant now = time.now();
        boolean ends = Boolean.TRUE.equals(command.ends());
        SentRow row = new SentRow(
                Ids.next(now), target.partnership(), target.frameCode(), command.reason(), ends, actor.person(), now);
        if (!store.add(caseId, row, command.people())) {
            throw RefusedException.conflict("referral.send-on.refusal.twice");
        }
        if (ends) {
            mustClose(on);
        }
        events.publishEvent(new CaseSentOn(caseId, row.id()));
        gate.traced(Trace.Action.DECIDE, "referral.send-on", caseId, on.family());
        return begun;
    }

    /** Who it is, and nothing else: what is said about them is brought in again. */
    private static PersonInput anew(On on, Along along) {
        PersonView known = on.family().persons().stream()
                .filter(each -> each.id().equals(along.person()))
                .findFirst()
                .orElseThrow();
        return new PersonInput(
                along.role(),
                known.firstName(),
                known.prefix(),
                known.lastName(),
                known.birthDate(),
                known.gender(),
                known.diedOn(),
                "",
                "");
    }

    private void mustClose(On on) {
        whoIsWho.desk(on.file().partnership())
                .ifPresent(desk -> tasks.add(
                        on.actor(),
                        new NewTask(
                                on.file().partnership(),
                                on.caseId(),
                                CLOSE,
                                "closing",
                                on.caseId(),
                                desk,
                                TriageRules.due(time.today(), false),
                                "")));
    }
}
